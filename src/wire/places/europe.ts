/** Cities of Europe that a dateline may give without more, in English and in their own tongue. */
export const europe = `
Britain: London, Aberdeen, Aberystwyth, Aldershot, Ascot, Belfast, Birmingham, Blackpool, Bolton, Bournemouth, Bradford, Brighton, Bristol, Burnley, Cambridge,
Canterbury, Cardiff, Carlisle, Cheltenham, Chester, Coventry, Crewe, Darlington, Derby, Derry, Doncaster, Dover, Dundee, Durham, Edinburgh, Epsom, Exeter,
Folkestone, Glasgow, Gleneagles, Gloucester, Grimsby, Hartlepool, Harrogate, Heathrow, Huddersfield, Inverness, Ipswich, Lancaster, Leeds, Leicester,
Liverpool, Londonderry, Luton, Manchester, Middlesbrough, Milton Keynes, Newcastle, Newcastle upon Tyne, Newmarket, Northampton, Norwich, Nottingham, Oldham,
Oxford, Perth, Peterborough, Plymouth, Portsmouth, Preston, St. Andrews, Salisbury, Scarborough, Sheffield, Silverstone, Southampton, Southend, Stirling,
Stoke-on-Trent, Stratford-upon-Avon, Sunderland, Swansea, Swindon, Torquay, Wakefield, Westminster, Wigan, Wimbledon, Windsor, Wolverhampton, York, Lerwick,
Stornoway, Douglas, Saint Helier, St. Peter Port, Stormont, Holyrood, Farnborough
Ireland: Dublin, Galway, Limerick, Waterford, Kilkenny, Shannon, Sligo, Dundalk, Killarney, Drogheda
France: Paris, Aix-en-Provence, Ajaccio, Albertville, Amiens, Angers, Annecy, Arles, Avignon, Bastia, Bayonne, Besançon, Béziers, Biarritz, Bordeaux,
Boulogne-sur-Mer, Bourges, Brest, Caen, Calais, Cannes, Carcassonne, Chamonix, Cherbourg, Clermont-Ferrand, Colmar, Deauville, Dieppe, Dijon, Dunkirk,
Dunkerque, Épinal, Évian, Grasse, Grenoble, La Rochelle, Le Bourget, Le Havre, Le Mans, Lille, Limoges, Lorient, Lourdes, Lyon, Lyons, Marseille, Marseilles,
Metz, Montpellier, Mulhouse, Nanterre, Nantes, Narbonne, Nîmes, Nimes, Orléans, Perpignan, Poitiers, Quimper, Reims, Rennes, Roubaix, Rouen,
St-Étienne, Saint-Denis, Saint-Malo, Saint-Nazaire, Saint-Tropez, Strasbourg, Toulon, Toulouse, Troyes, Valence, Valenciennes, Versailles, Vichy
Germany: Berlin, Aachen, Augsburg, Baden-Baden, Bayreuth, Bautzen, Bielefeld, Bochum, Bonn, Braunschweig, Bremen, Bremerhaven, Chemnitz, Cologne, Köln, Koeln,
Cottbus, Darmstadt, Dortmund, Dresden, Duisburg, Düsseldorf, Dusseldorf, Duesseldorf, Erfurt, Erlangen, Flensburg, Frankfurt, Frankfurt am Main,
Freiburg, Friedrichshafen, Fulda, Garmisch-Partenkirchen, Gelsenkirchen, Gera, Göttingen, Greifswald, Halle, Hamburg,
Hamelin, Hanau, Hannover, Hanover, Heidelberg, Heilbronn, Hildesheim, Ingolstadt, Jena, Karlsruhe, Kassel, Kiel, Koblenz, Konstanz, Krefeld, Leipzig,
Leverkusen, Lübeck, Ludwigshafen, Lüneburg, Magdeburg, Mainz, Mannheim, Marburg, Mönchengladbach, Munich, München, Muenchen, Münster, Neuss, Nuremberg,
Nürnberg, Oberhausen, Oldenburg, Osnabrück, Paderborn, Passau, Potsdam, Regensburg, Rostock, Saarbrücken, Schwerin, Solingen, Stralsund, Stuttgart, Trier,
Tübingen, Ulm, Weimar, Wiesbaden, Wittenberg, Wolfsburg, Wuppertal, Würzburg, Zwickau
Austria: Vienna, Wien, Bregenz, Eisenstadt, Graz, Innsbruck, Kitzbühel, Klagenfurt, Linz, Salzburg, St. Pölten, Villach, Alpbach
Switzerland: Bern, Berne, Basel, Basle, Bellinzona, Crans-Montana, Davos, Fribourg, Geneva, Genève, Genf, Lausanne, Locarno, Lucerne, Luzern, Lugano, Montreux,
Neuchâtel, St. Gallen, St. Moritz, Thun, Vevey, Winterthur, Zermatt, Zug, Zurich, Zürich, Vaduz, Nyon
Low Countries: Amsterdam, Rotterdam, The Hague, Den Haag, Utrecht, Eindhoven, Groningen, Maastricht, Arnhem, Nijmegen, Leiden, Delft, Haarlem, Tilburg, Breda,
Enschede, Zwolle, Leeuwarden, Apeldoorn, Hilversum, ’s-Hertogenbosch, Den Bosch, Brussels, Bruxelles, Brussel, Antwerp, Antwerpen, Anvers, Ghent, Gent, Gand,
Bruges, Brugge, Charleroi, Liège, Leuven, Mechelen, Mons, Namur, Ostend, Spa-Francorchamps, Luxembourg, Zandvoort
Italy: Rome, Roma, Milan, Milano, Naples, Napoli, Turin, Torino, Venice, Venezia, Florence, Firenze, Genoa, Genova, Bologna, Palermo, Catania, Bari,
Verona, Trieste, Padua, Padova, Messina, Perugia, Pisa, Siena, Ancona, Cagliari, Brescia, Bergamo, Parma, Modena, Reggio Calabria, Reggio Emilia, Rimini,
Ravenna, Ferrara, L’Aquila, Lampedusa, Taranto, Trento, Bolzano, Bozen, Udine, Vicenza, Cremona, Cortina d’Ampezzo, Courmayeur, Imola, Monza, Maranello,
Pompeii, Assisi, Castel Gandolfo, Vatican City, Vatican, Città del Vaticano, Vaticano, Cité du Vatican, Vatikanstadt, San Marino, Portofino, Salerno, Syracuse
Iberia: Madrid, Barcelona, A Coruña, Alicante, Almería, Badajoz, Bilbao, Burgos, Cáceres, Cádiz, Cadiz, Castellón, Ceuta, Córdoba, Cordoba, Elche, Gerona, Girona,
Gijón, Granada, Huelva, Ibiza, Jaén, Jerez, Jerez de la Frontera, Las Palmas, Las Palmas de Gran Canaria, León, Lleida, Logroño, Lugo, Málaga, Malaga,
Marbella, Melilla, Mérida, Murcia, Oviedo, Palma, Palma de Mallorca, Pamplona, Salamanca, San Sebastián, San Sebastian, Santa Cruz de Tenerife, Santander,
Santiago de Compostela, Segovia, Seville, Sevilla, Tarragona, Tenerife, Toledo, Valencia, Valladolid, Vigo, Vitoria, Zaragoza, Zamora, Andorra la Vella,
Gibraltar, Lisbon, Lisboa, Porto, Oporto, Braga, Coimbra, Faro, Funchal, Fátima, Aveiro, Setúbal, Évora, Ponta Delgada, Leiria, Viseu, Guimarães
Nordic: Copenhagen, København, Koebenhavn, Aarhus, Odense, Aalborg, Billund, Oslo, Bergen, Trondheim, Stavanger, Tromsø, Tromso, Kirkenes, Lillehammer,
Longyearbyen, Stockholm, Gothenburg, Göteborg, Malmö, Malmo, Uppsala, Linköping, Örebro, Västerås, Kiruna, Åre, Umeå, Lund, Helsinki, Helsingfors, Espoo,
Tampere, Turku, Oulu, Rovaniemi, Lahti, Vantaa, Mariehamn, Reykjavik, Reykjavík, Grindavik, Akureyri, Nuuk, Tórshavn
Baltic: Tallinn, Tartu, Narva, Riga, Vilnius, Kaunas, Klaipeda, Šiauliai
Poland and Czechia: Warsaw, Warszawa, Varsovie, Krakow, Kraków, Cracow, Gdansk, Gdańsk, Gdynia, Katowice, Łódź, Lodz, Lublin, Poznan, Poznań, Rzeszow, Szczecin,
Wroclaw, Wrocław, Oświęcim, Oswiecim, Auschwitz, Bialystok, Przemysl, Torun, Zakopane, Prague, Praha, Brno, Ostrava, Plzeň, Plzen, Karlovy Vary, Olomouc, Terezin
Slovakia and Hungary: Bratislava, Košice, Kosice, Nitra, Zilina, Budapest, Debrecen, Gyor, Pecs, Miskolc, Szeged
Romania and Bulgaria: Bucharest, Cluj, Cluj-Napoca, Constanta, Iasi, Timisoara, Brasov, Sibiu, Sofia, Plovdiv, Varna, Burgas, Chisinau, Tiraspol
Former Yugoslavia: Belgrade, Beograd, Novi Sad, Niš, Zagreb, Dubrovnik, Rijeka, Pula, Zadar, Ljubljana, Maribor, Sarajevo, Banja Luka, Mostar, Srebrenica, Tuzla,
Skopje, Ohrid, Podgorica, Cetinje, Pristina, Priština, Mitrovica, Vukovar
Albania and Greece: Tirana, Durres, Shkodra, Athens, Thessaloniki, Salonika, Piraeus, Patras, Heraklion, Larissa, Kalamata, Lesbos, Mytilene, Rhodes, Corfu,
Santorini, Idomeni, Olympia, Ancient Olympia, Delphi, Lesvos
Cyprus and Malta: Nicosia, Lefkosia, Limassol, Larnaca, Paphos, Valletta, Sliema
Turkey: Ankara, Istanbul, İstanbul, Izmir, İzmir, Antalya, Adana, Bursa, Diyarbakir, Diyarbakır, Gaziantep, Hatay, Antakya, Iskenderun, Kahramanmaras, Konya, Mersin,
Sanliurfa, Suruc, Trabzon, Bodrum, Edirne, Erzurum, Kilis, Malatya, Incirlik
Ukraine: Kyiv, Kiev, Kharkiv, Kharkov, Lviv, Lvov, Odesa, Odessa, Dnipro, Dnipropetrovsk, Donetsk, Luhansk, Zaporizhzhia, Zaporizhia, Mariupol, Mykolaiv, Kherson,
Chernihiv, Chernobyl, Kramatorsk, Sloviansk, Slovyansk, Bakhmut, Bucha, Irpin, Poltava, Sumy, Uzhhorod, Vinnytsia, Zhytomyr, Ivano-Frankivsk, Simferopol,
Sevastopol, Yalta, Kerch, Kryvyi Rih, Pokrovsk, Avdiivka, Izium, Chernivtsi, Kupiansk
Russia and Belarus: Moscow, Arkhangelsk, Astrakhan, Barnaul, Belgorod, Beslan, Bryansk, Chelyabinsk, Cheboksary, Grozny, Irkutsk, Ivanovo, Kaliningrad, Kaluga, Kazan,
Khabarovsk, Krasnodar, Krasnoyarsk, Kursk, Leningrad, Magadan, Magas, Makhachkala, Murmansk, Nalchik, Nizhny Novgorod, Norilsk, Novgorod, Novosibirsk, Omsk,
Orenburg, Penza, Perm, Petrozavodsk, Pskov, Rostov, Rostov-on-Don, Ryazan, St. Petersburg, Samara, Saratov, Smolensk, Sochi, Stavropol, Tomsk, Tula, Tver,
Tyumen, Ufa, Ulan-Ude, Vladikavkaz, Vladivostok, Volgograd, Voronezh, Yakutsk, Yaroslavl, Yekaterinburg, Yuzhno-Sakhalinsk, Kremlin, Minsk, Brest, Gomel,
Grodno, Vitebsk, Mogilev, Zvezdny Gorodok
Caucasus: Tbilisi, Batumi, Gori, Sukhumi, Tskhinvali, Kutaisi, Yerevan, Gyumri, Goris, Stepanakert, Baku, Ganja, Sumgait, Nakhchivan
Microstates: Monaco, Monte Carlo, Monte-Carlo, Vaduz, Andorra
`;
