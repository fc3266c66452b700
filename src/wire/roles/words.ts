function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** The nouns of roles: a role ends with one, or has one before “of”, “at”, “for”. Small letters, no full stop. */
export const roleHeads = words(`
  writer reporter correspondent corespondent editor columnist contributor journalist producer photographer critic analyst anchor
  anchorman anchorwoman presenter host meteorologist intern freelancer freelance stringer chief blogger essayist author researcher fellow director
  president professor lecturer teacher commentator reviewer videographer videojournalist photojournalist illustrator cartoonist sportswriter
  newsman newswoman cameraman camerawoman strategist economist historian novelist poet scientist engineer developer manager consultant
  nutritionist publisher translator co-editor subeditor sub-editor copywriter secretary minister ceo cto cfo chairman chairwoman chair head founder
  co-founder cofounder officer spokesman spokeswoman spokesperson ambassador specialist assistant associate adviser advisor attorney
  editor-in-chief editor-at-large trainee student apprentice maintainer organizer organiser coordinator lead mayor senator
  congressman congresswoman councilman councilwoman councillor councilor commissioner trustee representative lawyer chancellor governor scholar activist pundit interviewer caricaturist archivist librarian moderator announcer
  candidate freshman sophomore postdoc
  leader executive superintendent principal pastor owner dietitian psychologist physician nurse farmer gardener chef
  redakteur redakteurin reporterin korrespondent korrespondentin journalistin autor autorin volontär volontärin chefredakteur chefredakteurin
  ressortleiter ressortleiterin kolumnist kolumnistin
  corresponsal redactor redactora periodista reportero reportera columnista enviado enviada editora director directora cronista
  journaliste correspondant correspondante rédacteur rédactrice envoyé envoyée reportrice chroniqueur chroniqueuse
  inviato inviata corrispondente giornalista redattore redattrice
  repórter correspondente jornalista redator redatora colunista editor colaborador colaboradora
  verslaggever verslaggeefster redacteur redactrice correspondente
  journalist korrespondent skribent krönikör redaktør redaktör
  журналист журналистка корреспондент корреспондентка обозреватель редактор спецкор
  muhabir yazar editör gazeteci dziennikarz dziennikarka redaktor wartawan reporter
  مراسل مراسلة صحفي صحفية محرر كاتب כתב כתבת כתבנו
`);

/** Nouns of roles that are surnames too: “Anna Farmer”, “Tom Head”. */
export const surnameHeads = words(`
  farmer head mayor nurse pastor leader scholar principal gardener engineer host fellow poet teacher chef governor
  secretary bishop reader marshal student
`);

/** Plural nouns: such a role is everybody's. */
export const pluralHeads = words(`
  writers reporters correspondents editors columnists contributors journalists producers photographers critics analysts anchors
  researchers interns fellows students professors redakteure reporter korrespondenten journalistes correspondants periodistas corresponsales
  enviados giornalisti inviati repórteres
`);

/** What stands before the noun: beats, desks, ranks. */
export const roleModifiers = words(`
  staff senior junior chief deputy assistant associate acting executive managing contributing special guest freelance former principal lead
  general night weekend daily online digital web print copy city metro state national international foreign local regional community
  political politics politic parliamentary diplomatic defence defense security military home public social legal law court courts crime
  justice police business financial finance economics economic economy markets market money consumer retail city personal property housing
  technology tech science health medical environment environmental climate energy education schools religion religious religious-affairs
  culture cultural arts art books literary film movie movies theater theatre music pop classical tv television media radio entertainment
  showbiz celebrity fashion style lifestyle beauty food wine restaurant travel gardening garden motoring motor cars auto automotive aviation
  transport transportation traffic rail maritime shipping industrial labor labour employment work farming agriculture agricultural rural
  sport sports football soccer rugby cricket tennis golf racing boxing cycling athletics basketball baseball hockey swimming olympics
  science-and-technology middle east eastern west western north northern south southern central latin america american asia asian africa african europe
  european pacific gulf arab balkans caribbean white house washington new york los angeles hong kong london paris berlin moscow beijing
  jerusalem congress congressional statehouse capitol supreme pentagon bureau us u.s uk u.k world affairs news investigations investigative
  data visual video photo picture graphics design features feature fact opinion opinions comment editorial letters obituaries obituary
  weather breaking live trending audience engagement social-media podcast multimedia interactive newsletter research policy strategy
  theme section desk page sunday magazine supplement weekend wire associated our own a an the and & of at in for
  first second third 1st 2nd 3rd part-time full-time award-winning veteran voluntary student
  royal race equality gender immigration migration refugee human rights development global health
  politische politischer wirtschaft wirtschaftsredakteur freier freie freelance-
  especial propio propia nuestro nuestra envoyé envoyée spécial spéciale notre
`);

/** Adverbs and small words that lower-case roles are made of: “our man in”, “head of”. */
export const roleLinks = words(`
  of at for in on and & the a an our to with from in-chief at-large large
  en à em a de du des del da do für bei beim di presso van voor på i из в
`);
