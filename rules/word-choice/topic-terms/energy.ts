/** Set phrases of energy news, rendered word for word.
 * One entry a line: pattern | fix | gloss. */
export const energy = `
Brent/Urals brand/mark/sort oil | Brent crude | нефть марки Brent
Brent/Urals/WTI brand/mark/grade/variety/sort oil | Brent crude | нефть марки Brent
aeolian/eolic/eolian park/parks/energy/farm/farms/power | wind farm | parque eólico, éolien
atom power/force work/works/plant | nuclear plant | AKW
atom power/force work/works/plant/plants/current/stream | nuclear plant | AKW
atomic station/stations/energetics | nuclear power plant | АЭС
atomic station/stations/energetics/industry | nuclear power plant | АЭС
atomic/nuclear electric/electro station/stations | nuclear power plant | АЭС
benzine/gasolines | petrol | бензин
carbon neutralization/neutralisation | carbon neutrality | 碳中和
carbon reaching/reach peak | peak in emissions | 碳达峰
carbon reaching/reach/up-to/reached peak/summit | peak in emissions | 碳达峰
ceiling of prices/price for/on oil/gas | price cap | потолок цен
ceiling/ceilings of? prices/price for/on oil/gas | price cap | потолок цен
charging pile/piles/stake/stakes/column/columns | charging point | 充电桩
dear/dearer/cheap/cheapened/expensive gasoline/oil/gas rises/fell
disconnection/disconnections/shutdown/shutdowns of light/electricity | blackouts | отключения света
download/downloading/upload of gas | filling of gas storage | закачка газа
electric/electricity charging/load/loading column/columns/points-column/pillar/pillars | charging point | Ladesäule
electro/electric station/stations/stantion/stantions | power plant | электростанция
energetics | energy sector | энергетика
energetics/energetic/energetical ministry/minister/company/companies/sector/crisis/security/system/industry/complex | energy | энергетика
energy carriers/carrier/bearers | energy | энергоносители
energy consumption double control/controls | limits on energy use | 能耗双控
fan blackout/blackouts/outage/outages/shutdowns/shutdown | rolling blackouts | веерные отключения
fan shutdown/shutdowns/blackouts/outages/disconnections | rolling blackouts | веерные отключения
fill/filling/charge/charging electricity pile/piles/post | charging point | 充电桩
fire electricity/power | thermal power | 火电
fuel-energy/fuel-and-energy complex/complexes/sector | energy sector | ТЭК
gas/electricity/current price/prices brake/brakes | price cap | Gaspreisbremse
gas/oil pumping/swapping/pumped transit/through |  | прокачка
hydro-electro-station/hydroelectrostation/thermoelectric-station/thermoelectrocentral | power plant | ГЭС
hydro/thermal electric/electro station/stations | power plant | ТЭС, ГЭС
installed machine/scale | installed capacity | 装机容量
installed scale | installed capacity | 装机规模
light bill/invoice/receipt | electricity bill | recibo de la luz
light shutdown/shutdowns/disconnection/disconnections | blackouts | отключение света
light volt/volts/photovoltaic-volt | solar power | 光伏
nefte/oil-gas/oil-and-gas incomes/profits/revenue-incomes/income | oil and gas revenue | нефтегазовые доходы
nuclear central/centrals/centrale/centrales | nuclear power plant | centrale nucléaire
oil of the? Brent/Urals brand/mark/sort | Brent crude | нефть марки Brent
oil/gas prey/booty | production | добыча
peak carbon/carbons dioxide and neutral |  | 碳达峰
photovoltaic/volt/light-volt plant-garden/garden/park/orchard/parks | solar farm | parque fotovoltaico
power/energy/electrical/electric system/systems deficit/deficits/shortage in |  | дефицит в энергосистеме
prey/booty of oil/gas/petroleum | production | добыча нефти
price/electricity/gas brake | price cap | Gaspreisbremse
stream price/prices/supplier/customers | electricity | Strom
stream price/prices/supplier/customers/net/network/production | electricity | Strom
swapping/pumping of gas/oil | flow | прокачка газа
swapping/pumping-over of | flow | прокачка
thermal/hydro/heat/water/hydraulic/wind/solar electric/electro station/stations/power-station | power plant | ТЭС, ГЭС
thermal/hydroelectric/electric/thermic central/centrals/centrale/centrales | power plant | central eléctrica
underground gas storage/storages/storehouse/storehouses facilities/UGS |  | ПХГ
underground storages/storehouses/vaults/repositories of gas | gas storage | ПХГ
`;

/** Likely in such a story, but not certain. */
export const energyLikely = `
atomic | nuclear | атомный
energetic | energy | энергетический
fuel and energy complex | energy sector | ТЭК
new energy vehicles/vehicle/cars | electric vehicles | 新能源车
power deficit | power shortage | дефицит мощности
`;
