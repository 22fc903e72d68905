/** Places that English knows by a name of their own, under the Mandarin reading of its characters. One entry a line: pattern | fix | why. */
export const places = `
Akesu | Aksu | the Chinese reading of the name
Aletai | Altay | the Chinese reading of the name
Aomen | Macau | the Chinese reading of the name
Arjinshan/Aerjinshan/Aerjin/Aljinshan | Altun Mountains | the Chinese reading of the name
Bayannaoer | Bayannur | the Chinese reading of the name
Beihaidao | Hokkaido | the Chinese reading of the name
Binglangyu | Penang | the Chinese reading of the name
Changjiang River/river | Yangtze | the Chinese reading of the name
Coco/Koko/Keke Xili | Hoh Xil | the Chinese reading of the name
Eerduosi/E'erduosi | Ordos | the Chinese reading of the name
Gaoxiong | Kaohsiung | the Chinese reading of the name
Geermu/Ge'ermu | Golmud | the Chinese reading of the name
Haerbin/Ha'erbin | Harbin | the Chinese reading of the name
Hetian Prefecture/prefecture/County/county | Hotan | the Chinese reading of the name
Hoh Xili | Hoh Xil | the Chinese reading of the name
Hualian County/county/City/city | Hualien | the Chinese reading of the name
Huanghe River/river | Yellow River | the Chinese reading of the name
Huhehaote | Hohhot | the Chinese reading of the name
Hulunbeier | Hulunbuir | the Chinese reading of the name
Huzhiming City/city | Ho Chi Minh City | the Chinese reading of the name
Jiayi County/county/City/city | Chiayi | the Chinese reading of the name
Jilong Port/port/City/city | Keelung | the Chinese reading of the name
Jilongpo | Kuala Lumpur | the Chinese reading of the name
Jiulong Peninsula/peninsula/Station/station | Kowloon | the Chinese reading of the name
Kashi Prefecture/prefecture/Airport/airport | Kashgar | the Chinese reading of the name
Kekexili/Cocosili/Kokosili/Keke-Xili | Hoh Xil | the Chinese reading of the name
Kelamayi | Karamay | the Chinese reading of the name
Linzhi City/city/Prefecture/prefecture/Airport/airport | Nyingchi | the Chinese reading of the name
Neimenggu | Inner Mongolia | the Chinese reading of the name
Pingdong County/county/City/city | Pingtung | the Chinese reading of the name
Pingrang | Pyongyang | the Chinese reading of the name
Qingmai | Chiang Mai | the Chinese reading of the name
Qiqihaer/Qiqiha'er | Qiqihar | the Chinese reading of the name
Rikaze | Shigatse | the Chinese reading of the name
Shou'er | Seoul | the Chinese reading of the name
Taibei | Taipei | the Chinese reading of the name
Taizhong | Taichung | the Chinese reading of the name
Tulufan | Turpan | the Chinese reading of the name
Tunmen District/district | Tuen Mun | the Chinese reading of the name
Wulanchabu | Ulanqab | the Chinese reading of the name
Wulumuqi | Urumqi | the Chinese reading of the name
Xianggang | Hong Kong | the Chinese reading of the name
Xianggelila | Shangri-La | the Chinese reading of the name
Xilinguole | Xilingol | the Chinese reading of the name
Xinzhu | Hsinchu | the Chinese reading of the name
Yaluzangbu | Yarlung Tsangpo | the Chinese reading of the name
Yili Prefecture/prefecture/Kazakh/Kazak/River | Ili | the Chinese reading of the name
Yuanlang | Yuen Long | the Chinese reading of the name
Zhujiang River/river | Pearl River | the Chinese reading of the name
Zhumulangma | Mount Everest | the Chinese reading of the name
`;
