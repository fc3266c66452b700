import { describe, expect, it } from 'vitest';
import { readByline } from '../../src/wire/byline.ts';
import { contextIn, say } from './byline-notation.ts';

type Row = readonly [line: string, said: string];

function reads(rule: string, rows: readonly Row[]): void {
  describe(rule, () => {
    it.each(rows)('%s', (line, said) => {
      expect(say(readByline(line, contextIn()))).toBe(said);
    });
  });
}

reads('credits CNN, its desks and its people', [
  ['By Nora Ellison, CNN', 'Nora Ellison [CNN] = CNN ~ cnn'],
  ['By Nora Ellison, Theo Brandt, CNN', 'Nora Ellison [CNN]; Theo Brandt [CNN] = CNN ~ cnn'],
  [
    'By Nora Ellison, Theo Brandt and Imani Castell, CNN',
    'Nora Ellison [CNN]; Theo Brandt [CNN]; Imani Castell [CNN] = CNN ~ cnn',
  ],
  ['by Nora Ellison, CNN', 'Nora Ellison [CNN] = CNN ~ cnn'],
  ['Nora Ellison, CNN', 'Nora Ellison [CNN] = CNN ~ cnn'],
  ['By Nora Ellison, CNN Business', 'Nora Ellison [CNN Business] = CNN Business ~ cnn'],
  ['Nora Ellison, CNN Business', 'Nora Ellison [CNN Business] = CNN Business ~ cnn'],
  ['1Nora Ellison, CNN Business', 'Nora Ellison [CNN Business] = CNN Business ~ cnn'],
  ['CNN Newsource staff', 'nobody = CNN Newsource ~ cnn'],
  ['By CNN Newsource', 'nobody = CNN Newsource ~ cnn'],
  ['By CNN’s Nora Ellison and Theo Brandt', 'Nora Ellison [CNN]; Theo Brandt [CNN] = CNN ~ cnn'],
  ['Analysis by Nora Ellison, CNN', 'Nora Ellison [CNN] = CNN ~ cnn'],
  ['Review by Nora Ellison, CNN', 'Nora Ellison [CNN] = CNN ~ cnn'],
  ['Story by Nora Ellison, CNN', 'Nora Ellison [CNN] = CNN ~ cnn'],
  ['By Nora Ellison, Special to CNN', 'Nora Ellison (Special to CNN) ~ cnn'],
  [
    'By Nora Ellison, CNN Chief Harbor Correspondent',
    'Nora Ellison (CNN Chief Harbor Correspondent) [CNN] = CNN ~ cnn',
  ],
  ['By Dr. Nora Ellison, CNN', 'Dr. Nora Ellison [CNN] = CNN ~ cnn'],
  ['By Nora Ellison, CNN en Español', 'Nora Ellison [CNN en Español] = CNN en Español ~ cnn'],
  ['By Nora Ellison | CNN', 'Nora Ellison [CNN] = CNN ~ cnn'],
  ['By Nora Ellison — CNN', 'Nora Ellison [CNN] = CNN ~ cnn'],
  ['By Nora Ellison—CNN', 'Nora Ellison [CNN] = CNN ~ cnn'],
  ['By Nora Ellison -- CNN', 'Nora Ellison [CNN] = CNN ~ cnn'],
  ['By Nora Ellison (CNN)', 'Nora Ellison [CNN] = CNN ~ cnn'],
  ['By Nora Ellison [CNN]', 'Nora Ellison [CNN] = CNN ~ cnn'],
  ['By Nora Ellison CNN', 'Nora Ellison [CNN] = CNN ~ cnn'],
  ['By Nora Ellison/CNN', 'Nora Ellison [CNN] = CNN ~ cnn'],
  ['By Nora Ellison,CNN', 'Nora Ellison [CNN] = CNN ~ cnn'],
  ['By  Nora   Ellison ,  CNN', 'Nora Ellison [CNN] = CNN ~ cnn'],
  ['By Nora Ellison, KXQV', 'Nora Ellison [KXQV] = KXQV'],
  ['By Nora Ellison for CNN', 'Nora Ellison [CNN] = CNN ~ cnn'],
]);

reads('knows the other agencies however they sign', [
  ['By Ada Winslow, The Associated Press', 'Ada Winslow [The Associated Press] = The Associated Press ~ ap'],
  ['By ADA WINSLOW, Associated Press', 'Ada Winslow [Associated Press] = Associated Press ~ ap'],
  ['By ADA WINSLOW Associated Press', 'Ada Winslow [Associated Press] = Associated Press ~ ap'],
  ['By ADA WINSLOW The Associated Press', 'Ada Winslow [The Associated Press] = The Associated Press ~ ap'],
  ['By Ada Winslow, A.P.', 'Ada Winslow [A.P.] = A.P. ~ ap'],
  ['By Ada Winslow, AP Business Writer', 'Ada Winslow (AP Business Writer) [AP] = AP ~ ap'],
  ['By ADA WINSLOW, AP Sports Writer', 'Ada Winslow (AP Sports Writer) [AP] = AP ~ ap'],
  ['By ADA WINSLOW AP Sports Writer', 'Ada Winslow (AP Sports Writer) [AP] = AP ~ ap'],
  [
    'By ADA WINSLOW, Associated Press Writer',
    'Ada Winslow (Associated Press Writer) [Associated Press] = Associated Press ~ ap',
  ],
  [
    'By ADA WINSLOW and BO TRANNOCK, Associated Press Writers',
    'Ada Winslow (Associated Press Writers) [Associated Press]; Bo Trannock (Associated Press Writers) [Associated Press] = Associated Press ~ ap',
  ],
  ['By AP Business Writer Ada Winslow', 'Ada Winslow (AP Business Writer) [AP] = AP ~ ap'],
  [
    'By Ada Winslow of The Associated Press',
    'Ada Winslow [The Associated Press] = The Associated Press ~ ap',
  ],
  [
    'By Ada Winslow in Lima, The Associated Press',
    'Ada Winslow [The Associated Press] <Lima> = The Associated Press ~ ap',
  ],
  ['By Ada Winslow and Bo Trannock in Lima, AFP', 'Ada Winslow [AFP]; Bo Trannock [AFP] <Lima> = AFP ~ afp'],
  ['By Hilda Margrave, dpa  =', 'Hilda Margrave [dpa] = dpa ~ dpa'],
  ['By Hilda Margrave (dpa)', 'Hilda Margrave [dpa] = dpa ~ dpa'],
  ['By Hilda Margrave, DPA', 'Hilda Margrave [DPA] = DPA ~ dpa'],
  ['By Hilda Margrave, tca/dpa', 'Hilda Margrave [tca/dpa] = tca/dpa ~ tca, dpa'],
  [
    'By Hilda Margrave and Cal Ruiz, AP/Reuters',
    'Hilda Margrave [AP/Reuters]; Cal Ruiz [AP/Reuters] = AP/Reuters ~ ap, reuters',
  ],
  ['By Hilda Margrave, AP and Reuters', 'Hilda Margrave [AP and Reuters] = AP and Reuters ~ ap, reuters'],
  ['By Cal Ruiz Reuters', 'Cal Ruiz [Reuters] = Reuters ~ reuters'],
  ['By Cal Ruiz, Thomson Reuters', 'Cal Ruiz [Thomson Reuters] = Thomson Reuters ~ reuters'],
  ['Cal Ruiz and Ada Winslow, Reuters', 'Cal Ruiz [Reuters]; Ada Winslow [Reuters] = Reuters ~ reuters'],
  ['By Cal Ruiz, Bloomberg News', 'Cal Ruiz [Bloomberg News] = Bloomberg News ~ bloomberg'],
  ['By Cal Ruiz, Bloomberg Opinion', 'Cal Ruiz [Bloomberg Opinion] = Bloomberg Opinion ~ bloomberg'],
  ['By Cal Ruiz, PA', 'Cal Ruiz [PA] = PA ~ pa'],
  ['By Cal Ruiz, PA Media', 'Cal Ruiz [PA Media] = PA Media ~ pa'],
  ['By Cal Ruiz, The Canadian Press', 'Cal Ruiz [The Canadian Press] = The Canadian Press ~ canadian-press'],
  ['By Cal Ruiz, with files from The Canadian Press', 'Cal Ruiz ~ with canadian-press'],
  ['By Cal Ruiz with AFP', 'Cal Ruiz ~ with afp'],
  ['By Cal Ruiz and The Associated Press', 'Cal Ruiz = The Associated Press ~ ap'],
  ['By Cal Ruiz, Reuters, and staff', 'Cal Ruiz [Reuters] = Reuters ~ reuters'],
  ['By Cal Ruiz, CNN, and Ada Winslow, Reuters', 'Cal Ruiz [CNN]; Ada Winslow [Reuters] ~ cnn, reuters'],
  ['By Cal Ruiz, Xinhua', 'Cal Ruiz [Xinhua] = Xinhua ~ xinhua'],
  ['By Cal Ruiz, ČTK', 'Cal Ruiz [ČTK] = ČTK ~ ctk'],
  ['By Cal Ruiz, Kyodo News', 'Cal Ruiz [Kyodo News] = Kyodo News ~ kyodo'],
  ['By Cal Ruiz, Agence France-Presse', 'Cal Ruiz [Agence France-Presse] = Agence France-Presse ~ afp'],
  ['By Marlow, CNN', 'Marlow [CNN] = CNN ~ cnn'],
  ['By The Associated Press', 'nobody = The Associated Press ~ ap'],
  ['By the Associated Press', 'nobody = the Associated Press ~ ap'],
  ['The Associated Press', 'nobody = The Associated Press ~ ap'],
  ['By Reuters', 'nobody = Reuters ~ reuters'],
  ['By AFP', 'nobody = AFP ~ afp'],
  ['By dpa', 'nobody = dpa ~ dpa'],
  ['By Associated Press Staff', 'nobody = Associated Press ~ ap'],
  ['By Tribune News Service', 'nobody = Tribune News Service ~ tca'],
  ['By Ada Winslow, Port Halden Times (TNS)', 'Ada Winslow [Port Halden Times] = Port Halden Times ~ tca'],
  [
    'By Ada Winslow, Port Halden Times/TNS',
    'Ada Winslow [Port Halden Times/TNS] = Port Halden Times/TNS ~ tca',
  ],
  ['— Cal Ruiz, dpa', 'Cal Ruiz [dpa] = dpa ~ dpa'],
]);

reads('keeps papers, desks and staffs out of the people', [
  ['By Petra Vance | The Daily Post', 'Petra Vance [The Daily Post] = The Daily Post'],
  ['Petra Vance | The Daily Post', 'Petra Vance [The Daily Post] = The Daily Post'],
  ['Petra Vance - Fennick News', 'Petra Vance [Fennick News] = Fennick News'],
  ['By Petra Vance, The Daily Post', 'Petra Vance [The Daily Post] = The Daily Post'],
  ['Petra Vance, The Daily Post', 'Petra Vance [The Daily Post] = The Daily Post'],
  ['By Petra Vance The Daily Post', 'Petra Vance [The Daily Post] = The Daily Post'],
  ['By Petra Vance / The Daily Post', 'Petra Vance [The Daily Post] = The Daily Post'],
  ['By Petra Vance • The Daily Post', 'Petra Vance [The Daily Post] = The Daily Post'],
  ['By Petra Vance, Port Halden Gazette', 'Petra Vance [Port Halden Gazette] = Port Halden Gazette'],
  ['By Petra Vance, Fennick Standard', 'Petra Vance [Fennick Standard] = Fennick Standard'],
  ['By Petra Vance, Harbor Post-Gazette', 'Petra Vance [Harbor Post-Gazette] = Harbor Post-Gazette'],
  ['By Petra Vance, Coast Health News', 'Petra Vance [Coast Health News] = Coast Health News'],
  [
    'By Petra Vance, University of Port Halden',
    'Petra Vance [University of Port Halden] = University of Port Halden',
  ],
  [
    'By Petra Vance, University of Port Halden and Owen Marlowe, Harbor College',
    'Petra Vance [University of Port Halden]; Owen Marlowe [Harbor College]',
  ],
  ['By Petra Vance, Acme, Inc.', 'Petra Vance [Acme, Inc.] = Acme, Inc.'],
  ['By Petra Vance, Lampwick', 'Petra Vance [Lampwick] = Lampwick'],
  ['By Petra Vance for the Daily Post', 'Petra Vance [the Daily Post] = the Daily Post'],
  ['By Petra Vance For the Daily Post', 'Petra Vance [the Daily Post] = the Daily Post'],
  ['By PETRA VANCE FOR DAILYPOSTONLINE', 'Petra Vance [DAILYPOSTONLINE] = DAILYPOSTONLINE'],
  [
    'By Petra Vance and Owen Marlowe, For The Daily Post',
    'Petra Vance [The Daily Post]; Owen Marlowe [The Daily Post] = The Daily Post',
  ],
  [
    'By Petra Vance and Rafe Lindqvist and Owen Marlowe for the Daily Post and Bo Trannock',
    'Petra Vance; Rafe Lindqvist; Owen Marlowe [the Daily Post]; Bo Trannock',
  ],
  ['By Petra Vance, Special to the Post', 'Petra Vance (Special to the Post)'],
  ['By Petra Vance, special for The Daily Post', 'Petra Vance (special for The Daily Post)'],
  ['By Petra Vance Special to the Post', 'Petra Vance (Special to the Post)'],
  ['By PETRA VANCE. Special to amHarbor April 24, 2014', 'Petra Vance (Special to amHarbor)'],
  ['By Petra Vance at Lampwick', 'Petra Vance [Lampwick] = Lampwick'],
  ['By The Daily Post', 'nobody = The Daily Post'],
  ['By The Daily Post Editorial Board', 'nobody = The Daily Post Editorial Board'],
  ['By the staff of The Daily Post', 'nobody = the staff of The Daily Post'],
  ['By Daily Post Staff', 'nobody = Daily Post Staff'],
  ['By KXQV Staff', 'nobody = KXQV Staff'],
  ['By KXQV.com staff', 'nobody = KXQV.com staff'],
  ['By News Staff', 'nobody = News Staff'],
  ['By Staff', 'nobody = Staff'],
  ['By Staff and Wire Reports', 'nobody = Staff and Wire Reports'],
  ['From staff reports', 'nobody = From staff reports'],
  ['By The Editorial Board', 'nobody = The Editorial Board'],
  ['By Our Correspondent', 'nobody = Our Correspondent'],
  ['By a Daily Post staff reporter', 'nobody = a Daily Post staff reporter'],
  ['By Sports Reporter', 'nobody = Sports Reporter'],
  ['By Harbor Street Collective', 'nobody = Harbor Street Collective'],
]);

reads('tells a role from a name, with or without a comma', [
  ['By Glenda Merrow, Staff Writer', 'Glenda Merrow (Staff Writer)'],
  ['By Glenda Merrow Staff Writer', 'Glenda Merrow (Staff Writer)'],
  ['By GLENDA MERROW STAFF WRITER', 'Glenda Merrow (STAFF WRITER)'],
  ['By Glenda Merrow - Staff Writer', 'Glenda Merrow (Staff Writer)'],
  ['By Glenda Merrow | Editor', 'Glenda Merrow (Editor)'],
  ['Glenda Merrow Transport correspondent', 'Glenda Merrow (Transport correspondent)'],
  ['Glenda Merrow Media editor', 'Glenda Merrow (Media editor)'],
  ['Glenda Merrow, Political editor', 'Glenda Merrow (Political editor)'],
  ['Glenda Merrow, chief reporter', 'Glenda Merrow (chief reporter)'],
  ['By Glenda Merrow, Middle East correspondent', 'Glenda Merrow (Middle East correspondent)'],
  ['By Glenda Merrow, Health and Science Reporter', 'Glenda Merrow (Health and Science Reporter)'],
  ['By Glenda Merrow, Arts & Culture Editor', 'Glenda Merrow (Arts & Culture Editor)'],
  ['By Glenda Merrow, Washington bureau chief', 'Glenda Merrow (Washington bureau chief)'],
  ['By Glenda Merrow, editor-in-chief', 'Glenda Merrow (editor-in-chief)'],
  ['By Glenda Merrow, Port Halden Gazette reporter', 'Glenda Merrow (Port Halden Gazette reporter)'],
  ['By Glenda Merrow, Senior Editor II', 'Glenda Merrow (Senior Editor II)'],
  ['By Glenda Merrow, chief cheese editor in Quito', 'Glenda Merrow (chief cheese editor) <Quito>'],
  ['By Glenda Merrow, our man in Lima', 'Glenda Merrow (our man in Lima)'],
  ['By Glenda Merrow, Guest Columnist', 'Glenda Merrow (Guest Columnist)'],
  ['By Glenda Merrow, Freelance', 'Glenda Merrow (Freelance)'],
  ['By Glenda Merrow, freelance journalist', 'Glenda Merrow (freelance journalist)'],
  ['By Glenda Merrow, Staff', 'Glenda Merrow (Staff)'],
  ['By Glenda Merrow, Staff Writer, CNN', 'Glenda Merrow (Staff Writer) [CNN] = CNN ~ cnn'],
  ['By Staff Writer Glenda Merrow', 'Glenda Merrow (Staff Writer)'],
  ['By Chief Political Correspondent Glenda Merrow', 'Glenda Merrow (Chief Political Correspondent)'],
  ["By Harbor News' Glenda Merrow", 'Glenda Merrow [Harbor News] = Harbor News'],
  [
    'By Harbor News’ Foreign News Editor Glenda Merrow',
    'Glenda Merrow (Foreign News Editor) [Harbor News] = Harbor News',
  ],
  [
    'By Erika Vintner in Beirut and Bruno Quillon, Middle East correspondent',
    'Erika Vintner <Beirut>; Bruno Quillon (Middle East correspondent)',
  ],
  [
    'By Erika Vintner Sports Editor and Bruno Quillon News Editor',
    'Erika Vintner (Sports Editor); Bruno Quillon (News Editor)',
  ],
  [
    'By Erika Vintner and Bruno Quillon, Staff Writers',
    'Erika Vintner (Staff Writers); Bruno Quillon (Staff Writers)',
  ],
]);

reads('gives each place to the name before it', [
  [
    'By Marta Hathering in Los Angeles and Tim Okeby in San Francisco',
    'Marta Hathering <Los Angeles>; Tim Okeby <San Francisco>',
  ],
  ['By Marta Hathering and Tim Okeby in Lima', 'Marta Hathering; Tim Okeby <Lima>'],
  ['By Marta Hathering, in Lima', 'Marta Hathering <Lima>'],
  ['By MARTA HATHERING IN LIMA', 'Marta Hathering <LIMA>'],
  ['By Marta Hathering, reporting from Kyiv', 'Marta Hathering <Kyiv>'],
  ['By Marta Hathering reporting from Kyiv', 'Marta Hathering <Kyiv>'],
  ['By Marta Hathering, Nairobi', 'Marta Hathering <Nairobi>'],
  ['By Marta Hathering, New York', 'Marta Hathering <New York>'],
  [
    'By Marta Hathering in Providence, Rhode Island, and Tim Okeby in Washington, D.C.',
    'Marta Hathering <Providence, Rhode Island>; Tim Okeby <Washington, D.C.>',
  ],
  ['By Marta Hathering in Lima and agencies', 'Marta Hathering <Lima>'],
  [
    'By Marta Hathering in Lima for The Daily Post',
    'Marta Hathering [The Daily Post] <Lima> = The Daily Post',
  ],
  ['From Marta Hathering in Lima', 'Marta Hathering <Lima>'],
]);

reads('parts several people at every sign and word', [
  ['By Stellan Hollund, as told to Wilma Ostrey', 'Stellan Hollund; Wilma Ostrey'],
  ['Stellan Hollund, as told to Wilma Ostrey', 'Stellan Hollund; Wilma Ostrey'],
  ['By Stellan Hollund as told to Wilma Ostrey', 'Stellan Hollund; Wilma Ostrey'],
  ['By Stellan Hollund with Wilma Ostrey', 'Stellan Hollund; Wilma Ostrey'],
  ['By Stellan Hollund & Wilma Ostrey', 'Stellan Hollund; Wilma Ostrey'],
  ['By Stellan Hollund + Wilma Ostrey', 'Stellan Hollund; Wilma Ostrey'],
  ['By Stellan Hollund; Wilma Ostrey', 'Stellan Hollund; Wilma Ostrey'],
  ['By Stellan Hollund, and Wilma Ostrey', 'Stellan Hollund; Wilma Ostrey'],
  ['By Stellan Hollund, Wilma Ostrey, and Cal Ruiz', 'Stellan Hollund; Wilma Ostrey; Cal Ruiz'],
  ['By Stellan Hollund and Wilma Ostrey and Cal Ruiz', 'Stellan Hollund; Wilma Ostrey; Cal Ruiz'],
  ['By Stellan and Wilma Hollund', 'Stellan Hollund; Wilma Hollund'],
  ['By Stellan Hollund and others', 'Stellan Hollund'],
  ['By Stellan Hollund and friends', 'Stellan Hollund'],
  ['By Stellan Hollund et al.', 'Stellan Hollund'],
  ['By Stellan Hollund and colleagues', 'Stellan Hollund'],
  ['By Stellan Hollund and agencies', 'Stellan Hollund'],
  ['By Stellan Hollund and wire services', 'Stellan Hollund'],
  [
    'Signy Hollvik;Annick Pendle;Ivor Castor for the Daily Post;Daniel Lomond',
    'Signy Hollvik; Annick Pendle; Ivor Castor [the Daily Post]; Daniel Lomond',
  ],
  [
    'By: Bruno Tessler ,and Martin H. Rowntree & Dr. Sander Vandrie IV',
    'Bruno Tessler; Martin H. Rowntree; Dr. Sander Vandrie IV',
  ],
  ['Text by Ada Winslow / Photos by Bo Trannock', 'Ada Winslow + photography: Bo Trannock'],
  ['Words: Ada Winslow, Photos: Bo Trannock', 'Ada Winslow + photography: Bo Trannock'],
  [
    'Story by Ada Winslow | Photos by Bo Trannock | The Daily Post',
    'Ada Winslow + photography: Bo Trannock = The Daily Post',
  ],
  ['Story and photos by Ada Winslow', 'Ada Winslow'],
  ['By Ada Winslow; Photographs by Bo Trannock', 'Ada Winslow + photography: Bo Trannock'],
  ['By Ada Winslow Photos by Bo Trannock', 'Ada Winslow + photography: Bo Trannock'],
  ['By Ada Winslow. Photos by Bo Trannock', 'Ada Winslow + photography: Bo Trannock'],
  [
    'By Ada Winslow, additional reporting by Bo Trannock in Lima',
    'Ada Winslow + reporting: Bo Trannock <Lima>',
  ],
  ['By Ada Winslow, translated by Bo Trannock', 'Ada Winslow + translation: Bo Trannock'],
]);

reads('makes names names and nothing else', [
  ['By ABBY FENWORTH, THOMAS BRILL and ROBERT STANE', 'Abby Fenworth; Thomas Brill; Robert Stane'],
  ['BY ABBY FENWORTH AND THOMAS BRILL', 'Abby Fenworth; Thomas Brill'],
  ['By W.G. FENWORTH', 'W.G. Fenworth'],
  ['By JAN VAN DER BERG and MARIA DE LA CRUZ', 'Jan van der Berg; Maria de la Cruz'],
  ['By SEAN O’BRENN, IAN MACDONALD and ANA MCKELL', 'Sean O’Brenn; Ian MacDonald; Ana McKell'],
  ['By KHALED AL-MASRI', 'Khaled al-Masri'],
  ['By J. Fenworth and K. Brill', 'J. Fenworth; K. Brill'],
  ['By Mei-Lin Tarrow and Ng Wei', 'Mei-Lin Tarrow; Ng Wei'],
  ['By Nguyễn Văn An', 'Nguyễn Văn An'],
  ['By Khaled al-Masri and Omar Abu Zayd', 'Khaled al-Masri; Omar Abu Zayd'],
  ['By Luc d’Arvor and Jane D’Angelo', 'Luc d’Arvor; Jane D’Angelo'],
  ['By Ludwig von Roe und zu Doe', 'Ludwig von Roe und zu Doe'],
  ['By José Ortega y Gamboa', 'José Ortega y Gamboa'],
  ['By Ng’ang’a Wambui', 'Ng’ang’a Wambui'],
  ['By April May', 'April May'],
  ['By Paige Turner', 'Paige Turner'],
  ['By Jordan Post and Abby Standard', 'Jordan Post; Abby Standard'],
  ['By Byrne Fenworth', 'Byrne Fenworth'],
  ['By Dr. Ada Winslow, PhD', 'Dr. Ada Winslow, PhD'],
  ['By Ada Winslow, M.D.', 'Ada Winslow, M.D.'],
  ['By Ada Winslow, R.N., The Daily Post', 'Ada Winslow, R.N. [The Daily Post] = The Daily Post'],
  ['By John Fenworth Jr.', 'John Fenworth Jr.'],
  ['By John Fenworth, Jr., CNN', 'John Fenworth, Jr. [CNN] = CNN ~ cnn'],
  ['By Ada Winslow III and Bo Trannock Sr.', 'Ada Winslow III; Bo Trannock Sr.'],
  ['By Sir Bo Trannock', 'Sir Bo Trannock'],
  ['By the Rev. Ada Winslow', 'Rev. Ada Winslow'],
  ['By Sgt. 1st Class Ada Winslow', 'Sgt. 1st Class Ada Winslow'],
  ['By Staff Sgt. Ada Winslow', 'Staff Sgt. Ada Winslow'],
  ['By Ada "Addie" Winslow', 'Ada "Addie" Winslow'],
  ['By Ada “Addie” Winslow', 'Ada “Addie” Winslow'],
]);

reads('leaves addresses, figures, dates and markup behind', [
  ['By: Ada Winslow', 'Ada Winslow'],
  ['By:Ada Winslow', 'Ada Winslow'],
  ['BY: ADA WINSLOW', 'Ada Winslow'],
  ['By - Ada Winslow', 'Ada Winslow'],
  ['ByAda Winslow', 'Ada Winslow'],
  ['By Ada Winslow,', 'Ada Winslow'],
  ['By Ada Winslow, ada@example.org', 'Ada Winslow'],
  ['By Ada Winslow ada@example.org', 'Ada Winslow'],
  ['By Ada Winslow | @ada | ada@example.org | 555-010-0199', 'Ada Winslow'],
  ['By Ada Winslow (@ada)', 'Ada Winslow'],
  ['By Ada Winslow, Twitter: @ada', 'Ada Winslow'],
  ['By Ada Winslow, ada@example.org, and Bo Trannock', 'Ada Winslow; Bo Trannock'],
  ['By Ada Winslow ada@example.org Bo Trannock bo@example.org', 'Ada Winslow; Bo Trannock'],
  ['By Ada Winslow (she/her)', 'Ada Winslow'],
  ['By Ada Winslow1 and Bo Trannock2', 'Ada Winslow; Bo Trannock'],
  ['By Ada Winslow¹, Bo Trannock²', 'Ada Winslow; Bo Trannock'],
  ['By Ada Winslow*', 'Ada Winslow'],
  ['By Ada Winslow | 5 min read', 'Ada Winslow'],
  ['By Ada Winslow | 3 hours ago', 'Ada Winslow'],
  ['By Ada Winslow | March 3, 2024', 'Ada Winslow'],
  ['By Ada Winslow March 3, 2024', 'Ada Winslow'],
  ['By Ada Winslow, CNN 2024-03-03', 'Ada Winslow [CNN] = CNN ~ cnn'],
  ['By Ada Winslow, Published March 3, 2024', 'Ada Winslow'],
  ['By Ada Winslow on March 3, 2024', 'Ada Winslow'],
  ['By Ada Winslow Updated 3:15 p.m.', 'Ada Winslow'],
  ['By Ada Winslow Sept. 4', 'Ada Winslow'],
  ['(By Ada Winslow, CNN)', 'Ada Winslow [CNN] = CNN ~ cnn'],
  ['^By ADA WINSLOW=', 'Ada Winslow'],
  ['*By Ada Winslow*', 'Ada Winslow'],
  ['By **Ada Winslow**, CNN', 'Ada Winslow [CNN] = CNN ~ cnn'],
  ['By [Ada Winslow](https://example.org/ada), CNN', 'Ada Winslow [CNN] = CNN ~ cnn'],
  ['By <a href="https://example.org/ada">Ada Winslow</a>, CNN', 'Ada Winslow [CNN] = CNN ~ cnn'],
  ['By&nbsp;Ada Winslow &amp; Bo Trannock', 'Ada Winslow; Bo Trannock'],
  ['By&#32;Ada O&#8217;Brenn', 'Ada O’Brenn'],
  ['By Ada Winslow, CNN', 'Ada Winslow [CNN] = CNN ~ cnn'],
]);

describe('the text of a byline', () => {
  it('is the line with its white space folded', () => {
    const reading = readByline('By\u00a0Nora  Ellison ,\tCNN', contextIn());
    expect(reading?.text).toBe('By Nora Ellison , CNN');
    expect(reading?.raw).toBe('By Nora Ellison , CNN');
  });

  it('keeps capitals, which only the names lose', () => {
    const reading = readByline('By ABBY FENWORTH and THOMAS BRILL', contextIn());
    expect(reading?.text).toBe('By ABBY FENWORTH and THOMAS BRILL');
    expect(reading?.raw).toBe('By ABBY FENWORTH and THOMAS BRILL');
  });

  it('has neither the date behind the byline nor the equals sign that ends a header', () => {
    expect(readByline('By Nora Ellison, CNN | March 3, 2024', contextIn())?.text).toBe(
      'By Nora Ellison, CNN',
    );
    expect(readByline('By Hilda Margrave, dpa  =', contextIn())?.raw).toBe('By Hilda Margrave, dpa');
  });

  it('has no footnote digit, which the raw byline keeps', () => {
    const reading = readByline('1Nora Ellison, CNN Business', contextIn());
    expect(reading?.text).toBe('Nora Ellison, CNN Business');
    expect(reading?.raw).toBe('1Nora Ellison, CNN Business');
  });

  it('reads marks and entities for what they are, and keeps them raw', () => {
    const reading = readByline('By **Ada Winslow** &amp; Bo Trannock', contextIn());
    expect(reading?.text).toBe('By Ada Winslow & Bo Trannock');
    expect(reading?.raw).toBe('By **Ada Winslow** &amp; Bo Trannock');
  });
});
