import type { Finding } from '../../diagnostics/diagnostic.ts';
import { isBlank, type Located } from '../../source/located.ts';
import type { Services } from '../desk.ts';
import { foldKey } from '../fields/names.ts';
import type { Fault } from '../fields/values.ts';
import { defaultHosts } from './host-names.ts';
import { check, nameKeys, tellUnknownKey } from './located-settings.ts';
import { crawlersSchema, securitySchema, serviceShape, trustNames } from './service-schema.ts';
import { asList } from './site-shapes.ts';

/** Finds a setting of `site.yml` by its key. */
type Finder = (key: keyof typeof serviceShape) => Located | null;

/** Reads what `site.yml` says to other people's software. Raises `wrong-value` and `unknown-key`. */
export function readServices(find: Finder, fault: Fault, findings: Finding[]): Services {
  const crawlers = read(find('crawlers'), (value) =>
    check(listIn(named(value, crawlersSchema.shape, findings), 'blocked'), serviceShape.crawlers, fault),
  );
  const security = read(find('security'), (value) =>
    check(listIn(named(value, securitySchema.shape, findings), 'contact'), serviceShape.security, fault),
  );
  return {
    icon: read(find('icon'), (value) => check(value, serviceShape.icon, fault)),
    hub: read(find('hub'), (value) => check(value, serviceShape.hub, fault)),
    crawlers: {
      training: crawlers?.training ?? true,
      answers: crawlers?.answers ?? true,
      blocked: crawlers?.blocked ?? [],
    },
    security: security && {
      contact: security.contact,
      expires: security.expires,
      policy: security.policy ?? null,
      languages: security.languages ?? null,
    },
    trust:
      read(find('trust'), (value) => check(shapeTrust(value, findings), serviceShape.trust, fault)) ?? {},
    ads: read(find('ads'), (value) => check(asList(value), serviceShape.ads, fault)) ?? [],
    data: read(find('data'), (value) => check(value, serviceShape.data, fault)) ?? false,
    hosts: read(find('hosts'), (value) => check(asList(value), serviceShape.hosts, fault)) ?? defaultHosts,
    integrity: read(find('integrity'), (value) => check(value, serviceShape.integrity, fault)) ?? false,
  };
}

function read<T>(value: Located | null, reader: (value: Located) => T | null | undefined): T | null {
  return value ? (reader(value) ?? null) : null;
}

function named(value: Located, shape: Readonly<Record<string, unknown>>, findings: Finding[]): Located {
  return value.kind === 'map' ? nameKeys(value, Object.keys(shape), {}, findings) : value;
}

function listIn(value: Located, key: string): Located {
  if (value.kind !== 'map') return value;
  const entries = value.entries.map((entry) =>
    entry.key === key ? { ...entry, value: asList(entry.value) } : entry,
  );
  return { ...value, entries };
}

function shapeTrust(value: Located, findings: Finding[]): Located {
  if (value.kind !== 'map') return value;
  const entries = value.entries.flatMap((entry) => {
    const key = trustNames.find((name) => name === foldKey(entry.key));
    if (key === undefined) findings.push(tellUnknownKey(entry, trustNames));
    return key === undefined || isBlank(entry.value) ? [] : [{ ...entry, key, value: asList(entry.value) }];
  });
  return { ...value, entries };
}
