/**
 * Units of measure. One entry a line, sorted by unit: unit | forms | dimension | factor
 * Forms are singular, lower case unless a capital tells units apart (MW); plurals in -s are understood. The factor is the unit's size
 * in the base unit of its dimension: metre, square metre, cubic metre, kilogram, second, metre a second, byte, joule, watt, degree
 * Celsius (temperatures have an offset and carry no factor: -). Units whose size differs from land to land carry none either.
 */
export const units = `
acre | acre;ac | area | 4046.856
barrel | barrel;bbl | volume | 0.158987
catty | catty;jin | mass | -
celsius | degree celsius;degree centigrade;celsius;°c;℃ | temperature | -
centimetre | centimetre;centimeter;cm | length | 0.01
century | century;centuries | time | 3155760000
cubic foot | cubic foot;cubic feet | volume | 0.028317
cubic metre | cubic metre;cubic meter;m3;m³ | volume | 1
day | day | time | 86400
decade | decade | time | 315576000
fahrenheit | degree fahrenheit;fahrenheit;°f;℉ | temperature | -
foot | foot;feet;ft | length | 0.3048
gallon | gallon;gal | volume | 0.003785
gigabyte | gigabyte;gb | data | 1000000000
gigawatt | gigawatt;GW | power | 1000000000
gigawatt-hour | gigawatt-hour;gigawatt hour;GWh | energy | 3600000000000
gram | gram;gramme | mass | 0.001
hectare | hectare;ha | area | 10000
hour | hour;hr | time | 3600
inch | inch;inches | length | 0.0254
kilogram | kilogram;kilogramme;kilo;kg | mass | 1
kilometre | kilometre;kilometer;km | length | 1000
kilometre an hour | kilometre per hour;kilometer per hour;kilometre an hour;kilometer an hour;kilometres per hour;kilometers per hour;kilometres an hour;kilometers an hour;km/h;kph;kmh | speed | 0.277778
kilowatt | kilowatt;kW | power | 1000
kilowatt-hour | kilowatt-hour;kilowatt hour;kWh | energy | 3600000
knot | knot | speed | 0.514444
li | li | length | -
litre | litre;liter | volume | 0.001
megawatt | megawatt;MW | power | 1000000
metre | metre;meter | length | 1
mile | mile | length | 1609.344
mile an hour | mile per hour;mile an hour;miles per hour;miles an hour;mph | speed | 0.44704
millimetre | millimetre;millimeter;mm | length | 0.001
minute | minute;min | time | 60
month | month | time | 2629800
mu | mu | area | -
nautical mile | nautical mile | length | 1852
ounce | ounce;oz | mass | 0.02835
pound | lb;lbs | mass | 0.453592
second | second;sec | time | 1
square foot | square foot;square feet;sq ft | area | 0.092903
square kilometre | square kilometre;square kilometer;sq km;km2;km² | area | 1000000
square metre | square metre;square meter;sq m;m2;m² | area | 1
square mile | square mile;sq mile | area | 2589988
square yard | square yard | area | 0.836127
stone | stone | mass | 6.350293
terabyte | terabyte;tb | data | 1000000000000
ton | ton | mass | -
tonne | tonne;metric ton | mass | 1000
week | week | time | 604800
yard | yard | length | 0.9144
year | year;yr | time | 31557600
`;
