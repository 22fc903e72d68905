/** Adverbs of degree and manner and the words they do not go with (as they stand, not base forms). One row a line. */
export const adverbs = `
strongly | injured damaged destroyed wounded burned burnt ill sick tired drunk late hurt flooded delayed beaten hungry wet crowded dirty expensive | badly
?strongly | affected hit changed fell dropped rose declined suffered reduced increased | badly
heavily | ill sick wounded hurt injured | seriously
hardly | injured wounded hurt ill sick | badly
deeply | injured ill sick wounded implement implemented implementing implements promote promoted promoting promotes carry carried carrying advance advancing study studied studying investigate investigated investigating discuss discussed discussing exchange exchanged cooperate participate participated participating communicate communicated research researched develop analyze analyzed analyse analysed learn thank welcome | thoroughly
highly | evaluate evaluated evaluates evaluating | praise
highly | concerned worried attach attached attaches affirm affirmed affirms thank love welcome welcomed condemn condemned support agree damaged injured need hope happy sad angry afraid increased increase rose fell | deeply, strongly
greatly | important happy popular difficult expensive successful dangerous famous sad high necessary significant tired ill injured agree believe hope | very
seriously | insufficient lacking lack lacks lacked exceed exceeded exceeds lag lags lagged lagging destroyed polluted overloaded inadequate short | badly
warmly | discussed discuss discussing celebrate celebrated celebrating celebrates debated respond | enthusiastically
?actively | strive strives striving carry carried carrying cooperate cooperated implement implemented create guide guided build cultivate expand expanded coordinate coordinated organize organized respond responded introduce communicated mobilize mobilized play promote promoted promoting prepare preparing | 
vigorously | develop developed developing develops promote promoted promoting promotes carry carried carrying advance advancing build building expand expanding cultivate cultivating implement implementing strengthen strengthened strengthening popularize rectify improve improving boost | 
earnestly | implement implemented implementing carry carried carrying study strengthen do fulfil fulfill perform improve safeguard protect protecting | 
grandly | held opened celebrated open hold celebrate | 
closely | unite united combine combined communicate communicated surround surrounding contact contacted | 
tightly | cooperate cooperated cooperating work worked working connected follow followed combined watch watched monitor monitored monitoring related | closely
strictly | punish punished investigate investigated prevent prevented guard condemn condemned handle handled protect | 
severely | crack condemn condemned combat increased rose tighten deal | strongly
firmly | grasp grasped safeguard safeguarded | 
energetically | condemn condemned condemns deny denied denies protest protested reject rejected | strongly
decisively | condemn condemned condemns oppose opposed support deny denied denies protest | strongly
categorically | forbid forbidden prohibit prohibited ban banned | strictly
catastrophically | few little insufficient short lacking lack lacks | desperately
widely | concerned carry carried participate participated carrying | 
extensively | concerned participate participated mobilize mobilized solicit solicited | 
commonly,mutually | concerned | 
confidently | beat beats defeated defeats outplayed | comfortably
brightly | perform performed played play win won express | well
orderly | resume resumed promote promoted carry carried restore restored | in an orderly way
timely | report reported adjust adjusted stop stopped handle handled respond responded release released take took discover discovered solve solved provide provided correct corrected | promptly
`;
