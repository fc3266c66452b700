function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** What may follow an agency's name and name a desk of it: “AP Sports”, “CNN Chief Medical Correspondent”. */
export const deskWords = words(`
  business sports sport politics political health medical science technology tech entertainment travel style climate environment
  economy economics economic markets market money finance financial weather opinion opinions world national international global
  us u.s uk europe european asia asian africa african americas america american latin middle east mideast arab arabic gulf pacific
  brasil brazil español france deutschland italia türk polska news newsource newswire wire staff desk bureau team newsroom
  legal law religion education food lifestyle life features feature fact check factcheck video photo photos pictures images
  graphics interactive data investigations investigates investigative digital online radio tv television service agency special specials
  breaking crime justice court courts supreme congress congressional diplomatic military security defense energy auto racing
  baseball basketball football golf hockey soccer tennis olympics boxing top culture arts art books movies film music celebrity
  washington london paris berlin moscow beijing tokyo delhi jerusalem beirut cairo kabul kyiv white house foreign
  chief senior junior deputy assistant executive contributing in at en the of and for & 's
`);

/** Words that sign for a house or a crowd, alone or at the end: never a person. */
export const signingWords = words(`
  staff newsroom newsdesk desk bureau team teams editors editorial agencies wires reports board council committee commission
  correspondents reporters writers contributors members volunteers readers students authors maintainers contributors releasers
  organisers organizers directors group groups wg working collective membership undersigned
`);

/** Words that make an organisation of a name wherever they stand in it. */
export const organizationWords = words(`
  news newspaper newspapers magazine gazette tribune journal newswire newswires wire broadcasting television tv network networks
  agency agencies bureau desk staff team teams editorial newsroom newsletter
  university universities college school academy institute institution foundation association society federation alliance coalition
  initiative project projects ministry department commission council committee office authority administration
  company corporation corp inc ltd llc llp gmbh plc pty s.a s.r.l studio studios productions publishing publications
  services service organization organisation embassy consulate museum library hospital press-association
  community consortium movement campaign cooperative laboratory laboratories labs centre center
  redaktion redacción rédaction redazione redação redactie redaksjonen redaktionen toimitus redakcja redakce redaksi редакция редакція
  agencia agência agence agenzia agentur nachrichtenagentur zeitung nachrichten rundfunk verlag diario periódico noticias giornale
  jornal notícias krant nieuws avisen tidning nyheter gazeta газета агентство новости shimbun
  foundation trust fund ministerio ministère universidad universidade université universität università
  automation bot wg division battalion brigade squadron regiment corps fleet
`);

/**
 * Words that end the names of newspapers and the names of people: “The Port Halden Post”, “Jordan Post”.
 * They make an organisation of a name only with more to say so.
 */
export const paperWords = words(`
  post star sun standard mail record press globe guardian independent mirror express echo argus mercury sentinel register reporter
  page voice world today eagle monitor leader citizen republic republican democrat banner beacon call item ledger review union bee
  enterprise progress progressive patriot pilot light life time times national telegraph telegram messenger herald chronicle courier observer
  bank examiner inquirer bulletin dispatch advocate daily weekly media radio planet spectator economist statesman advertiser journalist
  intelligencer transcript clarion spotlight digest insider outlook nation scotsman recorder packet argosy clipper free-press
`);

/** Of those, the words that are nobody's surname. */
export const surePaperWords = words(`
  times telegraph chronicle observer examiner inquirer dispatch herald weekly media radio economist statesman advertiser intelligencer
  independent telegram bulletin insider today clarion scotsman sentinel republican democrat
`);

/** Words before them that make a newspaper: “Daily Mail”, “Evening Standard”, “Sunday Star”. */
export const paperOpenings = words(`
  the daily sunday saturday weekly evening morning national international world new business financial global
  il la le el der die das de o jornal diario
`);

/** Papers, broadcasters and bodies that no word above gives away. Compared in small letters without leading article. */
export const knownHouses: ReadonlySet<string> = new Set(
  `
bbc, bbc sport, npr, abc, abc7, cbs, nbc, msnbc, fox, espn, pbs, itv, channel 4, cbc, ctv, sbs, nhk, rté, rtl, zdf, ard, orf, srf, rts, rai, rtve, svt, nrk, yle
politico, axios, vox, slate, salon, wired, forbes, fortune, newsweek, buzzfeed, huffpost, mashable, propublica, quartz, variety, billboard, time
usa today, denver post, business insider, insider, marketwatch, rolling stone, national geographic, al jazeera, deutsche welle, dw, france 24, rfi, rfe/rl, voa
voice of america, euronews, the hill, hill, the intercept, intercept, the athletic, athletic, the atlantic, atlantic, the nation, nation, the verge, verge, the cut
le monde, le figaro, libération, l’équipe, el país, el mundo, la nación, clarín, la jornada, el universal, corriere della sera, la repubblica, la stampa, il post
der spiegel, spiegel, die zeit, die welt, welt, bild, faz, taz, nzz, der standard, kurier, tages-anzeiger, volkskrant, de volkskrant, nrc, trouw
folha, folha de s.paulo, o globo, estadão, público, expresso, haaretz, kommersant, meduza, asahi, nikkei, mainichi, yomiuri
mongabay, grist, stacker, nerdwallet, chalkbeat, calmatters, the conversation, conversation, statnews, stat, kiplinger, bankrate, morningstar, newsday, lifehacker
propublica illinois, bellingcat, the 19th, 19th, the marshall project, undark, eos, nature, science, the lancet, the telegraph, mailonline, mail online, metro, dailymail.com
nasa, nato, un, unicef, unhcr, unesco, who, eu, fbi, cia, esa, noaa, usgs, fda, cdc, wwf, aclu, aarp, oecd, imf, wto, iaea, redcross, red cross, greenpeace, amnesty international
human rights watch, wikipedia, wikinews, wikimedia, reddit, google, facebook, twitter, microsoft, mozilla, apple, amazon, github, openai, ibm, intel
report for america, mcclatchy, gannett, hearst, lee enterprises, gray television, sinclair, nexstar, advance local, postmedia, global news, newshub, stuff, rnz, the spinoff, news24, iol
sport1, kicker, l’express, le point, el periódico, sky, sky sports, dpa/lby, getty, getty images, shutterstock, istock, unsplash, press release, pixabay
`
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== ''),
);
