/**
 * Authorities that act in one country, or in the few that have one of the name. One entry a line, sorted:
 * name as it stands in copy | countries that have one, as `countries.ts` spells them
 */
export const authorities = `
ATF | United States
BaFin | Germany
CFTC | United States
CSRC | China
DEA | United States
DHS | United States
FAA | United States
FBI | United States
FCA | United Kingdom;South Africa
FDIC | United States
FEMA | United States
FOMC | United States
FTC | United States;Taiwan;Japan;South Korea
Federal Reserve | United States
Federal Trade Commission | United States;Taiwan
HMRC | United Kingdom
IRS | United States
NHTSA | United States
NTSB | United States
Ofcom | United Kingdom
Ofgem | United Kingdom
PBOC | China
SEC | United States;Thailand;Philippines;Nigeria;Pakistan;Ghana;Bangladesh;Sri Lanka;Zambia;Zimbabwe;Cambodia
Securities and Exchange Commission | United States;Thailand;Philippines;Nigeria;Pakistan;Ghana;Bangladesh;Sri Lanka;Zambia;Zimbabwe;Cambodia
Wall Street | United States
`;
