import { describe, expect, it } from 'vitest';
import { readByline } from '../../src/wire/byline.ts';
import { contextIn, say } from './byline-notation.ts';

type Row = readonly [line: string, said: string];

function reads(rule: string, code: string, rows: readonly Row[]): void {
  describe(rule, () => {
    it.each(rows)('%s', (line, said) => {
      expect(say(readByline(line, contextIn(code)))).toBe(said);
    });
  });
}

reads('reads Spanish', 'es', [
  [
    'Por Ana Ruibal y Marcos Peñalba, CNN Business',
    'Ana Ruibal [CNN Business]; Marcos Peñalba [CNN Business] = CNN Business ~ cnn',
  ],
  ['Por Ana Ruibal e Inés Peña, EFE', 'Ana Ruibal [EFE]; Inés Peña [EFE] = EFE ~ efe'],
  ['POR ANA RUIBAL Y MARCOS PEÑALBA', 'Ana Ruibal; Marcos Peñalba'],
  ['Por Ana Ruibal, corresponsal en Londres', 'Ana Ruibal (corresponsal) <Londres>'],
  ['Por Ana Ruibal, enviada especial', 'Ana Ruibal (enviada especial)'],
  ['Por Ana Ruibal en Lima', 'Ana Ruibal <Lima>'],
  ['Por José Ortega y Gamboa', 'José Ortega y Gamboa'],
  ['Por Redacción', 'nobody = Redacción'],
  ['Redacción EFE', 'nobody = Redacción EFE ~ efe'],
  ['Texto: Ana Ruibal', 'Ana Ruibal'],
  ['Por Ana Ruibal y otros', 'Ana Ruibal'],
  ['Por Ana Ruibal con EFE', 'Ana Ruibal ~ with efe'],
]);

reads('reads French', 'fr', [
  ['Par Jeanne Morelle et Luc d’Arvor', 'Jeanne Morelle; Luc d’Arvor'],
  ['Par Jeanne Morelle, AFP', 'Jeanne Morelle [AFP] = AFP ~ afp'],
  ['Par Jeanne Morelle, envoyée spéciale à Kiev', 'Jeanne Morelle (envoyée spéciale) <Kiev>'],
  ['Par Jeanne Morelle à Paris', 'Jeanne Morelle <Paris>'],
  ['Par Jeanne Morelle avec AFP', 'Jeanne Morelle ~ with afp'],
  ['Propos recueillis par Jeanne Morelle', 'Jeanne Morelle'],
  ['Par La rédaction', 'nobody = La rédaction'],
]);

reads('reads German', 'de', [
  [
    'Von Lena Brandt und Jonas von der Heide, dpa',
    'Lena Brandt [dpa]; Jonas von der Heide [dpa] = dpa ~ dpa',
  ],
  [
    'Von Lena Brandt, Jonas Heide und Ute Karl, dpa',
    'Lena Brandt [dpa]; Jonas Heide [dpa]; Ute Karl [dpa] = dpa ~ dpa',
  ],
  ['VON LENA BRANDT', 'Lena Brandt'],
  ['Von Lena Brandt, Berlin', 'Lena Brandt <Berlin>'],
  ['Von Lena Brandt in Berlin und Jonas Heide in Wien', 'Lena Brandt <Berlin>; Jonas Heide <Wien>'],
  ['Von unserem Korrespondenten Jonas Heide', 'Jonas Heide (unserem Korrespondenten)'],
  ['Von unserer Redaktion', 'nobody = unserer Redaktion'],
  ['Text: Lena Brandt', 'Lena Brandt'],
]);

reads('reads Italian', 'it', [
  [
    'Di Mario Rossetti e Anna Bianchetti, ANSA',
    'Mario Rossetti [ANSA]; Anna Bianchetti [ANSA] = ANSA ~ ansa',
  ],
  ['di Mario Rossetti', 'Mario Rossetti'],
  ['A cura di Mario Rossetti', 'Mario Rossetti'],
  ['Dal nostro inviato Mario Rossetti', 'Mario Rossetti'],
]);

reads('reads Portuguese', 'pt', [
  ['Por Ana Prado e Rui Sequeira', 'Ana Prado; Rui Sequeira'],
  ['Por João Costa e Silva', 'João Costa e Silva'],
  ['Por Ana Prado, da Lusa', 'Ana Prado [Lusa] = Lusa ~ lusa'],
  ['Por Ana Prado, correspondente em Lisboa', 'Ana Prado (correspondente) <Lisboa>'],
]);

reads('reads Dutch', 'nl', [
  ['Door Jan de Vries en Piet van den Berg', 'Jan de Vries; Piet van den Berg'],
  ['Door Jan de Vries (ANP)', 'Jan de Vries [ANP] = ANP ~ anp'],
]);

reads('reads Swedish, which has no file here', 'sv', [
  ['Av Anna Lindqvist', 'Anna Lindqvist'],
  ['Av Anna Lindqvist och Erik Bergman, TT', 'Anna Lindqvist [TT]; Erik Bergman [TT] = TT ~ tt'],
  ['Text: Anna Lindqvist Foto: Erik Bergman', 'Anna Lindqvist + photography: Erik Bergman'],
]);

reads('reads Polish', 'pl', [['Tekst: Anna Kowal i Jan Nowicki', 'Anna Kowal; Jan Nowicki']]);

reads('reads Turkish', 'tr', [['Haber: Ayşe Yıldız', 'Ayşe Yıldız']]);

reads('reads Indonesian', 'id', [['Oleh Dewi Lestari dan Budi Santoso', 'Dewi Lestari; Budi Santoso']]);

reads('reads Russian', 'ru', [
  ['Текст: Иван Петренко', 'Иван Петренко'],
  ['Автор: Иван Петренко и Анна Сидоренко', 'Иван Петренко; Анна Сидоренко'],
  ['Иван Петренко, ТАСС', 'Иван Петренко [ТАСС] = ТАСС ~ tass'],
  ['Иван Петренко, специальный корреспондент', 'Иван Петренко (специальный корреспондент)'],
]);

reads('reads Ukrainian', 'uk', [['Автор: Олена Коваль та Іван Гнатюк', 'Олена Коваль; Іван Гнатюк']]);

reads('reads Arabic', 'ar', [
  ['بقلم: ليلى حدادين', 'ليلى حدادين'],
  ['بقلم ليلى حدادين وسامر خورشيد', 'ليلى حدادين; سامر خورشيد'],
  ['كتبت ليلى حدادين', 'ليلى حدادين'],
  ['ليلى حدادين، رويترز', 'ليلى حدادين [رويترز] = رويترز ~ reuters'],
  ['بقلم وليد خوري', 'وليد خوري'],
]);

reads('reads Hebrew', 'he', [
  ['מאת דני כהן', 'דני כהן'],
  ['מאת: דני כהן ויעל לוי', 'דני כהן; יעל לוי'],
  ['דני כהן, רויטרס', 'דני כהן [רויטרס] = רויטרס ~ reuters'],
]);

reads('reads Japanese', 'ja', [
  ['文・山田太郎', '山田太郎'],
  ['文＝山田太郎', '山田太郎'],
  ['山田太郎記者', '山田太郎 (記者)'],
  ['記者 山田太郎', '山田太郎'],
  ['山田太郎、共同通信', '山田太郎 [共同通信] = 共同通信 ~ kyodo'],
]);

reads('reads Chinese', 'zh', [
  ['作者：王小明', '王小明'],
  ['记者 王小明 李小红', '王小明; 李小红'],
  ['文/王小明', '王小明'],
  ['新华社记者王小明', '王小明 [新华社] = 新华社 ~ xinhua'],
  ['王小明、李小红，新华社', '王小明 [新华社]; 李小红 [新华社] = 新华社 ~ xinhua'],
]);

reads('reads Korean, which has no file here', 'ko', [
  ['홍길순 기자', '홍길순 (기자)'],
  ['홍길순·김철호 기자', '홍길순; 김철호 (기자)'],
  ['홍길순 기자, 연합뉴스', '홍길순 (기자) [연합뉴스] = 연합뉴스 ~ yonhap'],
]);

reads('reads Hindi', 'hi', [
  ['लेखक: रवि शर्मा', 'रवि शर्मा'],
  ['रवि शर्मा, पीटीआई', 'रवि शर्मा [पीटीआई] = पीटीआई ~ pti'],
]);

reads('reads other languages in English copy', 'en', [
  ['Por Ana Ruibal y Marcos Peñalba, EFE', 'Ana Ruibal [EFE]; Marcos Peñalba [EFE] = EFE ~ efe'],
  [
    'Von Lena Brandt und Jonas von der Heide, dpa',
    'Lena Brandt [dpa]; Jonas von der Heide [dpa] = dpa ~ dpa',
  ],
  ['Par Jeanne Morelle et Luc d’Arvor, AFP', 'Jeanne Morelle [AFP]; Luc d’Arvor [AFP] = AFP ~ afp'],
  ['Di Mario Rossetti, ANSA', 'Mario Rossetti [ANSA] = ANSA ~ ansa'],
  ['Автор: Иван Петренко', 'Иван Петренко'],
  ['بقلم: ليلى حدادين', 'ليلى حدادين'],
  ['作者：王小明', '王小明'],
  ['Von Miller, CNN', 'Von Miller [CNN] = CNN ~ cnn'],
  ['Di Natale, CNN', 'Di Natale [CNN] = CNN ~ cnn'],
]);
