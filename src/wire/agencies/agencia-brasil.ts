import { agency } from './agency.ts';

/** Agência Brasil. */
export const agenciaBrasil = agency({
  name: 'Agência Brasil',
  slug: 'agencia-brasil',
  url: 'https://agenciabrasil.ebc.com.br',
  names: ['Agencia Brasil', 'EBC'],
  holders: ['Agência Brasil', 'Empresa Brasil de Comunicação'],
});
