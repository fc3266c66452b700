/** Cities of Asia and the Middle East that a dateline may give without more. */
export const asia = `
Israel and Palestine: Jerusalem, Tel Aviv, Haifa, Ashdod, Ashkelon, Beersheba, Be’er Sheva, Eilat, Nazareth, Netanya, Sderot, Tiberias, Safed, Metula, Kiryat Shmona,
Gaza, Gaza City, Khan Younis, Khan Yunis, Rafah, Deir al-Balah, Deir el-Balah, Beit Lahia, Beit Hanoun, Jabaliya, Ramallah, Bethlehem, Hebron, Jenin, Jericho,
Nablus, Tulkarem, Qalqilya, East Jerusalem, Kerem Shalom
Levant: Beirut, Tripoli, Sidon, Tyre, Baalbek, Nabatieh, Naqoura, Marjayoun, Damascus, Aleppo, Homs, Hama, Idlib, Latakia, Tartus, Palmyra, Raqqa,
Deir el-Zour, Deir ez-Zor, Hasakah, Hasakeh, Qamishli, Kobani, Daraa, Douma, Sweida, Amman, Aqaba, Irbid, Zarqa, Zaatari, Petra
Iraq: Baghdad, Basra, Mosul, Irbil, Erbil, Kirkuk, Najaf, Karbala, Kerbala, Fallujah, Falluja, Ramadi, Tikrit, Samarra, Baqouba, Sulaimaniyah, Sulaymaniyah, Sinjar,
Dahuk, Dohuk, Nasiriyah, Hillah, Umm Qasr, Diwaniyah
Iran: Tehran, Teheran, Isfahan, Mashhad, Shiraz, Tabriz, Qom, Ahvaz, Abadan, Bushehr, Bandar Abbas, Kerman, Kermanshah, Natanz, Yazd
Arabia: Riyadh, Jeddah, Jiddah, Mecca, Medina, Dammam, Dhahran, Al-Ula, AlUla, Khobar, Neom, Kuwait, Kuwait City, Doha, Manama, Abu Dhabi, Dubai, Sharjah, Fujairah,
Al Ain, Ras al-Khaimah, Ajman, Muscat, Salalah, Sanaa, Sana’a, San’a, Aden, Hodeida, Hodeidah, Taiz, Marib, Mukalla, Saada
Central Asia: Astana, Nur-Sultan, Almaty, Alma-Ata, Aktau, Shymkent, Karaganda, Baikonur, Tashkent, Samarkand, Bukhara, Andijan, Termez, Bishkek, Osh, Dushanbe,
Khujand, Ashgabat, Turkmenbashi
Afghanistan: Kabul, Kandahar, Herat, Jalalabad, Kunduz, Mazar-i-Sharif, Mazar-e-Sharif, Ghazni, Lashkar Gah, Bagram, Bamiyan, Khost, Khowst, Gardez
Pakistan: Islamabad, Karachi, Lahore, Peshawar, Quetta, Rawalpindi, Multan, Faisalabad, Gujranwala, Hyderabad, Sialkot, Muzaffarabad, Gilgit, Gwadar, Bahawalpur,
Sukkur, Larkana, Abbottabad, Mingora, Chaman, Torkham, Dera Ismail Khan, Bannu, Mardan, Swat, Skardu
India: New Delhi, Delhi, Mumbai, Bombay, Kolkata, Calcutta, Chennai, Madras, Bengaluru, Bangalore, Hyderabad, Ahmedabad, Pune, Surat, Jaipur, Lucknow, Kanpur,
Nagpur, Indore, Thane, Bhopal, Visakhapatnam, Vizag, Patna, Vadodara, Ghaziabad, Ludhiana, Agra, Nashik, Faridabad, Meerut, Rajkot, Varanasi, Srinagar,
Aurangabad, Dhanbad, Amritsar, Navi Mumbai, Allahabad, Prayagraj, Ranchi, Howrah, Coimbatore, Jabalpur, Gwalior, Vijayawada, Jodhpur, Madurai, Raipur, Kota,
Guwahati, Gauhati, Chandigarh, Mysuru, Mysore, Thiruvananthapuram, Trivandrum, Kochi, Cochin, Kozhikode, Mangaluru, Bhubaneswar, Cuttack, Dehradun, Shimla,
Dharamsala, Dharamshala, Jammu, Leh, Imphal, Shillong, Aizawl, Kohima, Itanagar, Agartala, Gangtok, Panaji, Puducherry, Pondicherry, Noida, Gurugram, Gurgaon,
Amaravati, Ayodhya, Haridwar, Rishikesh, Udaipur, Bareilly, Aligarh, Moradabad, Gorakhpur, Siliguri, Darjeeling, Jamshedpur, Durgapur, Tiruchirappalli, Salem,
Warangal, Jalandhar, Panipat, Dibrugarh, Silchar, Port Blair, Gandhinagar, Sabarimala, Wayanad, Anantnag, Pulwama, Baramulla
South Asia: Dhaka, Dacca, Chittagong, Chattogram, Cox’s Bazar, Sylhet, Khulna, Rajshahi, Rangpur, Barisal, Kathmandu, Katmandu, Pokhara, Lumbini, Thimphu, Paro, Colombo, Kandy,
Jaffna, Galle, Trincomalee, Batticaloa, Hambantota
China: Beijing, Peking, Shanghai, Guangzhou, Canton, Shenzhen, Tianjin, Chongqing, Chengdu, Wuhan, Xi’an, Xian, Hangzhou, Nanjing, Nanking, Shenyang, Harbin, Dalian, Qingdao,
Jinan, Zhengzhou, Changsha, Kunming, Nanchang, Hefei, Fuzhou, Xiamen, Guiyang, Nanning, Taiyuan, Shijiazhuang, Lanzhou, Yinchuan, Xining, Hohhot, Urumqi, Kashgar,
Kashi, Lhasa, Haikou, Sanya, Changchun, Suzhou, Wuxi, Ningbo, Wenzhou, Dongguan, Foshan, Zhuhai, Macau, Macao, Hong Kong, Hongkong, Kowloon, Boao, Yiwu, Jilin, Dandong,
Zhangjiakou, Yantai, Dunhuang, Guilin, Baoding, Tangshan, Zunyi, Beidaihe, Jiuquan, Wenchang
Taiwan: Taipei, Kaohsiung, Taichung, Tainan, Hsinchu, Hualien, Keelung, Kinmen
Korea: Seoul, Busan, Pusan, Incheon, Daegu, Daejeon, Gwangju, Kwangju, Ulsan, Suwon, Sejong, Jeju, Pyeongchang, Gangneung, Paju, Panmunjom, Pyongyang, Kaesong, Wonsan, Gimcheon,
Gyeongju, Pohang, Imjingak
Japan: Tokyo, Osaka, Kyoto, Nagoya, Yokohama, Kobe, Sapporo, Fukuoka, Hiroshima, Nagasaki, Sendai, Kawasaki, Saitama, Chiba, Nara, Naha, Niigata, Fukushima, Kumamoto,
Kagoshima, Kitakyushu, Shizuoka, Hamamatsu, Okayama, Matsuyama, Kanazawa, Nagano, Toyama, Akita, Aomori, Morioka, Hakodate, Utsunomiya, Mito, Kofu, Otsu, Tottori,
Matsue, Tokushima, Takamatsu, Kochi, Miyazaki, Oita, Saga, Wajima, Karuizawa, Minamata, Narita, Yokosuka, Ishinomaki, Rikuzentakata
Mongolia: Ulaanbaatar, Ulan Bator
Southeast Asia: Bangkok, Chiang Mai, Chiang Rai, Phuket, Pattaya, Hat Yai, Mae Sot, Yala, Pattani, Narathiwat, Hanoi, Ho Chi Minh City, Saigon, Da Nang, Danang, Haiphong,
Hai Phong, Can Tho, Nha Trang, Phnom Penh, Siem Reap, Sihanoukville, Vientiane, Luang Prabang, Yangon, Rangoon, Mandalay, Naypyitaw, Naypyidaw, Sittwe, Myitkyina, Bagan,
Kuala Lumpur, Putrajaya, Penang, George Town, Ipoh, Johor Bahru, Kota Kinabalu, Kuching, Malacca, Melaka, Langkawi, Shah Alam, Petaling Jaya, Kota Bharu, Kuala Terengganu,
Singapore, Jakarta, Surabaya, Bandung, Medan, Semarang, Makassar, Palembang, Denpasar, Bali, Yogyakarta, Banda Aceh, Jayapura, Padang, Palu, Kupang, Mataram, Bogor,
Pekanbaru, Banjarmasin, Balikpapan, Nusantara, Ambon, Manila, Quezon City, Makati, Cebu, Cebu City, Davao, Davao City, Zamboanga, Zamboanga City, Baguio, Baguio City,
Tacloban, Iloilo, Iloilo City, Marawi, Cotabato, Cotabato City, Cagayan de Oro, Bacolod, Dumaguete, Legazpi, Bandar Seri Begawan, Dili
`;
