/** Terms of news of television series and shows, rendered word for word. One entry a line: pattern | fix | gloss. */
export const television = `
final/ultimate preview/forecast/notice | final trailer | 终极预告
fixed file/files/gear/stall | release date | 定档
old drama/play/opera bone/bones | veteran actors | 老戏骨
opponent/opponent's/rival/opposite play/drama/scenes | scenes together | 对手戏
powerful actor/actors/actress/actresses | accomplished actor | 实力派演员
{chase/catch} the? drama/dramas/play/plays | binge-watch | 追剧
`;
/** Likely, not certain: the story may tell of a stage too. */
export const televisionLikely = `
^ the «play» VERB/AUX | series | 该剧
in/of/throughout/behind the «play» !by !at !on | series | 剧中
the whole/entire «play» | series | 全剧
this «play» | series | 这部剧
`;
