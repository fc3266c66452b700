/** Words that stand before a dash or a colon at the start of copy, alone or last of several, and name no place. */
const labels: ReadonlySet<string> = new Set(
  (
    'update updated updates breaking exclusive opinion video videos watch live analysis editorial correction corrected corrects clarification note ' +
    'notes photo photos gallery interview review reviews preview feature factbox timeline explainer alert bulletin flash urgent advisory writethru ' +
    'developing spoiler warning sponsored advertisement commentary column letter letters poll quiz podcast listen more news adds refile wrapup rpt ' +
    'recap today tonight tomorrow yesterday morning evening midnight noon weekend week month year day monday tuesday wednesday thursday friday ' +
    'saturday sunday january february march april may june july august september october november december headline headlines summary highlights ' +
    'question answer chapter episode volume issue season edition version appendix figure table source sources story stories report reports caption ' +
    'credit transcript embargo embargoed attention reminder tip quote disclaimer disclosure introduction conclusion background context abstract ' +
    'doctors doctor professor president senator minister officials police meanwhile however diary blog the a an'
  ).split(' '),
);

/** Words that only a label begins with. */
const openers: ReadonlySet<string> = new Set(
  (
    'update breaking exclusive opinion correction clarification dear chapter part section episode volume issue figure table appendix just here there ' +
    'by von par por this that these those what when where why who how and but or goodbye hello sorry thanks happy election opening independence'
  ).split(' '),
);

/** Says whether a phrase is a label of some kind: “UPDATE”, “ELECTION DAY”, “PART ONE”, “Dear Diary”. */
export function isLabel(phrase: string): boolean {
  const words = phrase.toLowerCase().split(/[^\p{L}\p{M}'’]+/u);
  return openers.has(words[0] ?? '') || labels.has(words.at(-1) ?? '');
}
