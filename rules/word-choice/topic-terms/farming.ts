/** Set phrases of farming news from Russian, Chinese, Japanese and Romance languages, rendered word for word.
 * One entry a line: pattern | fix | gloss. */
export const farming = `
NUM goals of cattle/pigs/sheep | head of cattle | голов скота
agricultor/agricultors/agriculturer/agriculturers/ganaderos | farmers | agricultores
agricultural exploitations/exploitation | farms | exploitation agricole
agricultural exploiters/exploitants | farmers | exploitants agricoles
agricultural/agrarian technique/techniques/technics | farm machinery | сельхозтехника
agricultural/agriculture commodity/goods producer/producers/manufacturer/manufacturers | farmers | сельхозтоваропроизводители
agricultural/farm exploiter/exploiters/exploitant/exploitants/operator-exploiters | farmers | exploitants agricoles
bortev/bort/bortnik/side beekeeper/beekeeping/beekeepers | wild-hive beekeeper | бортник
cattlemen/stockmen and agricultor/agricultors | farmers | ganaderos
collection/crop/harvest olives/grapes/fruits of the? vendimia/vintage |  | vendimia
cultivated/arable land red line/lines | farmland minimum | 耕地红线
cultures of grain/wheat/vegetables | crops | культуры
decks of/for bees/beekeeping | log hives | колоды
fees of grain/wheat/vegetables/potatoes | harvest | сбор зерна
grain/agricultural/winter/spring/oil/fodder/cereal cultures | crops | культуры
greenhouse economy/complex/complexes | greenhouses | тепличный комплекс
gross collection/gathering/fees of | harvest | валовой сбор
land/lands of agricultural purpose/purposes/destination/appointment | farmland | земли сельхозназначения
large/big horned/horn cattle/livestock/beast | cattle | КРС
meat/milk/dairy direction/directions |  | мясное направление
onboard/on-board/flight/side/aerial/board-based apiary/apiaries/beekeeping/honey | wild-hive | бортевая пасека
peasant/farmer's/farmers economy/economies | family farm | КФХ
per mu | per hectare | 亩
pig/bird complex/complexes | pig farm | свинокомплекс
planting/breeding household/households | growers | 种植户
poultry factory/factories | poultry farm | птицефабрика
red line/lines of? NUM/1.8 billion/hundred mu/million | farmland minimum | 18亿亩红线
rice bag/bags and vegetable basket/baskets | food supply | 米袋子菜篮子
small horned/horn cattle/livestock | sheep and goats | МРС
sowing/seeding/harvesting/harvest/cleaning company/campaign-company | sowing / harvest | посевная кампания
sown/sowing/seeding/crop/planted square/squares | sown area | посевные площади
threshed/milled NUM | harvested | намолочено
`;

/** Likely in such a story, but not certain. */
export const farmingLikely = `
agro-industrial complex | farm sector | АПК
bee families | colonies | пчелиные семьи
decks | log hives | колоды
`;
