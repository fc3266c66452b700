import { TZDate, tzOffset } from '@date-fns/tz';

/** A moment on the clock of some place. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** A named zone: the place whose clock it is, and the offset in minutes that its name says where it says one. */
interface NamedZone {
  readonly place: string;
  readonly offset: number | null;
}

/** `names place offset`; a name without offset follows the place through summer and winter. */
const written = `
ET,EASTERN America/New_York
EST America/New_York -300
EDT America/New_York -240
CT,CENTRAL America/Chicago
CST America/Chicago -360
CDT America/Chicago -300
MT,MOUNTAIN America/Denver
MST America/Denver -420
MDT America/Denver -360
PT,PACIFIC America/Los_Angeles
PST America/Los_Angeles -480
PDT America/Los_Angeles -420
AKT America/Anchorage
AKST America/Anchorage -540
AKDT America/Anchorage -480
HT,HST Pacific/Honolulu
AT,ATLANTIC America/Halifax
AST America/Halifax -240
ADT America/Halifax -180
NT America/St_Johns
NST America/St_Johns -210
NDT America/St_Johns -150
BRT America/Sao_Paulo
ART America/Argentina/Buenos_Aires
CLT,CLST America/Santiago
COT America/Bogota
PET America/Lima
VET America/Caracas
GMT,UTC,UT,Z,TU,ZULU Etc/UTC
BST Europe/London 60
WET Europe/Lisbon 0
WEST Europe/Lisbon 60
CET,MEZ,HNEC Europe/Paris 60
CEST,MESZ,HAEC Europe/Paris 120
EET Europe/Athens 120
EEST Europe/Athens 180
MSK Europe/Moscow
TRT Europe/Istanbul
SAST Africa/Johannesburg
EAT Africa/Nairobi
CAT Africa/Maputo
WAT Africa/Lagos
GST Asia/Dubai
IRST Asia/Tehran
IDT Asia/Jerusalem 180
PKT Asia/Karachi
IST Asia/Kolkata
NPT Asia/Kathmandu
ICT Asia/Bangkok
WIB Asia/Jakarta
SGT Asia/Singapore
MYT Asia/Kuala_Lumpur
HKT Asia/Hong_Kong
PHT Asia/Manila
KST Asia/Seoul
JST Asia/Tokyo
AWST Australia/Perth
ACT,ACST Australia/Adelaide 570
ACDT Australia/Adelaide 630
AET Australia/Sydney
AEST Australia/Sydney 600
AEDT Australia/Sydney 660
NZT Pacific/Auckland
NZST Pacific/Auckland 720
NZDT Pacific/Auckland 780
`;

/** Names that mean another clock to a paper in these places. */
const elsewhere: ReadonlyMap<string, readonly string[]> = new Map([
  ['IST', ['Europe/Dublin', 'Asia/Jerusalem']],
  ['CST', ['Asia/Shanghai', 'Asia/Taipei', 'America/Havana', 'America/Mexico_City']],
  ['AST', ['Asia/Riyadh', 'Asia/Baghdad', 'Asia/Kuwait', 'America/Puerto_Rico']],
  ['BST', ['Asia/Dhaka']],
]);

/** Places that keep standard time all the year under a name that others give up in summer. */
const withoutSummerTime: ReadonlySet<string> = new Set(['MST', 'AEST', 'AST', 'ACST', 'EET', 'WET']);

let table: ReadonlyMap<string, NamedZone> | null = null;

function zones(): ReadonlyMap<string, NamedZone> {
  table ??= new Map(
    written
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [names = '', place = '', offset] = line.split(' ');
        const zone = { place, offset: offset === undefined ? null : Number(offset) };
        return names.split(',').map((name) => [name, zone] as const);
      }),
  );
  return table;
}

/** “+02:00”, “-0500”, “+2”; “UTC+2”, “GMT-0500”. */
const numericZone = /^(?:UTC|GMT)? ?([+\-−–])(\d{1,2}):?(\d{2})?(?![\d:])/i;
/** “America/New_York”. */
const placeZone =
  /^(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)\/[\w/+-]{2,30}/;
/** “ET”, “EDT”, “Eastern time”, “Pacific Daylight Time”. */
const namedZone = /^(\p{L}{1,8})(?: (?:standard |daylight |summer )?time)?(?![\p{L}\d])/iu;

/** A zone, and how many characters name it. */
export interface ZoneReading {
  readonly length: number;
  /** Gives the offset, `+02:00` or `Z`, that the zone had when its clocks showed this time. */
  readonly offsetAt: (time: WallTime) => string | null;
}

/**
 * Reads a zone off the start of a text. `siteZone`, an IANA name, decides what “IST” or “CST” mean to the paper.
 * A name follows the clock of its place on that day: people write “EST” all summer long (law 11).
 */
export function readZone(text: string, siteZone: string | null): ZoneReading | null {
  const number = numericZone.exec(text);
  if (number)
    return { length: number[0].length, offsetAt: () => writeNumbers(number[1], number[2], number[3]) };
  const iana = placeZone.exec(text);
  if (iana)
    return isZone(iana[0]) ? { length: iana[0].length, offsetAt: (time) => offsetIn(iana[0], time) } : null;
  const word = namedZone.exec(text);
  const name = word?.[1]?.toUpperCase();
  if (!word || !name) return null;
  if (word[0] === 'Z') return { length: 1, offsetAt: () => 'Z' };
  const zone = zones().get(name);
  // “et” and “at” are words; “Eastern” is not.
  if (!zone || (name.length < 6 && word[1] !== name)) return null;
  const own = elsewhere.get(name)?.find((place) => place === siteZone);
  return {
    length: word[0].length,
    offsetAt: (time) => namedOffset(name, own ? { place: own, offset: null } : zone, time),
  };
}

function namedOffset(name: string, zone: NamedZone, time: WallTime): string | null {
  if (zone.offset === null) return offsetIn(zone.place, time);
  const { year, month, day, hour, minute, second } = time;
  const instant = new Date(Date.UTC(year, month - 1, day, hour, minute - zone.offset, second));
  const literal = withoutSummerTime.has(name) || tzOffset(zone.place, instant) === zone.offset;
  return literal ? writeOffset(zone.offset) : offsetIn(zone.place, time);
}

function offsetIn(place: string, { year, month, day, hour, minute, second }: WallTime): string | null {
  const offset = tzOffset(place, new TZDate(year, month - 1, day, hour, minute, second, place));
  return Number.isFinite(offset) ? writeOffset(Math.round(offset)) : null;
}

function isZone(name: string): boolean {
  return Number.isFinite(tzOffset(name, new Date(0)));
}

function writeNumbers(
  sign: string | undefined,
  hours: string | undefined,
  minutes: string | undefined,
): string | null {
  const total = Number(hours) * 60 + Number(minutes ?? 0);
  if (Number(hours) > 14 || Number(minutes ?? 0) > 59) return null;
  return writeOffset(sign === '+' ? total : -total);
}

function writeOffset(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.trunc(size / 60))}:${two(size % 60)}`;
}
