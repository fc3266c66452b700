/**
 * Cities of the United States and Canada that a dateline may give without more: AP’s list of those that stand alone,
 * the state and provincial capitals, and cities of size or with a wire bureau. Names that are everyday words
 * (“Mobile”, “Orange”, “Enterprise”) are left out; with a state behind them they are read all the same.
 */
export const northAmerica = `
Stand alone: Atlanta, Baltimore, Boston, Chicago, Cincinnati, Cleveland, Dallas, Denver, Detroit, Honolulu, Houston, Indianapolis,
Las Vegas, Los Angeles, Miami, Milwaukee, Minneapolis, New Orleans, New York, New York City, Oklahoma City, Philadelphia, Phoenix, Pittsburgh,
St. Louis, Salt Lake City, San Antonio, San Diego, San Francisco, Seattle, Washington, Washington D.C., Washington DC, United Nations, Hollywood,
Wall Street, Pentagon, Capitol Hill, Cape Canaveral, Camp David, Air Force One, Silicon Valley, Long Island
Capitals: Albany, Annapolis, Austin, Baton Rouge, Bismarck, Boise, Carson City, Charleston, Cheyenne, Columbia, Columbus, Des Moines, Frankfort,
Harrisburg, Hartford, Helena, Jefferson City, Juneau, Lansing, Little Rock, Montgomery, Montpelier, Nashville, Olympia, Providence, Raleigh,
Sacramento, Santa Fe, Springfield, St. Paul, Tallahassee, Topeka, Trenton
Cities: Akron, Albuquerque, Alexandria, Allentown, Amarillo, Anaheim, Anchorage, Ann Arbor, Arlington, Asheville, Atlantic City, Augusta, Bakersfield,
Bangor, Beaumont, Bellevue, Berkeley, Beverly Hills, Billings, Birmingham, Bloomington, Boca Raton, Boulder, Bridgeport, Brooklyn, Brownsville,
Buffalo, Burbank, Burlington, Cambridge, Camden, Canton, Cedar Rapids, Champaign, Charlotte, Charlottesville, Chattanooga, Chesapeake, Chicopee,
Colorado Springs, Corpus Christi, Cupertino, Dayton, Daytona Beach, Dearborn, Decatur, DeKalb, Duluth, Durham, East Rutherford, El Paso, Erie,
Eugene, Evanston, Evansville, Everett, Fairbanks, Fargo, Fayetteville, Flint, Flushing, Fort Collins, Fort Lauderdale, Ft. Lauderdale, Fort Myers,
Fort Wayne, Fort Worth, Ft. Worth, Foxborough, Fresno, Gainesville, Galveston, Glendale, Grand Rapids, Great Falls, Green Bay, Greensboro,
Greenville, Greenwich, Harlem, Hialeah, Hilton Head Island, Huntsville, Indian Wells, Inglewood, Irvine, Irving, Jackson, Jacksonville, Jersey City,
Joliet, Kalamazoo, Kansas City, Kenosha, Key West, Knoxville, La Jolla, Lafayette, Lake Charles, Lake Placid, Laredo, Lexington, Lincoln, Long Beach,
Louisville, Lubbock, Macon, Madison, Malibu, Manchester, Manhattan, McAllen, McLean, Memphis, Menlo Park, Mesa, Miami Beach, Midland, Minot, Missoula,
Modesto, Monterey, Morgantown, Mountain View, Myrtle Beach, Naples, New Haven, New London, Newark, Newport, Newport Beach, Newport News, Norfolk,
Oak Ridge, Oakland, Odessa, Ogden, Omaha, Orlando, Oxnard, Palm Beach, Palm Springs, Palo Alto, Pasadena, Pearl Harbor, Pensacola, Peoria, Plano,
Pocatello, Portland, Princeton, Provo, Pueblo, Queens, Racine, Rapid City, Redmond, Reno, Richmond, Riverside, Roanoke, Rochester, Rockford, Roswell,
St. Augustine, St. Petersburg, Salem, Salinas, San Bernardino, San Clemente, San Jose, San Juan, Santa Ana, Santa Barbara, Santa Clara, Santa Cruz,
Santa Monica, Sarasota, Savannah, Scottsdale, Scranton, Shreveport, Sioux City, Sioux Falls, South Bend, Spokane, Stamford, Stanford, Stockton,
Sunnyvale, Syracuse, Tacoma, Tampa, Tempe, Terre Haute, Toledo, Tucson, Tulsa, Tuscaloosa, Uvalde, Vallejo, Vicksburg, Virginia Beach, Waco,
West Palm Beach, West Point, White Plains, Wichita, Wilmington, Winston-Salem, Worcester, Yonkers, Yorktown Heights, Youngstown, Yuma
Canada: Banff, Brampton, Calgary, Charlottetown, Edmonton, Fredericton, Fort McMurray, Gatineau, Guelph, Halifax, Hamilton, Iqaluit, Kamloops, Kelowna,
Kitchener, Laval, London, Mississauga, Moncton, Montreal, Montréal, Niagara Falls, Oshawa, Ottawa, Quebec City, Québec, Red Deer, Regina, Saint John,
St. John’s, Saskatoon, Sault Ste. Marie, Sherbrooke, Sudbury, Thunder Bay, Toronto, Trois-Rivières, Vancouver, Whistler, Whitehorse, Windsor, Winnipeg,
Yellowknife
Caribbean: San Juan, Havana, Guantanamo Bay, Santiago de Cuba, Port-au-Prince, Cap-Haïtien, Santo Domingo, Punta Cana, Kingston, Montego Bay, Nassau,
Freeport, Bridgetown, Port of Spain, Castries, Roseau, Basseterre, Kingstown, St. George’s, St. John’s, Oranjestad, Willemstad, Philipsburg,
George Town, Road Town, Charlotte Amalie, Fort-de-France, Pointe-à-Pitre, Basse-Terre, Cockburn Town, The Valley, Plymouth, Grand Cayman
`;
