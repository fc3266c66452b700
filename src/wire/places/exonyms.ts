/** What Spanish, French, German, Italian, Portuguese and Dutch copy calls other people’s cities. */
export const exonyms = `
Spanish: Amberes, Ammán, Ankara, Argel, Asjabad, Atenas, Bagdad, Bakú, Bangui, Basilea, Belgrado, Berlín, Berna, Bruselas, Bucarest, Burdeos, Calcuta, Canberra, Ciudad del Cabo,
Ciudad del Vaticano, Colonia, Copenhague, Damasco, Dresde, Dublín, Edimburgo, El Cairo, Estambul, Estocolmo, Estrasburgo, Filadelfia, Florencia, Fráncfort, Francfort, Friburgo,
Génova, Ginebra, Gotemburgo, Hamburgo, Jartum, Jerusalén, Katmandú, La Haya, La Habana, Lausana, Leópolis, Liubliana, Londres, Los Ángeles, Lovaina, Lucerna, Maguncia, Marsella,
Milán, Moscú, Múnich, Nápoles, Nueva Delhi, Nueva Orleans, Nueva York, Nicosia, Oporto, París, Pekín, Praga, Pretoria, Puerto Príncipe, Rangún, Roma, San Juan de Puerto Rico,
San Petersburgo, Santo Domingo, Saná, Seúl, Shanghái, Singapur, Sídney, Sofía, Tallin, Teherán, Tiflis, Tokio, Toulouse, Trípoli, Túnez, Turín, Ulán Bator, Varsovia, Venecia,
Viena, Vilna, Washington, Yakarta, Yibuti, Zúrich, Naciones Unidas, Bogotá, Kiev, Leipzig, Hanói, Nairobi, Islamabad, Cracovia, Budapest
French: Aden, Addis-Abeba, Alep, Alger, Amman, Athènes, Barcelone, Bagdad, Bakou, Bâle, Belgrade, Beyrouth, Bogota, Brasilia, Bucarest, Cambridge, Copenhague, Cracovie, Damas, Djakarta,
Djeddah, Doubaï, Abou Dhabi, Dresde, Édimbourg, Erevan, Fès, Florence, Francfort, Francfort-sur-le-Main, Fribourg, Gênes, Genève, Hambourg, Hanoï, Islamabad, Istanbul, Jérusalem,
Johannesbourg, Kaboul, Karachi, Katmandou, Kiev, La Haye, La Havane, La Nouvelle-Orléans, Le Caire, Le Cap, Lisbonne, Ljubljana, Londres, Lucerne, Manille, Marrakech, Mayence,
Mexico, Milan, Mogadiscio, Moscou, Munich, Naplouse, Nicosie, Nations unies, New Delhi, Nuremberg, Oulan-Bator, Padoue, Pékin, Philadelphie, Phnom Penh, Prague, Québec, Ramallah,
Ratisbonne, Riyad, Rome, Saint-Domingue, Saint-Pétersbourg, San Francisco, Sarajevo, Séoul, Séville, Singapour, Sofia, Strasbourg, Tachkent, Tbilissi, Téhéran, Tokyo, Trèves, Tripoli,
Tunis, Turin, Valence, Varsovie, Venise, Vérone, Vienne, Vientiane, Vilnius, Washington, Yaoundé, Yérévan, Zagreb
German: Addis Abeba, Algier, Antwerpen, Athen, Bagdad, Bangkok, Belgrad, Bozen, Breslau, Brügge, Brüssel, Bruessel, Bukarest, Danzig, Damaskus, Den Haag, Florenz, Genua, Genf, Hannover,
Havanna, Jerusalem, Kairo, Kapstadt, Kattowitz, Kiew, Kopenhagen, Krakau, Laibach, Lissabon, Luxemburg, Lüttich, Mailand, Mexiko-Stadt, Moskau, Neapel, Neu-Delhi, Nikosia, Nizza,
Peking, Posen, Prag, Pressburg, Pjöngjang, Reval, Rom, Sankt Petersburg, Seoul, Singapur, Stettin, Straßburg, Tel Aviv, Teheran, Tiflis, Tokio, Tripolis, Venedig, Warschau,
Wilna, Zagreb, Zypern
Italian: Addis Abeba, Algeri, Amburgo, Amsterdam, Anversa, Atene, Barcellona, Basilea, Belgrado, Berlino, Berna, Bruxelles, Bucarest, Buenos Aires, Città del Capo, Città del Messico,
Colonia, Copenaghen, Cracovia, Damasco, Dublino, Edimburgo, Francoforte, Gerusalemme, Giacarta, Ginevra, Il Cairo, L’Aja, L’Avana, Lione, Lisbona, Londra, Losanna, Lubiana,
Lussemburgo, Madrid, Marsiglia, Monaco di Baviera, Mosca, Nizza, Nuova Delhi, New York, Parigi, Pechino, Praga, San Pietroburgo, Sarajevo, Siviglia, Spalato, Stoccarda, Stoccolma,
Strasburgo, Teheran, Tirana, Tolosa, Tripoli, Varsavia, Vienna, Zagabria, Zurigo
Portuguese: Amsterdã, Amesterdão, Antuérpia, Atenas, Bagdá, Bagdad, Basileia, Beirute, Belgrado, Berlim, Berna, Bruxelas, Bucareste, Budapeste, Cairo, Cidade do Cabo, Cidade do México,
Cidade do Vaticano, Copenhaga, Copenhague, Damasco, Díli, Edimburgo, Estocolmo, Estrasburgo, Florença, Genebra, Gênova, Haia, Hamburgo, Havana, Istambul, Jacarta, Jerusalém, Kiev,
Londres, Luanda, Lyon, Maputo, Marselha, Milão, Moscou, Moscovo, Munique, Nápoles, Nova Délhi, Nova Deli, Nova Iorque, Nova York, Paris, Pequim, Praga, Roma, São Petersburgo,
Sevilha, Seul, Sófia, Teerã, Teerão, Tóquio, Toquio, Turim, Varsóvia, Veneza, Viena, Xangai, Zurique
Dutch: Antwerpen, Berlijn, Brussel, Den Haag, Londen, Parijs, Moskou, Rome, Straatsburg, Genève, Keulen, Lissabon, Warschau, Kopenhagen, Athene, Wenen, Praag, Boedapest, Jeruzalem
`;
