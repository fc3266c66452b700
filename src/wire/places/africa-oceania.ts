/** Cities of Africa and Oceania that a dateline may give without more. */
export const africaOceania = `
North Africa: Cairo, Alexandria, Giza, Luxor, Aswan, Port Said, Suez, Ismailia, Sharm el-Sheikh, Sharm el Sheikh, El-Arish, El Arish, Hurghada, Tanta, Damietta, Khartoum, Omdurman,
Port Sudan, El Fasher, Nyala, El Obeid, Wad Madani, Tripoli, Benghazi, Misrata, Sirte, Tobruk, Sabha, Derna, Zawiya, Tunis, Sfax, Sousse, Kasserine, Sidi Bouzid, Carthage,
Algiers, Oran, Constantine, Annaba, Béjaïa, Tizi Ouzou, Tamanrasset, Rabat, Casablanca, Marrakech, Marrakesh, Fez, Tangier, Tanger, Agadir, Meknes, Oujda, Laayoune, Tindouf
West Africa: Dakar, Saint-Louis, Thiès, Ziguinchor, Banjul, Bissau, Conakry, Nzerekore, Freetown, Monrovia, Abidjan, Yamoussoukro, Bouaké, Accra, Kumasi, Tamale, Lomé, Lome,
Cotonou, Porto-Novo, Lagos, Abuja, Kano, Ibadan, Kaduna, Port Harcourt, Maiduguri, Jos, Benin City, Enugu, Onitsha, Ilorin, Sokoto, Yola, Damaturu, Calabar, Warri, Bauchi,
Katsina, Bamako, Gao, Timbuktu, Kidal, Mopti, Ségou, Ouagadougou, Bobo-Dioulasso, Niamey, Agadez, Diffa, Zinder, Nouakchott, Praia, Mindelo
Central Africa: Yaoundé, Yaounde, Douala, Bamenda, Maroua, Libreville, Port-Gentil, Malabo, Bata, N’Djamena, Ndjamena, Abéché, Bangui, Brazzaville, Pointe-Noire, Kinshasa,
Goma, Lubumbashi, Bukavu, Kisangani, Beni, Bunia, Butembo, Kananga, Mbandaka, Luanda, Lobito, Huambo, Cabinda, São Tomé
East Africa: Nairobi, Mombasa, Kisumu, Nakuru, Eldoret, Garissa, Dadaab, Kampala, Entebbe, Gulu, Jinja, Kigali, Gisenyi, Bujumbura, Gitega, Dar es Salaam, Dodoma, Arusha, Zanzibar,
Mwanza, Addis Ababa, Mekele, Mekelle, Gondar, Bahir Dar, Dire Dawa, Axum, Lalibela, Asmara, Djibouti, Mogadishu, Hargeisa, Kismayo, Baidoa, Bosaso, Beledweyne, Garowe,
Juba, Malakal, Bentiu, Renk
Southern Africa: Johannesburg, Pretoria, Tshwane, Cape Town, Durban, Port Elizabeth, Gqeberha, Bloemfontein, Soweto, East London, Pietermaritzburg, Polokwane, Rustenburg,
Kimberley, Stellenbosch, Sun City, Marikana, Qunu, Stilfontein, Windhoek, Walvis Bay, Swakopmund, Gaborone, Francistown, Maun, Harare, Bulawayo, Mutare, Victoria Falls, Lusaka,
Livingstone, Ndola, Kitwe, Lilongwe, Blantyre, Maputo, Beira, Nampula, Pemba, Tete, Maseru, Mbabane, Manzini, Antananarivo, Toamasina, Port Louis, Victoria, Moroni, Mamoudzou,
Saint-Denis de la Réunion
New Zealand: Wellington, Auckland, Christchurch, Dunedin, Hamilton, Napier, Nelson, Queenstown, Rotorua, Tauranga, Waitangi, Whakatane, Palmerston North, Invercargill
Pacific: Suva, Nadi, Port Moresby, Lae, Honiara, Port Vila, Noumea, Nouméa, Papeete, Apia, Pago Pago, Nuku’alofa, Tarawa, South Tarawa, Majuro, Funafuti, Yaren, Palikir,
Koror, Ngerulmud, Hagatna, Hagåtña, Rarotonga, Avarua, Alofi, Saipan, McMurdo Station, South Pole
`;

/** Kept apart because “WA” and “NT” behind them are other states than in America. */
export const australia = `
Australia: Sydney, Melbourne, Brisbane, Perth, Adelaide, Canberra, Hobart, Darwin, Alice Springs, Broken Hill, Broome, Bundaberg, Cairns, Coober Pedy, Geelong, Gold Coast,
Kalgoorlie, Launceston, Lismore, Mackay, Newcastle, Rockhampton, Toowoomba, Townsville, Wagga Wagga, Wollongong, Ballarat, Bendigo, Bondi Beach, Christmas Island
`;
