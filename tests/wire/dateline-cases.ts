/**
 * Datelines and what they say: `dateline ⇒ place | region | day | agency | profile`, days in the year of a story of
 * March 5, 2024. A tilde marks a dateline that is glued to the story's first word.
 */
export const datelines = `
(CNN) — ⇒  |  |  | CNN | cnn
New York (CNN) — ⇒ New York |  |  | CNN | cnn
LONDON (CNN) -- ⇒ London |  |  | CNN | cnn
London (CNN)~ ⇒ London |  |  | CNN | cnn
(CNN Business) — ⇒  |  |  | CNN Business | cnn
Londres (CNN Business) — ⇒ Londres |  |  | CNN Business | cnn
WASHINGTON (AP) — ⇒ Washington |  |  | AP | ap
LA CROSSE, Wis. (AP) — ⇒ La Crosse | Wisconsin |  | AP | ap
BUENOS AIRES, Argentina (AP) _ ⇒ Buenos Aires | Argentina |  | AP | ap
FORT WASHINGTON, Pa. (AP) -- ⇒ Fort Washington | Pennsylvania |  | AP | ap
FORT WASHINGTON, Pa. (AP)--~ ⇒ Fort Washington | Pennsylvania |  | AP | ap
NEW YORK, Jan 21 (Reuters) - ⇒ New York |  | 2024-01-21 | Reuters | reuters
KATHMANDU, April 25 (Reuters) - ⇒ Kathmandu |  | 2024-04-25 | Reuters | reuters
SALVADOR, Feb 26 - ⇒ Salvador |  | 2024-02-26 |  | 
AMSTERDAM, 2 March - ⇒ Amsterdam |  | 2024-03-02 |  | 
MONTREAL, Feb 26- ⇒ Montreal |  | 2024-02-26 |  | 
NEW YORK, March 9 -- ⇒ New York |  | 2024-03-09 |  | 
CHICAGO, March 4, - ⇒ Chicago |  | 2024-03-04 |  | 
CHEVY CHASE, Md., - March 4 - ⇒ Chevy Chase | Maryland | 2024-03-04 |  | 
RICHMOND, Va. Feb 26 - ⇒ Richmond | Virginia | 2024-02-26 |  | 
Vancouver, British Columbia, March 6 - ⇒ Vancouver | British Columbia | 2024-03-06 |  | 
EVANSTON, ILL., March 5- ⇒ Evanston | Illinois | 2024-03-05 |  | 
ST LOUIS, Mo., Jun 3 - ⇒ St Louis | Missouri | 2024-06-03 |  | 
HAMILTON, Bermuda, March 2 - ⇒ Hamilton | Bermuda | 2024-03-02 |  | 
FRANKFURT, West Germany, March 2 - ⇒ Frankfurt | West Germany | 2024-03-02 |  | 
MANAMA, Bahrain, April 3 - ⇒ Manama | Bahrain | 2024-04-03 |  | 
GENEVA, N.Y. (AP) — ⇒ Geneva | New York |  | AP | ap
WASHINGTON, D.C. — ⇒ Washington | D.C. |  |  | 
SYDNEY, NSW — ⇒ Sydney | New South Wales |  |  | 
STOCKHOLM, Aug 29, 2014 (AFP) - ⇒ Stockholm |  | 2014-08-29 | AFP | afp
Berlin (dpa) - ⇒ Berlin |  |  | dpa | dpa
MOSCOW, March 3. /TASS/. ⇒ Moscow |  | 2024-03-03 | TASS | tass
BEIJING, March 3 (Xinhua) -- ⇒ Beijing |  | 2024-03-03 | Xinhua | xinhua
TOKYO, March 3, Kyodo - ⇒ Tokyo |  | 2024-03-03 | Kyodo | kyodo
TOKYO, March 3 KYODO - ⇒ Tokyo |  | 2024-03-03 | KYODO | kyodo
KYODO NEWS - ⇒  |  |  | KYODO NEWS | kyodo
Madrid, 3 mar (EFE).- ⇒ Madrid |  | 2024-03-03 | EFE | efe
(ANSA) - ROMA, 03 MAR - ⇒ Roma |  | 2024-03-03 | ANSA | ansa
Lisboa, 03 mar 2024 (Lusa) – ⇒ Lisboa |  | 2024-03-03 | Lusa | lusa
BRUSSELS (Reuters) - ⇒ Brussels |  |  | Reuters | reuters
NEW DELHI: ⇒ New Delhi |  |  |  | 
NEW DELHI, March 3 (PTI) ⇒ New Delhi |  | 2024-03-03 | PTI | pti
SEOUL, March 3 (Yonhap) -- ⇒ Seoul |  | 2024-03-03 | Yonhap | yonhap
Beirut/Cairo (AFP) – ⇒ Beirut/Cairo |  |  | AFP | afp
PARIS/LONDON, March 4 (Reuters) - ⇒ Paris/London |  | 2024-03-04 | Reuters | reuters
LONDON/NEW YORK (Reuters) - ⇒ London/New York |  |  | Reuters | reuters
**WASHINGTON (AP) —** ⇒ Washington |  |  | AP | ap
**QUITO, Ecuador** (AP) — ⇒ Quito | Ecuador |  | AP | ap
*PARIS (AFP)* - ⇒ Paris |  |  | AFP | afp
<b>PARIS</b> (AFP) - ⇒ Paris |  |  | AFP | afp
<strong>PARIS (AFP) -</strong> ⇒ Paris |  |  | AFP | afp
PARIS (AFP) &mdash; ⇒ Paris |  |  | AFP | afp
PARIS&nbsp;(AFP)&#8212;~ ⇒ Paris |  |  | AFP | afp
WASHINGTON — ⇒ Washington |  |  |  | 
Berlin (tca/dpa) - ⇒ Berlin |  |  | tca/dpa | tca
PARIS (AP/CNN) — ⇒ Paris |  |  | AP/CNN | ap
SANTA CRUZ, Sept. 5 (AP) — ⇒ Santa Cruz |  | 2023-09-05 | AP | ap
SAN FRANCISCO--(BUSINESS WIRE)--~ ⇒ San Francisco |  |  | BUSINESS WIRE | 
NEW YORK, March 4, 2024 /PRNewswire/ -- ⇒ New York |  | 2024-03-04 | PRNewswire | 
MOSCOW. March 3 (Interfax) - ⇒ Moscow |  | 2024-03-03 | Interfax | interfax
NEW DELHI [India], March 3 (ANI): ⇒ New Delhi | India | 2024-03-03 | ANI | ani
ISLAMABAD, Mar 3 (APP): ⇒ Islamabad |  | 2024-03-03 | APP | 
DUBAI, 3rd March, 2024 (WAM) -- ⇒ Dubai |  | 2024-03-03 | WAM | wam
TEHRAN, March 3 (IRNA) – ⇒ Tehran |  | 2024-03-03 | IRNA | irna
MADRID 3 Mar. (EUROPA PRESS) - ⇒ Madrid |  | 2024-03-03 | EUROPA PRESS | europa-press
Roma, 3 mar. (askanews) - ⇒ Roma |  | 2024-03-03 | askanews | 
March 4 (Reuters) - ⇒  |  | 2024-03-04 | Reuters | reuters
May 4 (UPI) -- ⇒  |  | 2024-05-04 | UPI | upi
WASHINGTON, Tuesday (AP) — ⇒ Washington |  |  | AP | ap
LONDON, Monday, March 3 — ⇒ London |  | 2024-03-03 |  | 
ABOARD AIR FORCE ONE (AP) — ⇒ Aboard Air Force One |  |  | AP | ap
ABOARD THE OCEAN VIKING, Mediterranean Sea (AP) — ⇒ Aboard the Ocean Viking | Mediterranean Sea |  | AP | ap
NABLUS, West Bank (AP) — ⇒ Nablus | West Bank |  | AP | ap
ST. JOHN’S, Newfoundland (CP) — ⇒ St. John’s | Newfoundland |  | CP | canadian-press
McALLEN, Texas (AP) — ⇒ McAllen | Texas |  | AP | ap
DeKALB, Ill. (AP) — ⇒ DeKalb | Illinois |  | AP | ap
PORTLAND, Ore. (KOIN) — ⇒ Portland | Oregon |  | KOIN | 
ATLANTA (KXQV) — ⇒ Atlanta |  |  | KXQV | 
London CNN — ⇒ London |  |  | CNN | cnn
CNN — ⇒  |  |  | CNN | cnn
NEW YORK (AP), March 3 — ⇒ New York |  | 2024-03-03 | AP | ap
NEW YORK Oct 19 - ⇒ New York |  | 2023-10-19 |  | 
WASHINGTON D.C. (Reuters) - ⇒ Washington | D.C. |  | Reuters | reuters
PORTLAND Ore. (AP) — ⇒ Portland | Oregon |  | AP | ap
UNITED NATIONS, Aprl 8 - ⇒ United Nations |  | 2024-04-08 |  | 
TORONTO, APril 7 - ⇒ Toronto |  | 2024-04-07 |  | 
LONDON, Feb26 - ⇒ London |  | 2024-02-26 |  | 
MINNEAPOLIS, March 3 - ⇒ Minneapolis |  | 2024-03-03 |  | 
MINNEAPOLIS, Minn, March 3 - ⇒ Minneapolis | Minnesota | 2024-03-03 |  | 
PORT HALDEN, March 3 — ⇒ Port Halden |  | 2024-03-03 |  | 
FENNICK, Wis. — ⇒ Fennick | Wisconsin |  |  | 
Port Halden (CNN) — ⇒ Port Halden |  |  | CNN | cnn
GENEVA (ILO News) – ⇒ Geneva |  |  | ILO News | 
Köln (KNA) - ⇒ Köln |  |  | KNA | 
Berlin (dpa/lno) - ⇒ Berlin |  |  | dpa/lno | dpa
PARIS, 3 mars 2024 (AFP) - ⇒ Paris |  | 2024-03-03 | AFP | afp
PARIS, 1er mars (AFP) - ⇒ Paris |  | 2024-03-01 | AFP | afp
BERLIN, 3. März (Reuters) - ⇒ Berlin |  | 2024-03-03 | Reuters | reuters
COLOMBO, Sri Lanka — ⇒ Colombo | Sri Lanka |  |  | 
KHAN YOUNIS, Gaza Strip (AP) — ⇒ Khan Younis | Gaza Strip |  | AP | ap
SAINT-DENIS, France (AP) — ⇒ Saint-Denis | France |  | AP | ap
KYIV, Ukraine (AP) — ⇒ Kyiv | Ukraine |  | AP | ap
SAN FRANCISCO/MUNICH, Sept 5 (Reuters) - ⇒ San Francisco/Munich |  | 2023-09-05 | Reuters | reuters
LISBOA, 18 jun (Xinhua) -- ⇒ Lisboa |  | 2024-06-18 | Xinhua | xinhua
U.S.-MEXICO BORDER (AP) — ⇒ U.S.-Mexico Border |  |  | AP | ap
WEST OF MOSUL, Iraq (Reuters) - ⇒ West of Mosul | Iraq |  | Reuters | reuters
THE HAGUE, Netherlands (AP) — ⇒ The Hague | Netherlands |  | AP | ap
NEAR KIRKUK, Iraq, Oct. 5 (AP) — ⇒ Near Kirkuk | Iraq | 2023-10-05 | AP | ap
MADRID, 3 de marzo (EFE).- ⇒ Madrid |  | 2024-03-03 | EFE | efe
JERUSALEM (JTA) — ⇒ Jerusalem |  |  | JTA | 
ANKARA (AA) - ⇒ Ankara |  |  | AA | anadolu
TORONTO, March 4, 2024 /CNW/ - ⇒ Toronto |  | 2024-03-04 | CNW | 
Amsterdam (ANP) - ⇒ Amsterdam |  |  | ANP | anp
(Bloomberg) -- ⇒  |  |  | Bloomberg | bloomberg
(AP) ⇒  |  |  | AP | ap
Springfield, Illinois – ⇒ Springfield | Illinois |  |  | 
BALTIMORE -- ⇒ Baltimore |  |  |  | 
TOKYO, March 3, 2024 (Kyodo News) -- ⇒ Tokyo |  | 2024-03-03 | Kyodo News | kyodo
(AGI) - Roma, 3 mar. - ⇒ Roma |  | 2024-03-03 | AGI | 
RISING SUN, Md. (AP) — ⇒ Rising Sun | Maryland |  | AP | ap
LIVE OAK, Fla. (AP) — ⇒ Live Oak | Florida |  | AP | ap
PERTH, WA — ⇒ Perth | Western Australia |  |  | 
WASHINGTON (AP) \\u2014 ⇒ Washington |  |  | AP | ap
LONDON (Reuters) -~ ⇒ London |  |  | Reuters | reuters
_WASHINGTON (AP) —_ ⇒ Washington |  |  | AP | ap
***WASHINGTON (AP) —*** ⇒ Washington |  |  | AP | ap
WASHINGTON (**AP**) — ⇒ Washington |  |  | AP | ap
LONDON (AP) _ ⇒ London |  |  | AP | ap
&nbsp;&nbsp;LONDON (AP) — ⇒ London |  |  | AP | ap
LONDON&nbsp;&ndash;~ ⇒ London |  |  |  | 
<em>LONDON</em> &mdash; ⇒ London |  |  |  | 
<span class="place">LONDON</span> (AP) — ⇒ London |  |  | AP | ap
LONDON (AP) — ⇒ London |  |  | AP | ap
LONDON  (AP)   — ⇒ London |  |  | AP | ap
LONDON - ⇒ London |  |  |  | 
LONDON- ⇒ London |  |  |  | 
LONDON– ⇒ London |  |  |  | 
LONDON—~ ⇒ London |  |  |  | 
PARIS — ⇒ Paris |  |  |  | 
BERLIN (Reuters) ⇒ Berlin |  |  | Reuters | reuters
BERLIN: ⇒ Berlin |  |  |  | 
BERLIN — ⇒ Berlin |  |  |  | 
BERLIN, March 3 ⇒ Berlin |  | 2024-03-03 |  | 
Rome, March 3 — ⇒ Rome |  | 2024-03-03 |  | 
WASHINGTON, Tuesday — ⇒ Washington |  |  |  | 
WASHINGTON (KXQV) - ⇒ Washington |  |  | KXQV | 
WASHINGTON (NBC News) - ⇒ Washington |  |  | NBC News | 
WASHINGTON (The Daily Post) - ⇒ Washington |  |  | The Daily Post | 
WASHINGTON [AP] — ⇒ Washington |  |  | AP | ap
OSLO (NTB): ⇒ Oslo |  |  | NTB | ntb
San Francisco (CNN) —~ ⇒ San Francisco |  |  | CNN | cnn
Atlanta (CNN)—~ ⇒ Atlanta |  |  | CNN | cnn
(CNN)~ ⇒  |  |  | CNN | cnn
(CNN)— ⇒  |  |  | CNN | cnn
(CNN) - ⇒  |  |  | CNN | cnn
( CNN ) — ⇒  |  |  | CNN | cnn
(AP/Reuters) — ⇒  |  |  | AP/Reuters | ap
(AP, Reuters) - ⇒  |  |  | AP, Reuters | ap
LONDON (AP and Reuters) - ⇒ London |  |  | AP and Reuters | ap
LONDON (Reuters/AFP) - ⇒ London |  |  | Reuters/AFP | reuters
PARIS (Thomson Reuters Foundation) – ⇒ Paris |  |  | Thomson Reuters Foundation | reuters
NEW YORK (Associated Press) — ⇒ New York |  |  | Associated Press | ap
NEW YORK (The Associated Press) — ⇒ New York |  |  | The Associated Press | ap
NEW YORK (A.P.) — ⇒ New York |  |  | A.P. | ap
London, England (CNN) -- ⇒ London | England |  | CNN | cnn
London, UK – ⇒ London | UK |  |  | 
Paris, France – ⇒ Paris | France |  |  | 
MEXICO CITY – ⇒ Mexico City |  |  |  | 
DUBAI: ⇒ Dubai |  |  |  | 
DUBAI, UAE: ⇒ Dubai | UAE |  |  | 
GENEVA, 3 March 2024 – ⇒ Geneva |  | 2024-03-03 |  | 
Geneva, 3 March 2024 (ICRC) – ⇒ Geneva |  | 2024-03-03 | ICRC | 
NEW YORK, 12 Sept. — ⇒ New York |  | 2023-09-12 |  | 
WASHINGTON, 3/3/2024 (AP) — ⇒ Washington |  | 2024-03-03 | AP | ap
WASHINGTON, Mar. 3rd – ⇒ Washington |  | 2024-03-03 |  | 
CAMP PENDLETON, Calif. — ⇒ Camp Pendleton | California |  |  | 
FORT HOOD, Texas (AP) — ⇒ Fort Hood | Texas |  | AP | ap
JOINT BASE ANDREWS, Md. (AP) — ⇒ Joint Base Andrews | Maryland |  | AP | ap
GUANTANAMO BAY NAVAL BASE, Cuba, Oct. 4 (AP) — ⇒ Guantanamo Bay Naval Base | Cuba | 2023-10-04 | AP | ap
KFAR AZA, Israel (AP) — ⇒ Kfar Aza | Israel |  | AP | ap
BEN GUERIR, Morocco (AP) — ⇒ Ben Guerir | Morocco |  | AP | ap
AL-MAWASI, Gaza Strip (AP) — ⇒ Al-Mawasi | Gaza Strip |  | AP | ap
SHARM EL-SHEIKH, Egypt, Nov 6 (Reuters) - ⇒ Sharm el-Sheikh | Egypt | 2023-11-06 | Reuters | reuters
XI’AN, China, May 18 (Reuters) - ⇒ Xi’an | China | 2024-05-18 | Reuters | reuters
COX’S BAZAR, Bangladesh (AP) — ⇒ Cox’s Bazar | Bangladesh |  | AP | ap
COEUR D’ALENE, Idaho (AP) — ⇒ Coeur d’Alene | Idaho |  | AP | ap
O'FALLON, Mo. (AP) — ⇒ O'Fallon | Missouri |  | AP | ap
LAND O’ LAKES, Fla. (AP) — ⇒ Land O’ Lakes | Florida |  | AP | ap
STOKE-ON-TRENT, England (AP) — ⇒ Stoke-on-Trent | England |  | AP | ap
AIX-EN-PROVENCE, France, July 1 (Reuters) - ⇒ Aix-en-Provence | France | 2024-07-01 | Reuters | reuters
VIÑA DEL MAR, Chile (AP) — ⇒ Viña del Mar | Chile |  | AP | ap
CITTÀ DEL VATICANO, 3 mar (ANSA) - ⇒ Città del Vaticano |  | 2024-03-03 | ANSA | ansa
ESCH-SUR-ALZETTE, Luxembourg (AP) — ⇒ Esch-sur-Alzette | Luxembourg |  | AP | ap
ÅRE, Sweden (AP) — ⇒ Åre | Sweden |  | AP | ap
ŁÓDŹ, Poland (AP) — ⇒ Łódź | Poland |  | AP | ap
İSTANBUL (AA) - ⇒ İstanbul |  |  | AA | anadolu
BOSTON (Reuters) – ⇒ Boston |  |  | Reuters | reuters
BOSTON (WBUR) — ⇒ Boston |  |  | WBUR | 
RALEIGH, N.C. — ⇒ Raleigh | North Carolina |  |  | 
Raleigh, N.C. — ⇒ Raleigh | North Carolina |  |  | 
RALEIGH — ⇒ Raleigh |  |  |  | 
LITTLE ROCK, Ark.— ⇒ Little Rock | Arkansas |  |  | 
ST. PAUL, Minn. (WCCO) -- ⇒ St. Paul | Minnesota |  | WCCO | 
ANN ARBOR—~ ⇒ Ann Arbor |  |  |  | 
BUENOS AIRES, 3 mar (Télam) — ⇒ Buenos Aires |  | 2024-03-03 | Télam | telam
LA HABANA, 3 mar (Prensa Latina) ⇒ La Habana |  | 2024-03-03 | Prensa Latina | prensa-latina
CARACAS (AVN).- ⇒ Caracas |  |  | AVN | 
BOGOTÁ — ⇒ Bogotá |  |  |  | 
SANTIAGO, Chile, 3 mar (EFE).- ⇒ Santiago | Chile | 2024-03-03 | EFE | efe
BRASÍLIA, 3 Mar (Reuters) - ⇒ Brasília |  | 2024-03-03 | Reuters | reuters
São Paulo (AE) - ⇒ São Paulo |  |  | AE | 
TEL AVIV (TPS) - ⇒ Tel Aviv |  |  | TPS | 
HARARE, March 3 2024 - ⇒ Harare |  | 2024-03-03 |  | 
NAIROBI, Kenya, Mar 3 – ⇒ Nairobi | Kenya | 2024-03-03 |  | 
LAGOS (AFP) — ⇒ Lagos |  |  | AFP | afp
ABUJA, Nigeria (AP) — ⇒ Abuja | Nigeria |  | AP | ap
SYDNEY, March 3 AAP - ⇒ Sydney |  | 2024-03-03 | AAP | aap
SYDNEY (AAP) - ⇒ Sydney |  |  | AAP | aap
AUCKLAND, New Zealand (AP) — ⇒ Auckland | New Zealand |  | AP | ap
BRISBANE, Qld — ⇒ Brisbane | Queensland |  |  | 
PERTH, W.A., March 3 - ⇒ Perth | Western Australia | 2024-03-03 |  | 
VICTORIA, B.C. — ⇒ Victoria | British Columbia |  |  | 
CALGARY - ⇒ Calgary |  |  |  | 
MONTREAL, Que. (CP) — ⇒ Montreal | Quebec |  | CP | canadian-press
FREDERICTON, N.B. - ⇒ Fredericton | New Brunswick |  |  | 
WINNIPEG — ⇒ Winnipeg |  |  |  | 
GENEVA, Sept 5 (Reuters) - ⇒ Geneva |  | 2023-09-05 | Reuters | reuters
MOSCOW, Sept 5 (Reuters) - ⇒ Moscow |  | 2023-09-05 | Reuters | reuters
NEW DELHI, Sept 5 (Reuters) - ⇒ New Delhi |  | 2023-09-05 | Reuters | reuters
SANTA CLARA, Calif. (AP) — ⇒ Santa Clara | California |  | AP | ap
RUNNING SPRINGS, Calif. (AP) — ⇒ Running Springs | California |  | AP | ap
HALF MOON BAY, Calif. (AP) — ⇒ Half Moon Bay | California |  | AP | ap
GAZA, Dec. 1 (Xinhua) -- ⇒ Gaza |  | 2023-12-01 | Xinhua | xinhua
BEIJING, Nov. 24 (Xinhua) -- ⇒ Beijing |  | 2023-11-24 | Xinhua | xinhua
Jan. 10 (Xinhua) -- ⇒  |  | 2024-01-10 | Xinhua | xinhua
Washington, 4 ene (EFE).- ⇒ Washington |  | 2024-01-04 | EFE | efe
Nueva Delhi, 21 ene (EFE).- ⇒ Nueva Delhi |  | 2024-01-21 | EFE | efe
Varsovia, 1 ene (EFE).- ⇒ Varsovia |  | 2024-01-01 | EFE | efe
Moscú, 1 ene (EFE).-~ ⇒ Moscú |  | 2024-01-01 | EFE | efe
Panamá, 5 oct (EFE).- ⇒ Panamá |  | 2023-10-05 | EFE | efe
Montevidéu, 12 jul (EFE).- ⇒ Montevidéu |  | 2024-07-12 | EFE | efe
Madrid, 10 abr (EFE).- ⇒ Madrid |  | 2024-04-10 | EFE | efe
GENISCHESK, June 27. /TASS/. ⇒ Genischesk |  | 2024-06-27 | TASS | tass
LUGANSK, July 12. /TASS/. ⇒ Lugansk |  | 2024-07-12 | TASS | tass
MOSCOW, January 21. /TASS/. ⇒ Moscow |  | 2024-01-21 | TASS | tass
(ANSA) - MILANO, 16 MAG - ⇒ Milano |  | 2024-05-16 | ANSA | ansa
(ANSA) - TORINO, 29 GEN - ⇒ Torino |  | 2024-01-29 | ANSA | ansa
(ANSA) - ROME, JUL 11 - ⇒ Rome |  | 2024-07-11 | ANSA | ansa
ROMA, 16 NOV (ANSA) - ⇒ Roma |  | 2023-11-16 | ANSA | ansa
Roma (ANSA) - ⇒ Roma |  |  | ANSA | ansa
(ANSA) - PARIGI, 10 SET - ⇒ Parigi |  | 2023-09-10 | ANSA | ansa
(ANSA) - MONOPOLI (BARI), 6 LUG - ⇒ Monopoli | Bari | 2024-07-06 | ANSA | ansa
(ANSA) - NEW YORK, 26 AGO - ⇒ New York |  | 2024-08-26 | ANSA | ansa
LONDRES, 31 dez 2008 (AFP) - ⇒ Londres |  | 2008-12-31 | AFP | afp
Tallinn, March 22, 2018 (AFP) - ⇒ Tallinn |  | 2018-03-22 | AFP | afp
MADRID (AFP) - ⇒ Madrid |  |  | AFP | afp
Manchester (United Kingdom) (AFP) – ⇒ Manchester | United Kingdom |  | AFP | afp
Tokyo (AFP) – ⇒ Tokyo |  |  | AFP | afp
Paris (AFP) – ⇒ Paris |  |  | AFP | afp
CAIRO, Egypt (UPI) -- ⇒ Cairo | Egypt |  | UPI | upi
Jan. 19 (UPI) -- ⇒  |  | 2024-01-19 | UPI | upi
MAREA, Syria, Nov. 8 (UPI) -- ⇒ Marea | Syria | 2023-11-08 | UPI | upi
NINGBO, China, Sept. 23 (UPI) -- ⇒ Ningbo | China | 2023-09-23 | UPI | upi
LOS ANGELES, June 25 (UPI) -- ⇒ Los Angeles |  | 2024-06-25 | UPI | upi
May 16 (UPI) -- ⇒  |  | 2024-05-16 | UPI | upi
SEOUL, Aug. 14 (Yonhap) -- ⇒ Seoul |  | 2024-08-14 | Yonhap | yonhap
NAGOYA, Japan, Sept. 24 (Yonhap) -- ⇒ Nagoya | Japan | 2023-09-24 | Yonhap | yonhap
FRANCFORT, 17 feb (Reuter) - ⇒ Francfort |  | 2024-02-17 | Reuter | 
MADRID, 29 may (Reuter) - ⇒ Madrid |  | 2024-05-29 | Reuter | 
HAMBURG, GERMANY (AP) _ ⇒ Hamburg | Germany |  | AP | ap
RICHMOND, Va. (AP) _ ⇒ Richmond | Virginia |  | AP | ap
BATTLE CREEK, Mich. (AP) -- ⇒ Battle Creek | Michigan |  | AP | ap
COLUMBUS, Ohio (AP) -- ⇒ Columbus | Ohio |  | AP | ap
OVERLAND PARK, Kan. (AP) – ⇒ Overland Park | Kansas |  | AP | ap
Canberra, Australia (CNN) -- ⇒ Canberra | Australia |  | CNN | cnn
London (CNN)  -- ⇒ London |  |  | CNN | cnn
LAS VEGAS, Nevada (CNN) -- ⇒ Las Vegas | Nevada |  | CNN | cnn
BAGHDAD, Iraq (CNN) -- ⇒ Baghdad | Iraq |  | CNN | cnn
Canadensis, Pennsylvania (CNN) -- ⇒ Canadensis | Pennsylvania |  | CNN | cnn
Beijing, China, June 23, 2026 (GLOBE NEWSWIRE) -- ⇒ Beijing | China | 2026-06-23 | GLOBE NEWSWIRE | 
AMSTERDAM, Sept. 08, 2025 (GLOBE NEWSWIRE) -- ⇒ Amsterdam |  | 2025-09-08 | GLOBE NEWSWIRE | 
MELBOURNE, Australia, Sept. 19, 2022 (GLOBE NEWSWIRE) -- ⇒ Melbourne | Australia | 2022-09-19 | GLOBE NEWSWIRE | 
FREMONT, Calif., May 13, 2026 (GLOBE NEWSWIRE) -- ⇒ Fremont | California | 2026-05-13 | GLOBE NEWSWIRE | 
DUBAI, United Arab Emirates, June 16, 2026 (GLOBE NEWSWIRE) -- ⇒ Dubai | United Arab Emirates | 2026-06-16 | GLOBE NEWSWIRE | 
MOUNTAIN VIEW, Calif., Feb. 7, 2013 (GLOBE NEWSWIRE) -- ⇒ Mountain View | California | 2013-02-07 | GLOBE NEWSWIRE | 
CUPERTINO, Calif.--(BUSINESS WIRE)--~ ⇒ Cupertino | California |  | BUSINESS WIRE | 
SAN FRANCISCO & TEL AVIV, Israel--(BUSINESS WIRE)--~ ⇒ San Francisco & Tel Aviv | Israel |  | BUSINESS WIRE | 
NEW YORK, April 8, 2022 /PRNewswire/ -- ⇒ New York |  | 2022-04-08 | PRNewswire | 
DENVER /PRNewswire/ -- ⇒ Denver |  |  | PRNewswire | 
PALM COAST, Fla., March 28, 2023 /PRNewswire/ -- ⇒ Palm Coast | Florida | 2023-03-28 | PRNewswire | 
Jan. 5 (Bloomberg) -- ⇒  |  | 2024-01-05 | Bloomberg | bloomberg
Dec. 23 (Bloomberg) -- ⇒  |  | 2023-12-23 | Bloomberg | bloomberg
Chennai, Nov 12 (IANS) ⇒ Chennai |  | 2023-11-12 | IANS | ians
Odivelas, 11 jun (Lusa) -- ⇒ Odivelas |  | 2024-06-11 | Lusa | lusa
Berlin (dpa). ⇒ Berlin |  |  | dpa | dpa
Berlin (dpa) – ⇒ Berlin |  |  | dpa | dpa
WIEN (APA) - ⇒ Wien |  |  | APA | apa
МОСКВА, 30 июл — РИА Новости. ⇒ Москва |  | 2024-07-30 | РИА Новости | ria-novosti
ЯРОСЛАВЛЬ, 30 мая — РИА Новости. ⇒ Ярославль |  | 2024-05-30 | РИА Новости | ria-novosti
КИЕВ, 15 апр — РИА Новости. ⇒ Киев |  | 2024-04-15 | РИА Новости | ria-novosti
KINSHASA, Congo (AP) - ⇒ Kinshasa | Congo |  | AP | ap
VANCOUVER (CP) - ⇒ Vancouver |  |  | CP | canadian-press
BAIKONUR, Kazakhstan (AP) - ⇒ Baikonur | Kazakhstan |  | AP | ap
Washington (AFP) - ⇒ Washington |  |  | AFP | afp
Washington (AFP) – ⇒ Washington |  |  | AFP | afp
Washington (AFP) \\u2013 ⇒ Washington |  |  | AFP | afp
Washington (AFP) ⇒ Washington |  |  | AFP | afp
PARIS, July 3 (AFP) — ⇒ Paris |  | 2024-07-03 | AFP | afp
CHARLESTON, West Virginia (Reuters) - ⇒ Charleston | West Virginia |  | Reuters | reuters
BUDAPEST (Reuters) - ⇒ Budapest |  |  | Reuters | reuters
RICHMOND, Va — Oct 03, 2025 — ⇒ Richmond | Virginia | 2025-10-03 |  | 
BASKING RIDGE, N.J., March 3 - ⇒ Basking Ridge | New Jersey | 2024-03-03 |  | 
PARIS,March 3 - ⇒ Paris |  | 2024-03-03 |  | 
NEW YORK,April 7 - ⇒ New York |  | 2024-04-07 |  | 
HOUSTON. April 8 - ⇒ Houston |  | 2024-04-08 |  | 
OTTAWA, April 13 (Reuter) - ⇒ Ottawa |  | 2024-04-13 | Reuter | 
Milwaukee, Wis., March 3 - ⇒ Milwaukee | Wisconsin | 2024-03-03 |  | 
Rosemont, Ill., March 3 - ⇒ Rosemont | Illinois | 2024-03-03 |  | 
Newark, Del, March 5 - ⇒ Newark | Delaware | 2024-03-05 |  | 
HARTFORD, CONN., March 5 - ⇒ Hartford | Connecticut | 2024-03-05 |  | 
KANSAS CITY, Kan., MArch 13 - ⇒ Kansas City | Kansas | 2024-03-13 |  | 
W. PALM BEACH, Fla., March 3 - ⇒ W. Palm Beach | Florida | 2024-03-03 |  | 
WASHINGTON, Jne 2 - ⇒ Washington |  | 2024-06-02 |  | 
STAMFORD, Conn.--, March 3 - ⇒ Stamford | Connecticut | 2024-03-03 |  | 
NEW YORK - Oct 20 - ⇒ New York |  | 2023-10-20 |  | 
SEOUL, March 5 (Friday) - ⇒ Seoul |  | 2024-03-05 |  | 
LONDON , March 3 - ⇒ London |  | 2024-03-03 |  | 
BASSETERRE, St Kitts, March 5 - ⇒ Basseterre | St Kitts | 2024-03-05 |  | 
NEW YORK, Feb 25 1987 - ⇒ New York |  | 1987-02-25 |  | 
RESEARCH TRIANGLE PARK, N.C., March 3 - ⇒ Research Triangle Park | North Carolina | 2024-03-03 |  | 
MOSCOW/WASHINGTON, March 3 - ⇒ Moscow/Washington |  | 2024-03-03 |  | 
TOKYO, MARCH 11 - ⇒ Tokyo |  | 2024-03-11 |  | 
LONDON 1996-08-30 ⇒ London |  | 1996-08-30 |  | 
BRUSSELS 1996-08-22 ⇒ Brussels |  | 1996-08-22 |  | 
PORT-OF-SPAIN, Trinidad, March 3 - ⇒ Port-of-Spain | Trinidad | 2024-03-03 |  | 
LONDON, March 3 ⇒ London |  | 2024-03-03 |  | 
CARACAS, april 6 - ⇒ Caracas |  | 2024-04-06 |  | 
THE HAGUE, March 4 - ⇒ The Hague |  | 2024-03-04 |  | 
DEERFIELD, Ill, March 4 - ⇒ Deerfield | Illinois | 2024-03-04 |  | 
VIENNA, Va., March 3 - ⇒ Vienna | Virginia | 2024-03-03 |  | 
SAO PAULO, April 8 - ⇒ Sao Paulo |  | 2024-04-08 |  | 
NIJMEGEN, the Netherlands, March 3 - ⇒ Nijmegen | the Netherlands | 2024-03-03 |  | 
DETROIT, March 17 - ⇒ Detroit |  | 2024-03-17 |  | 
TORONTO, Ont., March 3 - ⇒ Toronto | Ontario | 2024-03-03 |  | 
OAK BROOK, Ill., MARCH 20 - ⇒ Oak Brook | Illinois | 2024-03-20 |  | 
WEST LAFAYETTE, Ind. - ⇒ West Lafayette | Indiana |  |  | 
NEW YORK, March 18-~ ⇒ New York |  | 2024-03-18 |  | 
HOUSTON,  March 3 -- ⇒ Houston |  | 2024-03-03 |  | 
BAAR, Switzerland, March 3 - ⇒ Baar | Switzerland | 2024-03-03 |  | 
ABIDJAN, Ivory Coast, April 1 - ⇒ Abidjan | Ivory Coast | 2024-04-01 |  | 
LAS COLINAS, Texas, June 1 - ⇒ Las Colinas | Texas | 2024-06-01 |  | 
KUWAIT, April 6 - ⇒ Kuwait |  | 2024-04-06 |  | 
BAHRAIN, April 6 - ⇒ Bahrain |  | 2024-04-06 |  | 
CHICAGO, ILL., March 3 - ⇒ Chicago | Illinois | 2024-03-03 |  | 
MINNEAPOLIS, MN, March 3 - ⇒ Minneapolis | Minnesota | 2024-03-03 |  | 
Guelph, Ontario, March 30 - ⇒ Guelph | Ontario | 2024-03-30 |  | 
Salt Lake City, March 3 - ⇒ Salt Lake City |  | 2024-03-03 |  | 
SALT LAKE CITY, UTAH, March 3 - ⇒ Salt Lake City | Utah | 2024-03-03 |  | 
FAIRFIELD, N.J. March 20 - ⇒ Fairfield | New Jersey | 2024-03-20 |  | 
WHITEHOUSE, N.J, March 20 - ⇒ Whitehouse | New Jersey | 2024-03-20 |  | 
WINSTON-SALEM, N.C. March 20 - ⇒ Winston-Salem | North Carolina | 2024-03-20 |  | 
RIYADH, June 1, - ⇒ Riyadh |  | 2024-06-01 |  | 
ROME, oct 20 - ⇒ Rome |  | 2023-10-20 |  | 
BRIDGETOWN, N.S., March 3 - ⇒ Bridgetown | Nova Scotia | 2024-03-03 |  | 
ISTANBUL, JUNE 5 - ⇒ Istanbul |  | 2024-06-05 |  | 
PEKING, March 2 - ⇒ Peking |  | 2024-03-02 |  | 
NEW YORK, Oct 19 - ⇒ New York |  | 2023-10-19 |  | 
New York, March 3 -- ⇒ New York |  | 2024-03-03 |  | 
ARLINGTON, Va., March 3 - ⇒ Arlington | Virginia | 2024-03-03 |  | 
UNITED NATIONS, New York, March 3 - ⇒ United Nations | New York | 2024-03-03 |  | 
NEW YORK, March 3 - - ⇒ New York |  | 2024-03-03 |  | 
GENEVA, June. 2 - ⇒ Geneva |  | 2024-06-02 |  | 
DUSSELDORF, W. Germany, March 3 - ⇒ Dusseldorf | W. Germany | 2024-03-03 |  | 
ST. CHARLES, MO., March 3 - ⇒ St. Charles | Missouri | 2024-03-03 |  | 
KING OF PRUSSIA, Pa., March 3 - ⇒ King of Prussia | Pennsylvania | 2024-03-03 |  | 
FORT WORTH, Tex., March 3 - ⇒ Fort Worth | Texas | 2024-03-03 |  | 
SO. SAN FRANCISCO, Calif., March 3 - ⇒ So. San Francisco | California | 2024-03-03 |  | 
WALNUT CREEK, Calif, March 20, - ⇒ Walnut Creek | California | 2024-03-20 |  | 
LONDON, Febraury 26 - ⇒ London |  | 2024-02-26 |  | 
EL SEGUNDO, Calif., March 18 - ⇒ El Segundo | California | 2024-03-18 |  | 
ATHENS, Ga., March 18 - ⇒ Athens | Georgia | 2024-03-18 |  | 
PANAMA CITY, Panama, March 18 - ⇒ Panama City | Panama | 2024-03-18 |  | 
BELFAST, Northern Ireland, March 18 - ⇒ Belfast | Northern Ireland | 2024-03-18 |  | 
COLOMBO, March 18 - ⇒ Colombo |  | 2024-03-18 |  | 
BOSTON, MA. - March 18 - ⇒ Boston | Massachusetts | 2024-03-18 |  | 
新华社北京4月7日电 ⇒ 北京 |  | 2024-04-07 | 新华社 | xinhua
【ワシントン共同】~ ⇒ ワシントン |  |  | 共同 | kyodo
（中央社台北7日電）~ ⇒ 台北 |  |  | 中央社 | cna
(서울=연합뉴스) ⇒ 서울 |  |  | 연합뉴스 | yonhap
【北京＝時事】~ ⇒ 北京 |  |  | 時事 | jiji
القاهرة (وام) - ⇒ القاهرة |  |  | وام | wam
`
  .trim()
  .split('\n');

/** First words of stories that are no datelines. */
export const notDatelines = `
A convolutional neural network (CNN) — a program that learns
Convolutional Neural Network (CNN) — A program
CONVOLUTIONAL NEURAL NETWORK (CNN) — A program
Doctors (AP classes) — text
BREAKING — The text
UPDATE — Text
EXCLUSIVE — Text
OPINION — Text
VIDEO: Text
Q&A — Text
NASA — the agency
NASA — The agency
I — Text
May 4 — Text
March 4, 2024 — Text
(CNN) camera crews were on the quay
(CNN) is a silly name
Tuesday, March 4 — Text
ELECTION DAY, Nov. 5 — Text
Dear Diary, March 4 — I was
Paris — the city of light
Paris — The city
London: A city
JACKSON: We agree.
SUPERMAN — The film
WASHINGTON — that is how it began
Advanced Placement (AP) — The exam
Alpha-fetoprotein (AFP) — a protein
Data Protection Act (DPA) — A law
In London, Paris and Rome — The
In Paris, France — The
Goodbye, Ohio — We left
GOODBYE, OHIO — We left
Smith, Jones and Brown said — Text
The (AP) — Text
Pennsylvania (PA) — The
WASHINGTON, March 3-5 — The
Washington said on Tuesday (AP) — that
London-based Reuters (Reuters) said
London-based banks — The
WASHINGTON Post reporters — The
NEW YORK Times (NYT) — The
The council — the old one — said
Boston, May 4-6: the fair
2024 — a year
- A bullet
— A dash
: colon
()
(
[AP](https://example.com) — Text
The ferry ran again (AP) — Text
By Jane Doe (AP) — Text
PART ONE, March 4 — Text
READING — The children
NICE — The weather
Austin — Powers
Jordan (Peterson) — The
SPRINGFIELD (population 300) — The
HEATHROW (London) — The
Heathrow (London Airport) — the
Text in the middle LONDON (Reuters) - Text
COVID-19 — The virus
WHO (AP) — 
The President (AP) — Text
THE WEEK — Text
Aporte a Pensión (AFP) - Ley nueva
Australian Federal Police (AFP) - Federal agents
Unified Payments Interface (UPI) -- the payments network
UNIFIED PAYMENTS INTERFACE (UPI) -- THE NETWORK
Dynamic Product Ads (DPA) - Automatic notices
Accounts Payable (AP) – Vendors are paid
Punto de acceso (AP) – Concentra las señales
NoSQL (AP) – for high availability
> WASHINGTON (AP) — Text
# WASHINGTON — Text
1. LONDON — Text
“LONDON (AP) — Text”
London calling (AP) — Text
Harvard Medical School — Text
MAYOR ROE — Text
THE MAYOR — Text
MY VIEW — Text
CORRECTION: Text
JUST IN — Text
EDITOR'S NOTE — Text
ELECTION 2024 — Text
FRANCE — The
France — The
EUROPE: The
MONDAY, March 4 — The
WASHINGTON POST — The
WASHINGTON MONUMENT — The
LONDON BRIDGE — The
SAN FRANCISCO GIANTS — The
Chicago, Feb. 26 was cold
LONDON, March 3 was cold
Otters — Text
OTTERS — Text
OTTERS, BEAVERS — Text
OTTERS AND BEAVERS: Text
Mr. Roe — Text
AC/DC — Text
A/B — Text
U.S. — The
U.N. — The
EU — The
F.B.I. (AP) was
Spring, 2024 — Text
Fall 2024 — Text
Hope, Faith — Text
Mary, Ohio — Text
Sorry, Canada — Text
“(CNN) is a silly name”
(Note) — Text
(UPDATE) — Text
(WAR) — Text
(12) — Text
(photo) Text
(AP Photo/Jane Doe) Text
Jane Doe (AP) Photo of a gate
By Jane Doe, CNN
Jane Doe, CNN
CNN — the network — said
PA — The hills
The Associated Press reported
Reuters said on Monday
AP Photo — Text
WASHINGTON (a city) — Text
BERLIN (East) side — Text
2 March — Text
March 4: Text
Sunday — Text
Noon — Text
Chapter 3 — Text
Part II, March 4 — Text
London–Paris — the train
LONDON/PARIS the train
**HALDENFEST**<br>February 2nd, 2024 ---
[Bloomberg]: https://example.org/weir
WEIR DAYS March 3 - Text
`
  .trim()
  .split('\n');
