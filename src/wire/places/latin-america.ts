/** Cities of Latin America that a dateline may give without more. */
export const latinAmerica = `
Mexico: Mexico City, Ciudad de México, Ciudad de Mexico, México, México DF, Acapulco, Aguascalientes, Cancún, Chihuahua, Chilpancingo, Ciudad Juárez, Ciudad Victoria,
Cuernavaca, Culiacán, Durango, Ensenada, Guadalajara, Guanajuato, Hermosillo, La Paz, Los Cabos, Matamoros, Mazatlán, Mérida, Mexicali, Monterrey, Morelia,
Nogales, Nuevo Laredo, Oaxaca, Pachuca, Playa del Carmen, Puebla, Puerto Vallarta, Querétaro, Reynosa, Saltillo, San Cristóbal de las Casas, San Luis Potosí,
Tampico, Tapachula, Tijuana, Toluca, Torreón, Tulum, Tuxtla Gutiérrez, Veracruz, Villahermosa, Xalapa, Zacatecas
Central America: Guatemala City, Ciudad de Guatemala, Guatemala, Quetzaltenango, San Salvador, Santa Ana, Tegucigalpa, San Pedro Sula, La Ceiba, Managua, León,
Granada, San José, Limón, Liberia, Panama City, Ciudad de Panamá, Panamá, Colón, Belize City, Belmopan
Colombia: Bogotá, Bogota, Medellín, Cali, Barranquilla, Cartagena, Cartagena de Indias, Cúcuta, Bucaramanga, Pereira, Santa Marta, Ibagué, Manizales,
Villavicencio, Neiva, Pasto, Popayán, Buenaventura, Leticia
Venezuela: Caracas, Maracaibo, Valencia, Barquisimeto, Maracay, Ciudad Guayana, Ciudad Bolívar, San Cristóbal, Puerto La Cruz, Cumaná
Guianas: Georgetown, Paramaribo, Cayenne, Kourou
Ecuador: Quito, Guayaquil, Cuenca, Esmeraldas, Manta, Loja, Machala, Ambato
Peru: Lima, Arequipa, Cusco, Cuzco, Trujillo, Chiclayo, Iquitos, Piura, Puno, Ayacucho, Callao, Tacna, Huancayo, Puerto Maldonado
Bolivia: La Paz, El Alto, Santa Cruz, Santa Cruz de la Sierra, Cochabamba, Sucre, Oruro, Potosí, Tarija, Trinidad
Brazil: Brasília, Brasilia, São Paulo, Sao Paulo, Rio de Janeiro, Río de Janeiro, Rio, Salvador, Fortaleza, Belo Horizonte, Manaus, Curitiba, Recife,
Porto Alegre, Belém, Goiânia, Guarulhos, Campinas, São Luís, Maceió, Natal, Teresina, João Pessoa, Florianópolis, Cuiabá, Campo Grande, Vitória, Aracaju,
Porto Velho, Rio Branco, Boa Vista, Macapá, Palmas, Santos, Ribeirão Preto, Uberlândia, Foz do Iguaçu, Altamira, Brumadinho, Petrópolis, Joinville, Londrina
Paraguay: Asunción, Asuncion, Ciudad del Este, Encarnación
Uruguay: Montevideo, Punta del Este, Salto, Paysandú, Colonia del Sacramento
Argentina: Buenos Aires, Córdoba, Rosario, Mendoza, La Plata, Mar del Plata, Tucumán, San Miguel de Tucumán, Salta, Santa Fe, San Juan, Neuquén, Bariloche,
San Carlos de Bariloche, Ushuaia, Bahía Blanca, Corrientes, Posadas, Resistencia, Paraná, Jujuy, Comodoro Rivadavia, Río Gallegos, Puerto Iguazú
Chile: Santiago, Santiago de Chile, Valparaíso, Viña del Mar, Concepción, Antofagasta, Iquique, Arica, Temuco, Punta Arenas, La Serena, Copiapó, Calama,
Puerto Montt, Rancagua, Talca, Valdivia
South Atlantic: Stanley, Port Stanley
`;
