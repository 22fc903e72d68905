/**
 * East Asian surnames and the common nouns that a machine takes them for. One surname a line, sorted: surname | nouns. Surnames that
 * mean only an adjective or a number are left out.
 */
export const translatedSurnames = `
Arai | washing
Aoki | blue tree
Bai | white
Feng | wind
Fujii | wisteria well
Fukuda | lucky field
Gao | height
Hara | plain;field;original
Hashimoto | bridge
Hata | field
Hayashi | forest;woods;grove;wood
Higashi | east
Hoshi | star
Hoshino | star field
Huang | yellow
Ike | pond
Ikeda | pond
Inoue | well
Ishi | stone
Ishikawa | stone river
Iwa | rock
Izumi | spring;fountain
Jiang | river;ginger
Jin | gold
Kaji | blacksmith
Kaneko | gold
Kawa | river
Kishi | shore
Kita | north
Kuroki | black tree
Lei | thunder
Lin | forest;woods;grove
Liu | willow
Long | dragon
Lu | road;deer
Ma | horse
Machida | town
Mei | plum
Miao | seedling
Minami | south
Minato | port;harbor;harbour
Miyamoto | palace
Mori | forest;woods;grove
Morishita | under the forest
Mu | wood
Nakamura | middle village
Nishi | west
Niu | cow;ox
Oka | hill
Okada | hill
Ono | field
Qian | money
Seki | barrier
Shi | stone;history
Shima | island
Shui | water
Sun | grandson
Suzuki | bell tree
Takahashi | high bridge
Taki | waterfall
Tanaka | rice field
Tang | soup;sugar
Tani | valley
Tian | field
Tsuji | crossroad;crossroads
Wang | king
Wu | crow
Xia | summer
Xiong | bear
Xu | permission
Yamaguchi | mountain pass
Yang | poplar;sheep
Yu | fish
Yun | cloud
Zhu | pig;bamboo
`;
