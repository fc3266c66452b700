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
};
