/**
 * States, provinces and counties with the abbreviations that datelines give them. AP’s come first (Stylebook,
 * “state names”), then postal codes and the older forms that archives hold. Compared without points and spaces.
 */
export const states = `
Alabama: Ala, AL
Alaska: Alas, AK
Arizona: Ariz, AZ
Arkansas: Ark, AR
California: Calif, CA, Cal
Colorado: Colo, CO, Col
Connecticut: Conn, CT
Delaware: Del, DE
Florida: Fla, FL
Georgia: Ga, GA
Hawaii: HI, Haw
Idaho: ID, Ida
Illinois: Ill, IL, Ills
Indiana: Ind, IN
Iowa: IA
Kansas: Kan, KS, Kans, Kas
Kentucky: Ky, KY
Louisiana: La, LA
Maine: Me, ME
Maryland: Md, MD
Massachusetts: Mass, MA
Michigan: Mich, MI
Minnesota: Minn, MN
Mississippi: Miss, MS
Missouri: Mo, MO
Montana: Mont, MT
Nebraska: Neb, NE, Nebr
Nevada: Nev, NV
New Hampshire: NH
New Jersey: NJ
New Mexico: NM, N Mex
New York: NY
North Carolina: NC, N Car
North Dakota: ND, N Dak
Ohio: OH
Oklahoma: Okla, OK
Oregon: Ore, OR, Oreg
Pennsylvania: Pa, PA, Penn, Penna
Rhode Island: RI
South Carolina: SC, S Car
South Dakota: SD, S Dak
Tennessee: Tenn, TN
Texas: Tex, TX
Utah: UT
Vermont: Vt, VT
Virginia: Va, VA
Washington: Wash, WA
West Virginia: W Va, WV
Wisconsin: Wis, WI, Wisc
Wyoming: Wyo, WY
Puerto Rico: PR
Alberta: Alta, AB
British Columbia: BC
Manitoba: Man, MB
New Brunswick: NB
Newfoundland: Nfld, NF
Newfoundland and Labrador: NL
Northwest Territories: NWT
Nova Scotia: NS
Nunavut: NU
Ontario: Ont, ON
Prince Edward Island: PEI, PE
Quebec: Que, QC, PQ
Saskatchewan: Sask, SK
Yukon: YT
New South Wales: NSW
Victoria: Vic
Queensland: Qld
South Australia:
Western Australia:
Tasmania: Tas
Northern Territory:
`;

/** Regions that stand after a place and have no abbreviation to write out. */
export const provinces = `
Labrador, Québec, Australian Capital Territory, Virgin Islands, U.S. Virgin Islands, Guam, American Samoa,
England, Scotland, Wales, Northern Ireland, Isle of Man, Jersey, Guernsey, Channel Islands, Yorkshire, Cornwall, Devon,
Kent, Essex, Surrey, Sussex, Norfolk, Suffolk, Lancashire, Cumbria, Crete, Sicily, Sardinia, Corsica, Tuscany, Lombardy, Bavaria,
Saxony, Catalonia, Andalusia, Basque Country, Galicia, Canary Islands, Balearic Islands, Madeira, Azores, Brittany, Normandy,
Crimea, Siberia, Chechnya, Dagestan, Ingushetia, Tatarstan, Transnistria, Abkhazia, South Ossetia, Nagorno-Karabakh,
Kashmir, Indian-controlled Kashmir, Pakistan-controlled Kashmir, Jammu and Kashmir, Punjab, Sindh, Balochistan,
Khyber Pakhtunkhwa, Assam, Bihar, Gujarat, Haryana, Himachal Pradesh, Karnataka, Kerala, Madhya Pradesh, Maharashtra, Manipur,
Meghalaya, Mizoram, Nagaland, Odisha, Orissa, Rajasthan, Sikkim, Tamil Nadu, Telangana, Tripura, Uttar Pradesh, Uttarakhand,
Andhra Pradesh, Arunachal Pradesh, Chhattisgarh, Goa, Jharkhand, West Bengal, West Bank, Gaza Strip, Gaza, Golan Heights,
Israeli-occupied West Bank, Kurdistan, Iraqi Kurdistan, Sinai, Darfur, Tigray, Western Sahara, Zanzibar, Puntland, Somaliland,
Tibet, Xinjiang, Inner Mongolia, Guangdong, Sichuan, Hubei, Hunan, Yunnan, Fujian, Zhejiang, Jiangsu, Shandong, Hebei, Henan,
Aceh, Bali, Java, Sumatra, Borneo, Papua, Sabah, Sarawak, Mindanao, Hokkaido, Okinawa, Tasmania, Bougainville,
Chiapas, Sonora, Sinaloa, Oaxaca, Jalisco, Veracruz, Chihuahua, Baja California, Amazonas, Patagonia, Greenland,
Antarctica, French Guiana, Guadeloupe, Martinique, Reunion, Réunion, Mayotte, New Caledonia, French Polynesia, Falkland Islands,
Cayman Islands, British Virgin Islands, Turks and Caicos Islands, Bermuda, Gibraltar, Faroe Islands, D.C., DC,
Mediterranean Sea, Arabian Sea, Red Sea, Black Sea, Persian Gulf, South China Sea, Europe, Africa, Asia
`;
