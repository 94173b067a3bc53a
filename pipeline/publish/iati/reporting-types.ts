/** From the ADMS publisher types to IATI's organisation types. */
export const reportingTypes: Readonly<Record<string, string>> = {
  NationalAuthority: '10',
  RegionalAuthority: '11',
  LocalAuthority: '11',
  SupraNationalAuthority: '40',
  'Academia-ScientificOrganisation': '80',
  Company: '70',
  IndustryConsortium: '70',
  NonGovernmentalOrganisation: '22',
  NonProfitOrganisation: '22',
  other: '90',
};
