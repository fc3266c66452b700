import { describe, expect, it } from 'vitest';
import { isAustralianCity, isKnownCity, isKnownLand, spellingOf } from '../../src/wire/places/gazetteer.ts';
import { placeKey } from '../../src/wire/places/place-key.ts';
import { isStateAbbreviation, readRegion } from '../../src/wire/regions.ts';
import { titleCasePlace } from '../../src/wire/title-case.ts';

describe('a place in capitals', () => {
  it.each([
    ['LA CROSSE', 'La Crosse'],
    ['SÃO PAULO', 'São Paulo'],
    ['SAO PAULO', 'Sao Paulo'],
    ['ST. LOUIS', 'St. Louis'],
    ['ST LOUIS', 'St Louis'],
    ['ST. JOHN’S', 'St. John’s'],
    ['PORT-AU-PRINCE', 'Port-au-Prince'],
    ['RIO DE JANEIRO', 'Rio de Janeiro'],
    ['SANTA CRUZ DE LA SIERRA', 'Santa Cruz de la Sierra'],
    ['VILLA LA ANGOSTURA', 'Villa La Angostura'],
    ['LAS VEGAS', 'Las Vegas'],
    ['EL PASO', 'El Paso'],
    ['THE HAGUE', 'The Hague'],
    ['FRANKFURT AM MAIN', 'Frankfurt am Main'],
    ['STRATFORD-UPON-AVON', 'Stratford-upon-Avon'],
    ['BOIS-LE-DUC', 'Bois-le-Duc'],
    ['SHARM EL-SHEIKH', 'Sharm el-Sheikh'],
    ['DAR ES SALAAM', 'Dar es Salaam'],
    ['MAZAR-E-SHARIF', 'Mazar-e-Sharif'],
    ['WINSTON-SALEM', 'Winston-Salem'],
    ['MCALLEN', 'McAllen'],
    ['McALLEN', 'McAllen'],
    ['MACON', 'Macon'],
    ['DEKALB', 'DeKalb'],
    ['DeKALB', 'DeKalb'],
    ['LaGRANGE', 'LaGrange'],
    ['O’FALLON', 'O’Fallon'],
    ['COEUR D’ALENE', 'Coeur d’Alene'],
    ['L’AQUILA', 'L’Aquila'],
    ['N’DJAMENA', 'N’Djamena'],
    ['XI’AN', 'Xi’an'],
    ['SANA’A', 'Sana’a'],
    ['U.S.-MEXICO BORDER', 'U.S.-Mexico Border'],
    ['ABOARD AIR FORCE ONE', 'Aboard Air Force One'],
    ['ABOARD THE USS NIMITZ', 'Aboard the USS Nimitz'],
    ['PARIS/LONDON', 'Paris/London'],
    ['DİYARBAKIR', 'Diyarbakir'],
    ['ŁÓDŹ', 'Łódź'],
    ['МОСКВА', 'Москва'],
  ])('%s is written %s', (capitals, written) => {
    expect(titleCasePlace(capitals)).toBe(written);
  });
});

describe('a region', () => {
  it.each([
    ['Wis.', 'Wisconsin'],
    ['WIS.', 'Wisconsin'],
    ['WI', 'Wisconsin'],
    ['Calif', 'California'],
    ['N.Y.', 'New York'],
    ['NY', 'New York'],
    ['N. Mex.', 'New Mexico'],
    ['W. Va.', 'West Virginia'],
    ['ILL.', 'Illinois'],
    ['Penn.', 'Pennsylvania'],
    ['Va', 'Virginia'],
    ['Ont.', 'Ontario'],
    ['B.C.', 'British Columbia'],
    ['Que', 'Quebec'],
    ['NSW', 'New South Wales'],
    ['N.S.W.', 'New South Wales'],
  ])('%s is written out: %s', (short, name) => {
    expect(readRegion(short)).toEqual({ name, known: 'abbreviation' });
  });

  it('D.C. stays', () => {
    expect(readRegion('D.C.').name).toBe('D.C.');
    expect(readRegion('DC').name).toBe('DC');
  });

  it('is left alone in mixed case, and comes out of its capitals', () => {
    expect(readRegion('Québec')).toEqual({ name: 'Québec', known: 'name' });
    expect(readRegion('WEST GERMANY')).toEqual({ name: 'West Germany', known: 'name' });
    expect(readRegion('U.K.').name).toBe('U.K.');
    expect(readRegion('LOWER MARSH')).toEqual({ name: 'Lower Marsh', known: null });
  });

  it('is another one for “WA” behind an Australian city', () => {
    expect(readRegion('WA', 'PERTH').name).toBe('Western Australia');
    expect(readRegion('WA', 'SPOKANE').name).toBe('Washington');
    expect(isAustralianCity('Alice Springs')).toBe(true);
  });

  it('is no small word', () => {
    for (const word of ['in', 'or', 'me', 'In', 'Or', 'Me', 'Oh', 'La', 'hi', 'ok', 'said', '']) {
      expect(readRegion(word).known).toBeNull();
      expect(isStateAbbreviation(word)).toBe(false);
    }
  });
});

describe('the gazetteer', () => {
  it('knows the cities that AP lets stand alone', () => {
    const alone =
      'Atlanta Baltimore Boston Chicago Cincinnati Cleveland Dallas Denver Detroit Honolulu Houston Indianapolis Miami Milwaukee Minneapolis Philadelphia ' +
      'Phoenix Pittsburgh Seattle Washington Amsterdam Baghdad Bangkok Beijing Beirut Berlin Brussels Cairo Djibouti Dublin Geneva Gibraltar Guadalajara ' +
      'Havana Helsinki Islamabad Istanbul Jerusalem Johannesburg Kuwait London Luxembourg Macau Madrid Milan Monaco Montreal Moscow Munich Nairobi ' +
      'Ottawa Paris Prague Rome Shanghai Singapore Stockholm Sydney Tokyo Toronto Vienna Zurich';
    expect(alone.split(' ').filter((name) => !isKnownCity(name))).toEqual([]);
    const words = [
      'Las Vegas',
      'Los Angeles',
      'New Orleans',
      'New York',
      'Oklahoma City',
      'St. Louis',
      'Salt Lake City',
      'San Antonio',
      'San Diego',
      'San Francisco',
    ];
    const abroad = [
      'Guatemala City',
      'Hong Kong',
      'Mexico City',
      'New Delhi',
      'Panama City',
      'Quebec City',
      'Rio de Janeiro',
      'San Marino',
      'Sao Paulo',
      'United Nations',
      'Vatican City',
    ];
    expect([...words, ...abroad].filter((name) => !isKnownCity(name))).toEqual([]);
  });

  it('knows what other languages call them', () => {
    const names = [
      'Londres',
      'París',
      'Nueva York',
      'Moskau',
      'Genf',
      'Wien',
      'Ginevra',
      'Pékin',
      'Le Caire',
      'Mailand',
      'Tóquio',
      'Parijs',
      'Varsovia',
    ];
    expect(names.filter((name) => !isKnownCity(name))).toEqual([]);
  });

  it('does not care for case, accents, points, hyphens or “Saint”', () => {
    expect(placeKey('ST. JOHN’S')).toBe(placeKey('Saint Johns'));
    for (const name of ['ZURICH', 'Saint Louis', 'port au prince', 'BOGOTA', 'München', 'ŁÓDŹ'])
      expect(isKnownCity(name)).toBe(true);
  });

  it('has no everyday words and no countries among the cities', () => {
    const words =
      'Nice Reading Bath Mobile Split Orange Deal Male Hope Normal Enterprise France Germany Otters The'.split(
        ' ',
      );
    expect(words.filter(isKnownCity)).toEqual([]);
  });

  it('knows countries, those that are no more too', () => {
    for (const land of [
      'Ecuador',
      'SOVIET UNION',
      'West Germany',
      'Czechoslovakia',
      'Zaire',
      'España',
      'Deutschland',
      'U.A.E.',
      'Côte d’Ivoire',
    ]) {
      expect(isKnownLand(land)).toBe(true);
    }
  });

  it('gives a spelling only where it differs in case alone', () => {
    expect(spellingOf('DEKALB')).toBe('DeKalb');
    expect(spellingOf('NIZHNY NOVGOROD')).toBe('Nizhny Novgorod');
    expect(spellingOf('KRAKOW')).not.toBe('Kraków');
  });
});
