/**
 * People whose names English spells in another way than Mandarin does: of Hong Kong, Macau, Taiwan, Singapore, Korea, Japan, Vietnam and the
 * diaspora, and a few from the West who took Chinese names. Left out are names that many bear in pinyin. One entry a line: name in pinyin, its last word in any form | name in English | Chinese characters.
 */
export const people = `
An Bei {jinsan} | Shinzo Abe | 安倍晋三
Anbei {jinsan} | Shinzo Abe | 安倍晋三
Antian {wenxiong} | Fumio Kishida | 岸田文雄
Bai {deng} | Joe Biden | 拜登
Bai {qiuen/qiu'en} | Norman Bethune | 白求恩
Bai {xianyong} | Pai Hsien-yung | 白先勇
Bao {yugang} | Yue-Kong Pao | 包玉刚
Bei {yuming} | I.M. Pei | 贝聿铭
Bu {linken} | Antony Blinken | 布林肯
Cai {chongxin} | Joe Tsai | 蔡崇信
Cai {mingliang} | Tsai Ming-liang | 蔡明亮
Cai {yilin} | Jolin Tsai | 蔡依林
Cai {yingwen} | Tsai Ing-wen | 蔡英文
Cen {haohui} | Sam Hou Fai | 岑浩辉
Chen Fang {ansheng} | Anson Chan | 陈方安生
Chen {fangansheng/fang'ansheng} | Anson Chan | 陈方安生
Chen {guanxi} | Edison Chen | 陈冠希
Chen {kexin} | Peter Chan | 陈可辛
Chen {maobo} | Paul Chan | 陈茂波
Chen {nade} | Claire Chennault | 陈纳德
Chen {shuibian} | Chen Shui-bian | 陈水扁
Chen {xiangmei} | Anna Chennault | 陈香梅
Chen {xingshen} | Shiing-Shen Chern | 陈省身
Chen {yixun} | Eason Chan | 陈奕迅
Chen {zhaoshi} | Sophia Chan | 陈肇始
Cui {longhai} | Choe Ryong-hae | 崔龙海
Cui {shanji} | Choe Son-hui | 崔善姬
Cui {shi'an/shian} | Chui Sai On | 崔世安
Cunshang {chunshu} | Haruki Murakami | 村上春树
Daban {zhimei/naomei} | Naomi Osaka | 大坂直美
Dai {yaoting} | Benny Tai | 戴耀廷
Dai {ziying} | Tai Tzu-ying | 戴资颖
Deng {bingqiang} | Chris Tang | 邓炳强
Deng {lijun} | Teresa Teng | 邓丽君
Di {lireba} | Dilraba | 迪丽热巴
Ding {zhaozhong} | Samuel Ting | 丁肇中
Dong {jianhua} | Tung Chee-hwa | 董建华
Du {qifeng} | Johnnie To | 杜琪峰
Er {dongsheng} | Derek Yee | 尔冬升
Fan Xu {litai} | Rita Fan | 范徐丽泰
Fan {mingzheng} | Pham Minh Chinh | 范明政
Fan {pingming} | Pham Binh Minh | 范平明
Fan {xulitai} | Rita Fan | 范徐丽泰
Fei {zhengqing} | John King Fairbank | 费正清
Futian {kangfu} | Yasuo Fukuda | 福田康夫
Fuyuan {ai} | Ai Fukuhara | 福原爱
Gao {luopei} | Robert van Gulik | 高罗佩
Gaoshi {zaomiao} | Sanae Takaichi | 高市早苗
Ge {laiyi} | Bonnie Glaser | 葛来仪
Gongqi {jun} | Hayao Miyazaki | 宫崎骏
Gu Li {nazha} | Gulnazar | 古力娜扎
Gu {ailing} | Eileen Gu | 谷爱凌
Gu {juji} | Leo Ku | 古巨基
Gu {tianle} | Louis Koo | 古天乐
Guan {jinpeng} | Stanley Kwan | 关锦鹏
Guan {yingshan} | Michelle Kwan | 关颖珊
Guo {fucheng} | Aaron Kwok | 郭富城
Guo {henian} | Robert Kuok | 郭鹤年
Guo {taiming} | Terry Gou | 郭台铭
Han {guoyu} | Han Kuo-yu | 韩国瑜
He {chaoqiong} | Pansy Ho | 何超琼
He {dayi} | David Ho | 何大一
He {hongshen} | Stanley Ho | 何鸿燊
He {houhua/houhwa} | Edmund Ho | 何厚铧
He {jinli} | Kamala Harris | 贺锦丽
He {yicheng} | Ho Iat Seng | 贺一诚
Heye {tailang} | Taro Kono | 河野太郎
Hong {bopei} | Jon Huntsman | 洪博培
Hong {jinbao} | Sammo Hung | 洪金宝
Hong {xiuzhu} | Hung Hsiu-chu | 洪秀柱
Hou {xiaoxian} | Hou Hsiao-hsien | 侯孝贤
Hou {youyi} | Hou Yu-ih | 侯友宜
Hu {zhiming} | Ho Chi Minh | 胡志明
Huang {qiusheng} | Anthony Wong | 黄秋生
Huang {renxun} | Jensen Huang | 黄仁勋
Huang {xuncai} | Lawrence Wong | 黄循财
Huang {zhifeng} | Joshua Wong | 黄之锋
Huo {qigang} | Kenneth Fok | 霍启刚
Huo {yingdong} | Henry Fok | 霍英东
Huo {zhenting} | Timothy Fok | 霍震霆
Jian {yiwei} | Yoshihide Suga | 菅义伟
Jiang {jieshi} | Chiang Kai-shek | 蒋介石
Jiang {jingguo} | Chiang Ching-kuo | 蒋经国
Jiang {wan'an/wanan} | Chiang Wan-an | 蒋万安
Jiateng {shengxin} | Katsunobu Kato | 加藤胜信
Jin {dazhong} | Kim Dae-jung | 金大中
Jin {richeng} | Kim Il-sung | 金日成
Jin {yan'er/yaner} | Kim Yuna | 金妍儿
Jin {yuzheng} | Kim Yo-jong | 金与正
Jin {zheng'en/zhengen} | Kim Jong-un | 金正恩
Jin {zhengri} | Kim Jong-il | 金正日
Jincheng {wu} | Takeshi Kaneshiro | 金城武
Kang {jinghe} | Kang Kyung-wha | 康京和
Ke {wenzhe} | Ko Wen-je | 柯文哲
Lai {haizhe} | Robert Lighthizer | 赖海哲
Lai {qingde} | Lai Ching-te | 赖清德
Lang {shining} | Giuseppe Castiglione | 郎世宁
Li {denghui} | Lee Teng-hui | 李登辉
Li {guangyao} | Lee Kuan Yew | 李光耀
Li {jiachao} | John Lee | 李家超
Li {jiacheng} | Li Ka-shing | 李嘉诚
Li {kaifu} | Kai-Fu Lee | 李开复
Li {lianjie} | Jet Li | 李连杰
Li {madou} | Matteo Ricci | 利玛窦
Li {mingbo} | Lee Myung-bak | 李明博
Li {xianlong} | Lee Hsien Loong | 李显龙
Li {xuezhu} | Ri Sol-ju | 李雪主
Li {yuese} | Joseph Needham | 李约瑟
Li {zaiming} | Lee Jae-myung | 李在明
Li {zairong} | Lee Jae-yong | 李在镕
Li {zeju} | Victor Li | 李泽钜
Li {zekai} | Richard Li | 李泽楷
Li {zhengdao} | Tsung-Dao Lee | 李政道
Li {zhiying} | Jimmy Lai | 黎智英
Li {zongwei} | Lee Chong Wei | 李宗伟
Lian {zhan} | Lien Chan | 连战
Liang {aishi} | Elsie Leung | 梁爱诗
Liang {chaowei} | Tony Leung | 梁朝伟
Liang {jiahui} | Tony Leung Ka-fai | 梁家辉
Liang {junyan} | Andrew Leung | 梁君彦
Liang {zhenying} | Leung Chun-ying | 梁振英
Liang {zhuowei} | Gabriel Leung | 梁卓伟
Lin Zheng {yue'e/yuee} | Carrie Lam | 林郑月娥
Lin {chaoxian} | Dante Lam | 林超贤
Lin {jiadong} | Gordon Lam | 林家栋
Lin {qingxia} | Brigitte Lin | 林青霞
Lin {shuhao} | Jeremy Lin | 林书豪
Lin {xinru} | Ruby Lin | 林心如
Lin {zhengyue'e/zhengyuee/zhengyuée} | Carrie Lam | 林郑月娥
Lin {zhiling} | Lin Chi-ling | 林志玲
Lin {zhiying} | Jimmy Lin | 林志颖
Liu {dehua} | Andy Lau | 刘德华
Liu {qingyun} | Lau Ching-wan | 刘青云
Liu {yunping} | Ted Lieu | 刘云平
Lu {kewen} | Kevin Rudd | 陆克文
Lu {wuxuan} | Roh Moo-hyun | 卢武铉
Luo {dayou} | Lo Ta-yu | 罗大佑
Luo {guancong} | Nathan Law | 罗冠聪
Luo {jiahui} | Gary Locke | 骆家辉
Luosang {jiangcun} | Losang Jamcan | 洛桑江村
Lü/Lv/Lu {xiulian} | Annette Lu | 吕秀莲
Ma {daoli} | Geoffrey Ma | 马道立
Ma {kelong} | Emmanuel Macron | 马克龙
Ma {sike} | Elon Musk | 马斯克
Ma {yingjiu} | Ma Ying-jeou | 马英九
Ma {youyou} | Yo-Yo Ma | 马友友
Mai {zhaohui} | Alan Mak | 麦兆辉
Maomu {minchong} | Toshimitsu Motegi | 茂木敏充
Masheng {tailang} | Taro Aso | 麻生太郎
Mei {yanfang} | Anita Mui | 梅艳芳
Meng {zhaowen} | Grace Meng | 孟昭文
Nie {dequan} | Patrick Nip | 聂德权
Nuer {baikeli} | Nur Bekri | 努尔·白克力
Pan {jiwen} | Ban Ki-moon | 潘基文
Pei {luoxi} | Nancy Pelosi | 佩洛西
Peng {dingkang} | Chris Patten | 彭定康
Peng {haoxiang} | Pang Ho-cheung | 彭浩翔
Peng {pei'ao/peiao} | Mike Pompeo | 蓬佩奥
Peng {yuyan} | Eddie Peng | 彭于晏
Piao {jinhui} | Park Geun-hye | 朴槿惠
Piao {yuanchun} | Park Won-soon | 朴元淳
Piao {zhengxi} | Park Chung-hee | 朴正熙
Piao {zhixing} | Park Ji-sung | 朴智星
Qiu {chengtong} | Shing-Tung Yau | 丘成桐
Qiu {litao} | Herman Yau | 邱礼涛
Qiu {tenghua} | Edward Yau | 邱腾华
Quan {zhixian} | Jun Ji-hyun | 全智贤
Ren {dahua} | Simon Yam | 任达华
Rong {zu'er/zuer} | Joey Yung | 容祖儿
Ruan Shi {jinyin} | Nguyen Thi Kim Ngan | 阮氏金银
Ruan {chunfu} | Nguyen Xuan Phuc | 阮春福
Ruan {fuzhong} | Nguyen Phu Trong | 阮富仲
Ruan {shijinyin} | Nguyen Thi Kim Ngan | 阮氏金银
Sai {zhenzhu} | Pearl S. Buck | 赛珍珠
Shang {daman} | Tharman Shanmugaratnam | 尚达曼
Shao {yifu} | Run Run Shaw | 邵逸夫
Shipo {mao} | Shigeru Ishiba | 石破茂
Shuigu {sun} | Jun Mizutani | 水谷隼
Situ {leideng} | John Leighton Stuart | 司徒雷登
Song {chuyu} | James Soong | 宋楚瑜
Song {huiqiao} | Song Hye-kyo | 宋慧乔
Song {meiling} | Soong Mei-ling | 宋美龄
Song {zhongji} | Song Joong-ki | 宋仲基
Su {zhenchang} | Su Tseng-chang | 苏贞昌
Su {zifeng} | Lisa Su | 苏姿丰
Suga {yiwei} | Yoshihide Suga | 菅义伟
Sun {yixian} | Sun Yat-sen | 孙逸仙
Sun {zhongshan} | Sun Yat-sen | 孙中山
Tan {enmei} | Amy Tan | 谭恩美
Tan {huizhu} | Maria Tam | 谭惠珠
Tan {yaozong} | Tam Yiu-chung | 谭耀宗
Tang {yingnian} | Henry Tang | 唐英年
Tao {zhexuan} | Terence Tao | 陶哲轩
Taotian {xiandou} | Kento Momota | 桃田贤斗
Wang {lihong} | Wang Leehom | 王力宏
Wei {desheng} | Wei Te-sheng | 魏德圣
Wei {jiaxiang} | Wee Ka Siong | 魏家祥
Wei {zhejia} | C.C. Wei | 魏哲家
Wen {zaiyin} | Moon Jae-in | 文在寅
Wu {dunyi} | Wu Den-yih | 吴敦义
Wu {qilong} | Nicky Wu | 吴奇隆
Wu {wenshang} | Vo Van Thuong | 武文赏
Wu {yanzu} | Daniel Wu | 吴彦祖
Wu {yusen} | John Woo | 吴宇森
Wu {zhaoxie} | Joseph Wu | 吴钊燮
Wu {zuodong} | Goh Chok Tong | 吴作栋
Xiao {meiqin} | Hsiao Bi-khim | 萧美琴
Xiaochi {baihezi} | Yuriko Koike | 小池百合子
Xiaoquan {chunyilang} | Junichiro Koizumi | 小泉纯一郎
Xiaoquan {jincilang} | Shinjiro Koizumi | 小泉进次郎
Xie {changting} | Frank Hsieh | 谢长廷
Xie {tingfeng} | Nicholas Tse | 谢霆锋
Xu {anhua} | Ann Hui | 许鞍华
Xu {shuchang} | David Hui | 许树昌
Xu {zhengyu} | Christopher Hui | 许正宇
Xuekelaiti {zakeer} | Shohrat Zakir | 雪克来提·扎克尔
Yan {jinyong} | Gan Kim Yong | 颜金勇
Yang {anze} | Andrew Yang | 杨安泽
Yang {qianhua} | Miriam Yeung | 杨千嬅
Yang {rongwen} | George Yeo | 杨荣文
Yang {runxiong} | Kevin Yeung | 杨润雄
Yang {zhiyuan} | Jerry Yang | 杨致远
Yang {ziqiong} | Michelle Yeoh | 杨紫琼
Ye Liu {shuyi} | Regina Ip | 叶刘淑仪
Ye {weixin} | Wilson Yip | 叶伟信
Yetian {jiayan} | Yoshihiko Noda | 野田佳彦
Yilihamu {tuheti} | Ilham Tohti | 伊力哈木·土赫提
Yin {xiyue} | Yoon Suk-yeol | 尹锡悦
Yiteng {meicheng} | Mima Ito | 伊藤美诚
Yu {maochun} | Miles Yu | 余茂春
Yu {wenle} | Shawn Yue | 余文乐
Yuan {guoyong} | Yuen Kwok-yung | 袁国勇
Yuan {heping} | Yuen Woo-ping | 袁和平
Yusheng {jiexian} | Yuzuru Hanyu | 羽生结弦
Zeng {guowei} | Erick Tsang | 曾国卫
Zeng {weixiong} | Andy Tsang | 曾伟雄
Zeng {yinquan} | Donald Tsang | 曾荫权
Zeng {zhiwei} | Eric Tsang | 曾志伟
Zhang {aijia} | Sylvia Chang | 张艾嘉
Zhang {ailing} | Eileen Chang | 张爱玲
Zhang {baizhi} | Cecilia Cheung | 张柏芝
Zhang {chunru} | Iris Chang | 张纯如
Zhang {depei} | Michael Chang | 张德培
Zhang {guorong} | Leslie Cheung | 张国荣
Zhang {huimei} | A-Mei | 张惠妹
Zhang {jianzong} | Matthew Cheung | 张建宗
Zhang {manyu} | Maggie Cheung | 张曼玉
Zhang {xueyou} | Jacky Cheung | 张学友
Zhang {zhongmou} | Morris Chang | 张忠谋
Zhang {zhujun} | Chuang Shuk-kwan | 张竹君
Zhangben {zhihe} | Tomokazu Harimoto | 张本智和
Zhao {meixin} | Judy Chu | 赵美心
Zhao {xiaolan} | Elaine Chao | 赵小兰
Zhen {zidan} | Donnie Yen | 甄子丹
Zheng {ruohua} | Teresa Cheng | 郑若骅
Zheng {xiuwen} | Sammi Cheng | 郑秀文
Zheng {yijian} | Ekin Cheng | 郑伊健
Zheng {yutong} | Cheng Yu-tung | 郑裕彤
Zhou {jielun} | Jay Chou | 周杰伦
Zhou {runfa} | Chow Yun-fat | 周润发
Zhou {tiancheng} | Chou Tien-chen | 周天成
Zhou {xingchi} | Stephen Chow | 周星驰
Zhu {diwen} | Steven Chu | 朱棣文
Zhu {lilun} | Eric Chu | 朱立伦
`;
