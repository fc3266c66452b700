import type { AgencyProfile } from '../profile.ts';
import { aap } from './aap.ts';
import { afp } from './afp.ts';
import { agenciaBrasil } from './agencia-brasil.ts';
import { type AgencyFacts, agency } from './agency.ts';
import { agerpres } from './agerpres.ts';
import { anadolu } from './anadolu.ts';
import { ani } from './ani.ts';
import { anp } from './anp.ts';
import { ansa } from './ansa.ts';
import { antara } from './antara.ts';
import { ap } from './ap.ts';
import { apa } from './apa.ts';
import { ats } from './ats.ts';
import { belga } from './belga.ts';
import { bernama } from './bernama.ts';
import { bloomberg } from './bloomberg.ts';
import { canadianPress } from './canadian-press.ts';
import { chinaNewsService } from './china-news-service.ts';
import { cna } from './cna.ts';
import { cnn } from './cnn.ts';
import { cns } from './cns.ts';
import { ctk } from './ctk.ts';
import { dowJones } from './dow-jones.ts';
import { dpa } from './dpa.ts';
import { efe } from './efe.ts';
import { europaPress } from './europa-press.ts';
import { house } from './house.ts';
import { ians } from './ians.ts';
import { interfax } from './interfax.ts';
import { ips } from './ips.ts';
import { irna } from './irna.ts';
import { jiji } from './jiji.ts';
import { kcna } from './kcna.ts';
import { kyodo } from './kyodo.ts';
import { lusa } from './lusa.ts';
import { mena } from './mena.ts';
import { mti } from './mti.ts';
import { notimex } from './notimex.ts';
import { ntb } from './ntb.ts';
import { pa } from './pa.ts';
import { pap } from './pap.ts';
import { prensaLatina } from './prensa-latina.ts';
import { pti } from './pti.ts';
import { reuters } from './reuters.ts';
import { riaNovosti } from './ria-novosti.ts';
import { ritzau } from './ritzau.ts';
import { rns } from './rns.ts';
import { spa } from './spa.ts';
import { stt } from './stt.ts';
import { tass } from './tass.ts';
import { tca } from './tca.ts';
import { telam } from './telam.ts';
import { tt } from './tt.ts';
import { ukrinform } from './ukrinform.ts';
import { upi } from './upi.ts';
import { wam } from './wam.ts';
import { xinhua } from './xinhua.ts';
import { yonhap } from './yonhap.ts';

export type { AgencyFacts } from './agency.ts';

/** Every agency that ships with Broadsheet. A name that two could claim belongs to the first. */
export const agencies: readonly AgencyProfile[] = [
  cnn,
  ap,
  reuters,
  afp,
  dpa,
  bloomberg,
  xinhua,
  tass,
  kyodo,
  efe,
  ansa,
  pa,
  canadianPress,
  upi,
  anp,
  ats,
  apa,
  anadolu,
  ians,
  pti,
  ani,
  yonhap,
  aap,
  interfax,
  riaNovosti,
  lusa,
  belga,
  ritzau,
  ntb,
  tt,
  stt,
  mti,
  ctk,
  pap,
  agerpres,
  tca,
  europaPress,
  notimex,
  wam,
  spa,
  mena,
  bernama,
  antara,
  irna,
  kcna,
  cns,
  chinaNewsService,
  jiji,
  rns,
  ips,
  dowJones,
  ukrinform,
  telam,
  prensaLatina,
  agenciaBrasil,
  cna,
  house,
];

/**
 * Adds a newsroom's own profiles to those that ship. One with a slug that is there already overrides it field by
 * field; a new one stands before the shipped ones, so that a newsroom's words win.
 */
export function mergeAgencies(
  shipped: readonly AgencyProfile[],
  added: readonly AgencyFacts[],
): AgencyProfile[] {
  const bySlug = new Map(added.map((facts) => [facts.slug, facts]));
  const known = new Set(shipped.map(({ slug }) => slug));
  const own = [...bySlug.values()].filter(({ slug }) => !known.has(slug)).map(agency);
  return [...own, ...shipped.map((profile) => override(profile, bySlug.get(profile.slug)))];
}

/** A new name is one more name; every other field that is given takes the old one's place. */
function override(profile: AgencyProfile, facts: AgencyFacts | undefined): AgencyProfile {
  if (!facts) return profile;
  return { ...profile, ...facts, names: [...new Set([facts.name, ...(facts.names ?? profile.names)])] };
}
