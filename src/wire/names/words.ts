/** Splits “Label: word, word” lists of this file into a set of small letters. */
function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Small words that belong to a surname or join its parts: “van der Berg”, “de la Cruz”, “Ortega y Gasset”. */
export const particles = words(`
  van der den de het ten ter te op von zu zum zur vom und
  da das do dos de del della delle dello dei degli di du des la las le les los lo
  af av al el bin ibn bint binti ben bar abu ould mac
  san santa st y e i zer thor
  ap ab ferch vander vande wa ole an na nic
`);

/** Particles that capitals are repaired to small letters: those that are small in their own languages. */
export const smallParticles = words(`
  van der den het ten ter te op von zu zum zur vom de del della delle dello dei degli da das dos des
  af av bin ibn bint binti y
`);

/** Words before a name that belong to it: “Dr.”, “Sgt.”, “Sir”, “Rev.”. Compared without full stop. */
export const honorifics = words(`
  dr drs prof sir dame lord lady baroness baron count countess rev revd fr sr br msgr mgr rabbi imam sheikh sheik shaykh sayyid
  pastor father sister brother bishop archbishop cardinal canon dean deacon elder
  mr mrs ms miss mx mme mlle m herr frau dott dottor dra ing dipl-ing mag don doña dom
  sgt sargeant sergeant staff-sgt ssgt tsgt msgt smsgt cmsgt sfc cpl corporal lcpl gysgt pfc pvt private spc specialist
  lt lieutenant capt captain maj major col colonel gen general brig adm admiral cmdr commander ens ensign cdr lcdr
  airman seaman petty amn sra a1c po mc1 mc2 mc3 gy
  rep sen gov hon sec amb atty supt det insp const pc
  д-р проф dr-ing doc
`);

/** First words of a rank of several words: “Staff Sgt. Jane Doe”, “Senior Airman Jane Doe”, “1st Lt. Jane Doe”. */
export const rankOpenings = words(`
  staff tech master senior chief lance gunnery first 1st 2nd second warrant petty sgt. brig. rear vice maj. lt. mass u.s. us army navy
  rt right very most
`);

/** Words behind a name that belong to it: “Jr.”, “III”, “PhD”. Compared without full stops. */
export const suffixes = words(`
  jr sr jnr snr ii iii iv v vi vii viii junior senior fils père filho neto júnior
  phd md ma ba bsc msc mba mph rn do dds dvm jd esq cpa cfa cfp ret usmc usn usaf sj op osb ofm
  med msw lcsw lpc mfa msn dnp mphil dmin mdiv mpa meng
  obe mbe cbe kbe dbe frs qc kc sc mp mep msp mla mpp mbbs ed edd psyd lmft rd rdn pe aia dphil llm llb
`);

/** Words that no name of a person holds at any place. Names that are words too (May, Mark, Story, Street) are not here. */
export const neverNames = words(`
  the this that these those their our your its my all any some every each most many much more fewer other another such
  what when where which who whom whose why how if because while during before after since until over under between through
  about against among across without within into onto from with for and but not only just also now then
  today tomorrow yesterday here there was were been being has have had does did would could should might must shall
  by as via near
  two three four five six seven eight nine ten eleven twelve hundred thousand million billion dozens
  monday tuesday wednesday thursday friday saturday sunday february july september october november december
  time times years year months month weeks week days hours hour minutes minute seconds moment noon midnight morning afternoon evening
  overnight weekend century decade deadline
  numbers number demand invitation appointment accident default definition decree command request consent
  consensus vote votes majority unanimous election elections committee comparison contrast extension implication mistake
  virtue measure measures accounts necessity bus boat plane bicycle bike sea air letter words sides
  photo photos photograph photographs photography video image images picture pictures graphic graphics illustration courtesy caption file
  credit copyright reserved advertisement advertising sponsored subscribe newsletter comments published updated posted
  exclusive opinion analysis news article headline edition volume chapter series
  government minister ministry senate parliament council police authorities officials official
  city county country nation national international global federal regional
  university college institute academy hospital markets economy budget taxes
  company corporation inc ltd llc gmbh association foundation department agency agencies bureau newsroom desk staff
  people world public community team group committee board organization organisation society union network
  rest reports report copyright © league assembly equity association federation
  wikipedia facebook twitter instagram youtube google
  whatever whoever however therefore moreover nevertheless meanwhile despite although unless
  hook crook necessary moonlight candlelight
`);

/** Words that no name begins with: what they open is a phrase or a place. */
export const neverFirst = words(`
  new los las north south early late mid small great popular pure sheer royal executive special court right left mutual common
  old high low big good better best worst top first second third next last final early
  united saudi white supreme middle central eastern western northern southern
  it we they i he's she's is on at of hong buenos kuala addis phnom tel one
  way dint virtue reason order force means mail post train car air foot rule design
  breaking live watch read listen see click follow join get via dear
`);

/** Abbreviations of months and weekdays, which end copied lines: “Jane Doe Sept”. */
export const calendarWords = words(`
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
`);
