import { pt as locale } from 'date-fns/locale/pt';
import type { Language } from './language.ts';
import { pt } from './pt.ts';

/** Portuguese as Portugal writes it, where that differs from `pt`. */
export const ptPT: Language = {
  ...pt,
  code: 'pt-PT',
  name: 'Português (Portugal)',
  locale,
  dates: {
    day: "d 'de' MMMM 'de' yyyy",
    dayTime: "d 'de' MMMM 'de' yyyy, HH:mm",
    month: "LLLL 'de' yyyy",
    weekday: "EEEE, d 'de' MMMM 'de' yyyy",
  },
  quotes: ['«', '»', '“', '”', '’'],
  words: {
    ...pt.words,
    home: 'Primeira página',
    sections: 'Secções',
    search: 'Pesquisar',
    saved: 'Artigos guardados',
    settings: 'Definições',
    roles: { ...pt.words.roles, graphics: 'Infografia', research: 'Pesquisa documental' },
    withdrawnText:
      'A redação retirou este artigo. O endereço mantém-se para que as ligações conduzam a este aviso.',
    expired: 'Já não está disponível',
    notFoundText:
      'Não há nenhuma página neste endereço. Pode ter sido movida, ou a ligação pode estar errada.',
    related: 'Artigos relacionados',
    cite: 'Citar este artigo',
    nextArticle: 'Artigo seguinte',
    nextPage: 'Página seguinte',
    breadcrumbs: 'Está aqui',
    copyright: 'Direitos de autor',
    nextPart: 'Parte seguinte',
    policies: 'Os nossos princípios',
    termsOfUse: 'Condições de utilização',
    receivedFields: {
      ...pt.words.receivedFields,
      kicker: 'Antetítulo',
      standfirst: 'Entrada',
      slugline: 'Palavra-chave',
      notice: 'Aviso de direitos de autor',
      usageTerms: 'Condições de utilização',
      section: 'Secção',
      usage: 'Utilização',
    },
    paragraphLink: 'Ligação para o parágrafo {number}',
  },
  reader: {
    ...pt.reader,
    settingsText: 'O aspeto do jornal neste dispositivo. As escolhas ficam aqui; nada é enviado.',
    settingsNeedScript:
      'Estas opções precisam de JavaScript, que está desativado ou não foi carregado. O seu navegador tem definições próprias para o tamanho do texto e as cores.',
    colourNames: { ...pt.reader.colourNames, system: 'Como o sistema' },
    sizeNames: { ...pt.reader.sizeNames, smaller: 'Mais pequeno' },
    typefaceNames: { ...pt.reader.typefaceNames, serif: 'Com serifas', sans: 'Sem serifas' },
    hyphens: 'Dividir palavras no fim das linhas',
    readMarks: 'Assinalar os artigos que já li',
    reset: 'Repor as predefinições',
    keptText:
      'Os artigos guardados, o ponto em que parou em cada um, o que leu e estas definições. Ficam apenas neste dispositivo.',
    exportKept: 'Guardar num ficheiro',
    importKept: 'Ler de um ficheiro',
    imported: 'O ficheiro foi lido.',
    importFailed: 'Este ficheiro não contém nada que este jornal tenha guardado.',
    save: 'Guardar',
    isSaved: 'Guardado',
    savedText: 'Artigos que guarda para mais tarde. Ficam apenas neste dispositivo.',
    noneSaved:
      'Ainda não há nada guardado. Use «Guardar», por baixo do título de um artigo, para o ter aqui.',
    savedNeedScript: 'Para guardar artigos é preciso JavaScript, que está desativado ou não foi carregado.',
    savedOn: 'Guardado em {date}',
    goOn: 'Continuar onde parou ({percent})',
    share: 'Partilhar',
    copyQuotationLink: 'Copiar ligação para este excerto',
    paragraphForward: 'Parágrafo seguinte',
    fromDevice: 'Sem ligação à internet. Está a ler esta página tal como foi guardada aqui {age}.',
    notOnDevice: 'Sem ligação à internet, e essa página não está neste dispositivo. Isto é o que há aqui.',
    search: {
      ...pt.reader.search,
      text: 'Encontre artigos em tudo o que o jornal publicou.',
      needScript:
        'A pesquisa precisa de JavaScript, que está desativado ou não foi carregado. Estas listas levam a todos os artigos.',
      failed: 'Não foi possível aceder à pesquisa. Tente de novo quando houver ligação.',
      section: 'Secção',
      none: 'Nada foi encontrado para «{query}».',
      further: 'Pesquisar mais para trás',
      backTo: 'Pesquisado até {date}',
    },
  },
};
