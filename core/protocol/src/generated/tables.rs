//! The tables of shapes: what is there by default.

use crate::shape::Shape::{
    self, Any, Bool, Integer, Is, IsBool, List, Map, Natural, Nothing, Null, Nullable, Number, Object, Text, Union, Word,
};
use crate::shape::When::{self, Array, TagBool};
use crate::shape::{Case, Member, NONE, c, o, r, t};

#[rustfmt::skip]
pub(super) const SHAPES: [Shape; 1884] = [
    Any, Word { first: 0, count: 4 }, Object { first: 0, count: 1, required: 1, extra: NONE }, Text,
    Object { first: 1, count: 2, required: 1, extra: NONE }, Bool, Object { first: 3, count: 2, required: 1, extra: NONE }, IsBool(true),
    Object { first: 5, count: 2, required: 2, extra: NONE }, Object { first: 7, count: 2, required: 0, extra: NONE }, Integer, Natural,
    Number, Object { first: 9, count: 8, required: 7, extra: NONE }, Map(13), Object { first: 17, count: 1, required: 1, extra: NONE },
    Word { first: 4, count: 6 }, List(3), Word { first: 10, count: 2 }, Map(0),
    List(0), Map(20), Object { first: 18, count: 17, required: 4, extra: NONE }, Word { first: 12, count: 4 },
    Word { first: 16, count: 2 }, Word { first: 18, count: 2 }, Object { first: 35, count: 13, required: 3, extra: NONE }, List(22),
    Object { first: 48, count: 1, required: 1, extra: NONE }, Object { first: 49, count: 3, required: 1, extra: NONE }, Object { first: 52, count: 12, required: 3, extra: NONE }, Word { first: 20, count: 1 },
    Object { first: 64, count: 2, required: 0, extra: NONE }, Object { first: 66, count: 1, required: 0, extra: NONE }, Is(82), Object { first: 67, count: 5, required: 0, extra: NONE },
    Object { first: 72, count: 3, required: 0, extra: NONE }, Nullable(36), List(37), Nullable(38),
    Object { first: 75, count: 1, required: 0, extra: NONE }, Nullable(40), List(41), Object { first: 76, count: 12, required: 0, extra: NONE },
    Object { first: 88, count: 12, required: 0, extra: NONE }, Object { first: 100, count: 12, required: 0, extra: NONE }, Object { first: 112, count: 12, required: 0, extra: NONE }, Nullable(46),
    Object { first: 124, count: 3, required: 0, extra: 47 }, Map(12), Object { first: 127, count: 27, required: 0, extra: NONE }, Object { first: 154, count: 4, required: 3, extra: NONE },
    Object { first: 158, count: 1, required: 0, extra: NONE }, Object { first: 159, count: 1, required: 1, extra: NONE }, Word { first: 21, count: 2 }, Word { first: 23, count: 1 },
    Object { first: 160, count: 2, required: 2, extra: NONE }, Object { first: 162, count: 9, required: 2, extra: NONE }, List(57), Map(3),
    Object { first: 171, count: 5, required: 1, extra: NONE }, Object { first: 176, count: 3, required: 1, extra: NONE }, Word { first: 24, count: 3 }, Object { first: 179, count: 5, required: 2, extra: NONE },
    List(63), Is(184), Object { first: 184, count: 3, required: 3, extra: NONE }, Is(185),
    Object { first: 187, count: 3, required: 3, extra: NONE }, Is(79), Object { first: 190, count: 3, required: 3, extra: NONE }, Union { first: 0, count: 3, tag: 83 },
    Object { first: 193, count: 4, required: 1, extra: NONE }, List(72), Object { first: 197, count: 3, required: 3, extra: NONE }, List(74),
    Object { first: 200, count: 2, required: 2, extra: NONE }, Object { first: 202, count: 12, required: 4, extra: NONE }, Object { first: 214, count: 26, required: 2, extra: NONE }, Object { first: 240, count: 3, required: 2, extra: NONE },
    Object { first: 243, count: 2, required: 1, extra: NONE }, Object { first: 245, count: 3, required: 2, extra: NONE }, Object { first: 248, count: 2, required: 2, extra: NONE }, Object { first: 250, count: 3, required: 3, extra: NONE },
    Object { first: 253, count: 1, required: 1, extra: NONE }, Object { first: 254, count: 4, required: 2, extra: NONE }, Object { first: 258, count: 3, required: 1, extra: NONE }, Object { first: 261, count: 3, required: 1, extra: NONE },
    Object { first: 264, count: 4, required: 1, extra: NONE }, Object { first: 268, count: 5, required: 4, extra: NONE }, List(89), Object { first: 273, count: 3, required: 1, extra: NONE },
    Word { first: 27, count: 2 }, Word { first: 29, count: 4 }, Object { first: 276, count: 11, required: 7, extra: NONE }, Map(94),
    Word { first: 33, count: 3 }, Map(10), Object { first: 287, count: 3, required: 3, extra: NONE }, Word { first: 36, count: 3 },
    Word { first: 39, count: 2 }, Object { first: 290, count: 3, required: 3, extra: NONE }, Word { first: 41, count: 2 }, Word { first: 43, count: 3 },
    Word { first: 46, count: 12 }, Word { first: 58, count: 5 }, Object { first: 293, count: 66, required: 1, extra: NONE }, Is(271),
    Object { first: 359, count: 1, required: 1, extra: NONE }, Is(318), Object { first: 360, count: 2, required: 2, extra: NONE }, Is(319),
    Object { first: 362, count: 2, required: 2, extra: NONE }, Word { first: 63, count: 2 }, Is(324), Object { first: 364, count: 3, required: 2, extra: NONE },
    Is(325), Object { first: 367, count: 2, required: 2, extra: NONE }, Union { first: 3, count: 5, tag: 213 }, Is(326),
    Object { first: 369, count: 2, required: 2, extra: NONE }, Word { first: 65, count: 2 }, Object { first: 371, count: 9, required: 3, extra: NONE }, Is(337),
    Object { first: 380, count: 4, required: 3, extra: NONE }, Is(338), Object { first: 384, count: 2, required: 2, extra: NONE }, Object { first: 386, count: 2, required: 2, extra: NONE },
    Object { first: 388, count: 2, required: 2, extra: NONE }, Object { first: 390, count: 5, required: 5, extra: NONE }, Is(343), Word { first: 67, count: 3 },
    Object { first: 395, count: 6, required: 6, extra: NONE }, Is(350), Object { first: 401, count: 3, required: 2, extra: NONE }, Object { first: 404, count: 5, required: 5, extra: NONE },
    Is(355), Object { first: 409, count: 5, required: 5, extra: NONE }, Is(357), Object { first: 414, count: 7, required: 6, extra: NONE },
    Is(362), Object { first: 421, count: 5, required: 3, extra: NONE }, Is(364), Object { first: 426, count: 3, required: 3, extra: NONE },
    Object { first: 429, count: 4, required: 2, extra: NONE }, Is(367), Object { first: 433, count: 2, required: 2, extra: NONE }, Object { first: 435, count: 4, required: 4, extra: NONE },
    Is(369), Object { first: 439, count: 2, required: 2, extra: NONE }, Is(370), Object { first: 441, count: 5, required: 5, extra: NONE },
    Is(371), Object { first: 446, count: 6, required: 6, extra: NONE }, Is(372), Object { first: 452, count: 7, required: 2, extra: NONE },
    Is(374), Object { first: 459, count: 7, required: 4, extra: NONE }, Union { first: 8, count: 15, tag: 83 }, Is(380),
    Is(381), Object { first: 466, count: 4, required: 3, extra: NONE }, Is(382), Object { first: 470, count: 6, required: 4, extra: NONE },
    Is(383), Object { first: 476, count: 5, required: 2, extra: NONE }, Is(386), Object { first: 481, count: 4, required: 3, extra: NONE },
    Is(387), Object { first: 485, count: 3, required: 2, extra: NONE }, Is(26), Object { first: 488, count: 4, required: 3, extra: NONE },
    Is(388), Object { first: 492, count: 5, required: 4, extra: NONE }, Union { first: 23, count: 8, tag: 83 }, Word { first: 70, count: 3 },
    Object { first: 497, count: 15, required: 1, extra: NONE }, Word { first: 73, count: 3 }, Object { first: 512, count: 2, required: 2, extra: NONE }, Object { first: 514, count: 3, required: 1, extra: NONE },
    Object { first: 517, count: 3, required: 1, extra: NONE }, Word { first: 76, count: 3 }, Object { first: 520, count: 1, required: 1, extra: NONE }, Object { first: 521, count: 6, required: 0, extra: NONE },
    Object { first: 527, count: 1, required: 0, extra: NONE }, Object { first: 528, count: 4, required: 1, extra: NONE }, Object { first: 532, count: 7, required: 5, extra: NONE }, List(186),
    Object { first: 539, count: 3, required: 2, extra: NONE }, Word { first: 79, count: 3 }, Object { first: 542, count: 1, required: 1, extra: NONE }, Word { first: 82, count: 4 },
    Nullable(191), Word { first: 86, count: 4 }, Object { first: 543, count: 3, required: 2, extra: NONE }, Word { first: 90, count: 3 },
    Word { first: 93, count: 4 }, Object { first: 546, count: 3, required: 1, extra: NONE }, Object { first: 549, count: 2, required: 0, extra: NONE }, Object { first: 551, count: 0, required: 0, extra: 0 },
    Word { first: 97, count: 2 }, Object { first: 551, count: 7, required: 5, extra: NONE }, Word { first: 99, count: 2 }, Object { first: 558, count: 6, required: 4, extra: NONE },
    Union { first: 31, count: 2, tag: NONE }, Object { first: 564, count: 1, required: 1, extra: NONE }, Object { first: 565, count: 3, required: 1, extra: NONE }, Object { first: 568, count: 3, required: 3, extra: NONE },
    List(206), Object { first: 571, count: 5, required: 3, extra: NONE }, Object { first: 576, count: 1, required: 0, extra: NONE }, Object { first: 577, count: 1, required: 0, extra: NONE },
    Object { first: 578, count: 8, required: 4, extra: NONE }, List(212), Object { first: 586, count: 1, required: 1, extra: NONE }, Object { first: 587, count: 5, required: 3, extra: NONE },
    Object { first: 592, count: 9, required: 3, extra: NONE }, Object { first: 601, count: 1, required: 0, extra: NONE }, Object { first: 602, count: 6, required: 4, extra: NONE }, Object { first: 608, count: 2, required: 1, extra: NONE },
    Object { first: 610, count: 8, required: 5, extra: NONE }, Object { first: 618, count: 7, required: 4, extra: NONE }, Object { first: 625, count: 3, required: 0, extra: NONE }, Object { first: 628, count: 5, required: 3, extra: NONE },
    Object { first: 633, count: 3, required: 1, extra: NONE }, List(224), Object { first: 636, count: 8, required: 4, extra: NONE }, List(226),
    Object { first: 644, count: 1, required: 1, extra: NONE }, Object { first: 645, count: 3, required: 3, extra: NONE }, Object { first: 648, count: 3, required: 3, extra: NONE }, Object { first: 651, count: 3, required: 0, extra: NONE },
    Object { first: 654, count: 1, required: 0, extra: NONE }, Object { first: 655, count: 2, required: 0, extra: NONE }, Is(462), Object { first: 657, count: 2, required: 2, extra: NONE },
    Word { first: 101, count: 1 }, Object { first: 659, count: 2, required: 2, extra: NONE }, Word { first: 102, count: 1 }, Is(469),
    Word { first: 103, count: 2 }, Word { first: 105, count: 4 }, Object { first: 661, count: 5, required: 5, extra: NONE }, Is(479),
    Object { first: 666, count: 4, required: 4, extra: NONE }, Is(480), Object { first: 670, count: 4, required: 4, extra: NONE }, Is(481),
    Object { first: 674, count: 4, required: 4, extra: NONE }, Is(482), Object { first: 678, count: 4, required: 4, extra: NONE }, Is(434),
    Object { first: 682, count: 4, required: 4, extra: NONE }, Is(483), Object { first: 686, count: 4, required: 4, extra: NONE }, Union { first: 33, count: 7, tag: 213 },
    Object { first: 690, count: 5, required: 2, extra: NONE }, Word { first: 109, count: 2 }, Object { first: 695, count: 5, required: 5, extra: NONE }, Object { first: 700, count: 1, required: 1, extra: NONE },
    Object { first: 701, count: 3, required: 2, extra: NONE }, Object { first: 704, count: 1, required: 0, extra: NONE }, Object { first: 705, count: 1, required: 1, extra: NONE }, Object { first: 706, count: 2, required: 2, extra: NONE },
    Object { first: 708, count: 4, required: 4, extra: NONE }, Object { first: 712, count: 2, required: 2, extra: NONE }, Object { first: 714, count: 2, required: 1, extra: NONE }, List(266),
    Object { first: 716, count: 1, required: 1, extra: NONE }, Object { first: 717, count: 3, required: 2, extra: NONE }, Object { first: 720, count: 1, required: 1, extra: NONE }, Object { first: 721, count: 2, required: 1, extra: NONE },
    IsBool(false), Object { first: 723, count: 1, required: 1, extra: NONE }, Union { first: 40, count: 2, tag: 495 }, Object { first: 724, count: 3, required: 3, extra: NONE },
    Object { first: 727, count: 1, required: 1, extra: NONE }, Object { first: 728, count: 5, required: 4, extra: NONE }, List(277), Object { first: 733, count: 3, required: 1, extra: NONE },
    Object { first: 736, count: 11, required: 0, extra: NONE }, Object { first: 747, count: 3, required: 3, extra: NONE }, Word { first: 111, count: 5 }, Object { first: 750, count: 27, required: 1, extra: NONE },
    Object { first: 777, count: 8, required: 0, extra: NONE }, Object { first: 785, count: 2, required: 2, extra: NONE }, Word { first: 116, count: 3 }, Word { first: 119, count: 5 },
    Object { first: 787, count: 4, required: 2, extra: NONE }, Object { first: 791, count: 8, required: 7, extra: NONE }, Object { first: 799, count: 2, required: 1, extra: NONE }, Word { first: 124, count: 2 },
    Object { first: 801, count: 9, required: 0, extra: NONE }, Object { first: 810, count: 2, required: 2, extra: NONE }, Union { first: 42, count: 2, tag: NONE }, Word { first: 126, count: 3 },
    Map(295), Union { first: 44, count: 2, tag: NONE }, Object { first: 812, count: 1, required: 0, extra: NONE }, Union { first: 46, count: 2, tag: NONE },
    Word { first: 129, count: 2 }, Word { first: 131, count: 6 }, Word { first: 137, count: 2 }, Object { first: 813, count: 26, required: 1, extra: NONE },
    Word { first: 139, count: 2 }, Word { first: 141, count: 2 }, Object { first: 839, count: 29, required: 1, extra: NONE }, Word { first: 143, count: 1 },
    Object { first: 868, count: 22, required: 2, extra: NONE }, Union { first: 48, count: 3, tag: NONE }, Map(309), List(19),
    Map(311), Object { first: 890, count: 12, required: 2, extra: NONE }, Nullable(17), Object { first: 902, count: 11, required: 7, extra: NONE },
    List(315), Object { first: 913, count: 3, required: 3, extra: NONE }, Object { first: 916, count: 5, required: 3, extra: NONE }, Object { first: 921, count: 1, required: 0, extra: NONE },
    Word { first: 144, count: 6 }, Object { first: 922, count: 1, required: 1, extra: NONE }, Object { first: 923, count: 1, required: 0, extra: NONE }, Object { first: 924, count: 1, required: 1, extra: NONE },
    Word { first: 150, count: 3 }, Object { first: 925, count: 3, required: 1, extra: NONE }, Word { first: 153, count: 2 }, Is(613),
    Object { first: 928, count: 3, required: 2, extra: NONE }, Object { first: 931, count: 9, required: 2, extra: NONE }, Object { first: 940, count: 3, required: 2, extra: NONE }, Object { first: 943, count: 3, required: 2, extra: NONE },
    Object { first: 946, count: 3, required: 2, extra: NONE }, Null, Object { first: 949, count: 2, required: 1, extra: NONE }, Union { first: 51, count: 2, tag: 8 },
    Is(286), Word { first: 155, count: 3 }, Object { first: 951, count: 4, required: 3, extra: NONE }, Object { first: 955, count: 8, required: 6, extra: NONE },
    Union { first: 53, count: 2, tag: 212 }, Object { first: 963, count: 1, required: 1, extra: NONE }, Object { first: 964, count: 3, required: 2, extra: NONE }, Object { first: 967, count: 3, required: 3, extra: NONE },
    Object { first: 970, count: 1, required: 1, extra: NONE }, Is(488), Object { first: 971, count: 1, required: 1, extra: NONE }, Union { first: 55, count: 4, tag: 212 },
    Word { first: 158, count: 6 }, Object { first: 972, count: 11, required: 2, extra: NONE }, Object { first: 983, count: 3, required: 0, extra: 0 }, Union { first: 59, count: 2, tag: NONE },
    Word { first: 164, count: 4 }, Object { first: 986, count: 12, required: 6, extra: NONE }, Word { first: 168, count: 3 }, Object { first: 998, count: 4, required: 0, extra: NONE },
    Object { first: 1002, count: 1, required: 0, extra: NONE }, Is(657), Union { first: 61, count: 2, tag: NONE }, Word { first: 171, count: 2 },
    Word { first: 173, count: 2 }, Object { first: 1003, count: 9, required: 1, extra: NONE }, Object { first: 1012, count: 1, required: 1, extra: NONE }, Is(650),
    Nullable(3), Object { first: 1013, count: 7, required: 5, extra: NONE }, Is(669), Object { first: 1020, count: 7, required: 5, extra: NONE },
    Is(670), Word { first: 175, count: 7 }, Word { first: 182, count: 3 }, Word { first: 185, count: 2 },
    Word { first: 187, count: 3 }, Object { first: 1027, count: 9, required: 7, extra: NONE }, Object { first: 1036, count: 7, required: 5, extra: NONE }, Is(684),
    Word { first: 190, count: 3 }, Object { first: 1043, count: 6, required: 5, extra: NONE }, Word { first: 193, count: 3 }, Object { first: 1049, count: 5, required: 5, extra: NONE },
    Object { first: 1054, count: 15, required: 11, extra: NONE }, Object { first: 1069, count: 7, required: 5, extra: NONE }, Is(696), Object { first: 1076, count: 13, required: 10, extra: NONE },
    Object { first: 1089, count: 7, required: 5, extra: NONE }, Is(699), Object { first: 1096, count: 8, required: 7, extra: NONE }, Object { first: 1104, count: 7, required: 5, extra: NONE },
    Is(700), Object { first: 1111, count: 7, required: 5, extra: NONE }, Is(701), Object { first: 1118, count: 7, required: 5, extra: NONE },
    Is(702), Object { first: 1125, count: 7, required: 5, extra: NONE }, Is(703), Object { first: 1132, count: 7, required: 5, extra: NONE },
    Is(704), Object { first: 1139, count: 7, required: 5, extra: NONE }, Is(705), Object { first: 1146, count: 7, required: 5, extra: NONE },
    Is(706), Object { first: 1153, count: 7, required: 5, extra: NONE }, Is(707), Object { first: 1160, count: 7, required: 5, extra: NONE },
    Is(708), Object { first: 1167, count: 7, required: 5, extra: NONE }, Is(709), Object { first: 1174, count: 7, required: 5, extra: NONE },
    Is(710), Object { first: 1181, count: 7, required: 5, extra: NONE }, Is(711), Object { first: 1188, count: 7, required: 5, extra: NONE },
    Is(712), Object { first: 1195, count: 7, required: 5, extra: NONE }, Is(713), Object { first: 1202, count: 7, required: 5, extra: NONE },
    Is(714), Object { first: 1209, count: 7, required: 5, extra: NONE }, Is(715), Object { first: 1216, count: 7, required: 5, extra: NONE },
    Is(716), Object { first: 1223, count: 7, required: 5, extra: NONE }, Is(717), Object { first: 1230, count: 7, required: 5, extra: NONE },
    Is(718), Object { first: 1237, count: 7, required: 5, extra: NONE }, Is(719), Object { first: 1244, count: 7, required: 5, extra: NONE },
    Is(720), Object { first: 1251, count: 7, required: 5, extra: NONE }, Is(721), Object { first: 1258, count: 7, required: 5, extra: NONE },
    Is(722), Object { first: 1265, count: 7, required: 5, extra: NONE }, Is(723), Word { first: 196, count: 4 },
    Object { first: 1272, count: 5, required: 1, extra: NONE }, Object { first: 1277, count: 7, required: 5, extra: NONE }, Is(732), List(435),
    Object { first: 1284, count: 7, required: 5, extra: NONE }, Object { first: 1291, count: 7, required: 5, extra: NONE }, Is(736), Object { first: 1298, count: 1, required: 1, extra: NONE },
    Object { first: 1299, count: 7, required: 5, extra: NONE }, Is(737), Object { first: 1306, count: 9, required: 4, extra: NONE }, Object { first: 1315, count: 7, required: 5, extra: NONE },
    Is(738), Object { first: 1322, count: 3, required: 1, extra: NONE }, Object { first: 1325, count: 6, required: 3, extra: NONE }, Object { first: 1331, count: 7, required: 5, extra: NONE },
    Is(741), Object { first: 1338, count: 2, required: 1, extra: NONE }, Object { first: 1340, count: 7, required: 5, extra: NONE }, Is(743),
    Object { first: 1347, count: 4, required: 2, extra: NONE }, Object { first: 1351, count: 7, required: 5, extra: NONE }, Is(744), Word { first: 200, count: 3 },
    Is(748), Object { first: 1358, count: 4, required: 4, extra: NONE }, Is(644), Object { first: 1362, count: 6, required: 4, extra: NONE },
    Is(755), Object { first: 1368, count: 9, required: 6, extra: NONE }, Union { first: 63, count: 3, tag: 749 }, Object { first: 1377, count: 4, required: 3, extra: NONE },
    Object { first: 1381, count: 7, required: 5, extra: NONE }, Is(756), Word { first: 203, count: 3 }, Word { first: 206, count: 2 },
    Word { first: 208, count: 2 }, Word { first: 210, count: 2 }, Object { first: 1388, count: 7, required: 5, extra: NONE }, Object { first: 1395, count: 7, required: 5, extra: NONE },
    Is(768), Word { first: 212, count: 4 }, Object { first: 1402, count: 2, required: 2, extra: NONE }, Object { first: 1404, count: 7, required: 5, extra: NONE },
    Is(769), Word { first: 216, count: 3 }, Object { first: 1411, count: 4, required: 4, extra: NONE }, Object { first: 1415, count: 7, required: 5, extra: NONE },
    Is(775), Word { first: 219, count: 2 }, Object { first: 1422, count: 2, required: 2, extra: NONE }, Object { first: 1424, count: 7, required: 5, extra: NONE },
    Is(776), Word { first: 221, count: 3 }, Object { first: 1431, count: 3, required: 3, extra: NONE }, Object { first: 1434, count: 7, required: 5, extra: NONE },
    Is(777), Is(589), Object { first: 1441, count: 5, required: 1, extra: NONE }, Object { first: 1446, count: 3, required: 0, extra: NONE },
    Object { first: 1449, count: 2, required: 2, extra: NONE }, List(496), Object { first: 1451, count: 3, required: 2, extra: NONE }, Word { first: 224, count: 4 },
    Object { first: 1454, count: 9, required: 4, extra: NONE }, Object { first: 1463, count: 7, required: 5, extra: NONE }, Is(793), Object { first: 1470, count: 1, required: 1, extra: NONE },
    Object { first: 1471, count: 7, required: 5, extra: NONE }, Is(794), Object { first: 1478, count: 7, required: 5, extra: NONE }, Is(795),
    Object { first: 1485, count: 7, required: 5, extra: NONE }, Is(796), Object { first: 1492, count: 1, required: 1, extra: NONE }, Object { first: 1493, count: 2, required: 0, extra: NONE },
    Object { first: 1495, count: 1, required: 0, extra: NONE }, Object { first: 1496, count: 8, required: 4, extra: NONE }, Object { first: 1504, count: 7, required: 5, extra: NONE }, Is(800),
    Word { first: 228, count: 2 }, Word { first: 230, count: 3 }, Word { first: 233, count: 2 }, Object { first: 1511, count: 13, required: 6, extra: NONE },
    Object { first: 1524, count: 43, required: 1, extra: NONE }, Object { first: 1567, count: 7, required: 5, extra: NONE }, Is(820), Word { first: 235, count: 8 },
    Object { first: 1574, count: 3, required: 2, extra: NONE }, Object { first: 1577, count: 7, required: 5, extra: NONE }, Is(828), Word { first: 243, count: 4 },
    Object { first: 1584, count: 6, required: 4, extra: NONE }, Object { first: 1590, count: 7, required: 5, extra: NONE }, Is(832), Object { first: 1597, count: 5, required: 1, extra: NONE },
    Object { first: 1602, count: 7, required: 5, extra: NONE }, Is(834), Object { first: 1609, count: 3, required: 1, extra: 0 }, Object { first: 1612, count: 7, required: 5, extra: NONE },
    Is(835), Object { first: 1619, count: 11, required: 0, extra: 0 }, Object { first: 1630, count: 5, required: 1, extra: 0 }, Object { first: 1635, count: 7, required: 5, extra: NONE },
    Is(842), Object { first: 1642, count: 2, required: 1, extra: 0 }, Object { first: 1644, count: 7, required: 5, extra: NONE }, Is(844),
    Object { first: 1651, count: 5, required: 1, extra: 0 }, Object { first: 1656, count: 7, required: 5, extra: NONE }, Is(846), Object { first: 1663, count: 4, required: 0, extra: 0 },
    Object { first: 1667, count: 5, required: 1, extra: 0 }, Object { first: 1672, count: 7, required: 5, extra: NONE }, Is(850), Object { first: 1679, count: 20, required: 1, extra: 0 },
    Object { first: 1699, count: 7, required: 5, extra: NONE }, Is(857), Object { first: 1706, count: 4, required: 1, extra: 0 }, Object { first: 1710, count: 7, required: 5, extra: NONE },
    Is(858), Object { first: 1717, count: 7, required: 5, extra: NONE }, Is(859), Object { first: 1724, count: 4, required: 0, extra: NONE },
    Object { first: 1728, count: 2, required: 1, extra: 0 }, Object { first: 1730, count: 7, required: 5, extra: NONE }, Is(863), Object { first: 1737, count: 7, required: 1, extra: 0 },
    Object { first: 1744, count: 7, required: 5, extra: NONE }, Is(866), Object { first: 1751, count: 5, required: 1, extra: 0 }, Object { first: 1756, count: 7, required: 5, extra: NONE },
    Is(867), Object { first: 1763, count: 6, required: 1, extra: 0 }, Object { first: 1769, count: 7, required: 5, extra: NONE }, Is(868),
    Object { first: 1776, count: 7, required: 5, extra: NONE }, Is(869), Object { first: 1783, count: 5, required: 1, extra: 0 }, Object { first: 1788, count: 7, required: 5, extra: NONE },
    Is(870), Object { first: 1795, count: 0, required: 0, extra: 0 }, Object { first: 1795, count: 7, required: 5, extra: NONE }, Is(871),
    Object { first: 1802, count: 2, required: 2, extra: NONE }, Object { first: 1804, count: 7, required: 5, extra: NONE }, Is(873), Word { first: 247, count: 5 },
    Object { first: 1811, count: 4, required: 4, extra: NONE }, Object { first: 1815, count: 7, required: 5, extra: NONE }, Is(880), Word { first: 252, count: 1 },
    Word { first: 253, count: 7 }, Word { first: 260, count: 4 }, Word { first: 264, count: 2 }, Word { first: 266, count: 3 },
    Word { first: 269, count: 6 }, Word { first: 275, count: 7 }, Object { first: 1822, count: 8, required: 7, extra: NONE }, List(594),
    Object { first: 1830, count: 8, required: 6, extra: NONE }, Object { first: 1838, count: 4, required: 4, extra: NONE }, Is(724), Object { first: 1842, count: 2, required: 1, extra: NONE },
    Is(914), Is(494), Object { first: 1844, count: 2, required: 2, extra: NONE }, Is(916),
    Object { first: 1846, count: 1, required: 1, extra: NONE }, Is(917), Object { first: 1847, count: 1, required: 1, extra: NONE }, Is(605),
    Object { first: 1848, count: 3, required: 3, extra: NONE }, Is(591), Object { first: 1851, count: 1, required: 1, extra: NONE }, Is(918),
    Object { first: 1852, count: 2, required: 2, extra: NONE }, Is(919), Object { first: 1854, count: 2, required: 1, extra: NONE }, Is(920),
    Object { first: 1856, count: 2, required: 1, extra: NONE }, Is(922), Object { first: 1858, count: 2, required: 2, extra: NONE }, Is(923),
    Object { first: 1860, count: 3, required: 3, extra: NONE }, Union { first: 66, count: 10, tag: 212 }, Object { first: 1863, count: 3, required: 2, extra: NONE }, Is(926),
    Object { first: 1866, count: 4, required: 3, extra: NONE }, Object { first: 1870, count: 2, required: 1, extra: NONE }, Is(928), Object { first: 1872, count: 2, required: 2, extra: NONE },
    List(627), Object { first: 1874, count: 2, required: 2, extra: NONE }, Is(931), Object { first: 1876, count: 1, required: 1, extra: NONE },
    Is(932), Object { first: 1877, count: 3, required: 1, extra: NONE }, Is(934), Object { first: 1880, count: 3, required: 3, extra: NONE },
    Is(935), Object { first: 1883, count: 3, required: 1, extra: NONE }, Union { first: 76, count: 9, tag: 212 }, Object { first: 1886, count: 6, required: 2, extra: NONE },
    Object { first: 1892, count: 7, required: 5, extra: NONE }, Is(937), Word { first: 282, count: 2 }, Object { first: 1899, count: 6, required: 6, extra: NONE },
    Object { first: 1905, count: 7, required: 5, extra: NONE }, Is(943), Object { first: 1912, count: 9, required: 6, extra: NONE }, Object { first: 1921, count: 7, required: 5, extra: NONE },
    Is(948), Object { first: 1928, count: 1, required: 1, extra: NONE }, Object { first: 1929, count: 7, required: 5, extra: NONE }, Is(949),
    Object { first: 1936, count: 2, required: 1, extra: NONE }, Object { first: 1938, count: 7, required: 5, extra: NONE }, Is(951), Is(952),
    Object { first: 1945, count: 2, required: 2, extra: NONE }, List(656), Object { first: 1947, count: 6, required: 2, extra: NONE }, List(658),
    Object { first: 1953, count: 1, required: 1, extra: NONE }, List(660), Word { first: 284, count: 2 }, Object { first: 1954, count: 4, required: 2, extra: NONE },
    Object { first: 1958, count: 19, required: 8, extra: NONE }, Object { first: 1977, count: 2, required: 2, extra: NONE }, Object { first: 1979, count: 2, required: 0, extra: NONE }, List(666),
    Object { first: 1981, count: 13, required: 5, extra: NONE }, Object { first: 1994, count: 9, required: 3, extra: NONE }, Word { first: 286, count: 1 }, Object { first: 2003, count: 10, required: 5, extra: NONE },
    Is(178), Object { first: 2013, count: 8, required: 3, extra: NONE }, Word { first: 287, count: 2 }, Word { first: 289, count: 2 },
    Word { first: 291, count: 2 }, Word { first: 293, count: 26 }, Word { first: 319, count: 6 }, Word { first: 325, count: 5 },
    Object { first: 2021, count: 4, required: 3, extra: NONE }, Word { first: 330, count: 4 }, Word { first: 334, count: 5 }, Object { first: 2025, count: 6, required: 1, extra: NONE },
    Object { first: 2031, count: 12, required: 2, extra: NONE }, Object { first: 2043, count: 7, required: 3, extra: NONE }, Is(1033), Object { first: 2050, count: 6, required: 2, extra: NONE },
    Object { first: 2056, count: 5, required: 2, extra: NONE }, Word { first: 339, count: 2 }, Object { first: 2061, count: 2, required: 1, extra: NONE }, List(690),
    Object { first: 2063, count: 17, required: 7, extra: NONE }, Object { first: 2080, count: 5, required: 3, extra: NONE }, Object { first: 2085, count: 5, required: 3, extra: NONE }, Union { first: 85, count: 12, tag: 212 },
    Object { first: 2090, count: 13, required: 5, extra: NONE }, Object { first: 2103, count: 12, required: 5, extra: NONE }, Object { first: 2115, count: 7, required: 3, extra: NONE }, Object { first: 2122, count: 10, required: 4, extra: NONE },
    Object { first: 2132, count: 9, required: 3, extra: NONE }, Object { first: 2141, count: 9, required: 2, extra: NONE }, Object { first: 2150, count: 6, required: 3, extra: NONE }, Is(24),
    Word { first: 341, count: 3 }, Object { first: 2156, count: 6, required: 3, extra: NONE }, Object { first: 2162, count: 6, required: 2, extra: NONE }, Object { first: 2168, count: 5, required: 2, extra: NONE },
    Object { first: 2173, count: 18, required: 7, extra: NONE }, Object { first: 2191, count: 5, required: 3, extra: NONE }, Object { first: 2196, count: 5, required: 3, extra: NONE }, Union { first: 97, count: 13, tag: 212 },
    Word { first: 344, count: 3 }, Word { first: 347, count: 3 }, Object { first: 2201, count: 12, required: 2, extra: NONE }, Object { first: 2213, count: 7, required: 5, extra: NONE },
    Is(1064), Object { first: 2220, count: 24, required: 6, extra: NONE }, Object { first: 2244, count: 7, required: 5, extra: NONE }, Is(1089),
    Object { first: 2251, count: 1, required: 1, extra: NONE }, Object { first: 2252, count: 7, required: 5, extra: NONE }, Is(1090), Object { first: 2259, count: 8, required: 0, extra: 0 },
    Object { first: 2267, count: 5, required: 3, extra: NONE }, Object { first: 2272, count: 7, required: 5, extra: NONE }, Is(1098), Word { first: 350, count: 7 },
    Word { first: 357, count: 10 }, Word { first: 367, count: 4 }, Word { first: 371, count: 4 }, Word { first: 375, count: 2 },
    Word { first: 377, count: 6 }, Word { first: 383, count: 3 }, Object { first: 2279, count: 3, required: 3, extra: NONE }, Word { first: 386, count: 2 },
    Is(1146), Object { first: 2282, count: 21, required: 18, extra: NONE }, Is(1147), Object { first: 2303, count: 9, required: 7, extra: NONE },
    Word { first: 388, count: 3 }, Is(1151), Object { first: 2312, count: 9, required: 6, extra: NONE }, Word { first: 391, count: 13 },
    Word { first: 404, count: 4 }, Is(1172), Object { first: 2321, count: 12, required: 7, extra: NONE }, Word { first: 408, count: 3 },
    Is(1176), Object { first: 2333, count: 12, required: 6, extra: NONE }, Is(1177), Object { first: 2345, count: 12, required: 6, extra: NONE },
    Is(1178), Object { first: 2357, count: 11, required: 5, extra: NONE }, Union { first: 110, count: 7, tag: 212 }, Object { first: 2368, count: 7, required: 5, extra: NONE },
    Is(1179), Object { first: 2375, count: 7, required: 5, extra: NONE }, Is(1180), Object { first: 2382, count: 7, required: 5, extra: NONE },
    Is(1181), Object { first: 2389, count: 7, required: 5, extra: NONE }, Is(1182), Object { first: 2396, count: 7, required: 5, extra: NONE },
    Is(1183), Object { first: 2403, count: 2, required: 1, extra: NONE }, Object { first: 2405, count: 7, required: 5, extra: NONE }, Is(1184),
    Object { first: 2412, count: 7, required: 5, extra: NONE }, Is(1185), Object { first: 2419, count: 7, required: 5, extra: NONE }, Is(1186),
    Object { first: 2426, count: 7, required: 5, extra: NONE }, Is(1187), Object { first: 2433, count: 7, required: 5, extra: NONE }, Is(1188),
    Object { first: 2440, count: 7, required: 5, extra: NONE }, Is(1189), Object { first: 2447, count: 7, required: 5, extra: NONE }, Is(1190),
    Object { first: 2454, count: 7, required: 5, extra: NONE }, Is(1191), Object { first: 2461, count: 7, required: 5, extra: NONE }, Is(1192),
    Object { first: 2468, count: 7, required: 5, extra: NONE }, Is(1193), Object { first: 2475, count: 7, required: 5, extra: NONE }, Is(1194),
    Object { first: 2482, count: 7, required: 5, extra: NONE }, Is(1195), Word { first: 411, count: 2 }, Object { first: 2489, count: 9, required: 1, extra: NONE },
    Object { first: 2498, count: 7, required: 5, extra: NONE }, Is(1204), Object { first: 2505, count: 7, required: 5, extra: NONE }, Is(1205),
    Object { first: 2512, count: 7, required: 5, extra: NONE }, Is(1206), Object { first: 2519, count: 7, required: 5, extra: NONE }, Is(1207),
    Object { first: 2526, count: 7, required: 5, extra: NONE }, Is(1208), List(158), Object { first: 2533, count: 1, required: 1, extra: NONE },
    Object { first: 2534, count: 7, required: 5, extra: NONE }, Is(1210), Word { first: 413, count: 4 }, Word { first: 417, count: 4 },
    Object { first: 2541, count: 4, required: 4, extra: NONE }, List(808), Object { first: 2545, count: 1, required: 1, extra: NONE }, Object { first: 2546, count: 7, required: 5, extra: NONE },
    Is(1214), Object { first: 2553, count: 3, required: 3, extra: NONE }, Object { first: 2556, count: 1, required: 1, extra: NONE }, Object { first: 2557, count: 7, required: 5, extra: NONE },
    Is(1219), Word { first: 421, count: 2 }, Object { first: 2564, count: 6, required: 6, extra: NONE }, Object { first: 2570, count: 7, required: 5, extra: NONE },
    Is(1220), Object { first: 2577, count: 18, required: 17, extra: NONE }, Object { first: 2595, count: 7, required: 5, extra: NONE }, Is(1226),
    Object { first: 2602, count: 5, required: 5, extra: NONE }, Object { first: 2607, count: 7, required: 5, extra: NONE }, Is(1229), Object { first: 2614, count: 4, required: 4, extra: NONE },
    Object { first: 2618, count: 4, required: 4, extra: NONE }, List(828), Object { first: 2622, count: 3, required: 2, extra: NONE }, List(830),
    Word { first: 423, count: 2 }, Object { first: 2625, count: 2, required: 2, extra: NONE }, Object { first: 2627, count: 25, required: 10, extra: NONE }, Object { first: 2652, count: 7, required: 5, extra: NONE },
    Is(1258), Object { first: 2659, count: 7, required: 5, extra: NONE }, Object { first: 2666, count: 7, required: 5, extra: NONE }, Is(1259),
    Word { first: 425, count: 2 }, Object { first: 2673, count: 4, required: 2, extra: NONE }, Object { first: 2677, count: 7, required: 5, extra: NONE }, Is(1262),
    Word { first: 427, count: 2 }, Object { first: 2684, count: 3, required: 2, extra: NONE }, Object { first: 2687, count: 7, required: 2, extra: NONE }, Object { first: 2694, count: 7, required: 5, extra: NONE },
    Is(1267), Object { first: 2701, count: 2, required: 0, extra: NONE }, Object { first: 2703, count: 7, required: 5, extra: NONE }, Is(1268),
    Word { first: 429, count: 5 }, Is(213), Object { first: 2710, count: 2, required: 2, extra: NONE }, Word { first: 434, count: 6 },
    Word { first: 440, count: 9 }, Is(772), Object { first: 2712, count: 9, required: 5, extra: NONE }, Word { first: 449, count: 3 },
    Is(1293), Object { first: 2721, count: 4, required: 2, extra: NONE }, Word { first: 452, count: 2 }, Is(1303),
    Object { first: 2725, count: 9, required: 2, extra: NONE }, Union { first: 117, count: 4, tag: 212 }, Object { first: 2734, count: 7, required: 5, extra: NONE }, Is(1304),
    Object { first: 2741, count: 4, required: 2, extra: NONE }, Object { first: 2745, count: 7, required: 5, extra: NONE }, Is(1307), Object { first: 2752, count: 3, required: 3, extra: NONE },
    Object { first: 2755, count: 7, required: 5, extra: NONE }, Is(1309), Word { first: 454, count: 4 }, Object { first: 2762, count: 2, required: 2, extra: NONE },
    Object { first: 2764, count: 7, required: 5, extra: NONE }, Is(1314), Word { first: 458, count: 1 }, Word { first: 459, count: 6 },
    Object { first: 2771, count: 5, required: 4, extra: NONE }, Object { first: 2776, count: 7, required: 5, extra: NONE }, Is(1324), Word { first: 465, count: 6 },
    Object { first: 2783, count: 2, required: 1, extra: NONE }, Object { first: 2785, count: 12, required: 6, extra: NONE }, Object { first: 2797, count: 7, required: 5, extra: NONE }, Is(1340),
    Object { first: 2804, count: 1, required: 1, extra: NONE }, Object { first: 2805, count: 7, required: 5, extra: NONE }, Is(1341), Object { first: 2812, count: 1, required: 1, extra: NONE },
    Object { first: 2813, count: 7, required: 5, extra: NONE }, Is(1342), Word { first: 471, count: 7 }, Object { first: 2820, count: 5, required: 2, extra: NONE },
    Object { first: 2825, count: 7, required: 5, extra: NONE }, Is(1350), Object { first: 2832, count: 2, required: 2, extra: NONE }, Object { first: 2834, count: 7, required: 5, extra: NONE },
    Is(1351), Object { first: 2841, count: 1, required: 1, extra: NONE }, Word { first: 478, count: 4 }, Object { first: 2842, count: 9, required: 2, extra: NONE },
    List(903), Object { first: 2851, count: 1, required: 1, extra: NONE }, Object { first: 2852, count: 7, required: 5, extra: NONE }, Is(1357),
    Object { first: 2859, count: 0, required: 0, extra: 0 }, Object { first: 2859, count: 7, required: 5, extra: NONE }, Is(1358), Object { first: 2866, count: 2, required: 2, extra: NONE },
    Object { first: 2868, count: 7, required: 5, extra: NONE }, Is(1361), Object { first: 2875, count: 2, required: 1, extra: NONE }, Object { first: 2877, count: 7, required: 5, extra: NONE },
    Is(1362), Word { first: 482, count: 3 }, Nullable(291), Word { first: 485, count: 13 },
    Object { first: 2884, count: 13, required: 1, extra: NONE }, Object { first: 2897, count: 7, required: 5, extra: NONE }, Is(1383), Word { first: 498, count: 1 },
    Object { first: 2904, count: 2, required: 2, extra: NONE }, Object { first: 2906, count: 7, required: 5, extra: NONE }, Is(1385), Object { first: 2913, count: 7, required: 5, extra: NONE },
    Is(1386), Object { first: 2920, count: 3, required: 0, extra: NONE }, Object { first: 2923, count: 7, required: 5, extra: NONE }, Is(1388),
    Word { first: 499, count: 3 }, Object { first: 2930, count: 1, required: 1, extra: NONE }, Object { first: 2931, count: 7, required: 5, extra: NONE }, Is(1389),
    Word { first: 502, count: 5 }, Word { first: 507, count: 3 }, Object { first: 2938, count: 11, required: 7, extra: NONE }, Word { first: 510, count: 7 },
    Word { first: 517, count: 2 }, Word { first: 519, count: 4 }, Word { first: 523, count: 4 }, Object { first: 2949, count: 7, required: 3, extra: NONE },
    Word { first: 527, count: 2 }, Word { first: 529, count: 3 }, Object { first: 2956, count: 20, required: 5, extra: NONE }, Object { first: 2976, count: 1, required: 1, extra: NONE },
    Object { first: 2977, count: 7, required: 5, extra: NONE }, Is(1428), Object { first: 2984, count: 1, required: 1, extra: NONE }, Object { first: 2985, count: 7, required: 5, extra: NONE },
    Is(1430), Object { first: 2992, count: 1, required: 0, extra: NONE }, Object { first: 2993, count: 15, required: 2, extra: NONE }, Object { first: 3008, count: 7, required: 5, extra: NONE },
    Is(1439), Object { first: 3015, count: 1, required: 0, extra: NONE }, Object { first: 3016, count: 7, required: 5, extra: NONE }, Is(1440),
    Object { first: 3023, count: 1, required: 1, extra: NONE }, Object { first: 3024, count: 7, required: 5, extra: NONE }, Is(1441), Word { first: 532, count: 2 },
    Object { first: 3031, count: 10, required: 2, extra: NONE }, Object { first: 3041, count: 7, required: 5, extra: NONE }, Is(1450), Object { first: 3048, count: 2, required: 2, extra: NONE },
    Object { first: 3050, count: 7, required: 5, extra: NONE }, Is(1452), Nullable(953), Object { first: 3057, count: 1, required: 1, extra: NONE },
    Object { first: 3058, count: 7, required: 5, extra: NONE }, Is(1453), Word { first: 534, count: 2 }, Object { first: 3065, count: 1, required: 1, extra: NONE },
    Map(975), Object { first: 3066, count: 2, required: 0, extra: NONE }, Object { first: 3068, count: 5, required: 4, extra: NONE }, Object { first: 3073, count: 1, required: 1, extra: NONE },
    Map(979), Object { first: 3074, count: 4, required: 2, extra: NONE }, Map(981), Object { first: 3078, count: 5, required: 3, extra: NONE },
    Map(983), Object { first: 3083, count: 19, required: 5, extra: NONE }, Object { first: 3102, count: 7, required: 5, extra: NONE }, Is(1468),
    Word { first: 536, count: 8 }, Object { first: 3109, count: 8, required: 5, extra: NONE }, List(989), Object { first: 3117, count: 1, required: 1, extra: NONE },
    Object { first: 3118, count: 7, required: 5, extra: NONE }, Is(1472), Object { first: 3125, count: 3, required: 2, extra: NONE }, Object { first: 3128, count: 7, required: 5, extra: NONE },
    Is(1476), Object { first: 3135, count: 5, required: 0, extra: NONE }, Object { first: 3140, count: 17, required: 5, extra: NONE }, Object { first: 3157, count: 7, required: 5, extra: NONE },
    Is(1487), Word { first: 544, count: 3 }, Object { first: 3164, count: 6, required: 0, extra: NONE }, Object { first: 3170, count: 7, required: 5, extra: NONE },
    Is(1490), Object { first: 3177, count: 1, required: 1, extra: NONE }, Object { first: 3178, count: 7, required: 5, extra: NONE }, Is(1491),
    Object { first: 3185, count: 0, required: 0, extra: 0 }, Object { first: 3185, count: 7, required: 5, extra: NONE }, Is(1492), Object { first: 3192, count: 1, required: 1, extra: NONE },
    Object { first: 3193, count: 7, required: 5, extra: NONE }, Is(1493), Object { first: 3200, count: 8, required: 8, extra: NONE }, Object { first: 3208, count: 7, required: 5, extra: NONE },
    Is(1501), Object { first: 3215, count: 3, required: 3, extra: NONE }, List(1017), Object { first: 3218, count: 4, required: 1, extra: NONE },
    Object { first: 3222, count: 7, required: 5, extra: NONE }, Is(1504), Object { first: 3229, count: 7, required: 3, extra: NONE }, Object { first: 3236, count: 7, required: 5, extra: NONE },
    Is(1507), Object { first: 3243, count: 4, required: 2, extra: NONE }, Object { first: 3247, count: 7, required: 5, extra: NONE }, Is(1509),
    Word { first: 547, count: 2 }, Object { first: 3254, count: 2, required: 2, extra: NONE }, Object { first: 3256, count: 7, required: 5, extra: NONE }, Is(1510),
    Word { first: 549, count: 4 }, Object { first: 3263, count: 3, required: 1, extra: NONE }, Object { first: 3266, count: 2, required: 2, extra: NONE }, Object { first: 3268, count: 7, required: 5, extra: NONE },
    Is(1515), Object { first: 3275, count: 3, required: 3, extra: NONE }, Object { first: 3278, count: 7, required: 5, extra: NONE }, Is(1517),
    Object { first: 3285, count: 3, required: 2, extra: NONE }, Object { first: 3288, count: 7, required: 5, extra: NONE }, Is(1518), Object { first: 3295, count: 5, required: 2, extra: NONE },
    Object { first: 3300, count: 7, required: 5, extra: NONE }, Is(1522), Word { first: 553, count: 3 }, Object { first: 3307, count: 12, required: 3, extra: NONE },
    Object { first: 3319, count: 7, required: 5, extra: NONE }, Is(1528), Object { first: 3326, count: 13, required: 4, extra: NONE }, Object { first: 3339, count: 7, required: 5, extra: NONE },
    Is(1530), Word { first: 556, count: 7 }, Object { first: 3346, count: 15, required: 3, extra: NONE }, Object { first: 3361, count: 7, required: 5, extra: NONE },
    Is(1547), Object { first: 3368, count: 4, required: 2, extra: NONE }, Object { first: 3372, count: 7, required: 5, extra: NONE }, Is(1549),
    Object { first: 3379, count: 0, required: 0, extra: 0 }, Object { first: 3379, count: 7, required: 5, extra: NONE }, Is(1550), Object { first: 3386, count: 15, required: 4, extra: NONE },
    Object { first: 3401, count: 7, required: 5, extra: NONE }, Is(1551), Object { first: 3408, count: 3, required: 3, extra: NONE }, Object { first: 3411, count: 7, required: 5, extra: NONE },
    Is(1552), Word { first: 563, count: 4 }, Object { first: 3418, count: 13, required: 4, extra: NONE }, Object { first: 3431, count: 7, required: 5, extra: NONE },
    Is(1561), Object { first: 3438, count: 3, required: 1, extra: NONE }, List(1073), Word { first: 567, count: 2 },
    Object { first: 3441, count: 2, required: 0, extra: NONE }, Object { first: 3443, count: 6, required: 2, extra: NONE }, Object { first: 3449, count: 7, required: 5, extra: NONE }, Is(1568),
    Is(1569), Word { first: 569, count: 2 }, Object { first: 3456, count: 7, required: 4, extra: NONE }, Is(1570),
    Object { first: 3463, count: 5, required: 3, extra: NONE }, Is(1571), Object { first: 3468, count: 5, required: 5, extra: NONE }, Is(1575),
    Object { first: 3473, count: 4, required: 2, extra: NONE }, Is(1577), Object { first: 3477, count: 3, required: 2, extra: NONE }, Is(1578),
    Object { first: 3480, count: 5, required: 4, extra: NONE }, Is(1581), Word { first: 571, count: 5 }, Object { first: 3485, count: 1, required: 1, extra: NONE },
    Is(1589), Object { first: 3486, count: 2, required: 2, extra: NONE }, Union { first: 121, count: 2, tag: 83 }, Object { first: 3488, count: 12, required: 8, extra: NONE },
    Is(1591), Object { first: 3500, count: 2, required: 1, extra: NONE }, Union { first: 123, count: 8, tag: 83 }, Object { first: 3502, count: 3, required: 2, extra: NONE },
    Object { first: 3505, count: 7, required: 5, extra: NONE }, Is(1592), Is(340), Object { first: 3512, count: 2, required: 2, extra: NONE },
    Is(1596), Object { first: 3514, count: 4, required: 2, extra: NONE }, Is(1597), Object { first: 3518, count: 7, required: 3, extra: NONE },
    Is(444), Object { first: 3525, count: 3, required: 3, extra: NONE }, Is(1601), Object { first: 3528, count: 3, required: 3, extra: NONE },
    Word { first: 576, count: 2 }, Object { first: 3531, count: 4, required: 1, extra: NONE }, List(1117), Is(1609),
    Object { first: 3535, count: 8, required: 3, extra: NONE }, Is(445), Union { first: 131, count: 2, tag: NONE }, Object { first: 3543, count: 2, required: 2, extra: NONE },
    Union { first: 133, count: 7, tag: 83 }, List(1124), Word { first: 578, count: 2 }, Object { first: 3545, count: 5, required: 3, extra: NONE },
    Word { first: 580, count: 2 }, Object { first: 3550, count: 6, required: 4, extra: NONE }, Union { first: 140, count: 3, tag: NONE }, List(1130),
    Object { first: 3556, count: 4, required: 0, extra: NONE }, Object { first: 3560, count: 0, required: 0, extra: 0 }, Object { first: 3560, count: 0, required: 0, extra: 0 }, Object { first: 3560, count: 0, required: 0, extra: 0 },
    Object { first: 3560, count: 0, required: 0, extra: 0 }, Object { first: 3560, count: 4, required: 0, extra: NONE }, Object { first: 3564, count: 4, required: 0, extra: NONE }, Object { first: 3568, count: 1, required: 0, extra: NONE },
    Object { first: 3569, count: 5, required: 2, extra: NONE }, List(256), Object { first: 3574, count: 8, required: 1, extra: NONE }, Object { first: 3582, count: 3, required: 1, extra: NONE },
    Word { first: 582, count: 2 }, List(1144), Object { first: 3585, count: 2, required: 0, extra: NONE }, Object { first: 3587, count: 1, required: 0, extra: NONE },
    Object { first: 3588, count: 3, required: 1, extra: NONE }, Object { first: 3591, count: 1, required: 1, extra: NONE }, Word { first: 584, count: 3 }, Object { first: 3592, count: 2, required: 2, extra: NONE },
    List(1151), Object { first: 3594, count: 2, required: 2, extra: NONE }, Object { first: 3596, count: 11, required: 2, extra: NONE }, Object { first: 3607, count: 18, required: 2, extra: NONE },
    Object { first: 3625, count: 7, required: 5, extra: NONE }, Is(1638), Object { first: 3632, count: 2, required: 2, extra: NONE }, Object { first: 3634, count: 7, required: 5, extra: NONE },
    Is(1640), Object { first: 3641, count: 3, required: 2, extra: NONE }, Object { first: 3644, count: 7, required: 5, extra: NONE }, Is(1642),
    Object { first: 3651, count: 3, required: 2, extra: NONE }, Word { first: 587, count: 2 }, List(1165), Object { first: 3654, count: 2, required: 0, extra: NONE },
    Object { first: 3656, count: 1, required: 0, extra: NONE }, Object { first: 3657, count: 3, required: 1, extra: NONE }, Object { first: 3660, count: 17, required: 2, extra: NONE }, Object { first: 3677, count: 7, required: 5, extra: NONE },
    Is(1649), Word { first: 589, count: 3 }, Object { first: 3684, count: 5, required: 3, extra: NONE }, Object { first: 3689, count: 7, required: 5, extra: NONE },
    Is(1653), Object { first: 3696, count: 3, required: 2, extra: NONE }, Object { first: 3699, count: 7, required: 5, extra: NONE }, Is(1654),
    Object { first: 3706, count: 2, required: 2, extra: NONE }, Object { first: 3708, count: 7, required: 5, extra: NONE }, Is(1656), Word { first: 592, count: 5 },
    Object { first: 3715, count: 5, required: 2, extra: NONE }, Object { first: 3720, count: 7, required: 5, extra: NONE }, Is(1658), Word { first: 597, count: 3 },
    Word { first: 600, count: 4 }, Object { first: 3727, count: 14, required: 1, extra: NONE }, Object { first: 3741, count: 7, required: 5, extra: NONE }, Is(1667),
    Object { first: 3748, count: 3, required: 1, extra: NONE }, Object { first: 3751, count: 7, required: 5, extra: NONE }, Is(1668), Object { first: 3758, count: 5, required: 2, extra: NONE },
    Object { first: 3763, count: 7, required: 5, extra: NONE }, Is(1669), Word { first: 604, count: 5 }, Object { first: 3770, count: 6, required: 5, extra: NONE },
    Object { first: 3776, count: 7, required: 5, extra: NONE }, Is(1671), Object { first: 3783, count: 3, required: 3, extra: NONE }, Object { first: 3786, count: 7, required: 5, extra: NONE },
    Is(1672), Object { first: 3793, count: 2, required: 2, extra: NONE }, Object { first: 3795, count: 7, required: 5, extra: NONE }, Union { first: 143, count: 178, tag: 83 },
    List(1207), Word { first: 609, count: 2 }, Object { first: 3802, count: 4, required: 4, extra: NONE }, Object { first: 3806, count: 6, required: 4, extra: NONE },
    Union { first: 321, count: 3, tag: NONE }, Nullable(1212), Map(1213), Object { first: 3812, count: 2, required: 2, extra: NONE },
    List(1215), Object { first: 3814, count: 7, required: 4, extra: NONE }, Object { first: 3821, count: 2, required: 2, extra: NONE }, Object { first: 3823, count: 3, required: 3, extra: NONE },
    Word { first: 611, count: 4 }, Object { first: 3826, count: 4, required: 4, extra: NONE }, Object { first: 3830, count: 1, required: 0, extra: NONE }, Word { first: 615, count: 5 },
    Word { first: 620, count: 2 }, Object { first: 3831, count: 5, required: 3, extra: NONE }, List(1225), Object { first: 3836, count: 2, required: 2, extra: NONE },
    Object { first: 3838, count: 4, required: 2, extra: NONE }, Object { first: 3842, count: 7, required: 3, extra: NONE }, Object { first: 3849, count: 3, required: 3, extra: NONE }, Object { first: 3852, count: 3, required: 3, extra: NONE },
    Word { first: 622, count: 2 }, Object { first: 3855, count: 4, required: 1, extra: NONE }, List(1233), Object { first: 3859, count: 8, required: 3, extra: NONE },
    Union { first: 324, count: 2, tag: NONE }, Object { first: 3867, count: 2, required: 2, extra: NONE }, Union { first: 326, count: 7, tag: 83 }, List(1238),
    Object { first: 3869, count: 8, required: 1, extra: NONE }, Union { first: 333, count: 2, tag: NONE }, Object { first: 3877, count: 5, required: 1, extra: NONE }, Object { first: 3882, count: 1, required: 1, extra: NONE },
    Object { first: 3883, count: 13, required: 0, extra: NONE }, Object { first: 3896, count: 10, required: 3, extra: NONE }, Object { first: 3906, count: 3, required: 2, extra: NONE }, Word { first: 624, count: 2 },
    Object { first: 3909, count: 4, required: 3, extra: NONE }, Object { first: 3913, count: 4, required: 3, extra: NONE }, Object { first: 3917, count: 1, required: 1, extra: NONE }, Union { first: 335, count: 2, tag: 212 },
    Object { first: 3918, count: 4, required: 2, extra: NONE }, Object { first: 3922, count: 1, required: 1, extra: NONE }, Object { first: 3923, count: 6, required: 3, extra: NONE }, Word { first: 626, count: 2 },
    Object { first: 3929, count: 4, required: 1, extra: NONE }, Object { first: 3933, count: 5, required: 3, extra: NONE }, Object { first: 3938, count: 2, required: 2, extra: NONE }, Object { first: 3940, count: 3, required: 1, extra: NONE },
    Is(1717), Object { first: 3943, count: 3, required: 3, extra: NONE }, Is(1718), Object { first: 3946, count: 3, required: 3, extra: NONE },
    Is(1719), Object { first: 3949, count: 9, required: 0, extra: 0 }, Object { first: 3958, count: 3, required: 3, extra: NONE }, Is(1049),
    Object { first: 3961, count: 9, required: 0, extra: 0 }, Object { first: 3970, count: 3, required: 3, extra: NONE }, Is(1720), Object { first: 3973, count: 9, required: 0, extra: 0 },
    Object { first: 3982, count: 3, required: 3, extra: NONE }, Is(1721), Object { first: 3985, count: 12, required: 6, extra: NONE }, Object { first: 3997, count: 3, required: 3, extra: NONE },
    Is(1722), Object { first: 4000, count: 12, required: 6, extra: NONE }, Object { first: 4012, count: 3, required: 3, extra: NONE }, Is(1723),
    Object { first: 4015, count: 9, required: 0, extra: 0 }, Object { first: 4024, count: 3, required: 3, extra: NONE }, Is(1724), Object { first: 4027, count: 13, required: 6, extra: NONE },
    Object { first: 4040, count: 3, required: 3, extra: NONE }, Is(1725), Object { first: 4043, count: 9, required: 0, extra: 0 }, Object { first: 4052, count: 3, required: 3, extra: NONE },
    Is(1726), Object { first: 4055, count: 11, required: 5, extra: NONE }, Object { first: 4066, count: 3, required: 3, extra: NONE }, Is(1727),
    Word { first: 628, count: 5 }, Object { first: 4069, count: 12, required: 4, extra: NONE }, Object { first: 4081, count: 3, required: 3, extra: NONE }, Is(1730),
    Word { first: 633, count: 3 }, Object { first: 4084, count: 11, required: 4, extra: NONE }, Object { first: 4095, count: 3, required: 3, extra: NONE }, Is(1734),
    Object { first: 4098, count: 13, required: 5, extra: NONE }, Object { first: 4111, count: 3, required: 3, extra: NONE }, Is(1735), Object { first: 4114, count: 16, required: 8, extra: NONE },
    Object { first: 4130, count: 3, required: 3, extra: NONE }, Is(1736), Object { first: 4133, count: 10, required: 4, extra: NONE }, Object { first: 4143, count: 3, required: 3, extra: NONE },
    Is(1737), Object { first: 4146, count: 11, required: 5, extra: NONE }, Object { first: 4157, count: 3, required: 3, extra: NONE }, Union { first: 337, count: 17, tag: 740 },
    Object { first: 4160, count: 1, required: 0, extra: NONE }, Object { first: 4161, count: 2, required: 2, extra: NONE }, Object { first: 4163, count: 2, required: 2, extra: NONE }, Word { first: 636, count: 3 },
    Object { first: 4165, count: 1, required: 1, extra: NONE }, Object { first: 4166, count: 2, required: 1, extra: NONE }, Object { first: 4168, count: 4, required: 0, extra: 0 }, Object { first: 4172, count: 3, required: 2, extra: NONE },
    Word { first: 639, count: 4 }, Object { first: 4175, count: 4, required: 2, extra: NONE }, Object { first: 4179, count: 5, required: 3, extra: NONE }, Object { first: 4184, count: 1, required: 1, extra: NONE },
    Object { first: 4185, count: 2, required: 2, extra: NONE }, Object { first: 4187, count: 3, required: 3, extra: NONE }, Word { first: 643, count: 2 }, Object { first: 4190, count: 5, required: 1, extra: NONE },
    Word { first: 645, count: 2 }, List(1328), Object { first: 4195, count: 6, required: 5, extra: NONE }, Object { first: 4201, count: 3, required: 0, extra: NONE },
    Object { first: 4204, count: 9, required: 2, extra: NONE }, Object { first: 4213, count: 4, required: 2, extra: NONE }, Word { first: 647, count: 2 }, Object { first: 4217, count: 4, required: 4, extra: NONE },
    Word { first: 649, count: 1 }, Object { first: 4221, count: 2, required: 2, extra: NONE }, Word { first: 650, count: 3 }, Word { first: 653, count: 4 },
    Object { first: 4223, count: 3, required: 2, extra: NONE }, Word { first: 657, count: 1 }, Is(1788), Is(1792),
    Word { first: 658, count: 5 }, Word { first: 663, count: 4 }, Object { first: 4226, count: 9, required: 6, extra: NONE }, Is(1804),
    Object { first: 4235, count: 10, required: 7, extra: NONE }, Union { first: 354, count: 2, tag: 212 }, List(1349), Object { first: 4245, count: 3, required: 2, extra: NONE },
    List(1351), Object { first: 4248, count: 7, required: 7, extra: NONE }, Word { first: 667, count: 3 }, Is(29),
    Object { first: 4255, count: 6, required: 6, extra: NONE }, Union { first: 356, count: 4, tag: 56 }, Word { first: 670, count: 2 }, Object { first: 4261, count: 5, required: 5, extra: NONE },
    Object { first: 4266, count: 3, required: 3, extra: NONE }, List(1360), Word { first: 672, count: 2 }, Object { first: 4269, count: 4, required: 4, extra: NONE },
    Is(1821), Object { first: 4273, count: 13, required: 10, extra: NONE }, Is(1826), Object { first: 4286, count: 9, required: 9, extra: NONE },
    Union { first: 360, count: 2, tag: 609 }, Object { first: 4295, count: 2, required: 2, extra: NONE }, Object { first: 4297, count: 8, required: 8, extra: NONE }, Word { first: 674, count: 1 },
    Object { first: 4305, count: 4, required: 3, extra: NONE }, Object { first: 4309, count: 5, required: 5, extra: NONE }, List(1373), Object { first: 4314, count: 11, required: 10, extra: NONE },
    Word { first: 675, count: 4 }, Word { first: 679, count: 3 }, Object { first: 4325, count: 10, required: 10, extra: NONE }, Object { first: 4335, count: 6, required: 6, extra: NONE },
    Union { first: 362, count: 2, tag: 609 }, Is(1853), Object { first: 4341, count: 2, required: 2, extra: NONE }, Union { first: 364, count: 2, tag: 445 },
    Object { first: 4343, count: 6, required: 5, extra: NONE }, Word { first: 682, count: 3 }, Object { first: 4349, count: 3, required: 3, extra: NONE }, Is(1197),
    Object { first: 4352, count: 5, required: 2, extra: NONE }, Object { first: 4357, count: 5, required: 2, extra: NONE }, Is(580), Object { first: 4362, count: 2, required: 2, extra: NONE },
    Union { first: 366, count: 4, tag: 32 }, Object { first: 4364, count: 9, required: 4, extra: NONE }, Object { first: 4373, count: 2, required: 2, extra: NONE }, Object { first: 4375, count: 13, required: 3, extra: NONE },
    Object { first: 4388, count: 4, required: 2, extra: NONE }, Object { first: 4392, count: 1, required: 1, extra: NONE }, Object { first: 4393, count: 1, required: 1, extra: NONE }, Object { first: 4394, count: 3, required: 0, extra: NONE },
    Object { first: 4397, count: 2, required: 0, extra: NONE }, Object { first: 4399, count: 7, required: 2, extra: NONE }, Object { first: 4406, count: 0, required: 0, extra: 0 }, Map(17),
    Word { first: 685, count: 2 }, Object { first: 4406, count: 10, required: 4, extra: NONE }, Object { first: 4416, count: 0, required: 0, extra: 0 }, Object { first: 4416, count: 2, required: 1, extra: NONE },
    Object { first: 4418, count: 5, required: 2, extra: NONE }, Object { first: 4423, count: 1, required: 1, extra: NONE }, Object { first: 4424, count: 4, required: 3, extra: NONE }, Object { first: 4428, count: 1, required: 1, extra: NONE },
    Object { first: 4429, count: 1, required: 1, extra: NONE }, Word { first: 687, count: 3 }, Object { first: 4430, count: 7, required: 2, extra: NONE }, Object { first: 4437, count: 1, required: 1, extra: NONE },
    Object { first: 4438, count: 5, required: 2, extra: NONE }, Object { first: 4443, count: 1, required: 1, extra: NONE }, Is(583), Object { first: 4444, count: 3, required: 2, extra: NONE },
    Is(252), Object { first: 4447, count: 1, required: 1, extra: NONE }, Is(7), Object { first: 4448, count: 2, required: 2, extra: NONE },
    Union { first: 370, count: 3, tag: 212 }, Object { first: 4450, count: 3, required: 3, extra: NONE }, Object { first: 4453, count: 1, required: 1, extra: NONE }, Object { first: 4454, count: 2, required: 2, extra: NONE },
    Map(1427), Object { first: 4456, count: 1, required: 1, extra: NONE }, Map(1429), Object { first: 4457, count: 7, required: 7, extra: NONE },
    Object { first: 4464, count: 2, required: 2, extra: NONE }, Word { first: 690, count: 2 }, List(1433), Object { first: 4466, count: 2, required: 0, extra: NONE },
    Object { first: 4468, count: 4, required: 1, extra: NONE }, List(1436), Object { first: 4472, count: 1, required: 1, extra: NONE }, Object { first: 4473, count: 4, required: 2, extra: NONE },
    Object { first: 4477, count: 1, required: 1, extra: NONE }, Is(1887), Object { first: 4478, count: 1, required: 1, extra: NONE }, Union { first: 373, count: 3, tag: 212 },
    Object { first: 4479, count: 3, required: 3, extra: NONE }, Object { first: 4482, count: 1, required: 1, extra: NONE }, Word { first: 692, count: 2 }, Object { first: 4483, count: 11, required: 2, extra: NONE },
    Word { first: 694, count: 2 }, Object { first: 4494, count: 4, required: 0, extra: NONE }, Object { first: 4498, count: 1, required: 1, extra: NONE }, Object { first: 4499, count: 10, required: 2, extra: NONE },
    List(1451), Object { first: 4509, count: 2, required: 1, extra: NONE }, Object { first: 4511, count: 1, required: 0, extra: NONE }, Word { first: 696, count: 2 },
    Object { first: 4512, count: 2, required: 1, extra: NONE }, Object { first: 4514, count: 5, required: 3, extra: NONE }, Object { first: 4519, count: 10, required: 10, extra: NONE }, Nullable(1458),
    Object { first: 4529, count: 1, required: 1, extra: NONE }, Object { first: 4530, count: 3, required: 2, extra: NONE }, Object { first: 4533, count: 14, required: 2, extra: NONE }, Object { first: 4547, count: 3, required: 3, extra: NONE },
    Object { first: 4550, count: 9, required: 2, extra: NONE }, Word { first: 698, count: 4 }, Object { first: 4559, count: 5, required: 0, extra: NONE }, Object { first: 4564, count: 3, required: 3, extra: NONE },
    Object { first: 4567, count: 4, required: 0, extra: NONE }, Object { first: 4571, count: 2, required: 0, extra: NONE }, Word { first: 702, count: 3 }, Object { first: 4573, count: 2, required: 1, extra: NONE },
    Object { first: 4575, count: 8, required: 0, extra: NONE }, Object { first: 4583, count: 10, required: 0, extra: NONE }, Object { first: 4593, count: 5, required: 0, extra: NONE }, Object { first: 4598, count: 4, required: 0, extra: NONE },
    Word { first: 705, count: 3 }, Word { first: 708, count: 4 }, Object { first: 4602, count: 1, required: 0, extra: NONE }, Object { first: 4603, count: 2, required: 2, extra: NONE },
    List(1479), Object { first: 4605, count: 16, required: 3, extra: NONE }, Object { first: 4621, count: 4, required: 0, extra: NONE }, Object { first: 4625, count: 3, required: 0, extra: NONE },
    Object { first: 4628, count: 4, required: 0, extra: NONE }, Object { first: 4632, count: 2, required: 0, extra: NONE }, List(1481), List(1330),
    Object { first: 4634, count: 3, required: 1, extra: NONE }, Object { first: 4637, count: 3, required: 1, extra: NONE }, Object { first: 4640, count: 3, required: 2, extra: NONE }, Word { first: 712, count: 2 },
    Object { first: 4643, count: 5, required: 1, extra: NONE }, Object { first: 4648, count: 16, required: 2, extra: NONE }, Object { first: 4664, count: 10, required: 0, extra: NONE }, Object { first: 4674, count: 2, required: 0, extra: NONE },
    Object { first: 4676, count: 1, required: 1, extra: NONE }, Object { first: 4677, count: 2, required: 2, extra: NONE }, Word { first: 714, count: 3 }, Word { first: 717, count: 2 },
    Word { first: 719, count: 2 }, Object { first: 4679, count: 1, required: 0, extra: NONE }, Word { first: 721, count: 7 }, Object { first: 4680, count: 11, required: 2, extra: NONE },
    Object { first: 4691, count: 1, required: 0, extra: NONE }, Object { first: 4692, count: 9, required: 3, extra: NONE }, Object { first: 4701, count: 2, required: 2, extra: NONE }, Object { first: 4703, count: 4, required: 2, extra: NONE },
    List(1507), Word { first: 728, count: 2 }, Object { first: 4707, count: 3, required: 3, extra: NONE }, Object { first: 4710, count: 3, required: 2, extra: NONE },
    List(1511), Object { first: 4713, count: 1, required: 1, extra: NONE }, Object { first: 4714, count: 6, required: 3, extra: NONE }, List(1514),
    Object { first: 4720, count: 1, required: 1, extra: NONE }, Is(2002), Object { first: 4721, count: 2, required: 1, extra: NONE }, Is(2004),
    Object { first: 4723, count: 2, required: 2, extra: NONE }, Object { first: 4725, count: 1, required: 1, extra: NONE }, Object { first: 4726, count: 1, required: 1, extra: NONE }, Object { first: 4727, count: 3, required: 3, extra: NONE },
    Is(2005), Object { first: 4730, count: 2, required: 2, extra: NONE }, Object { first: 4732, count: 1, required: 1, extra: NONE }, Object { first: 4733, count: 2, required: 2, extra: NONE },
    Object { first: 4735, count: 2, required: 1, extra: NONE }, Object { first: 4737, count: 2, required: 1, extra: NONE }, Object { first: 4739, count: 2, required: 2, extra: NONE }, Object { first: 4741, count: 3, required: 3, extra: NONE },
    Union { first: 376, count: 11, tag: 212 }, Object { first: 4744, count: 3, required: 1, extra: NONE }, Is(2006), Object { first: 4747, count: 2, required: 2, extra: NONE },
    Is(2008), Object { first: 4749, count: 2, required: 2, extra: NONE }, Object { first: 4751, count: 1, required: 1, extra: NONE }, Object { first: 4752, count: 1, required: 1, extra: NONE },
    Object { first: 4753, count: 3, required: 3, extra: NONE }, Object { first: 4756, count: 2, required: 2, extra: NONE }, Object { first: 4758, count: 1, required: 1, extra: NONE }, Object { first: 4759, count: 2, required: 2, extra: NONE },
    Object { first: 4761, count: 2, required: 1, extra: NONE }, Object { first: 4763, count: 2, required: 1, extra: NONE }, Object { first: 4765, count: 2, required: 2, extra: NONE }, Object { first: 4767, count: 3, required: 3, extra: NONE },
    Union { first: 387, count: 11, tag: 212 }, Object { first: 4770, count: 3, required: 3, extra: NONE }, Is(2009), Object { first: 4773, count: 2, required: 2, extra: NONE },
    Is(764), Object { first: 4775, count: 2, required: 1, extra: NONE }, Is(2010), Object { first: 4777, count: 1, required: 1, extra: NONE },
    Object { first: 4778, count: 1, required: 1, extra: NONE }, Object { first: 4779, count: 2, required: 2, extra: NONE }, Object { first: 4781, count: 3, required: 3, extra: NONE }, Object { first: 4784, count: 2, required: 1, extra: NONE },
    Object { first: 4786, count: 2, required: 2, extra: NONE }, Object { first: 4788, count: 1, required: 1, extra: NONE }, Object { first: 4789, count: 3, required: 1, extra: NONE }, Object { first: 4792, count: 3, required: 3, extra: NONE },
    Object { first: 4795, count: 3, required: 1, extra: NONE }, Union { first: 398, count: 16, tag: 212 }, Word { first: 730, count: 3 }, Word { first: 733, count: 5 },
    Word { first: 738, count: 3 }, Object { first: 4798, count: 5, required: 3, extra: NONE }, Object { first: 4803, count: 4, required: 3, extra: NONE }, Object { first: 4807, count: 1, required: 0, extra: NONE },
    Object { first: 4808, count: 1, required: 1, extra: NONE }, Object { first: 4809, count: 1, required: 1, extra: NONE }, Object { first: 4810, count: 2, required: 1, extra: NONE }, Object { first: 4812, count: 1, required: 1, extra: NONE },
    Word { first: 741, count: 5 }, Object { first: 4813, count: 3, required: 2, extra: NONE }, Object { first: 4816, count: 1, required: 1, extra: NONE }, Word { first: 746, count: 6 },
    Object { first: 4817, count: 4, required: 2, extra: NONE }, Object { first: 4821, count: 2, required: 2, extra: NONE }, Object { first: 4823, count: 1, required: 0, extra: NONE }, Object { first: 4824, count: 3, required: 3, extra: NONE },
    Object { first: 4827, count: 3, required: 3, extra: NONE }, Object { first: 4830, count: 2, required: 2, extra: NONE }, Word { first: 752, count: 2 }, Object { first: 4832, count: 5, required: 2, extra: NONE },
    List(1395), Object { first: 4837, count: 1, required: 1, extra: NONE }, Object { first: 4838, count: 1, required: 1, extra: NONE }, Object { first: 4839, count: 2, required: 1, extra: NONE },
    Object { first: 4841, count: 2, required: 1, extra: NONE }, Object { first: 4843, count: 1, required: 0, extra: NONE }, Object { first: 4844, count: 1, required: 0, extra: NONE }, Object { first: 4845, count: 1, required: 0, extra: NONE },
    Object { first: 4846, count: 3, required: 0, extra: NONE }, Object { first: 4849, count: 1, required: 0, extra: NONE }, Object { first: 4850, count: 1, required: 0, extra: NONE }, Nullable(19),
    Object { first: 4851, count: 1, required: 0, extra: NONE }, Object { first: 4852, count: 1, required: 0, extra: NONE }, Object { first: 4853, count: 1, required: 0, extra: NONE }, Word { first: 754, count: 3 },
    Object { first: 4854, count: 5, required: 0, extra: NONE }, Object { first: 4859, count: 1, required: 0, extra: NONE }, Word { first: 757, count: 2 }, Object { first: 4860, count: 2, required: 1, extra: NONE },
    Object { first: 4862, count: 12, required: 2, extra: NONE }, Object { first: 4874, count: 3, required: 0, extra: NONE }, Is(2054), Object { first: 4877, count: 1, required: 1, extra: NONE },
    Is(2055), Object { first: 4878, count: 1, required: 1, extra: NONE }, Union { first: 414, count: 2, tag: 609 }, Word { first: 759, count: 4 },
    Object { first: 4879, count: 2, required: 1, extra: NONE }, Union { first: 416, count: 6, tag: 609 }, Word { first: 763, count: 1 }, Object { first: 4881, count: 2, required: 0, extra: NONE },
    Word { first: 764, count: 1 }, Object { first: 4883, count: 3, required: 1, extra: NONE }, List(1621), Object { first: 4886, count: 3, required: 2, extra: NONE },
    Word { first: 765, count: 1 }, Map(1617), Object { first: 4889, count: 3, required: 1, extra: NONE }, Union { first: 422, count: 3, tag: NONE },
    Object { first: 4892, count: 18, required: 1, extra: NONE }, Object { first: 4910, count: 11, required: 2, extra: NONE }, Object { first: 4921, count: 2, required: 2, extra: NONE }, Object { first: 4923, count: 1, required: 1, extra: NONE },
    Word { first: 766, count: 2 }, Word { first: 768, count: 4 }, Object { first: 4924, count: 6, required: 4, extra: NONE }, List(1634),
    Object { first: 4930, count: 4, required: 2, extra: NONE }, Object { first: 4934, count: 1, required: 1, extra: NONE }, Object { first: 4935, count: 2, required: 2, extra: NONE }, Object { first: 4937, count: 1, required: 1, extra: NONE },
    Word { first: 772, count: 3 }, Object { first: 4938, count: 2, required: 1, extra: NONE }, Object { first: 4940, count: 2, required: 1, extra: NONE }, Is(2075),
    Object { first: 4942, count: 2, required: 2, extra: NONE }, Object { first: 4944, count: 4, required: 0, extra: NONE }, Object { first: 4948, count: 3, required: 1, extra: NONE }, Object { first: 4951, count: 5, required: 0, extra: NONE },
    Object { first: 4956, count: 1, required: 0, extra: NONE }, Object { first: 4957, count: 1, required: 0, extra: NONE }, Object { first: 4958, count: 1, required: 0, extra: NONE }, Object { first: 4959, count: 4, required: 0, extra: NONE },
    Object { first: 4963, count: 2, required: 0, extra: NONE }, Object { first: 4965, count: 1, required: 1, extra: NONE }, Map(1653), Object { first: 4966, count: 1, required: 1, extra: NONE },
    Object { first: 4967, count: 13, required: 1, extra: NONE }, Word { first: 775, count: 2 }, Object { first: 4980, count: 15, required: 2, extra: NONE }, Object { first: 4995, count: 4, required: 2, extra: NONE },
    Object { first: 4999, count: 15, required: 2, extra: NONE }, Object { first: 5014, count: 1, required: 1, extra: NONE }, Word { first: 777, count: 9 }, Object { first: 5015, count: 6, required: 1, extra: NONE },
    Object { first: 5021, count: 3, required: 0, extra: NONE }, Object { first: 5024, count: 2, required: 0, extra: NONE }, Object { first: 5026, count: 2, required: 1, extra: NONE }, Word { first: 786, count: 2 },
    Object { first: 5028, count: 5, required: 1, extra: NONE }, Word { first: 788, count: 3 }, Word { first: 791, count: 6 }, Object { first: 5033, count: 2, required: 0, extra: NONE },
    Map(1671), Object { first: 5035, count: 4, required: 0, extra: NONE }, Word { first: 797, count: 2 }, List(1608),
    List(209), Word { first: 799, count: 2 }, Word { first: 801, count: 2 }, Word { first: 803, count: 2 },
    Word { first: 805, count: 2 }, Word { first: 807, count: 2 }, Object { first: 5039, count: 2, required: 0, extra: NONE }, List(313),
    List(1503), List(1629), List(263), Map(5),
    Object { first: 5041, count: 6, required: 0, extra: NONE }, Object { first: 5047, count: 1, required: 0, extra: NONE }, Word { first: 809, count: 2 }, Word { first: 811, count: 2 },
    Object { first: 5048, count: 2, required: 2, extra: NONE }, List(1692), Object { first: 5050, count: 2, required: 0, extra: NONE }, Object { first: 5052, count: 4, required: 0, extra: NONE },
    Word { first: 813, count: 11 }, List(1696), List(1393), Map(1416),
    Word { first: 824, count: 7 }, Object { first: 5056, count: 120, required: 0, extra: NONE }, Object { first: 5176, count: 2, required: 0, extra: NONE }, Object { first: 5178, count: 10, required: 1, extra: NONE },
    Object { first: 5188, count: 1, required: 1, extra: NONE }, Object { first: 5189, count: 3, required: 0, extra: NONE }, Object { first: 5192, count: 1, required: 0, extra: NONE }, Object { first: 5193, count: 2, required: 2, extra: NONE },
    Object { first: 5195, count: 4, required: 3, extra: NONE }, Word { first: 831, count: 2 }, Object { first: 5199, count: 3, required: 1, extra: NONE }, Object { first: 5202, count: 2, required: 2, extra: NONE },
    Object { first: 5204, count: 1, required: 1, extra: NONE }, Object { first: 5205, count: 4, required: 2, extra: NONE }, Object { first: 5209, count: 2, required: 2, extra: NONE }, Object { first: 5211, count: 2, required: 1, extra: NONE },
    Object { first: 5213, count: 4, required: 3, extra: NONE }, Object { first: 5217, count: 3, required: 2, extra: NONE }, Object { first: 5220, count: 2, required: 2, extra: NONE }, Object { first: 5222, count: 2, required: 1, extra: NONE },
    Object { first: 5224, count: 2, required: 2, extra: NONE }, Object { first: 5226, count: 2, required: 1, extra: NONE }, Word { first: 833, count: 2 }, Object { first: 5228, count: 2, required: 2, extra: NONE },
    Object { first: 5230, count: 2, required: 2, extra: NONE }, List(1723), Object { first: 5232, count: 2, required: 1, extra: NONE }, Object { first: 5234, count: 3, required: 3, extra: NONE },
    Object { first: 5237, count: 4, required: 2, extra: NONE }, Object { first: 5241, count: 3, required: 0, extra: NONE }, Word { first: 835, count: 2 }, Object { first: 5244, count: 4, required: 3, extra: NONE },
    Object { first: 5248, count: 1, required: 1, extra: NONE }, Object { first: 5249, count: 1, required: 1, extra: NONE }, Word { first: 837, count: 3 }, Object { first: 5250, count: 4, required: 3, extra: NONE },
    Object { first: 5254, count: 5, required: 3, extra: NONE }, Word { first: 840, count: 3 }, Object { first: 5259, count: 2, required: 2, extra: NONE }, Object { first: 5261, count: 3, required: 2, extra: NONE },
    List(1739), Object { first: 5264, count: 2, required: 2, extra: NONE }, List(1736), Object { first: 5266, count: 2, required: 1, extra: NONE },
    Object { first: 5268, count: 2, required: 2, extra: NONE }, Object { first: 5270, count: 6, required: 5, extra: NONE }, Object { first: 5276, count: 4, required: 3, extra: NONE }, Object { first: 5280, count: 4, required: 3, extra: NONE },
    Object { first: 5284, count: 1, required: 1, extra: NONE }, Object { first: 5285, count: 1, required: 1, extra: NONE }, Object { first: 5286, count: 9, required: 4, extra: NONE }, Object { first: 5295, count: 1, required: 0, extra: NONE },
    Object { first: 5296, count: 1, required: 0, extra: NONE }, Object { first: 5297, count: 5, required: 2, extra: NONE }, Object { first: 5302, count: 5, required: 2, extra: NONE }, Object { first: 5307, count: 2, required: 2, extra: NONE },
    Union { first: 425, count: 4, tag: 32 }, Object { first: 5309, count: 9, required: 4, extra: NONE }, Object { first: 5318, count: 3, required: 2, extra: NONE }, Word { first: 843, count: 5 },
    Object { first: 5321, count: 3, required: 2, extra: NONE }, Object { first: 5324, count: 4, required: 0, extra: NONE }, Object { first: 5328, count: 1, required: 0, extra: NONE }, List(1750),
    Object { first: 5329, count: 1, required: 1, extra: NONE }, Object { first: 5330, count: 12, required: 6, extra: NONE }, Object { first: 5342, count: 1, required: 1, extra: NONE }, Object { first: 5343, count: 1, required: 1, extra: NONE },
    List(1505), Object { first: 5344, count: 123, required: 1, extra: NONE }, List(11), Object { first: 5467, count: 3, required: 3, extra: NONE },
    Object { first: 5470, count: 14, required: 0, extra: NONE }, Object { first: 5484, count: 1, required: 1, extra: NONE }, Object { first: 5485, count: 2, required: 0, extra: NONE }, Object { first: 5487, count: 1, required: 0, extra: NONE },
    Word { first: 848, count: 3 }, Word { first: 851, count: 2 }, List(1757), List(1510),
    Word { first: 853, count: 2 }, Object { first: 5488, count: 66, required: 1, extra: NONE }, Object { first: 5554, count: 2, required: 1, extra: NONE }, Object { first: 5556, count: 3, required: 1, extra: NONE },
    Object { first: 5559, count: 2, required: 1, extra: NONE }, Object { first: 5561, count: 4, required: 2, extra: NONE }, Object { first: 5565, count: 1, required: 1, extra: NONE }, Object { first: 5566, count: 9, required: 5, extra: NONE },
    List(1787), Object { first: 5575, count: 1, required: 1, extra: NONE }, Object { first: 5576, count: 6, required: 2, extra: NONE }, List(1790),
    Object { first: 5582, count: 1, required: 1, extra: NONE }, Object { first: 5583, count: 2, required: 2, extra: NONE }, Object { first: 5585, count: 1, required: 1, extra: NONE }, Object { first: 5586, count: 2, required: 2, extra: NONE },
    Object { first: 5588, count: 3, required: 2, extra: NONE }, Object { first: 5591, count: 1, required: 0, extra: NONE }, Object { first: 5592, count: 1, required: 0, extra: NONE }, Word { first: 855, count: 2 },
    Object { first: 5593, count: 3, required: 0, extra: NONE }, Object { first: 5596, count: 1, required: 0, extra: NONE }, Object { first: 5597, count: 1, required: 1, extra: NONE }, Map(1802),
    Object { first: 5598, count: 2, required: 2, extra: NONE }, Object { first: 5600, count: 1, required: 1, extra: NONE }, Object { first: 5601, count: 6, required: 4, extra: NONE }, Object { first: 5607, count: 1, required: 1, extra: NONE },
    Object { first: 5608, count: 2, required: 2, extra: NONE }, Object { first: 5610, count: 0, required: 0, extra: 0 }, Is(2304), Object { first: 5610, count: 2, required: 2, extra: NONE },
    List(1811), Object { first: 5612, count: 1, required: 1, extra: NONE }, Object { first: 5613, count: 7, required: 2, extra: NONE }, Is(1799),
    Object { first: 5620, count: 2, required: 2, extra: NONE }, Object { first: 5622, count: 7, required: 2, extra: NONE }, Union { first: 429, count: 4, tag: NONE }, Word { first: 857, count: 1 },
    Object { first: 5629, count: 6, required: 2, extra: NONE }, Object { first: 5635, count: 2, required: 2, extra: NONE }, List(1821), Object { first: 5637, count: 5, required: 2, extra: NONE },
    Is(1800), Object { first: 5642, count: 4, required: 1, extra: NONE }, Word { first: 858, count: 4 }, Object { first: 5646, count: 7, required: 1, extra: NONE },
    Word { first: 862, count: 2 }, Object { first: 5653, count: 6, required: 1, extra: NONE }, Union { first: 433, count: 7, tag: NONE }, Map(1830),
    Object { first: 5659, count: 3, required: 2, extra: NONE }, Object { first: 5662, count: 6, required: 3, extra: 0 }, Word { first: 864, count: 3 }, Map(1818),
    Object { first: 5668, count: 3, required: 1, extra: 0 }, Object { first: 5671, count: 1, required: 1, extra: NONE }, Word { first: 867, count: 4 }, Object { first: 5672, count: 5, required: 1, extra: NONE },
    Object { first: 5677, count: 3, required: 3, extra: NONE }, Object { first: 5680, count: 3, required: 3, extra: NONE }, Object { first: 5683, count: 3, required: 3, extra: NONE }, Object { first: 5686, count: 1, required: 1, extra: NONE },
    Object { first: 5687, count: 0, required: 0, extra: 0 }, Object { first: 5687, count: 3, required: 2, extra: NONE }, Word { first: 871, count: 4 }, Object { first: 5690, count: 3, required: 1, extra: NONE },
    Object { first: 5693, count: 3, required: 3, extra: NONE }, Object { first: 5696, count: 2, required: 2, extra: NONE }, Object { first: 5698, count: 3, required: 3, extra: NONE }, Object { first: 5701, count: 1, required: 1, extra: NONE },
    Object { first: 5702, count: 1, required: 1, extra: NONE }, Map(1852), Object { first: 5703, count: 4, required: 4, extra: NONE }, Object { first: 5707, count: 2, required: 2, extra: NONE },
    Object { first: 5709, count: 5, required: 4, extra: NONE }, Object { first: 5714, count: 1, required: 1, extra: NONE }, Map(1857), Object { first: 5715, count: 6, required: 2, extra: NONE },
    Map(1859), Object { first: 5721, count: 5, required: 3, extra: NONE }, Map(1861), Object { first: 5726, count: 14, required: 8, extra: NONE },
    Object { first: 5740, count: 2, required: 2, extra: NONE }, Object { first: 5742, count: 1, required: 1, extra: NONE }, Object { first: 5743, count: 5, required: 2, extra: NONE }, Union { first: 440, count: 2, tag: NONE },
    Object { first: 5748, count: 5, required: 0, extra: NONE }, Object { first: 5753, count: 1, required: 0, extra: NONE }, Object { first: 5754, count: 1, required: 0, extra: NONE }, Object { first: 5755, count: 1, required: 0, extra: NONE },
    Object { first: 5756, count: 3, required: 3, extra: NONE }, Object { first: 5759, count: 0, required: 0, extra: 0 }, Object { first: 5759, count: 5, required: 5, extra: NONE }, Object { first: 5764, count: 1, required: 0, extra: NONE },
    Object { first: 5765, count: 3, required: 3, extra: NONE }, Object { first: 5768, count: 1, required: 1, extra: NONE }, Object { first: 5769, count: 2, required: 2, extra: NONE }, Object { first: 5771, count: 1, required: 1, extra: NONE },
    Nothing, Nullable(1313), Nullable(1710), Nullable(1844),
];

#[rustfmt::skip]
pub(super) const MEMBERS: [Member; 5772] = [
    r(4, 1), // AbortData
    r(5, 3), o(4, 1), // AbortRequest
    r(6, 5), o(7, 3), // AbortResult
    r(8, 7), r(9, 3), // AcceptedEnqueueCommandResult
    o(10, 3), o(11, 3), // AccountGetQuotaRequest
    r(12, 5), r(13, 10), r(14, 11), r(15, 5), r(16, 12), r(17, 12), r(18, 5), o(19, 3), // AccountQuotaSnapshot
    r(20, 14), // AccountGetQuotaResult
    r(21, 3), r(22, 3), r(23, 3), o(24, 3), r(25, 3), o(32, 16), o(33, 5), o(34, 5), o(35, 17), o(36, 3), o(37, 17), o(40, 18), o(41, 3), o(42, 19), o(43, 17), o(44, 3), o(45, 21), // AgentInfo
    r(50, 23), r(51, 12), r(52, 11), o(36, 3), o(53, 3), o(56, 24), o(41, 3), o(59, 25), o(60, 12), o(61, 17), o(62, 17), o(63, 17), o(64, 11), // AgentInterruptedData
    r(65, 27), // AgentList
    r(5, 3), o(66, 5), o(67, 5), // AgentListRequest
    r(5, 3), r(68, 12), r(69, 3), o(70, 3), o(71, 3), o(72, 5), o(73, 3), o(74, 3), o(75, 3), o(76, 3), o(77, 3), o(78, 3), // AgentStopHookInput
    o(80, 31), o(4, 3), // AgentStopHookOutput
    o(81, 32), // AgentStopHookResult
    o(94, 3), o(95, 3), o(96, 3), o(97, 3), o(98, 3), // CopilotUserResponseEndpoints
    o(25, 12), o(86, 3), o(21, 3), // CopilotUserResponseOrganizationListItem
    o(25, 11), // CopilotUserResponseEnterpriseListItem
    o(106, 12), o(107, 12), o(108, 5), o(109, 12), o(110, 3), o(111, 12), o(112, 12), o(113, 5), o(114, 3), o(115, 5), o(116, 12), o(117, 5), // CopilotUserResponseQuotaSnapshotsChat
    o(106, 12), o(107, 12), o(108, 5), o(109, 12), o(110, 3), o(111, 12), o(112, 12), o(113, 5), o(114, 3), o(115, 5), o(116, 12), o(117, 5), // CopilotUserResponseQuotaSnapshotsCompletions
    o(106, 12), o(107, 12), o(108, 5), o(109, 12), o(110, 3), o(111, 12), o(112, 12), o(113, 5), o(114, 3), o(115, 5), o(116, 12), o(117, 5), // CopilotUserResponseQuotaSnapshotsPremiumInteractions
    o(106, 12), o(107, 12), o(108, 5), o(109, 12), o(110, 3), o(111, 12), o(112, 12), o(113, 5), o(114, 3), o(115, 5), o(116, 12), o(117, 5), // CopilotUserResponseQuotaSnapshotsValue
    o(118, 43), o(119, 44), o(120, 45), // CopilotUserResponseQuotaSnapshots
    o(86, 3), o(87, 3), o(88, 3), o(89, 3), o(90, 5), o(91, 5), o(92, 3), o(93, 5), o(99, 35), o(100, 17), o(101, 39), o(102, 42), o(103, 5), o(104, 5), o(105, 3), o(121, 48), o(122, 5), o(123, 5), o(124, 5), o(117, 5), o(125, 5), o(126, 3), o(127, 49), o(128, 3), o(129, 49), o(130, 5), o(131, 5), // CopilotUserResponse
    r(83, 34), r(84, 3), r(85, 3), o(132, 50), // ApiKeyAuthInfo
    o(133, 5), // AssistantIdleData
    r(134, 3), // AssistantIntentData
    r(83, 55), r(146, 3), // AssistantMessageToolRequestCaller
    r(76, 3), r(21, 3), o(138, 0), o(83, 54), o(141, 3), o(142, 3), o(143, 3), o(144, 3), o(147, 56), // AssistantMessageToolRequest
    r(163, 3), o(164, 20), o(165, 59), o(166, 20), o(167, 3), // AssistantMessageServerTools
    r(163, 3), o(169, 20), o(170, 20), // AssistantMessageReasoningBlocks
    r(25, 3), r(163, 62), o(177, 3), o(178, 3), o(24, 3), // CitationSource
    r(83, 65), r(180, 11), r(181, 11), // CitationLocationChar
    r(83, 67), r(186, 11), r(187, 11), // CitationLocationPage
    r(83, 69), r(188, 11), r(189, 11), // CitationLocationBlock
    r(182, 3), o(183, 3), o(190, 71), o(191, 0), // CitationReference
    r(180, 11), r(181, 11), r(192, 73), // CitationSpan
    r(179, 64), r(193, 75), // Citations
    o(195, 5), r(196, 3), o(197, 3), r(198, 3), r(199, 3), r(200, 3), o(201, 3), o(202, 3), o(203, 3), o(204, 3), o(205, 3), o(206, 3), // FusionAttribution
    r(135, 3), o(136, 3), o(36, 3), r(137, 3), o(148, 58), o(149, 3), o(150, 3), o(151, 3), o(152, 3), o(153, 3), o(154, 11), o(155, 11), o(156, 11), o(157, 3), o(158, 3), o(159, 3), o(160, 3), o(161, 5), o(162, 3), o(168, 60), o(171, 61), o(172, 3), o(173, 3), o(194, 76), o(207, 77), o(208, 3), // AssistantMessageData
    r(135, 3), r(209, 3), o(173, 3), // AssistantMessageDeltaData
    r(135, 3), o(153, 3), // AssistantMessageStartData
    r(210, 3), r(137, 3), o(161, 5), // AssistantReasoningData
    r(210, 3), r(209, 3), // AssistantReasoningDeltaData
    r(211, 10), r(212, 3), r(213, 3), // AssistantServerToolProgressData
    r(214, 11), // AssistantStreamingDeltaData
    r(76, 3), o(215, 3), o(216, 54), r(217, 3), // AssistantToolCallDeltaData
    r(172, 3), o(36, 3), o(173, 3), // AssistantTurnEndData
    r(172, 3), o(36, 3), o(4, 3), // AssistantTurnRetryData
    r(172, 3), o(36, 3), o(157, 3), o(173, 3), // AssistantTurnStartData
    r(218, 11), r(219, 11), o(36, 3), r(220, 11), r(221, 3), // AssistantUsageCopilotUsageTokenDetail
    o(36, 3), o(222, 90), r(223, 12), // AssistantUsageCopilotUsage
    r(12, 5), r(13, 10), r(14, 11), r(15, 5), r(17, 12), r(18, 5), r(16, 12), o(19, 3), o(248, 5), o(249, 5), o(250, 12), // AssistantUsageQuotaSnapshot
    r(265, 10), r(266, 3), r(267, 3), // UsageAccountingIdentity
    r(25, 3), r(278, 3), r(212, 100), // ModelProviderRef
    r(36, 3), o(224, 11), o(156, 11), o(225, 11), o(226, 11), o(227, 3), o(228, 11), o(229, 11), o(230, 17), o(231, 12), o(232, 11), o(233, 12), o(60, 12), o(234, 12), o(235, 3), o(236, 3), o(237, 5), o(238, 5), o(239, 11), o(240, 11), o(241, 11), o(242, 11), o(56, 92), o(162, 3), o(243, 3), o(160, 3), o(161, 5), o(53, 93), o(173, 3), o(20, 95), o(251, 91), o(41, 3), o(255, 96), o(256, 11), o(257, 11), o(258, 3), o(259, 11), o(260, 5), o(261, 11), o(262, 97), o(263, 3), o(264, 5), o(207, 77), o(268, 98), o(272, 99), o(273, 3), o(274, 10), o(275, 3), o(276, 3), o(277, 10), o(163, 101), o(281, 3), o(282, 10), o(285, 102), o(289, 103), o(290, 10), o(291, 103), o(292, 10), o(293, 10), o(294, 10), o(295, 10), o(308, 104), o(314, 105), o(315, 5), o(316, 5), o(317, 10), // AssistantUsageData
    r(213, 107), // AssistedApprovalAssessmentUnavailable
    r(4, 3), r(213, 109), // AssistedApprovalAssessmentNotRun
    r(4, 3), r(213, 111), // AssistedApprovalAssessmentExcluded
    o(320, 3), r(323, 113), r(213, 114), // AssistedApprovalAssessmentCompleted
    r(4, 3), r(213, 116), // AssistedApprovalAssessmentFailed
    r(327, 11), r(328, 11), // AttachmentFileLineRange
    r(83, 119), r(24, 3), r(22, 3), o(329, 120), o(330, 3), o(331, 3), o(332, 11), o(335, 121), o(336, 3), // AttachmentFile
    r(83, 123), r(24, 3), r(22, 3), o(336, 3), // AttachmentDirectory
    r(341, 11), r(342, 11), // AttachmentSelectionDetailsStart
    r(341, 11), r(342, 11), // AttachmentSelectionDetailsEnd
    r(327, 126), r(328, 127), // AttachmentSelectionDetails
    r(83, 125), r(339, 3), r(22, 3), r(340, 3), r(338, 128), // AttachmentSelection
    r(83, 130), r(344, 11), r(177, 3), r(348, 131), r(349, 3), r(178, 3), // AttachmentGitHubReference
    o(25, 11), r(21, 3), r(351, 3), // GitHubRepoRef
    r(83, 133), r(352, 134), r(353, 3), r(354, 3), r(178, 3), // AttachmentGitHubCommit
    r(83, 136), r(352, 134), r(356, 3), r(21, 3), r(178, 3), // AttachmentGitHubRelease
    r(83, 138), r(352, 134), r(358, 11), r(359, 3), r(360, 3), r(178, 3), o(361, 3), // AttachmentGitHubActionsJob
    r(83, 140), r(352, 134), r(178, 3), o(23, 3), o(363, 3), // AttachmentGitHubRepository
    r(352, 134), r(363, 3), r(24, 3), // AttachmentGitHubFileDiffSide
    r(83, 142), r(178, 3), o(365, 143), o(366, 143), // AttachmentGitHubFileDiff
    r(352, 134), r(368, 3), // AttachmentGitHubTreeComparisonSide
    r(83, 145), r(178, 3), r(366, 146), r(365, 146), // AttachmentGitHubTreeComparison
    r(83, 148), r(178, 3), // AttachmentGitHubUrl
    r(83, 150), r(352, 134), r(363, 3), r(24, 3), r(178, 3), // AttachmentGitHubFile
    r(83, 152), r(352, 134), r(363, 3), r(24, 3), r(178, 3), r(329, 120), // AttachmentGitHubSnippet
    r(83, 154), o(373, 3), r(330, 3), o(22, 3), o(331, 3), o(332, 11), o(335, 121), // AttachmentBlob
    r(83, 156), r(375, 3), o(376, 3), o(377, 3), r(177, 3), o(378, 0), r(379, 3), // AttachmentExtensionContext
    r(83, 159), r(85, 160), r(380, 3), o(132, 50), // HMACAuthInfo
    r(83, 162), r(85, 3), o(86, 3), r(383, 3), r(384, 3), o(132, 50), // EnvAuthInfo
    r(83, 164), r(85, 3), o(383, 3), o(385, 3), o(132, 50), // TokenAuthInfo
    r(83, 166), r(85, 3), r(385, 3), o(132, 50), // TokenProviderAuthInfo
    r(83, 168), r(85, 160), o(132, 50), // CopilotApiTokenAuthInfo
    r(83, 170), r(85, 3), r(86, 3), o(132, 50), // UserAuthInfo
    r(83, 172), r(85, 3), r(86, 3), r(383, 3), o(132, 50), // GhCliAuthInfo
    r(389, 3), o(393, 175), o(394, 49), o(395, 3), o(396, 12), o(397, 17), o(398, 3), o(399, 17), o(400, 5), o(401, 3), o(402, 5), o(403, 12), o(404, 12), o(405, 12), o(406, 5), // AutoModeResolvedData
    r(158, 3), r(410, 177), // AutoModeSwitchCompletedData
    r(5, 3), o(411, 3), o(412, 12), // AutoModeSwitchRequest
    r(158, 3), o(411, 3), o(412, 11), // AutoModeSwitchRequestedData
    r(410, 181), // AutoModeSwitchResult
    o(413, 12), o(414, 3), o(25, 3), o(354, 3), o(415, 5), o(416, 3), // AutoTierBillingPromo
    o(417, 183), // AutoTierBilling
    r(420, 5), o(354, 3), o(421, 5), o(4, 3), // AutoTierStatus
    o(418, 184), r(23, 3), r(22, 3), o(419, 3), r(25, 3), r(213, 185), r(83, 3), // AutoTierDescriptor
    r(422, 3), o(208, 3), r(423, 187), // AutoTierMetadata
    r(427, 189), // AutoTierRecommendationData
    o(429, 191), r(430, 192), r(4, 193), // AutoTierSwitchFailedData
    r(438, 195), o(25, 11), o(213, 196), // AutopilotObjectiveChangedData
    o(442, 5), o(443, 10), // AutopilotOptions
    r(331, 3), r(83, 200), r(330, 3), r(332, 11), r(373, 3), o(23, 3), o(446, 19), // BinaryAssetData
    r(83, 202), r(331, 3), r(330, 3), r(332, 11), o(23, 3), o(446, 19), // BinaryAssetReference
    r(25, 204), // CancelRequestNotification
    r(21, 3), o(23, 3), o(447, 0), // CanvasAction
    r(377, 3), r(375, 3), r(376, 3), // CanvasClosedData
    r(25, 3), r(22, 3), r(23, 3), o(447, 0), o(448, 208), // CanvasDeclaration
    o(449, 5), // CanvasHostContextCapabilities
    o(450, 210), // CanvasHostContext
    r(22, 3), r(23, 3), o(451, 3), o(447, 0), o(448, 208), r(375, 3), o(452, 3), r(376, 3), // DiscoveredCanvas
    r(449, 213), // CanvasList
    r(5, 3), o(375, 3), r(376, 3), r(377, 3), o(453, 0), // CanvasOpenRequest
    r(377, 3), r(375, 3), o(452, 3), r(376, 3), o(451, 3), o(177, 3), o(213, 3), o(178, 3), o(453, 0), // CanvasOpenedData
    o(454, 3), // CanvasSessionContext
    r(5, 3), r(375, 3), r(376, 3), r(377, 3), o(85, 211), o(455, 217), // CanvasProviderCloseRequest
    r(25, 3), o(21, 3), // CanvasProviderIdentity
    r(5, 3), r(375, 3), r(376, 3), r(377, 3), r(456, 3), o(453, 0), o(85, 211), o(455, 217), // CanvasProviderInvokeActionRequest
    r(5, 3), r(375, 3), r(376, 3), r(377, 3), o(453, 0), o(85, 211), o(455, 217), // CanvasProviderOpenRequest
    o(178, 3), o(177, 3), o(213, 3), // CanvasProviderOpenResult
    r(377, 3), r(375, 3), r(376, 3), o(177, 3), o(453, 0), // CanvasRecordedData
    r(21, 3), o(23, 3), o(447, 0), // CanvasRegistryChangedCanvasAction
    r(375, 3), o(452, 3), r(376, 3), r(22, 3), r(23, 3), o(451, 3), o(447, 0), o(448, 225), // CanvasRegistryChangedCanvas
    r(449, 227), // CanvasRegistryChangedData
    r(377, 3), r(375, 3), r(376, 3), // CanvasRemovedData
    r(377, 3), r(375, 3), r(376, 3), // CanvasUnavailableData
    o(457, 5), o(458, 5), o(449, 5), // CapabilitiesChangedUI
    o(459, 231), // CapabilitiesChangedData
    o(460, 191), o(461, 5), // CapiSessionOptions
    r(463, 234), r(464, 3), // CardDigest
    r(32, 236), r(466, 3), // CatalogTrustProvenance
    r(468, 238), r(213, 239), r(472, 240), r(477, 241), r(478, 237), // CatalogTrustSnapshotCurrent
    r(468, 238), r(213, 243), r(477, 241), r(478, 237), // CatalogTrustSnapshotAbsent
    r(468, 238), r(213, 245), r(477, 241), r(478, 237), // CatalogTrustSnapshotStale
    r(468, 238), r(213, 247), r(477, 241), r(478, 237), // CatalogTrustSnapshotDowngraded
    r(468, 238), r(213, 249), r(477, 241), r(478, 237), // CatalogTrustSnapshotRevoked
    r(468, 238), r(213, 251), r(477, 241), r(478, 237), // CatalogTrustSnapshotUnsupported
    r(468, 238), r(213, 253), r(477, 241), r(478, 237), // CatalogTrustSnapshotMalformed
    r(25, 3), o(177, 3), r(137, 3), o(178, 3), o(24, 3), // CitableSource
    r(5, 3), r(25, 3), r(484, 3), r(485, 3), r(4, 257), // ClientTaskCancelRequest
    r(488, 5), // ClientTaskCancelResult
    r(351, 3), r(21, 3), o(489, 3), // CloudSessionRepository
    o(490, 260), // CloudSessionOptions
    r(158, 3), // CommandCompletedData
    r(21, 3), r(23, 3), // CommandDefinition
    r(158, 3), r(491, 3), r(492, 3), r(493, 3), // CommandExecuteData
    r(158, 3), r(491, 3), // CommandQueuedData
    r(21, 3), o(23, 3), // CommandsChangedCommand
    r(494, 267), // CommandsChangedData
    r(5, 3), r(158, 3), o(7, 3), // CommandsHandlePendingCommandRequest
    r(6, 5), // CommandsHandlePendingCommandResult
    r(495, 7), o(496, 5), // QueuedCommandHandled
    r(495, 272), // QueuedCommandNotHandled
    r(5, 3), r(158, 3), r(497, 274), // CommandsRespondToQueuedCommandRequest
    r(6, 5), // CommandsRespondToQueuedCommandResult
    r(218, 11), r(219, 11), o(36, 3), r(220, 11), r(221, 3), // CompactionCompleteCompactionTokensUsedCopilotUsageTokenDetail
    o(36, 3), o(222, 278), r(223, 12), // CompactionCompleteCompactionTokensUsedCopilotUsage
    o(224, 11), o(156, 11), o(225, 11), o(226, 11), o(251, 279), o(232, 11), o(36, 3), o(272, 99), o(275, 3), o(163, 101), o(498, 10), // CompactionCompleteCompactionTokensUsed
    r(36, 3), r(506, 3), r(507, 3), // ResponsesReasoning
    r(6, 5), o(7, 3), o(499, 11), o(500, 11), o(501, 11), o(502, 11), o(503, 11), o(504, 3), o(505, 3), o(508, 281), o(509, 3), o(510, 3), o(511, 3), o(512, 11), o(513, 3), o(514, 280), o(158, 3), o(160, 3), o(515, 11), o(516, 11), o(517, 11), o(518, 11), o(519, 11), o(525, 282), o(526, 3), o(527, 3), o(528, 3), // CompactionCompleteData
    o(36, 3), o(515, 11), o(516, 11), o(517, 11), o(529, 11), o(519, 11), o(525, 282), o(526, 3), // CompactionStartData
    r(532, 3), r(533, 3), // CompletionReceiptEventRange
    r(76, 3), o(215, 3), r(213, 287), o(541, 10), // CompletionReceiptFinalTool
    r(468, 11), r(530, 11), r(531, 3), r(534, 285), r(70, 286), o(542, 288), r(543, 11), r(544, 11), // CompletionReceiptData
    o(545, 3), r(546, 11), // ContextClearedData
    o(547, 3), o(41, 3), o(549, 291), o(460, 191), o(550, 192), o(551, 192), o(552, 3), o(553, 3), o(208, 3), // CurrentModel
    r(21, 5), r(554, 5), // McpSafeForTelemetryFields
    o(561, 11), // McpServerAuthConfigRedirectPort
    o(22, 3), o(555, 294), o(35, 17), o(556, 5), o(559, 297), o(298, 11), o(560, 11), o(562, 299), o(563, 299), o(566, 300), o(567, 5), o(568, 5), o(569, 17), o(570, 17), o(571, 17), o(32, 301), o(575, 3), o(576, 3), o(577, 5), o(578, 3), o(579, 17), r(491, 3), o(493, 17), o(69, 3), o(382, 59), o(83, 302), // McpServerConfigStdio
    o(22, 3), o(555, 294), o(35, 17), o(83, 304), o(556, 5), o(559, 297), o(298, 11), o(560, 11), o(562, 299), o(563, 299), o(566, 300), o(567, 5), o(568, 5), o(569, 17), o(570, 17), o(571, 17), o(32, 301), o(575, 3), o(576, 3), o(577, 5), o(578, 3), o(579, 17), r(178, 3), o(583, 59), o(584, 10), o(585, 3), o(586, 17), o(587, 5), o(590, 305), // McpServerConfigHttp
    r(83, 307), r(592, 0), o(35, 17), o(22, 3), o(556, 5), o(559, 297), o(555, 294), o(298, 10), o(560, 11), o(562, 299), o(566, 300), o(567, 5), o(568, 5), o(569, 17), o(570, 17), o(571, 17), o(32, 301), o(575, 3), o(576, 3), o(577, 5), o(578, 3), o(579, 17), // McpServerConfigMemory
    r(21, 3), r(44, 3), o(22, 3), o(23, 3), o(35, 17), o(42, 310), o(593, 5), o(43, 17), o(36, 3), o(40, 18), o(41, 3), o(45, 312), // CustomAgentConfig
    r(25, 3), r(21, 3), r(22, 3), r(23, 3), r(32, 3), r(35, 314), r(33, 5), o(34, 5), o(36, 3), o(37, 17), o(40, 18), // CustomAgentsUpdatedAgent
    r(65, 316), r(594, 17), r(595, 17), // CustomAgentsUpdatedData
    r(32, 3), r(21, 3), o(596, 11), o(597, 59), r(378, 0), // CustomNotificationData
    o(598, 17), // DefaultAgentConfig
    r(604, 320), // McpDiagnosticSourceConfiguration
    o(605, 321), // DiagnosticSourcesConfiguration
    r(179, 322), // DiagnosticsConfiguration
    r(158, 3), o(609, 324), o(137, 19), // ElicitationCompletedData
    r(83, 327), r(614, 19), o(39, 17), // ElicitationRequestedSchema
    r(158, 3), o(76, 3), o(610, 3), r(354, 3), o(612, 326), o(615, 328), o(178, 3), o(616, 3), o(617, 3), // ElicitationRequestedData
    r(618, 3), o(330, 3), r(372, 3), // EmbeddedBlobResourceContents
    r(618, 3), o(330, 3), r(340, 3), // EmbeddedTextResourceContents
    r(5, 3), r(491, 3), o(619, 3), // EnqueueCommandParams
    r(8, 272), o(9, 333), // UnsupportedEnqueueCommandResult
    r(212, 336), r(620, 3), o(621, 3), r(4, 337), // EntraTokenProviderRequestIdentity
    r(212, 164), r(620, 3), r(621, 3), o(625, 3), o(626, 3), r(627, 17), r(628, 5), r(4, 337), // EntraTokenProviderRequestToken
    r(629, 340), // EntraTokenGetTokenRequest
    r(212, 336), r(621, 3), o(630, 3), // EntraTokenProviderResultIdentity
    r(212, 164), r(621, 3), r(631, 3), // EntraTokenProviderResultToken
    r(212, 107), // EntraTokenProviderResultUnavailable
    r(212, 345), // EntraTokenProviderResultCancelled
    r(632, 3), o(411, 3), o(633, 5), r(354, 3), o(640, 348), o(641, 3), o(518, 11), o(243, 3), o(160, 3), o(178, 3), o(136, 3), // ErrorData
    o(21, 3), o(354, 3), o(641, 3), // HookErrorObject
    r(5, 3), r(68, 12), r(69, 3), r(7, 351), r(645, 352), r(646, 5), o(73, 3), o(74, 3), o(75, 3), o(76, 3), o(77, 3), o(78, 3), // ErrorOccurredHookInput
    o(647, 5), o(651, 354), o(652, 11), o(653, 3), // ErrorOccurredHookOutput
    o(81, 355), // ErrorOccurredHookResult
    r(5, 3), o(654, 3), o(655, 11), o(656, 11), o(658, 358), o(661, 359), o(662, 17), o(665, 360), o(666, 5), // EventLogReadRequest
    r(654, 3), // EventLogTailResult
    r(83, 363), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 2), // 
    r(83, 366), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 26), // 
    r(196, 3), r(201, 3), r(202, 369), r(200, 370), r(203, 3), r(205, 371), r(50, 372), o(214, 11), o(76, 3), // FusionPhaseActivityData
    r(83, 368), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 373), // 
    r(498, 11), r(224, 11), r(156, 11), r(688, 11), o(226, 11), r(223, 12), // FusionPhaseUsage
    r(694, 0), r(215, 3), r(76, 3), r(138, 3), r(201, 3), // FusionStagedTerminal
    r(196, 3), r(201, 3), r(202, 369), r(203, 3), r(205, 371), r(36, 3), o(41, 3), r(213, 376), r(137, 3), r(686, 364), r(687, 12), r(689, 377), o(690, 0), o(693, 378), o(695, 379), // FusionPhaseCompletedData
    r(83, 375), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 380), // 
    r(196, 3), r(201, 3), r(202, 369), r(203, 3), r(205, 371), r(36, 3), o(41, 3), r(213, 376), r(4, 3), r(687, 12), r(689, 377), o(697, 3), o(698, 3), // FusionPhaseFailedData
    r(83, 382), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 383), // 
    r(196, 3), r(201, 3), r(202, 369), r(200, 370), r(203, 3), r(205, 371), r(36, 3), o(41, 3), // FusionPhaseStartedData
    r(83, 385), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 386), // 
    r(83, 388), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 52), // 
    r(83, 390), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 53), // 
    r(83, 392), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 78), // 
    r(83, 394), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 79), // 
    r(83, 396), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 80), // 
    r(83, 398), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 81), // 
    r(83, 400), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 82), // 
    r(83, 402), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 83), // 
    r(83, 404), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 84), // 
    r(83, 406), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 85), // 
    r(83, 408), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 86), // 
    r(83, 410), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 87), // 
    r(83, 412), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 88), // 
    r(83, 414), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 106), // 
    r(83, 416), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 178), // 
    r(83, 418), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 180), // 
    r(83, 420), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 232), // 
    r(83, 422), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 262), // 
    r(83, 424), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 264), // 
    r(83, 426), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 265), // 
    r(83, 428), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 268), // 
    r(83, 430), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 325), // 
    r(83, 432), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 329), // 
    r(158, 3), o(724, 5), o(729, 435), o(730, 5), o(731, 3), // ExitPlanModeCompletedData
    r(83, 434), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 436), // 
    r(158, 3), r(733, 3), r(734, 3), r(448, 439), r(735, 435), o(36, 3), o(76, 3), // ExitPlanModeRequestedData
    r(83, 438), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 440), // 
    r(158, 3), // ExternalToolCompletedData
    r(83, 442), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 443), // 
    r(158, 3), r(5, 3), r(76, 3), r(215, 3), o(208, 3), o(138, 0), o(454, 3), o(77, 3), o(78, 3), // ExternalToolRequestedData
    r(83, 445), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 446), // 
    r(354, 3), o(641, 3), o(32, 3), // HookEndError
    r(739, 3), r(740, 3), o(81, 0), r(6, 5), o(7, 449), o(173, 3), // HookEndData
    r(83, 448), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 450), // 
    r(354, 3), o(742, 5), // HookProgressData
    r(83, 452), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 453), // 
    r(739, 3), r(740, 3), o(453, 0), o(173, 3), // HookStartData
    r(83, 455), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 456), // 
    r(137, 19), r(354, 3), r(615, 328), r(749, 460), // HumanResponseRecordedResponseAskUser
    o(750, 5), r(751, 3), o(752, 17), r(753, 3), r(749, 462), r(754, 5), // HumanResponseRecordedResponseUserInput
    r(448, 439), r(724, 5), o(730, 5), o(731, 3), r(734, 3), r(735, 435), r(749, 464), o(729, 435), r(733, 3), // HumanResponseRecordedResponseExitPlanMode
    r(747, 459), r(158, 3), r(410, 466), o(76, 3), // HumanResponseRecordedData
    r(83, 458), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 467), // 
    r(759, 470), r(762, 471), r(137, 3), r(400, 472), r(766, 473), o(21, 3), o(767, 5), // InstructionUpdateData
    r(83, 469), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 474), // 
    r(158, 3), r(527, 477), // McpHeadersRefreshCompletedData
    r(83, 476), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 478), // 
    r(158, 3), r(770, 3), r(771, 3), r(4, 481), // McpHeadersRefreshRequiredData
    r(83, 480), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 482), // 
    r(158, 3), r(527, 485), // McpOauthCompletedData
    r(83, 484), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 486), // 
    r(527, 489), r(158, 3), r(770, 3), // McpOauthRecoveryCompletedData
    r(83, 488), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 490), // 
    r(620, 3), o(778, 3), o(779, 5), o(780, 493), o(781, 3), // McpOauthRequiredStaticClientConfig
    o(783, 3), o(781, 3), o(7, 3), // McpOauthWWWAuthenticateParams
    r(21, 3), r(464, 3), // HeaderEntry
    r(518, 11), r(583, 497), o(785, 3), // McpOauthHttpResponse
    r(158, 3), r(770, 3), r(771, 3), o(782, 494), o(784, 495), o(786, 498), o(787, 3), r(4, 499), o(792, 5), // McpOauthRequiredData
    r(83, 492), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 500), // 
    r(770, 3), // McpListChangedData
    r(83, 502), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 503), // 
    r(83, 505), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 503), // 
    r(83, 507), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 503), // 
    r(354, 3), // McpAppToolCallCompleteError
    o(797, 3), o(798, 17), // McpAppToolCallCompleteToolMetaUI
    o(459, 511), // McpAppToolCallCompleteToolMeta
    r(770, 3), r(215, 3), o(138, 19), r(6, 5), r(687, 12), o(497, 19), o(7, 510), o(799, 512), // McpAppToolCallCompleteData
    r(83, 509), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 513), // 
    r(808, 11), r(809, 11), r(810, 11), r(811, 11), r(812, 11), r(813, 11), o(814, 3), o(274, 10), o(815, 10), o(816, 10), o(277, 10), o(817, 10), o(293, 10), // ModelCallFailureRequestFingerprint
    o(36, 3), o(173, 3), o(235, 3), o(162, 3), o(243, 3), o(160, 3), o(161, 5), o(518, 11), o(687, 11), o(53, 93), o(56, 24), o(801, 516), o(239, 11), o(240, 11), o(237, 5), o(238, 5), o(41, 3), o(236, 3), r(32, 517), o(697, 3), o(807, 518), o(411, 3), o(632, 3), o(20, 95), o(818, 519), o(207, 77), o(273, 3), o(276, 3), o(281, 3), o(282, 10), o(285, 102), o(289, 103), o(290, 10), o(291, 103), o(292, 10), o(819, 10), o(294, 10), o(295, 10), o(308, 104), o(314, 105), o(315, 5), o(316, 5), o(317, 10), // ModelCallFailureData
    r(83, 515), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 520), // 
    o(237, 5), r(36, 3), r(497, 523), // ModelCallFinalResultData
    r(83, 522), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 524), // 
    r(172, 3), o(157, 3), r(829, 12), r(527, 527), o(830, 5), r(831, 11), // ModelCallFinishedData
    r(83, 526), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 528), // 
    r(172, 3), o(36, 3), o(833, 3), o(207, 77), o(173, 3), // ModelCallStartData
    r(83, 530), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 531), // 
    r(212, 3), o(604, 3), o(354, 3), // ModelLogData
    r(83, 533), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 534), // 
    o(36, 3), o(836, 3), o(837, 3), o(838, 3), o(839, 3), o(840, 3), o(161, 5), o(235, 3), o(56, 3), o(213, 10), o(7, 3), // ModelEventModelCall
    r(212, 3), o(52, 11), o(841, 537), o(354, 19), o(32, 3), // ModelMessageData
    r(83, 536), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 538), // 
    r(212, 3), o(843, 311), // ModelMessagesSnapshotData
    r(83, 540), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 541), // 
    r(212, 3), o(52, 11), o(845, 12), o(841, 537), o(161, 5), // ModelModelCallFailureData
    r(83, 543), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 544), // 
    o(25, 3), o(21, 3), o(450, 19), o(847, 17), // ModelEventModelInfo
    r(212, 3), o(36, 3), o(848, 547), o(52, 11), o(849, 12), // ModelModelCallStartedData
    r(83, 546), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 548), // 
    r(212, 3), o(52, 11), o(845, 12), o(851, 12), o(60, 12), o(234, 12), o(841, 537), o(852, 19), o(853, 19), o(20, 19), o(161, 5), o(239, 12), o(854, 11), o(257, 12), o(274, 11), o(293, 11), o(277, 11), o(275, 3), o(855, 3), o(856, 19), // ModelModelCallSuccessData
    r(83, 550), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 551), // 
    r(212, 3), o(52, 11), o(841, 537), o(410, 19), // ModelResponseData
    r(83, 553), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 554), // 
    r(83, 556), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 19), // 
    o(860, 3), o(614, 19), o(861, 19), o(862, 19), // ModelTelemetry
    r(212, 3), o(97, 559), // ModelTelemetryData
    r(83, 558), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 560), // 
    r(212, 3), o(52, 11), o(76, 3), o(864, 19), o(687, 12), o(161, 5), o(865, 311), // ModelToolExecutionData
    r(83, 562), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 563), // 
    r(212, 3), o(36, 3), o(848, 547), o(52, 11), o(849, 12), // ModelTurnEndedData
    r(83, 565), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 566), // 
    r(212, 3), o(36, 3), o(848, 547), o(52, 11), o(849, 12), o(7, 3), // ModelTurnFailedData
    r(83, 568), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 569), // 
    r(83, 571), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 19), // 
    r(212, 3), o(36, 3), o(848, 547), o(52, 11), o(849, 12), // ModelTurnStartedData
    r(83, 573), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 574), // 
    r(83, 576), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 577), // 
    r(158, 3), r(872, 11), // PermissionAssentDetectedData
    r(83, 579), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 580), // 
    r(158, 3), r(76, 3), r(874, 3), r(879, 583), // PermissionCarriedForwardData
    r(83, 582), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 584), // 
    r(900, 3), o(76, 3), r(901, 3), r(818, 3), r(903, 591), r(906, 592), r(4, 593), r(907, 11), // PermissionRecoveryAttempt
    r(891, 3), r(213, 589), r(898, 590), r(4, 588), r(899, 11), r(908, 595), o(909, 3), o(910, 3), // PermissionRecoveryData
    r(212, 587), r(4, 588), r(890, 5), r(911, 596), // TaskBlocker
    r(212, 598), o(913, 5), // PermissionApproved
    r(212, 601), r(915, 17), // UserToolSessionApprovalCommands
    r(212, 603), // UserToolSessionApprovalRead
    r(212, 605), // UserToolSessionApprovalWrite
    r(212, 607), r(770, 3), r(215, 364), // UserToolSessionApprovalMcp
    r(212, 609), // UserToolSessionApprovalMemory
    r(212, 611), r(215, 3), // UserToolSessionApprovalCustomTool
    r(212, 613), o(438, 3), // UserToolSessionApprovalExtensionManagement
    r(212, 615), o(921, 3), // UserToolSessionApprovalWorkflow
    r(212, 617), r(452, 3), // UserToolSessionApprovalExtensionPermissionAccess
    r(212, 619), r(452, 3), r(924, 17), // UserToolSessionApprovalExtensionEnvAccess
    r(212, 600), r(925, 621), o(913, 5), // PermissionApprovedForSession
    r(212, 623), r(925, 621), r(927, 3), o(913, 5), // PermissionApprovedForLocation
    r(212, 345), o(4, 3), // PermissionCancelled
    r(212, 3), r(929, 364), // PermissionRule
    r(212, 626), r(930, 628), // PermissionDeniedByRules
    r(212, 630), // PermissionDeniedNoApprovalRuleAndCouldNotRequestFromUser
    r(212, 632), o(731, 3), o(933, 5), // PermissionDeniedInteractivelyByUser
    r(212, 634), r(24, 3), r(354, 3), // PermissionDeniedByContentExclusionPolicy
    r(212, 636), o(354, 3), o(936, 5), // PermissionDeniedByPermissionRequestHook
    r(158, 3), o(76, 3), o(881, 3), o(912, 597), r(497, 638), o(879, 583), // PermissionCompletedData
    r(83, 586), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 639), // 
    r(874, 3), r(158, 3), r(872, 11), r(940, 642), r(941, 11), r(942, 11), // PermissionContextualAuthorizationData
    r(83, 641), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 643), // 
    r(874, 3), r(872, 11), r(940, 642), r(944, 3), r(941, 11), r(942, 11), o(945, 17), o(946, 3), o(947, 0), // PermissionMessageAuthorizationData
    r(83, 645), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 646), // 
    r(872, 11), // PermissionMessageAuthorizationDegradedData
    r(83, 648), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 649), // 
    r(872, 11), o(950, 5), // PermissionMessageAuthorizationReadData
    r(83, 651), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 652), // 
    r(956, 3), r(957, 5), // PermissionRequestShellCommand
    r(956, 3), r(954, 3), o(958, 0), o(959, 0), o(960, 5), o(454, 0), // PermissionRequestShellCommandSegment
    r(178, 3), // PermissionRequestShellPossibleUrl
    r(972, 662), o(973, 3), r(24, 3), o(974, 17), // PermissionSandboxPathGrant
    r(212, 655), o(76, 3), o(953, 5), r(954, 3), r(955, 3), r(494, 657), o(961, 659), r(962, 17), o(963, 3), o(964, 59), r(965, 661), r(966, 5), r(967, 5), o(600, 3), o(968, 5), o(969, 5), o(970, 3), o(975, 663), o(976, 3), // PermissionRequestShell
    r(137, 3), r(24, 3), // PermissionWriteFileContent
    o(981, 665), o(982, 665), // PermissionWriteFileEdit
    r(212, 605), o(76, 3), o(953, 5), r(955, 3), r(977, 3), o(978, 3), r(979, 3), o(980, 3), r(967, 5), o(968, 5), o(970, 3), o(865, 667), o(975, 663), // PermissionRequestWrite
    r(212, 603), o(76, 3), o(953, 5), r(955, 3), r(24, 3), o(978, 3), o(968, 5), o(970, 3), o(975, 663), // PermissionRequestRead
    r(212, 607), o(76, 3), r(770, 3), r(215, 3), r(141, 3), o(493, 0), r(957, 5), o(983, 670), o(953, 5), o(984, 3), // PermissionRequestMcp
    r(212, 672), o(76, 3), o(953, 5), r(955, 3), r(178, 3), o(985, 3), o(968, 5), o(970, 3), // PermissionRequestUrl
    r(1015, 677), r(1018, 678), r(1022, 679), o(1023, 5), // PermissionApprovalEvaluation
    o(1024, 680), r(323, 681), o(4, 3), o(36, 3), o(1028, 682), o(1029, 3), // PermissionAssistedApproval
    r(212, 609), o(76, 3), o(609, 674), o(597, 3), r(988, 3), o(194, 3), o(665, 675), o(4, 3), o(781, 676), o(991, 3), o(1030, 683), o(953, 5), // PermissionRequestMemory
    r(212, 611), o(76, 3), r(215, 3), r(1031, 3), o(493, 0), o(1032, 5), o(953, 5), // PermissionRequestCustomTool
    r(212, 686), o(76, 3), r(215, 3), o(1034, 0), o(1035, 3), o(953, 5), // PermissionRequestHook
    r(212, 613), o(76, 3), r(438, 3), o(452, 3), o(953, 5), // PermissionRequestExtensionManagement
    r(177, 3), o(1038, 3), // WorkflowPermissionPhase
    r(212, 615), o(76, 3), r(438, 689), r(21, 3), r(23, 3), r(1039, 691), o(1040, 11), o(1041, 11), o(1042, 12), o(1043, 12), o(1044, 11), o(1045, 11), o(1046, 12), o(1047, 12), r(921, 3), r(1048, 5), o(953, 5), // PermissionRequestWorkflow
    r(212, 617), o(76, 3), r(452, 3), r(450, 17), o(953, 5), // PermissionRequestExtensionPermissionAccess
    r(212, 619), o(76, 3), r(452, 3), r(924, 17), o(953, 5), // PermissionRequestExtensionEnvAccess
    r(212, 601), o(76, 3), r(954, 3), r(955, 3), r(915, 17), r(967, 5), o(600, 3), o(1030, 683), o(953, 5), o(968, 5), o(969, 5), o(970, 3), o(975, 663), // PermissionPromptRequestCommands
    r(212, 605), o(76, 3), r(955, 3), r(977, 3), o(978, 3), r(979, 3), o(980, 3), r(967, 5), o(1030, 683), o(953, 5), o(865, 667), o(1050, 3), // PermissionPromptRequestWrite
    r(212, 603), o(76, 3), r(955, 3), r(24, 3), o(978, 3), o(1030, 683), o(953, 5), // PermissionPromptRequestRead
    r(212, 607), o(76, 3), r(770, 3), r(215, 3), r(141, 3), o(493, 0), o(983, 670), o(1030, 683), o(1051, 5), o(984, 3), // PermissionPromptRequestMcp
    r(212, 672), o(76, 3), r(955, 3), r(178, 3), o(985, 3), o(968, 5), o(970, 3), o(1030, 683), o(953, 5), // PermissionPromptRequestUrl
    r(212, 609), o(76, 3), o(609, 674), o(597, 3), r(988, 3), o(194, 3), o(665, 675), o(4, 3), o(1030, 683), // PermissionPromptRequestMemory
    r(212, 611), o(76, 3), r(215, 3), r(1031, 3), o(493, 0), o(1030, 683), // PermissionPromptRequestCustomTool
    r(212, 703), o(76, 3), r(1052, 704), r(1053, 17), o(1030, 683), o(1054, 17), // PermissionPromptRequestPath
    r(212, 686), o(76, 3), r(215, 3), o(1034, 0), o(1035, 3), o(1030, 683), // PermissionPromptRequestHook
    r(212, 613), o(76, 3), r(438, 3), o(452, 3), o(1030, 683), // PermissionPromptRequestExtensionManagement
    r(212, 615), o(76, 3), r(438, 689), r(21, 3), r(23, 3), r(1039, 691), o(1040, 11), o(1041, 11), o(1042, 12), o(1043, 12), o(1044, 11), o(1045, 11), o(1046, 12), o(1047, 12), r(921, 3), r(1048, 5), o(1030, 683), o(953, 5), // PermissionPromptRequestWorkflow
    r(212, 617), o(76, 3), r(452, 3), r(450, 17), o(1030, 683), // PermissionPromptRequestExtensionPermissionAccess
    r(212, 619), o(76, 3), r(452, 3), r(924, 17), o(1030, 683), // PermissionPromptRequestExtensionEnvAccess
    r(158, 3), r(1049, 695), o(1055, 711), o(1058, 712), o(1060, 713), o(1061, 0), o(1062, 5), o(881, 3), o(207, 77), o(909, 3), o(910, 3), o(1063, 118), // PermissionRequestedData
    r(83, 654), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 714), // 
    r(1065, 3), r(1066, 17), o(1067, 0), o(1068, 0), r(1069, 11), r(1070, 11), r(1071, 11), r(1072, 12), o(1073, 3), o(1074, 3), o(1075, 17), o(1076, 17), o(1077, 17), o(1078, 17), o(1079, 17), o(1080, 17), o(1081, 5), o(1082, 17), o(1083, 17), o(1084, 11), o(1085, 3), o(1086, 17), o(1087, 3), o(1088, 17), // PromptCacheBreakData
    r(83, 716), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 717), // 
    r(158, 3), // SamplingCompletedData
    r(83, 719), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 720), // 
    o(843, 311), o(1092, 3), o(1093, 3), o(1094, 12), o(1095, 12), o(1096, 17), o(1097, 19), o(446, 19), // SamplingRequest
    r(158, 3), r(770, 3), r(1091, 0), o(629, 723), o(984, 3), // SamplingRequestedData
    r(83, 722), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 724), // 
    r(1139, 17), r(1140, 17), r(1141, 17), // SandboxFilesystemPolicyDetails
    r(1106, 727), r(527, 728), o(76, 3), r(1105, 729), r(1117, 730), r(1120, 731), r(1125, 732), r(1126, 11), r(1127, 11), r(1128, 11), r(1129, 5), r(1130, 5), r(1131, 5), r(1134, 733), r(1135, 5), r(1136, 5), r(1137, 5), r(1138, 5), o(1142, 734), o(1145, 735), r(212, 736), // SandboxDecisionDataPolicyResolved
    r(1106, 727), r(527, 728), o(76, 3), r(1105, 729), r(1117, 730), r(1125, 732), r(687, 12), o(1145, 735), r(212, 738), // SandboxDecisionDataSpawnCompleted
    r(1106, 727), r(527, 728), o(76, 3), r(1105, 729), r(1117, 730), r(1125, 732), o(1150, 740), o(491, 3), r(212, 741), // SandboxDecisionDataEnforcementState
    r(1106, 727), r(527, 728), o(76, 3), r(1105, 729), r(1125, 732), r(1165, 743), r(1150, 740), o(396, 744), o(1170, 3), o(491, 3), o(1171, 3), r(212, 745), // SandboxDecisionDataAccessDenied
    r(1106, 727), r(527, 728), o(76, 3), r(1105, 729), r(1125, 732), r(32, 747), o(1165, 743), o(396, 744), o(1170, 3), o(491, 3), o(1171, 3), r(212, 748), // SandboxDecisionDataBypassDecided
    r(1106, 727), r(527, 728), o(76, 3), r(1105, 729), r(1125, 732), r(32, 747), o(1165, 743), o(396, 744), o(1170, 3), o(491, 3), o(1171, 3), r(212, 750), // SandboxDecisionDataPermissiveRetryDecided
    r(1106, 727), r(527, 728), o(76, 3), r(1105, 729), r(1125, 732), o(1165, 743), o(396, 744), o(1170, 3), o(491, 3), o(1171, 3), r(212, 752), // SandboxDecisionDataPermissiveRetryCompleted
    r(83, 726), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 754), // 
    r(83, 756), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 176), // 
    r(83, 758), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 190), // 
    r(83, 760), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 194), // 
    r(83, 762), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 197), // 
    r(4, 3), o(158, 3), // SessionAutopilotStoppedData
    r(83, 764), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 765), // 
    r(83, 767), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 199), // 
    r(83, 769), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 201), // 
    r(83, 771), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 207), // 
    r(83, 773), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 216), // 
    r(83, 775), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 223), // 
    r(83, 777), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 228), // 
    r(83, 779), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 229), // 
    r(83, 781), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 230), // 
    r(83, 783), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 283), // 
    r(83, 785), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 284), // 
    r(83, 787), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 289), // 
    r(69, 3), o(1196, 3), o(490, 3), o(1199, 790), o(1200, 3), o(489, 3), o(1201, 3), o(1202, 3), o(1203, 5), // WorkingDirectoryContext
    r(83, 789), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 791), // 
    r(83, 793), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 290), // 
    r(83, 795), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 317), // 
    r(83, 797), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 318), // 
    r(83, 799), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 349), // 
    r(1209, 802), // ExtensionsAttachmentsPushedData
    r(83, 801), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 803), // 
    r(25, 3), r(21, 3), r(32, 806), r(213, 807), // ExtensionsLoadedExtension
    r(1213, 809), // ExtensionsLoadedData
    r(83, 805), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 810), // 
    r(1215, 11), r(1216, 11), r(1217, 17), // ShutdownCodeChanges
    r(1218, 813), // FusionChangeCheckpointData
    r(83, 812), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 814), // 
    r(196, 3), r(197, 3), r(206, 3), r(204, 3), r(212, 817), r(76, 364), // FusionCommitStartedData
    r(83, 816), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 818), // 
    r(196, 3), r(197, 3), r(172, 3), r(198, 3), r(200, 370), r(527, 3), r(1221, 364), r(1222, 364), r(1223, 3), r(1224, 364), r(1225, 11), r(498, 11), r(224, 11), r(156, 11), r(688, 11), o(226, 11), r(223, 12), r(687, 12), // FusionCompletedData
    r(83, 820), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 821), // 
    r(196, 3), r(206, 3), r(1227, 3), r(1228, 3), r(354, 0), // FusionHandoffData
    r(83, 823), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 824), // 
    r(1238, 12), r(1239, 12), r(1240, 12), r(1241, 12), // FusionScores
    r(212, 369), r(203, 3), r(781, 371), r(1244, 5), // FusionPhasePlanStep
    r(201, 3), r(36, 3), o(41, 3), // FusionCritic
    r(1254, 832), r(1255, 832), // FusionFollowUpRecommendation
    r(196, 3), r(172, 3), r(1230, 10), r(198, 3), r(199, 3), o(1231, 3), o(1232, 3), o(1233, 3), o(1234, 3), o(1235, 3), o(1236, 11), o(1237, 3), o(1242, 827), r(200, 370), o(1243, 3), o(1245, 829), r(1246, 3), r(1247, 364), o(1248, 3), o(1249, 3), o(1250, 831), r(1251, 3), r(1223, 3), o(1256, 833), o(1257, 12), // FusionResolvedData
    r(83, 826), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 834), // 
    r(900, 3), r(198, 3), r(199, 3), r(4, 3), o(697, 3), r(1251, 3), o(1257, 12), // FusionRouteFailedData
    r(83, 836), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 837), // 
    r(900, 3), r(1261, 840), o(198, 3), o(199, 3), // FusionRouteStartedData
    r(83, 839), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 841), // 
    r(351, 3), r(21, 3), o(489, 3), // HandoffRepository
    r(1263, 3), r(1264, 844), o(490, 845), o(1265, 3), o(733, 3), o(1266, 3), o(85, 3), // HandoffData
    r(83, 843), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 846), // 
    o(133, 5), o(612, 713), // IdleData
    r(83, 848), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 849), // 
    r(349, 852), r(212, 853), // IndexedSearchDataStatus
    r(527, 855), o(1275, 12), r(1276, 12), r(1277, 5), r(1278, 5), o(1288, 856), o(697, 3), o(1289, 5), r(212, 857), // IndexedSearchDataStartup
    r(632, 859), o(541, 12), o(697, 3), r(212, 860), // IndexedSearchDataServerError
    r(153, 862), o(1296, 12), o(1297, 12), o(1298, 12), o(1299, 12), o(1300, 12), o(1301, 12), o(1302, 12), r(212, 863), // IndexedSearchDataIncremental
    r(83, 851), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 865), // 
    r(1305, 3), r(354, 3), o(178, 3), o(1306, 3), // InfoData
    r(83, 867), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 868), // 
    r(1308, 3), r(5, 3), r(596, 10), // SessionJournalLinkData
    r(83, 870), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 871), // 
    r(153, 874), r(1313, 17), // SessionManagedPluginProgressData
    r(83, 873), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 875), // 
    r(609, 878), o(1321, 879), r(1322, 3), r(1323, 5), r(354, 3), // ManagedSettingsEnforcedData
    r(83, 877), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 880), // 
    r(1323, 5), o(1338, 0), // ManagedPermissionsContext
    r(32, 883), r(1329, 5), r(1330, 5), o(1331, 5), o(1332, 5), r(1323, 5), o(1333, 5), r(1334, 5), o(1335, 5), r(1336, 17), o(1337, 0), o(1339, 884), // ManagedSettingsResolvedData
    r(83, 882), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 885), // 
    r(770, 3), // McpServerNeedsReconnectData
    r(83, 887), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 888), // 
    r(770, 3), // McpServerRemovedData
    r(83, 890), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 891), // 
    r(770, 3), r(213, 894), o(7, 3), o(1348, 3), o(1349, 3), // McpServerStatusChangedData
    r(83, 893), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 895), // 
    r(770, 3), r(854, 10), // SessionMcpServerToolsLoadedData
    r(83, 897), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 898), // 
    r(1352, 364), // McpServerMetadata
    r(21, 3), r(213, 894), o(32, 301), o(22, 3), o(7, 3), o(1353, 901), o(56, 902), o(1354, 3), o(1355, 3), // McpServersLoadedServer
    r(1356, 904), // McpServersLoadedData
    r(83, 900), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 905), // 
    r(83, 907), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 908), // 
    r(1359, 713), r(1360, 713), // ModeChangedData
    r(83, 910), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 911), // 
    r(612, 713), o(137, 3), // ModeNoticeDeliveredData
    r(83, 913), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 914), // 
    o(1363, 3), r(1364, 3), o(1365, 3), o(41, 3), o(1366, 96), o(255, 96), o(1367, 917), o(1368, 917), o(549, 918), o(1369, 3), o(32, 919), o(1382, 191), o(460, 191), // ModelChangeData
    r(83, 916), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 920), // 
    r(1363, 3), r(4, 923), // ModelDeselectedData
    r(83, 922), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 924), // 
    r(83, 926), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 596), // 
    o(1359, 712), o(612, 712), o(1387, 3), // PermissionsChangedData
    r(83, 928), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 929), // 
    r(438, 932), // PlanChangedData
    r(83, 931), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 933), // 
    r(1395, 12), r(106, 12), r(17, 12), r(1396, 5), o(1397, 12), r(16, 12), o(1398, 12), o(1399, 5), o(249, 5), r(113, 5), r(1400, 5), // ProviderQuotaBudgetMetadata
    o(1409, 12), o(1410, 3), o(1411, 3), o(1412, 3), r(781, 940), r(349, 941), r(1417, 942), // ProviderMonthlyUsage
    r(1391, 936), o(1392, 3), o(1393, 937), o(1394, 10), o(1401, 938), r(1405, 939), o(1406, 3), o(1407, 10), o(248, 5), o(1408, 10), o(1418, 943), o(1421, 944), o(466, 3), r(163, 101), o(1424, 945), r(1425, 3), o(4, 3), o(1426, 3), o(32, 3), r(1417, 942), // ProviderQuotaState
    r(1427, 946), // SessionQuotaObservationData
    r(83, 935), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 947), // 
    r(1429, 5), // RemoteSteerableChangedData
    r(83, 949), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 950), // 
    o(1043, 12), // SessionLimitsConfig
    r(1431, 3), r(1432, 11), o(1433, 11), o(1434, 3), o(41, 3), o(255, 96), o(1368, 917), o(549, 291), o(460, 191), o(1435, 953), o(1265, 791), o(1436, 5), o(1437, 5), o(1429, 5), o(1438, 5), // ResumeData
    r(83, 952), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 954), // 
    o(4, 3), // SessionSandboxEnforcementBlockedData
    r(83, 956), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 957), // 
    r(25, 11), // ScheduleCancelledData
    r(83, 959), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 960), // 
    r(25, 11), o(1442, 11), o(1443, 3), o(1444, 3), o(1445, 11), r(44, 3), o(1446, 5), o(1447, 5), o(1448, 3), o(1449, 963), // ScheduleCreatedData
    r(83, 962), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 964), // 
    r(25, 11), r(1451, 11), // ScheduleRearmedData
    r(83, 966), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 967), // 
    r(1435, 970), // SessionLimitsChangedData
    r(83, 969), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 971), // 
    r(220, 11), // ShutdownTokenDetail
    o(1460, 11), o(231, 12), // ShutdownModelMetricRequests
    r(224, 11), r(156, 11), r(225, 11), r(226, 11), o(228, 11), // ShutdownModelMetricUsage
    r(220, 11), // ShutdownModelMetricTokenDetail
    r(1415, 977), r(689, 978), o(223, 12), o(222, 980), // ShutdownModelMetric
    o(1087, 3), o(1462, 3), r(1458, 11), r(223, 12), r(1461, 982), // ShutdownAgentMetric
    r(1455, 974), o(1456, 3), o(1457, 12), o(223, 12), o(222, 976), r(1458, 11), r(1459, 11), o(1433, 11), r(1218, 813), r(1461, 982), o(1463, 984), o(1464, 3), o(529, 11), o(515, 11), o(516, 11), o(517, 11), o(1465, 97), o(1466, 311), o(1467, 19), // ShutdownData
    r(83, 973), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 985), // 
    r(21, 3), o(492, 3), r(23, 3), r(32, 988), r(33, 5), r(420, 5), o(24, 3), o(1471, 3), // SkillsLoadedSkill
    r(43, 990), // SkillsLoadedData
    r(83, 987), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 991), // 
    r(1473, 3), r(1474, 11), o(1475, 17), // SnapshotRewindData
    r(83, 993), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 994), // 
    o(1480, 5), o(1481, 17), o(1482, 17), o(1483, 5), o(1484, 5), // GitHubMcpToolConfig
    r(5, 3), r(596, 11), r(1477, 3), r(1478, 3), r(1479, 3), o(1434, 3), o(41, 3), o(255, 96), o(1368, 917), o(549, 291), o(460, 191), o(1435, 953), o(1265, 791), o(1485, 997), o(1436, 5), o(1429, 5), o(1486, 3), // StartData
    r(83, 996), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 998), // 
    o(733, 3), o(6, 5), o(527, 1001), o(4, 3), o(1489, 10), o(912, 597), // TaskCompleteData
    r(83, 1000), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1002), // 
    r(177, 3), // TitleChangedData
    r(83, 1004), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1005), // 
    r(83, 1007), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1008), // 
    r(36, 3), // ToolsUpdatedData
    r(83, 1010), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1011), // 
    r(519, 11), r(1494, 11), r(1495, 11), r(1496, 11), r(1497, 11), r(1498, 11), r(1499, 11), r(1500, 3), // TruncationData
    r(83, 1013), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1014), // 
    r(547, 3), r(227, 3), r(259, 11), // UsageCheckpointModelCacheState
    r(223, 12), o(1457, 12), o(1502, 1018), o(1503, 20), // UsageCheckpointData
    r(83, 1016), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1019), // 
    r(519, 11), r(529, 11), r(1505, 11), o(515, 11), o(516, 11), o(517, 11), o(1506, 5), // UsageInfoData
    r(83, 1021), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1022), // 
    r(1508, 3), r(354, 3), o(178, 3), o(640, 348), // WarningData
    r(83, 1024), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1025), // 
    r(24, 3), r(438, 1028), // WorkspaceFileChangedData
    r(83, 1027), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1029), // 
    r(609, 1032), o(1514, 12), o(1043, 12), // SessionLimitsExhaustedResponse
    r(158, 3), r(410, 1033), // SessionLimitsExhaustedCompletedData
    r(83, 1031), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1034), // 
    r(158, 3), r(1516, 12), r(1043, 12), // SessionLimitsExhaustedRequestedData
    r(83, 1036), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1037), // 
    r(137, 3), r(32, 3), o(157, 3), // SkillContextDeliveredData
    r(83, 1039), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1040), // 
    r(1519, 3), o(1520, 3), o(1521, 3), r(32, 3), o(157, 3), // SkillContextDeliveredRefData
    r(83, 1042), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1043), // 
    r(21, 3), o(1523, 11), o(36, 3), r(24, 3), r(137, 3), o(1524, 17), o(34, 5), o(32, 3), o(1354, 3), o(1355, 3), o(23, 3), o(525, 1046), // SkillInvokedData
    r(83, 1045), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1047), // 
    r(21, 3), o(1523, 11), o(36, 3), r(24, 3), r(1519, 3), r(1529, 11), o(1524, 17), o(34, 5), o(32, 3), o(1354, 3), o(1355, 3), o(23, 3), o(525, 1046), // SkillInvokedRefData
    r(83, 1049), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1050), // 
    r(76, 3), r(1087, 3), r(1462, 3), o(36, 3), o(1531, 3), o(1532, 3), o(1533, 3), o(1534, 5), o(1535, 3), o(1543, 1053), o(1544, 5), o(1545, 11), o(1546, 11), o(687, 11), o(488, 5), // SubagentCompletedData
    r(83, 1052), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1054), // 
    r(36, 3), o(41, 3), o(549, 3), r(1548, 5), // SubagentConfiguredData
    r(83, 1056), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1057), // 
    r(83, 1059), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1060), // 
    r(76, 3), r(1087, 3), r(1462, 3), r(7, 3), o(36, 3), o(1531, 3), o(1532, 3), o(1533, 3), o(1534, 5), o(1535, 3), o(1543, 1053), o(1544, 5), o(1545, 11), o(1546, 11), o(687, 11), // SubagentFailedData
    r(83, 1062), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1063), // 
    r(1087, 3), r(1462, 3), r(35, 314), // SubagentSelectedData
    r(83, 1065), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1066), // 
    r(76, 3), r(1087, 3), r(1462, 3), r(1553, 3), o(36, 3), o(1557, 1069), o(1543, 1053), o(1558, 3), o(1559, 3), o(667, 3), o(890, 5), o(74, 3), o(1560, 3), // SubagentStartedData
    r(83, 1068), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1070), // 
    r(137, 3), o(1562, 5), o(1563, 5), // SystemMessageContentBlock
    o(1566, 3), o(1567, 19), // SystemMessageMetadata
    r(137, 3), o(1564, 1074), o(157, 3), r(203, 1075), o(21, 3), o(446, 1076), // SystemMessageData
    r(83, 1072), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1077), // 
    r(83, 1080), r(73, 3), o(22, 3), r(74, 3), r(213, 1081), o(23, 3), o(44, 3), // SystemNotificationAgentCompleted
    r(83, 1083), r(73, 3), o(22, 3), r(74, 3), o(23, 3), // SystemNotificationAgentIdle
    r(83, 1085), r(1572, 3), r(1573, 3), r(1574, 3), r(733, 3), // SystemNotificationNewInboxMessage
    r(83, 1087), r(1576, 3), o(541, 10), o(23, 3), // SystemNotificationShellCompleted
    r(83, 1089), r(1576, 3), o(23, 3), // SystemNotificationShellDetachedCompleted
    r(83, 1091), r(578, 3), r(1579, 3), r(1580, 3), o(23, 3), // SystemNotificationInstructionDiscovered
    r(83, 170), // SystemNotificationWorkflowPauseInfoUser
    r(1588, 3), r(83, 1096), // SystemNotificationWorkflowPauseInfoCheckpoint
    r(83, 1093), r(1582, 3), r(360, 3), r(213, 1094), r(1584, 11), r(51, 11), r(1585, 11), r(530, 11), o(1586, 3), o(538, 0), o(1587, 3), o(1590, 1098), // SystemNotificationWorkflowCompleted
    r(83, 1100), o(446, 0), // SystemNotificationUnclassified
    r(137, 3), r(212, 1102), o(508, 281), // SystemNotificationData
    r(83, 1079), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1103), // 
    r(83, 1106), r(340, 3), // ToolExecutionCompleteContentText
    r(83, 1108), r(340, 3), o(541, 10), o(69, 3), // ToolExecutionCompleteContentTerminal
    r(83, 1110), r(1576, 3), r(541, 10), o(69, 3), o(1598, 3), o(1599, 5), o(1600, 3), // ToolExecutionCompleteContentShellExit
    r(83, 1112), r(373, 3), r(330, 3), // ToolExecutionCompleteContentImage
    r(83, 1114), r(373, 3), r(330, 3), // ToolExecutionCompleteContentAudio
    r(1602, 3), o(330, 3), o(1603, 17), o(1606, 1116), // ToolExecutionCompleteContentResourceLinkIcon
    o(1607, 1118), r(21, 3), o(177, 3), r(618, 3), o(23, 3), o(330, 3), o(1608, 11), r(83, 1119), // ToolExecutionCompleteContentResourceLink
    r(83, 1121), r(445, 1122), // ToolExecutionCompleteContentResource
    r(83, 1126), r(373, 3), r(330, 3), o(23, 3), o(446, 19), // PersistedBinaryImage
    r(83, 1128), r(330, 3), r(332, 11), r(335, 121), o(23, 3), o(446, 19), // OmittedBinaryResult
    o(1612, 17), o(1613, 17), o(1614, 17), o(1615, 17), // ToolExecutionCompleteUIResourceMetaUICsp
    o(1617, 1133), o(1618, 1134), o(1619, 1135), o(1620, 1136), // ToolExecutionCompleteUIResourceMetaUIPermissions
    o(1616, 1132), o(1338, 1137), o(1621, 3), o(1622, 5), // ToolExecutionCompleteUIResourceMetaUI
    o(459, 1138), // ToolExecutionCompleteUIResourceMeta
    r(618, 3), r(330, 3), o(340, 3), o(372, 3), o(1623, 1139), // ToolExecutionCompleteUIResource
    r(137, 3), o(1595, 3), o(1610, 1125), o(1611, 1131), o(1624, 1140), o(1625, 0), o(1626, 1141), o(1593, 0), // ToolExecutionCompleteResult
    r(354, 3), o(1627, 3), o(640, 348), // ToolExecutionCompleteError
    o(797, 3), o(798, 1145), // ToolExecutionCompleteToolDescriptionMetaUI
    o(459, 1146), // ToolExecutionCompleteToolDescriptionMeta
    r(21, 3), o(23, 3), o(1623, 1147), // ToolExecutionCompleteToolDescription
    r(541, 10), // ToolExecutionCompleteShellExecution
    r(212, 1150), r(24, 3), // ToolExecutionCompleteFileEdit
    r(1633, 10), r(1634, 10), // ToolExecutionUsageTokenDetails
    o(268, 98), o(251, 91), o(224, 10), o(1635, 1153), r(36, 3), o(156, 10), o(1636, 1153), o(163, 101), o(20, 19), r(158, 3), o(1546, 10), // ToolExecutionUsage
    r(76, 3), r(6, 5), o(36, 3), o(1593, 0), o(157, 3), o(161, 5), o(1594, 5), o(497, 1142), o(7, 1143), o(1628, 19), o(172, 3), o(1031, 1148), o(1630, 5), o(1631, 1149), o(173, 3), o(207, 77), o(865, 1152), o(1637, 1154), // ToolExecutionCompleteData
    r(83, 1105), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1155), // 
    r(76, 3), r(1639, 3), // ToolExecutionPartialData
    r(83, 1157), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1158), // 
    r(76, 3), r(1641, 3), o(1625, 0), // ToolExecutionProgressData
    r(83, 1160), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1161), // 
    r(962, 17), r(966, 5), o(1643, 3), // ToolExecutionStartShellToolInfo
    o(797, 3), o(798, 1166), // ToolExecutionStartToolDescriptionMetaUI
    o(459, 1167), // ToolExecutionStartToolDescriptionMeta
    r(21, 3), o(23, 3), o(1623, 1168), // ToolExecutionStartToolDescription
    r(76, 3), r(215, 3), o(141, 3), o(138, 0), o(1644, 1164), o(36, 3), o(161, 5), o(142, 3), o(1645, 3), o(143, 3), o(1646, 902), o(1647, 301), o(172, 3), o(1648, 5), o(1031, 1169), o(173, 3), o(207, 77), // ToolExecutionStartData
    r(83, 1163), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1170), // 
    o(207, 77), r(265, 10), o(1652, 1173), r(340, 3), r(76, 3), // ToolShellOutputData
    r(83, 1172), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1174), // 
    r(76, 3), r(215, 3), o(138, 0), // ToolUserRequestedData
    r(83, 1176), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1177), // 
    r(1655, 3), r(61, 17), // ToolSearchActivatedData
    r(83, 1179), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1180), // 
    r(158, 3), r(153, 1183), o(1657, 3), o(751, 3), o(7, 3), // UIEphemeralQueryData
    r(83, 1182), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1184), // 
    r(137, 3), o(508, 281), o(135, 3), o(1659, 3), o(1209, 802), o(1660, 17), o(1661, 17), o(32, 3), o(1664, 1187), o(1060, 1188), o(1665, 5), o(157, 3), o(172, 3), o(1666, 3), // UserMessageData
    r(83, 1186), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1189), // 
    r(158, 3), o(751, 3), o(754, 5), // UserInputCompletedData
    r(83, 1191), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1192), // 
    r(158, 3), r(753, 3), o(752, 17), o(750, 5), o(76, 3), // UserInputRequestedData
    r(83, 1194), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1195), // 
    r(1582, 3), r(213, 1198), r(1584, 11), r(1585, 11), r(51, 11), o(1670, 3), // WorkflowRunSettledData
    r(83, 1197), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1199), // 
    r(1582, 3), r(360, 3), r(530, 11), // WorkflowRunStartedData
    r(83, 1201), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1202), // 
    r(1582, 3), r(368, 11), // WorkflowRunUpdatedData
    r(83, 1204), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1205), // 
    r(570, 1208), r(654, 3), r(1673, 5), r(1676, 1209), // EventsReadResult
    r(5, 3), r(733, 3), o(734, 3), r(448, 439), r(735, 435), o(158, 3), // ExitPlanModeRequest
    r(1679, 3), r(1680, 1214), // ExpConfig
    r(1677, 17), r(1678, 59), r(1681, 1216), o(1682, 0), o(1683, 10), o(1684, 3), r(1685, 3), // ExpAssignments
    r(32, 3), r(21, 3), // ExtensionInfo
    r(1686, 3), r(493, 17), r(382, 59), // ExtensionLaunchProfile
    r(25, 3), r(21, 3), r(1687, 3), r(32, 1220), // ExtensionLaunchProviderResolveRequest
    o(1688, 1219), // ExtensionLaunchProviderResolveResult
    r(83, 1224), r(373, 3), r(330, 3), o(23, 3), o(446, 19), // ExternalToolTextResultForLlmBinaryResultsForLlm
    r(83, 1106), r(340, 3), // ExternalToolTextResultForLlmContentText
    r(83, 1108), r(340, 3), o(541, 10), o(69, 3), // ExternalToolTextResultForLlmContentTerminal
    r(83, 1110), r(1576, 3), r(541, 10), o(69, 3), o(1598, 3), o(1599, 5), o(1600, 3), // ExternalToolTextResultForLlmContentShellExit
    r(83, 1112), r(373, 3), r(330, 3), // ExternalToolTextResultForLlmContentImage
    r(83, 1114), r(373, 3), r(330, 3), // ExternalToolTextResultForLlmContentAudio
    r(1602, 3), o(330, 3), o(1603, 17), o(1606, 1232), // ExternalToolTextResultForLlmContentResourceLinkIcon
    o(1607, 1234), r(21, 3), o(177, 3), r(618, 3), o(23, 3), o(330, 3), o(1608, 11), r(83, 1119), // ExternalToolTextResultForLlmContentResourceLink
    r(83, 1121), r(445, 1236), // ExternalToolTextResultForLlmContentResource
    r(1689, 3), o(1690, 1223), o(7, 3), o(1691, 3), o(1628, 19), o(1611, 1226), o(1610, 1239), o(1692, 17), // ExternalToolTextResultForLlm
    r(5, 3), o(44, 3), o(1209, 802), o(1693, 5), o(1694, 5), // FleetStartRequest
    r(1270, 5), // FleetStartResult
    o(1695, 3), o(1696, 3), o(1697, 3), o(1698, 3), o(1699, 3), o(92, 3), o(1700, 3), o(1701, 3), o(123, 5), o(1702, 3), o(1703, 3), o(1704, 11), o(161, 3), // GitHubTelemetryClientInfo
    r(212, 3), o(1705, 3), o(1706, 3), r(614, 59), r(862, 49), o(1707, 3), o(1708, 59), o(1709, 3), o(1710, 3), o(176, 1244), // GitHubTelemetryEvent
    o(5, 3), r(1711, 5), r(860, 1245), // GitHubTelemetryNotification
    r(385, 3), r(85, 3), o(5, 3), r(4, 1247), // GitHubTokenAcquireRequest
    r(631, 3), o(221, 3), r(1712, 11), r(212, 164), // GitHubTokenAcquireResultToken
    r(212, 345), // GitHubTokenAcquireResultCancelled
    r(5, 3), r(158, 3), o(497, 1241), o(7, 3), // HandlePendingToolCallRequest
    r(6, 5), // HandlePendingToolCallResult
    r(519, 11), r(529, 11), r(1505, 11), o(515, 11), o(516, 11), o(517, 11), // HistoryCompactContextWindow
    r(5, 3), o(504, 3), o(525, 1255), o(519, 11), // HistoryCompactRequest
    r(6, 5), r(503, 11), r(502, 11), o(505, 3), o(1713, 1254), // HistoryCompactResult
    r(5, 3), r(1714, 3), // HistoryTruncateRequest
    r(1474, 11), o(1715, 5), o(1716, 3), // HistoryTruncateResult
    r(5, 3), r(740, 1260), r(453, 30), // HooksInvokeAgentStop
    r(5, 3), r(740, 1262), r(453, 353), // HooksInvokeErrorOccurred
    o(5, 3), o(68, 12), o(69, 3), o(73, 3), o(74, 3), o(75, 3), o(76, 3), o(77, 3), o(78, 3), // NotificationHookInput
    r(5, 3), r(740, 1264), r(453, 1265), // HooksInvokeNotification
    o(5, 3), o(68, 12), o(69, 3), o(73, 3), o(74, 3), o(75, 3), o(76, 3), o(77, 3), o(78, 3), // PermissionRequestHookInput
    r(5, 3), r(740, 1267), r(453, 1268), // HooksInvokePermissionRequest
    o(5, 3), o(68, 12), o(69, 3), o(73, 3), o(74, 3), o(75, 3), o(76, 3), o(77, 3), o(78, 3), // PostResultHookInput
    r(5, 3), r(740, 1270), r(453, 1271), // HooksInvokePostResult
    r(5, 3), r(68, 12), r(69, 3), r(215, 3), r(1034, 0), r(864, 0), o(73, 3), o(74, 3), o(75, 3), o(76, 3), o(77, 3), o(78, 3), // PostToolUseHookInput
    r(5, 3), r(740, 1273), r(453, 1274), // HooksInvokePostToolUse
    r(5, 3), r(68, 12), r(69, 3), r(215, 3), r(1034, 0), r(7, 3), o(73, 3), o(74, 3), o(75, 3), o(76, 3), o(77, 3), o(78, 3), // PostToolUseFailureHookInput
    r(5, 3), r(740, 1276), r(453, 1277), // HooksInvokePostToolUseFailure
    o(5, 3), o(68, 12), o(69, 3), o(73, 3), o(74, 3), o(75, 3), o(76, 3), o(77, 3), o(78, 3), // PreCompactHookInput
    r(5, 3), r(740, 1279), r(453, 1280), // HooksInvokePreCompact
    r(5, 3), r(68, 12), r(69, 3), r(770, 3), r(215, 3), r(138, 0), o(1623, 19), o(73, 3), o(74, 3), o(75, 3), o(76, 3), o(77, 3), o(78, 3), // PreMcpToolCallHookInput
    r(5, 3), r(740, 1282), r(453, 1283), // HooksInvokePreMcpToolCall
    o(5, 3), o(68, 12), o(69, 3), o(73, 3), o(74, 3), o(75, 3), o(76, 3), o(77, 3), o(78, 3), // PrePRDescriptionHookInput
    r(5, 3), r(740, 1285), r(453, 1286), // HooksInvokePrePrDescription
    r(5, 3), r(68, 12), r(69, 3), r(215, 3), r(1034, 0), o(73, 3), o(74, 3), o(75, 3), o(76, 3), o(77, 3), o(78, 3), // PreToolUseHookInput
    r(5, 3), r(740, 1288), r(453, 1289), // HooksInvokePreToolUse
    r(5, 3), r(68, 12), r(69, 3), r(4, 1292), o(1729, 3), o(7, 351), o(73, 3), o(74, 3), o(75, 3), o(76, 3), o(77, 3), o(78, 3), // SessionEndHookInput
    r(5, 3), r(740, 1291), r(453, 1293), // HooksInvokeSessionEnd
    r(5, 3), r(68, 12), r(69, 3), r(32, 1296), o(1733, 3), o(73, 3), o(74, 3), o(75, 3), o(76, 3), o(77, 3), o(78, 3), // SessionStartHookInput
    r(5, 3), r(740, 1295), r(453, 1297), // HooksInvokeSessionStart
    r(5, 3), r(68, 12), r(69, 3), r(71, 3), r(1087, 3), o(1462, 3), o(1553, 3), o(73, 3), o(74, 3), o(75, 3), o(76, 3), o(77, 3), o(78, 3), // SubagentStartHookInput
    r(5, 3), r(740, 1299), r(453, 1300), // HooksInvokeSubagentStart
    r(5, 3), r(68, 12), r(69, 3), r(71, 3), r(1087, 3), r(74, 3), o(1462, 3), o(1553, 3), r(70, 3), r(410, 3), o(72, 5), o(73, 3), o(75, 3), o(76, 3), o(77, 3), o(78, 3), // SubagentStopHookInput
    r(5, 3), r(740, 1302), r(453, 1303), // HooksInvokeSubagentStop
    r(5, 3), r(68, 12), r(69, 3), r(44, 3), o(73, 3), o(74, 3), o(75, 3), o(76, 3), o(77, 3), o(78, 3), // UserPromptSubmittedHookInput
    r(5, 3), r(740, 1305), r(453, 1306), // HooksInvokeUserPromptSubmitted
    r(5, 3), r(68, 12), r(69, 3), r(44, 3), r(1738, 3), o(73, 3), o(74, 3), o(75, 3), o(76, 3), o(77, 3), o(78, 3), // UserPromptTransformedHookInput
    r(5, 3), r(740, 1308), r(453, 1309), // HooksInvokeUserPromptTransformed
    o(81, 19), // HooksInvokeResult
    r(286, 3), r(1739, 3), // HostAuthentication
    r(1740, 3), r(158, 3), // HostAuthenticationCancelledNotification
    r(1741, 1315), // HostDiagnostics
    r(83, 3), o(5, 3), // HostEventScope
    o(1742, 3), o(212, 3), o(1743, 3), o(1744, 3), // HostEventPayload
    r(781, 1317), r(212, 3), o(378, 1318), // HostEventNotification
    r(1740, 3), r(4, 1320), o(541, 10), o(7, 3), // HostExitedNotification
    r(1740, 3), r(1749, 3), r(1750, 19), o(1751, 0), o(1731, 5), // HostMaterializeSessionRequest
    r(5, 3), // HostMaterializeSessionResult
    r(1740, 3), r(1749, 3), // HostSessionReleasedNotification
    r(1740, 3), r(158, 3), r(383, 3), // HostValidateAuthenticationRequest
    r(218, 10), o(1754, 12), o(1755, 12), o(1756, 12), o(1757, 12), // ImageToolModelPricing
    r(1752, 1326), r(25, 3), r(1753, 5), r(21, 3), o(1758, 1327), r(1760, 1329), // ImageToolModel
    o(420, 5), o(1761, 12), o(1762, 12), // InfiniteSessionConfig
    o(1763, 3), o(1764, 3), r(22, 3), o(23, 3), o(1765, 3), o(596, 3), r(32, 3), o(1766, 255), o(1767, 3), // InstallationCatalogueIdentity
    r(1772, 3), r(770, 3), o(596, 3), o(1773, 3), // McpPlanResourceIdentity
    r(759, 3), r(1774, 3), r(1775, 235), r(1778, 1334), // McpPlanProvenance
    r(781, 1336), r(1781, 3), // McpPlanTarget
    r(80, 1338), r(32, 1339), o(4, 3), // McpPlanPolicyResult
    r(212, 1343), r(1588, 3), r(1798, 1344), r(1801, 1345), r(39, 5), o(1802, 3), o(177, 3), o(23, 3), r(1803, 5), // McpPlanRequiredValueScalar
    r(212, 1347), r(1588, 3), r(1798, 1344), r(1801, 1347), r(39, 5), o(1802, 3), o(177, 3), o(23, 3), r(1805, 17), r(1803, 5), // McpPlanRequiredValueEnum
    r(1588, 3), r(1807, 3), o(177, 3), // McpPlanSecretPlaceholder
    r(1787, 3), r(56, 1341), r(1789, 1342), r(1790, 3), r(1791, 3), r(1806, 1350), r(1808, 1352), // McpPlanTransportChoicePackage
    r(1787, 3), r(56, 1354), r(1789, 1355), r(1810, 3), r(1806, 1350), r(1808, 1352), // McpPlanTransportChoiceRemote
    r(438, 1358), r(781, 1336), r(1781, 3), r(1812, 17), r(1813, 17), // McpPlanConfigurationChange
    r(1798, 1344), r(1588, 3), r(464, 3), // McpInstallationInput
    r(56, 1354), r(178, 3), r(583, 59), r(35, 17), // McpInstallationRemoteConfiguration
    r(286, 1333), r(478, 1335), o(1779, 255), o(1780, 1332), r(1782, 1337), r(199, 1340), r(1811, 1357), r(1814, 1359), r(1815, 1361), r(1816, 17), r(1819, 1362), o(1820, 1363), r(609, 1364), // McpInstallationReviewInstall
    r(1822, 3), r(286, 1333), r(478, 1335), r(1782, 1337), r(199, 1340), r(1823, 5), r(1824, 11), r(1825, 5), r(609, 1366), // McpInstallationReviewUninstall
    r(680, 1368), r(445, 607), // InstallationReviewMcp
    r(1763, 3), r(1827, 3), r(1828, 3), r(490, 3), r(368, 3), r(679, 3), r(1829, 3), r(1830, 3), // SkillInstallationSource
    r(781, 1371), r(1832, 3), r(1833, 3), o(1834, 3), // SkillInstallationLocation
    r(24, 3), r(1836, 11), r(1778, 3), r(1686, 5), r(1837, 3), // SkillInstallationFileReview
    r(21, 3), o(23, 3), r(1780, 1332), r(32, 1370), r(1782, 1372), r(1835, 5), r(1838, 1374), r(1839, 11), r(1840, 3), r(1841, 3), r(609, 1364), // SkillInstallationReviewInstall
    r(1822, 3), r(1770, 3), r(21, 3), r(1782, 1372), r(1842, 5), r(1846, 1376), r(32, 1370), r(1780, 1332), r(1847, 3), r(1851, 1377), // SkillInstallationSummary
    r(1852, 1378), r(1217, 5), r(1838, 1374), r(1839, 11), r(1780, 1332), r(609, 1366), // SkillInstallationReviewUninstall
    r(680, 1380), r(445, 1381), // InstallationReviewSkill
    o(1768, 3), r(1769, 3), r(1770, 3), r(1739, 3), r(1771, 3), r(680, 1383), // InstallationConfirmationRequest
    r(1769, 3), r(1771, 3), r(80, 1385), // InstallationConfirmationResponse
    r(32, 1387), r(352, 3), o(363, 3), o(1858, 3), o(24, 3), // InstalledPluginSourceGitHub
    r(32, 672), r(178, 3), o(363, 3), o(1858, 3), o(24, 3), // InstalledPluginSourceUrl
    r(32, 1390), r(24, 3), // InstalledPluginSourceLocal
    r(21, 3), r(1855, 3), o(596, 3), r(1856, 3), r(420, 5), o(1857, 3), o(32, 1392), o(1859, 3), o(1860, 3), // InstalledPlugin
    r(490, 3), r(368, 3), // InstalledPluginVerifiedSource
    r(21, 3), r(1855, 3), o(1861, 3), o(596, 3), r(420, 5), o(1862, 3), o(32, 3), o(573, 5), o(1863, 5), o(1864, 5), o(23, 3), o(1767, 3), o(1865, 1394), // InstalledPluginInfo
    r(21, 3), r(1866, 0), o(23, 3), o(1867, 5), // JsonSchemaResponseFormat
    r(1868, 3), // KerberosAuthAcquireRequest
    r(383, 364), // KerberosAuthAcquireResult
    o(420, 5), o(1869, 11), o(1870, 3), // LargeToolOutputConfig
    o(1871, 5), o(1872, 5), // LifecycleDiagnosticsConfiguration
    r(158, 3), r(373, 3), o(1873, 5), o(328, 5), o(608, 5), o(1874, 3), o(1875, 3), // LlmInferenceHttpRequestChunkRequest
    r(158, 3), o(5, 3), r(1876, 3), r(178, 3), r(583, 1403), o(56, 1404), o(73, 3), o(75, 3), o(1875, 3), o(236, 3), // LlmInferenceHttpRequestStartRequest
    r(354, 3), o(1627, 3), // LlmInferenceHttpResponseChunkError
    r(158, 3), r(373, 3), o(1873, 5), o(328, 5), o(7, 1407), // LlmInferenceHttpResponseChunkRequest
    r(1877, 5), // LlmInferenceHttpResponseChunkResult
    r(158, 3), r(213, 10), o(1878, 3), r(583, 1403), // LlmInferenceHttpResponseStartRequest
    r(1877, 5), // LlmInferenceHttpResponseStartResult
    r(6, 5), // LlmInferenceSetProviderResult
    r(5, 3), r(354, 3), o(604, 1413), o(83, 3), o(668, 5), o(178, 3), o(1306, 3), // LogRequest
    r(1714, 3), // LogResult
    r(22, 3), r(178, 3), o(35, 17), o(298, 11), o(584, 11), // ManagedMcpServerConfig
    r(21, 3), // MarketplaceAddResult
    r(583, 59), o(1879, 11), r(212, 1418), // McpHeadersHandlePendingHeadersRefreshRequestHeaders
    r(212, 1420), // McpHeadersHandlePendingHeadersRefreshRequestNone
    r(354, 3), r(212, 1422), // McpHeadersHandlePendingHeadersRefreshRequestError
    r(5, 3), r(158, 3), r(497, 1424), // McpHeadersHandlePendingHeadersRefreshRequestRequest
    r(6, 5), // McpHeadersHandlePendingHeadersRefreshRequestResult
    r(354, 3), r(68, 11), // McpServerFailureInfo
    r(68, 11), // McpServerNeedsAuthInfo
    r(1880, 5), r(1881, 17), r(1882, 17), r(1883, 17), r(1884, 17), r(1885, 1428), r(1886, 1430), // McpHostState
    r(5, 3), r(770, 3), // McpListToolsRequest
    o(797, 3), o(798, 1434), // McpToolUi
    r(21, 3), o(23, 3), o(459, 1435), o(447, 19), // McpTools
    r(35, 1437), // McpListToolsResult
    r(631, 3), o(221, 3), o(1712, 11), r(212, 164), // McpOauthPendingRequestResponseToken
    r(212, 345), // McpOauthPendingRequestResponseCancelled
    r(212, 1441), // McpOauthPendingRequestResponseRuntimeRefresh
    r(5, 3), r(158, 3), r(497, 1443), // McpOauthHandlePendingRequest
    r(6, 5), // McpOauthHandlePendingResult
    r(5, 3), r(770, 3), o(1888, 5), o(1889, 3), o(1890, 3), o(620, 3), o(778, 3), o(779, 5), o(780, 1446), o(1891, 3), o(1892, 3), // McpOauthLoginRequest
    o(1891, 3), o(213, 1448), o(1894, 3), o(1895, 3), // McpOauthLoginResult
    r(1822, 3), // McpServerOwnership
    r(21, 3), r(213, 894), o(32, 301), o(575, 3), o(576, 3), o(22, 3), o(7, 3), o(1353, 901), o(1896, 1450), o(178, 3), // McpServer
    r(1356, 1452), o(85, 1431), // McpServerList
    o(1897, 10), // McpTaskMetadata
    r(420, 5), o(612, 1455), // MemoryConfiguration
    r(5, 3), r(1900, 11), r(1901, 11), o(1434, 3), o(208, 3), // MetadataContextInfoRequest
    r(1902, 3), r(515, 11), r(516, 11), r(517, 11), r(1903, 11), r(1546, 11), r(1900, 11), r(1904, 11), r(1905, 11), r(1906, 11), // SessionContextInfo
    r(1907, 1459), // MetadataContextInfoResult
    o(1917, 3), r(1918, 3), r(1919, 19), // ModelPickerSettingsContext
    r(5, 3), r(612, 713), o(1908, 713), o(1909, 3), o(1910, 5), o(1911, 3), o(1912, 3), o(1913, 3), o(1914, 3), o(1915, 5), o(1916, 5), o(1920, 1461), o(1921, 3), o(1922, 3), // ModeSetRequest
    r(1925, 3), r(529, 12), r(1926, 12), // ModelSwitchConfirmation
    r(213, 3), r(1923, 5), o(1924, 5), o(1927, 1463), o(600, 3), o(354, 3), o(1928, 17), o(1929, 5), o(1930, 5), // ModeSetResult
    o(1931, 5), o(1932, 5), o(41, 5), o(1935, 1465), o(1936, 5), // ModelCapabilitiesSupports
    r(1941, 17), r(1942, 11), r(1943, 11), // ModelCapabilitiesLimitsVision
    o(1938, 11), o(1939, 11), o(1940, 11), o(1931, 1467), // ModelCapabilitiesLimits
    o(1937, 1466), o(1944, 1468), // ModelCapabilities
    r(349, 1470), o(1946, 3), // ModelPolicy
    o(1948, 12), o(1949, 12), o(1950, 12), o(1951, 12), o(1952, 12), o(1953, 12), o(1954, 10), o(239, 10), // ModelBillingTokenPricesLongContext
    o(1948, 12), o(1949, 12), o(1950, 12), o(1951, 12), o(1952, 12), o(1953, 12), o(218, 11), o(1954, 10), o(239, 10), o(1955, 1472), // ModelBillingTokenPrices
    o(25, 3), o(413, 12), o(414, 3), o(354, 3), o(415, 5), // ModelBillingPromo
    o(1947, 12), o(1956, 1473), o(413, 11), o(417, 1474), // ModelBilling
    o(1966, 3), // ModelWarningText
    r(1627, 3), r(354, 3), // ModelMessage
    r(25, 3), r(21, 3), r(450, 1469), o(446, 19), o(199, 1471), o(418, 1475), o(1957, 17), o(1958, 3), o(1959, 17), o(1963, 1476), o(1965, 1477), o(1967, 1478), o(1968, 1480), o(1969, 1480), o(163, 101), o(1970, 3), // Model
    o(1931, 5), o(1932, 5), o(41, 5), o(1935, 1465), // ModelCapabilitiesOverrideSupports
    o(1941, 17), o(1942, 11), o(1943, 11), // ModelCapabilitiesOverrideLimitsVision
    o(1938, 11), o(1939, 11), o(1940, 11), o(1931, 1483), // ModelCapabilitiesOverrideLimits
    o(1937, 1482), o(1944, 1484), // ModelCapabilitiesOverride
    r(37, 1486), o(564, 188), o(1971, 1487), // ModelList
    r(1972, 1461), o(1973, 5), o(1974, 5), // ModelPickerPersistenceRequest
    r(5, 3), r(460, 192), o(32, 919), // ModelSwitchAutoTierRequest
    r(213, 1491), o(429, 191), o(550, 191), o(551, 192), o(1976, 191), // ModelSwitchAutoTierResult
    r(5, 3), r(547, 3), o(460, 192), o(41, 364), o(255, 96), o(1368, 917), o(1977, 1485), o(549, 291), o(32, 919), o(1978, 5), o(1914, 3), o(1979, 5), o(1980, 3), o(1981, 3), o(1982, 5), o(1983, 1489), // ModelSwitchToRequest
    o(9, 3), o(547, 3), o(904, 5), o(213, 3), o(1927, 1463), o(1984, 3), o(354, 3), o(600, 3), o(1928, 17), o(1985, 292), // ModelSwitchToResult
    o(10, 3), o(11, 3), // ModelsListRequest
    r(21, 364), // NameGetResult
    r(5, 3), r(21, 3), // NameSetRequest
    o(1992, 3), // ProviderConfigAzure
    r(21, 3), o(83, 1498), o(1988, 1499), o(56, 1500), r(1990, 3), o(84, 3), o(1991, 3), o(1986, 1501), o(583, 59), o(1993, 5), o(276, 1502), // NamedProviderConfig
    o(81, 19), // NotificationHookResult
    r(377, 3), r(375, 3), o(452, 3), r(376, 3), o(451, 3), o(177, 3), o(213, 3), o(178, 3), o(453, 0), // OpenCanvasInstance
    r(21, 3), r(83, 3), // OptionsUpdateAdditionalContentExclusionPolicyRuleSource
    r(1053, 17), o(1999, 17), o(2000, 17), r(32, 1506), // OptionsUpdateAdditionalContentExclusionPolicyRule
    r(930, 1508), r(2001, 0), r(781, 1509), // OptionsUpdateAdditionalContentExclusionPolicy
    r(158, 3), r(629, 711), o(881, 3), // PendingPermissionRequest
    r(164, 1512), // PendingPermissionRequestList
    r(158, 3), r(76, 3), r(215, 3), o(138, 0), o(73, 3), o(208, 3), // PendingToolRequest
    r(164, 1515), // PendingToolRequestList
    r(212, 1517), o(2003, 5), // PermissionDecisionApproveOnce
    r(212, 601), r(915, 17), // PermissionDecisionApproveForSessionApprovalCommands
    r(212, 603), // PermissionDecisionApproveForSessionApprovalRead
    r(212, 605), // PermissionDecisionApproveForSessionApprovalWrite
    r(212, 607), r(770, 3), r(215, 364), // PermissionDecisionApproveForSessionApprovalMcp
    r(212, 1524), r(770, 3), // PermissionDecisionApproveForSessionApprovalMcpSampling
    r(212, 609), // PermissionDecisionApproveForSessionApprovalMemory
    r(212, 611), r(215, 3), // PermissionDecisionApproveForSessionApprovalCustomTool
    r(212, 613), o(438, 3), // PermissionDecisionApproveForSessionApprovalExtensionManagement
    r(212, 615), o(921, 3), // PermissionDecisionApproveForSessionApprovalWorkflow
    r(212, 617), r(452, 3), // PermissionDecisionApproveForSessionApprovalExtensionPermissionAccess
    r(212, 619), r(452, 3), r(924, 17), // PermissionDecisionApproveForSessionApprovalExtensionEnvAccess
    r(212, 1519), o(925, 1532), o(1621, 3), // PermissionDecisionApproveForSession
    r(212, 1534), r(2007, 17), // PermissionDecisionApproveReadOnlyForSession
    r(212, 601), r(915, 17), // PermissionDecisionApproveForLocationApprovalCommands
    r(212, 603), // PermissionDecisionApproveForLocationApprovalRead
    r(212, 605), // PermissionDecisionApproveForLocationApprovalWrite
    r(212, 607), r(770, 3), r(215, 364), // PermissionDecisionApproveForLocationApprovalMcp
    r(212, 1524), r(770, 3), // PermissionDecisionApproveForLocationApprovalMcpSampling
    r(212, 609), // PermissionDecisionApproveForLocationApprovalMemory
    r(212, 611), r(215, 3), // PermissionDecisionApproveForLocationApprovalCustomTool
    r(212, 613), o(438, 3), // PermissionDecisionApproveForLocationApprovalExtensionManagement
    r(212, 615), o(921, 3), // PermissionDecisionApproveForLocationApprovalWorkflow
    r(212, 617), r(452, 3), // PermissionDecisionApproveForLocationApprovalExtensionPermissionAccess
    r(212, 619), r(452, 3), r(924, 17), // PermissionDecisionApproveForLocationApprovalExtensionEnvAccess
    r(212, 1536), r(925, 1548), r(927, 3), // PermissionDecisionApproveForLocation
    r(212, 1550), r(1621, 3), // PermissionDecisionApprovePermanently
    r(212, 1552), o(731, 3), // PermissionDecisionReject
    r(212, 1554), // PermissionDecisionUserNotAvailable
    r(212, 598), // PermissionDecisionApproved
    r(212, 600), r(925, 621), // PermissionDecisionApprovedForSession
    r(212, 623), r(925, 621), r(927, 3), // PermissionDecisionApprovedForLocation
    r(212, 345), o(4, 3), // PermissionDecisionCancelled
    r(212, 626), r(930, 628), // PermissionDecisionDeniedByRules
    r(212, 630), // PermissionDecisionDeniedNoApprovalRuleAndCouldNotRequestFromUser
    r(212, 632), o(731, 3), o(933, 5), // PermissionDecisionDeniedInteractivelyByUser
    r(212, 634), r(24, 3), r(354, 3), // PermissionDecisionDeniedByContentExclusionPolicy
    r(212, 636), o(354, 3), o(936, 5), // PermissionDecisionDeniedByPermissionRequestHook
    r(527, 1566), r(32, 583), r(2018, 1567), o(2020, 1568), o(2021, 3), // PermissionDecisionContext
    r(5, 3), r(158, 3), r(497, 1565), o(2022, 1569), // PermissionDecisionRequest
    o(81, 19), // PermissionRequestHookResult
    r(6, 5), // PermissionRequestResult
    r(612, 712), // PermissionsGetModeResult
    r(5, 3), o(2023, 5), // PermissionsResetSessionApprovalsRequest
    r(6, 5), // PermissionsResetSessionApprovalsResult
    r(5, 3), r(420, 5), o(32, 1576), // PermissionsSetApproveAllRequest
    r(6, 5), // PermissionsSetApproveAllResult
    r(5, 3), r(612, 712), o(1387, 3), o(32, 1579), // PermissionsSetModeRequest
    r(6, 5), r(612, 712), // PermissionsSetModeResult
    o(354, 3), // PingRequest
    r(354, 3), r(68, 3), r(2030, 11), // PingResult
    r(2031, 5), r(137, 364), r(24, 364), // PlanReadResult
    r(5, 3), r(137, 3), // PlanUpdateRequest
    r(30, 1395), r(2032, 10), o(2034, 1586), o(2035, 3), o(2036, 3), // PluginInstallResult
    r(2037, 1588), // PluginListResult
    r(1053, 17), // PluginsBuiltinSetRequest
    r(32, 3), o(454, 3), // PluginsInstallRequest
    r(32, 3), o(454, 3), // PluginsMarketplacesAddRequest
    o(81, 19), // PostResultHookResult
    o(2038, 3), // PostToolUseFailureHookOutput
    o(81, 1594), // PostToolUseFailureHookResult
    o(2039, 0), o(2038, 3), o(647, 5), // PostToolUseHookOutput
    o(81, 1596), // PostToolUseHookResult
    o(81, 19), // PreCompactHookResult
    o(2040, 1599), // PreMcpToolCallHookOutput
    o(81, 1600), // PreMcpToolCallHookResult
    o(81, 19), // PrePrDescriptionHookResult
    o(2043, 1603), o(2044, 3), o(2045, 0), o(2038, 3), o(647, 5), // PreToolUseHookOutput
    o(81, 1604), // PreToolUseHookResult
    r(21, 3), o(23, 3), // ToolNamespace
    r(21, 3), r(23, 3), o(177, 3), o(2046, 19), o(2047, 5), o(1032, 5), o(2048, 1606), o(2049, 5), o(446, 19), o(2050, 3), o(1352, 3), o(2051, 1607), // ProtocolExternalToolDefinition
    o(420, 5), o(2052, 5), o(2053, 5), // ProtocolImageGenerationOptions
    r(609, 1610), // ProtocolMarkerSectionOverrideTransform
    r(609, 1612), // ProtocolMarkerSectionOverridePreserve
    r(609, 1615), o(137, 3), // ProtocolStaticSectionOverride
    o(612, 1618), o(137, 3), // ProtocolSystemMessageAppendConfig
    r(137, 3), o(1562, 5), o(1563, 5), // SystemMessageBlock
    r(612, 1620), r(137, 3), o(1564, 1622), // ProtocolSystemMessageReplaceConfig
    r(612, 1624), o(2060, 1625), o(137, 3), // ProtocolSystemMessageCustomizeConfig
    o(83, 1498), o(1988, 1499), o(56, 1500), r(1990, 3), o(84, 3), o(1991, 3), o(1986, 1501), o(547, 3), o(1977, 1485), o(2061, 3), o(2062, 3), o(239, 12), o(2063, 12), o(240, 12), o(583, 59), o(1993, 5), o(2064, 3), o(276, 1502), // ProviderConfig
    r(25, 3), r(163, 3), o(2062, 3), o(547, 3), o(21, 3), o(239, 12), o(2063, 12), o(240, 12), o(450, 1485), o(2065, 1627), o(446, 19), // ProviderModelConfig
    r(5, 3), r(2061, 3), // ProviderTokenAcquireRequest
    r(383, 3), // ProviderTokenAcquireResult
    r(25, 3), o(135, 3), r(212, 1632), r(619, 3), r(1060, 1633), o(32, 3), // QueuePendingItems
    r(164, 1635), r(2066, 17), o(2067, 11), o(2068, 3), // QueuePendingItemsResult
    r(2069, 5), // QueueRemoveMostRecentResult
    r(5, 3), r(2070, 3), // RegisterEventInterestParams
    r(2071, 3), // RegisterEventInterestResult
    r(5, 3), o(612, 1640), // RemoteEnableRequest
    o(178, 3), r(1429, 5), // RemoteEnableResult
    r(2074, 1396), r(83, 1643), // ResponseFormat
    o(1139, 17), o(1140, 17), o(1141, 17), o(2076, 5), // SandboxConfigUserPolicyFilesystem
    r(178, 3), o(630, 3), o(2079, 3), // SandboxConfigUserPolicyNetworkProxy
    o(2077, 17), o(2078, 17), o(1130, 5), o(1131, 5), o(96, 1646), // SandboxConfigUserPolicyNetwork
    o(1138, 5), // SandboxConfigUserPolicySeatbelt
    o(1138, 5), // SandboxConfigUserPolicyExperimentalSeatbelt
    o(1114, 1649), // SandboxConfigUserPolicyExperimental
    o(1100, 1645), o(1101, 1647), o(1114, 1648), o(2080, 1650), // SandboxConfigUserPolicy
    o(2086, 5), o(2087, 5), // SandboxConfigAuth
    r(2089, 17), // SandboxMaskedEnvVar
    r(2090, 1654), // SandboxCredentialsConfig
    r(420, 5), o(2081, 1651), o(1129, 5), o(2082, 5), o(2083, 5), o(1135, 5), o(2084, 5), o(2085, 5), o(563, 1652), o(2088, 5), o(1104, 1655), o(2091, 5), o(2092, 5), // SandboxConfig
    r(5, 3), r(44, 3), o(1448, 3), o(1209, 802), o(612, 1657), o(2058, 5), o(1693, 5), o(2095, 3), o(32, 3), o(1060, 1633), o(2096, 59), o(2097, 1644), o(77, 3), o(78, 3), o(1694, 5), // SendAndWaitParams
    r(135, 3), r(133, 5), o(410, 1207), o(2098, 3), // SendAndWaitResult
    r(5, 3), r(44, 3), o(1448, 3), o(1209, 802), o(612, 1657), o(2058, 5), o(1693, 5), o(2095, 3), o(32, 3), o(1060, 1633), o(2096, 59), o(2097, 1644), o(77, 3), o(78, 3), o(1694, 5), // SendRequest
    r(135, 3), // SendResult
    r(2099, 5), o(2100, 1662), o(85, 3), o(86, 3), o(2101, 3), o(2102, 3), // SessionAuthStatus
    o(457, 5), o(458, 5), o(449, 5), // SessionUiCapabilities
    o(459, 1664), o(1213, 5), // SessionCapabilities
    r(6, 5), o(7, 3), // SessionCommandResult
    r(69, 3), o(1196, 3), o(490, 3), o(1199, 1667), o(489, 3), // SessionContext
    o(609, 1670), o(137, 3), // SystemMessageSection
    o(612, 1669), o(137, 3), o(1564, 1622), o(2060, 1672), // SystemMessageConfig
    o(420, 5), o(2147, 11), // ToolSearchConfig
    o(2175, 3), o(2042, 17), o(896, 17), o(2041, 17), o(2176, 5), o(2177, 17), // SessionManagedPermissions
    o(1338, 1688), // SessionManagedSettings
    r(24, 3), r(952, 1691), // ShellInitScript
    o(2086, 5), o(2087, 5), // ShellCredentials
    o(2184, 1690), o(2187, 1693), o(2188, 17), o(1104, 1694), // ShellOptions
    o(5, 3), o(21, 3), o(36, 3), o(2103, 17), o(1889, 3), o(41, 3), o(255, 96), o(549, 291), o(2104, 5), o(2065, 1673), o(2106, 1674), o(35, 1675), o(449, 1676), o(2107, 5), o(2108, 5), o(2109, 3), o(2110, 1218), o(2111, 219), o(2112, 17), o(598, 17), o(2113, 17), o(2114, 1677), o(42, 310), o(2115, 323), o(2116, 1400), o(2118, 1678), o(2119, 3), o(2120, 1679), o(2123, 1680), o(2124, 5), o(2125, 1681), o(2126, 5), o(2127, 3), o(2128, 5), o(2129, 5), o(2130, 5), o(2131, 5), o(2132, 5), o(2133, 5), o(2134, 5), o(2135, 5), o(2136, 5), o(2137, 5), o(2138, 5), o(2139, 5), o(2140, 5), o(1485, 997), o(45, 5), o(2141, 17), o(2142, 17), o(2143, 17), o(2144, 17), o(2145, 17), o(2146, 1399), o(2148, 1682), o(2149, 1609), o(2150, 17), o(2151, 17), o(2152, 1656), o(2153, 1683), o(2154, 5), o(2155, 319), o(1376, 3), o(2156, 1331), o(163, 1628), o(2157, 233), o(2158, 1684), o(37, 1685), o(2159, 5), o(2160, 5), o(2161, 5), o(1435, 953), o(727, 198), o(1977, 1485), o(591, 1456), o(1917, 3), o(454, 3), o(2162, 17), o(11, 3), o(2163, 3), o(2164, 1640), o(2165, 261), o(2166, 5), o(2167, 5), o(494, 1686), o(2168, 1687), o(2169, 1217), o(2170, 5), o(2171, 17), o(2172, 5), o(2173, 5), o(2174, 5), o(2178, 1689), o(77, 3), o(78, 3), o(1368, 917), o(2179, 3), o(2180, 3), o(2181, 3), o(2182, 17), o(952, 1695), o(2189, 3), o(2190, 17), o(2191, 3), o(2192, 3), o(2193, 11), o(2194, 3), o(2195, 3), o(2205, 1697), o(2206, 1698), o(2207, 17), o(2208, 17), o(2209, 5), o(2210, 5), o(2211, 1699), o(2212, 5), o(2213, 5), o(2214, 5), o(2222, 1700), o(2223, 174), // SessionCreateRequest
    o(547, 3), o(460, 191), // SessionModelState
    r(5, 3), o(2224, 3), o(2225, 3), o(2226, 3), o(450, 1665), o(2227, 3), o(1479, 3), o(2228, 5), o(612, 713), o(1985, 1702), // SessionCreateResult
    r(5, 3), // SessionDeleteParams
    o(647, 5), o(2229, 17), o(2230, 3), // SessionEndHookOutput
    o(81, 1705), // SessionEndHookResult
    r(5, 3), r(860, 1207), // SessionEventNotification
    r(5, 3), r(24, 3), r(137, 3), o(612, 11), // SessionFsAppendFileRequest
    r(1627, 1709), o(354, 3), o(2233, 5), // SessionFsError
    r(5, 3), r(24, 3), // SessionFsExistsRequest
    r(2031, 5), // SessionFsExistsResult
    r(5, 3), r(24, 3), o(2234, 5), o(612, 11), // SessionFsMkdirRequest
    r(5, 3), r(24, 3), // SessionFsReadFileBytesRequest
    r(137, 3), o(7, 1710), // SessionFsReadFileBytesResult
    r(5, 3), r(24, 3), r(2235, 11), o(2236, 11), // SessionFsReadFileRangeRequest
    r(137, 3), r(332, 11), o(7, 1710), // SessionFsReadFileRangeResult
    r(5, 3), r(24, 3), // SessionFsReadFileRequest
    r(137, 3), o(7, 1710), // SessionFsReadFileResult
    r(5, 3), r(24, 3), // SessionFsReaddirRequest
    r(2237, 17), o(7, 1710), // SessionFsReaddirResult
    r(21, 3), r(83, 1722), // SessionFsReaddirWithTypesEntry
    r(5, 3), r(24, 3), // SessionFsReaddirWithTypesRequest
    r(2237, 1725), o(7, 1710), // SessionFsReaddirWithTypesResult
    r(5, 3), r(1602, 3), r(2238, 3), // SessionFsRenameRequest
    r(5, 3), r(24, 3), o(2234, 5), o(2239, 5), // SessionFsRmRequest
    o(2240, 5), o(1873, 5), o(2241, 5), // SessionFsSetProviderCapabilities
    r(2242, 3), r(2243, 3), r(2245, 1730), o(450, 1729), // SessionFsSetProviderRequest
    r(6, 5), // SessionFsSetProviderResult
    r(2031, 5), // SessionFsSqliteExistsResult
    r(5, 3), r(2246, 3), r(2248, 1734), o(2249, 19), // SessionFsSqliteQueryRequest
    r(2250, 311), r(2251, 17), r(2252, 11), o(2253, 10), o(7, 1710), // SessionFsSqliteQueryResult
    r(2257, 1737), r(354, 3), // SessionFsSqliteTransactionError
    r(2246, 3), r(2248, 1734), o(2249, 19), // SessionFsSqliteTransactionStatement
    r(5, 3), r(2258, 1740), // SessionFsSqliteTransactionRequest
    r(2259, 1742), o(7, 1738), // SessionFsSqliteTransactionResult
    r(5, 3), r(24, 3), // SessionFsStatRequest
    r(2260, 5), r(2261, 5), r(1608, 11), r(2262, 3), r(2263, 3), o(7, 1710), // SessionFsStatResult
    r(5, 3), r(24, 3), r(137, 3), o(612, 11), // SessionFsWriteFileBytesRequest
    r(5, 3), r(24, 3), r(137, 3), o(612, 11), // SessionFsWriteFileRequest
    r(570, 1208), // SessionGetMessagesResult
    r(5, 3), // SessionGetMetadataParams
    r(5, 3), r(1479, 3), r(2264, 3), r(2228, 5), o(733, 3), o(2265, 5), o(21, 3), o(1889, 3), o(1265, 1668), // SessionMetadata
    o(455, 1750), // SessionGetMetadataResult
    o(5, 3), // SessionIdResult
    r(32, 1387), r(352, 3), o(363, 3), o(1858, 3), o(24, 3), // SessionInstalledPluginSourceGitHub
    r(32, 672), r(178, 3), o(363, 3), o(1858, 3), o(24, 3), // SessionInstalledPluginSourceUrl
    r(32, 1390), r(24, 3), // SessionInstalledPluginSourceLocal
    r(21, 3), r(1855, 3), o(596, 3), r(1856, 3), r(420, 5), o(1857, 3), o(32, 1756), o(1859, 3), o(1860, 3), // SessionInstalledPlugin
    r(1479, 3), r(2264, 3), o(733, 3), // SessionLifecycleMetadata
    r(83, 1759), r(5, 3), o(446, 1758), // SessionLifecycleNotification
    o(69, 3), o(1196, 3), o(490, 3), o(489, 3), // SessionListFilter
    o(2271, 1761), // SessionListRequest
    r(2272, 1763), // SessionListResult
    r(5, 3), r(2273, 3), r(2274, 3), r(69, 3), r(1917, 3), r(1058, 712), o(36, 3), o(208, 3), o(41, 3), o(549, 291), o(2103, 17), o(21, 3), // SessionManagementCreateHostRequest
    r(5, 3), // SessionManagementCreateResult
    r(5, 3), // SessionParams
    r(5, 3), o(36, 3), o(2103, 17), o(1889, 3), o(41, 3), o(255, 96), o(549, 291), o(2104, 5), o(2065, 1673), o(2106, 1674), o(35, 1675), o(449, 1676), o(2107, 5), o(2108, 5), o(2109, 3), o(2110, 1218), o(2111, 219), o(2112, 17), o(598, 17), o(2113, 17), o(2114, 1677), o(42, 310), o(2115, 323), o(2116, 1400), o(2118, 1678), o(2119, 3), o(2120, 1679), o(2123, 1680), o(2124, 5), o(2126, 5), o(2127, 3), o(2129, 5), o(2130, 5), o(2131, 5), o(2132, 5), o(2133, 5), o(2134, 5), o(2135, 5), o(2136, 5), o(2137, 5), o(2138, 5), o(2139, 5), o(2140, 5), o(1485, 997), o(45, 5), o(2141, 17), o(2142, 17), o(2143, 17), o(2144, 17), o(2145, 17), o(2146, 1399), o(2148, 1682), o(2149, 1609), o(2150, 17), o(2151, 17), o(2152, 1656), o(2153, 1683), o(2154, 5), o(2155, 319), o(1376, 3), o(2156, 1331), o(163, 1628), o(2157, 233), o(2158, 1684), o(37, 1685), o(2159, 5), o(2160, 5), o(2161, 5), o(1435, 953), o(727, 198), o(1977, 1485), o(591, 1456), o(1917, 3), o(454, 3), o(2162, 17), o(11, 3), o(2163, 3), o(2164, 1640), o(2166, 5), o(2167, 5), o(494, 1686), o(2168, 1687), o(2169, 1217), o(2170, 5), o(2171, 17), o(2172, 5), o(2173, 5), o(2174, 5), o(2178, 1689), o(2275, 1768), o(2276, 5), o(1438, 5), o(2277, 5), o(77, 3), o(78, 3), o(2278, 0), o(2279, 0), o(2280, 17), o(1368, 917), o(2179, 3), o(2180, 3), o(2181, 3), o(2182, 17), o(952, 1695), o(2189, 3), o(2190, 17), o(2191, 3), o(2192, 3), o(2193, 11), o(2194, 3), o(2195, 3), o(2205, 1697), o(2206, 1698), o(2207, 17), o(2208, 17), o(2209, 5), o(2210, 5), o(2211, 1699), o(2212, 5), o(2213, 5), o(2214, 5), o(2222, 1700), o(2223, 174), // SessionResumeRequest
    r(2282, 3), r(2283, 1770), r(2284, 5), // TranscriptRecovery
    o(5, 3), o(2224, 3), o(2225, 3), o(2226, 3), o(450, 1665), o(2227, 3), o(1479, 3), o(2228, 5), o(612, 713), o(1985, 1702), o(2275, 1768), o(2281, 1768), o(2285, 1771), o(2286, 59), // SessionResumeResult
    r(5, 3), // SessionSetForegroundParams
    o(2038, 3), o(2287, 0), // SessionStartHookOutput
    o(81, 1774), // SessionStartHookResult
    r(5, 3), o(36, 3), o(2288, 1485), o(41, 3), o(255, 1776), o(1368, 917), o(1889, 3), o(2180, 3), o(2179, 3), o(2168, 1687), o(2174, 5), o(163, 1628), o(2157, 233), o(454, 3), o(2112, 17), o(598, 17), o(2182, 314), o(2113, 17), o(2114, 1677), o(2289, 5), o(952, 1695), o(2189, 3), o(2190, 17), o(2152, 1656), o(2222, 1700), o(2214, 5), o(2123, 1777), o(2290, 5), o(2141, 17), o(2208, 17), o(2291, 314), o(2150, 17), o(2129, 5), o(2193, 11), o(2206, 1778), o(2154, 5), o(2292, 5), o(2293, 5), o(2207, 17), o(2294, 5), o(2191, 3), o(2213, 5), o(2192, 3), o(2209, 5), o(2210, 5), o(2212, 5), o(2295, 5), o(2194, 3), o(2195, 3), o(2296, 5), o(2297, 1779), o(2298, 5), o(2205, 1697), o(2126, 5), o(2127, 3), o(2130, 5), o(2131, 5), o(2132, 5), o(2133, 5), o(549, 1780), o(1435, 970), o(2142, 17), o(727, 198), o(2143, 17), o(2149, 1609), o(2144, 17), // SessionUpdateOptionsParams
    r(6, 5), o(2299, 11), // SessionUpdateOptionsResult
    r(5, 3), o(2300, 3), o(21, 3), // SessionsForkRequest
    r(5, 3), o(21, 3), // SessionsForkResult
    r(5, 3), r(491, 3), o(69, 3), o(298, 11), // ShellExecRequest
    r(2301, 3), // ShellExecResult
    r(21, 3), o(492, 3), r(23, 3), r(32, 988), r(33, 5), r(420, 5), o(24, 3), o(1354, 3), o(1471, 3), // Skill
    r(43, 1788), // SkillList
    r(21, 3), r(23, 3), o(33, 5), o(34, 5), o(1471, 3), o(337, 3), // SkillProviderDescriptor
    r(43, 1791), // SkillProviderListResult
    r(5, 3), r(21, 3), // SkillProviderReadParams
    r(557, 364), // SkillProviderReadResult
    r(594, 17), r(595, 17), // SkillsLoadDiagnostics
    r(596, 3), r(2030, 10), o(2302, 1316), // StatusResult
    o(2038, 3), // SubagentStartHookOutput
    o(81, 1797), // SubagentStartHookResult
    o(80, 1799), o(4, 3), o(2303, 3), // SubagentStopHookOutput
    o(81, 1800), // SubagentStopHookResult
    r(137, 3), // TransformSection
    r(5, 3), r(2060, 1803), // SystemMessageTransformRequest
    r(2060, 1803), // SystemMessageTransformResult
    r(5, 3), r(74, 3), r(44, 3), r(21, 3), o(23, 3), o(36, 3), // TasksStartAgentRequest
    r(73, 3), // TasksStartAgentResult
    r(5, 3), r(35, 1675), // ToolsSetRequest
    r(2307, 3), r(177, 3), // UIElicitationArrayAnyOfFieldItemsAnyOf
    r(2308, 1812), // UIElicitationArrayAnyOfFieldItems
    r(83, 1810), o(177, 3), o(23, 3), o(2305, 11), o(2306, 11), r(164, 1813), o(473, 17), // UIElicitationArrayAnyOfField
    r(83, 1815), r(1804, 17), // UIElicitationArrayEnumFieldItems
    r(83, 1810), o(177, 3), o(23, 3), o(2305, 11), o(2306, 11), r(164, 1816), o(473, 17), // UIElicitationArrayEnumField
    r(83, 1815), o(177, 3), o(23, 3), r(1804, 17), o(2309, 17), o(473, 3), // UIElicitationStringEnumField
    r(2307, 3), r(177, 3), // UIElicitationStringOneOfFieldOneOf
    r(83, 1815), o(177, 3), o(23, 3), r(2310, 1822), o(473, 3), // UIElicitationStringOneOfField
    r(83, 1824), o(177, 3), o(23, 3), o(473, 5), // UIElicitationSchemaPropertyBoolean
    r(83, 1815), o(177, 3), o(23, 3), o(2311, 11), o(2312, 11), o(2316, 1826), o(473, 3), // UIElicitationSchemaPropertyString
    r(83, 1828), o(177, 3), o(23, 3), o(2318, 12), o(2319, 12), o(473, 12), // UIElicitationSchemaPropertyNumber
    r(83, 327), r(614, 1831), o(39, 17), // UIElicitationSchema
    r(5, 3), o(612, 1819), r(354, 3), r(615, 1832), o(1623, 19), o(946, 1454), // UIElicitationRequest
    r(609, 1834), o(137, 1835), o(1623, 19), // UIElicitationResponse
    r(6, 5), // UIElicitationResult
    r(724, 5), o(729, 1838), o(730, 5), o(731, 3), o(1929, 5), // UIExitPlanModeResponse
    r(5, 3), r(158, 3), r(410, 181), // UIHandlePendingAutoModeSwitchRequest
    r(5, 3), r(158, 3), r(497, 1836), // UIHandlePendingElicitationRequest
    r(5, 3), r(158, 3), r(410, 1839), // UIHandlePendingExitPlanModeRequest
    r(6, 5), // UIHandlePendingResult
    r(5, 3), r(158, 3), o(410, 1844), // UIHandlePendingSamplingRequest
    r(609, 1846), o(1514, 12), o(1043, 12), // UISessionLimitsExhaustedResponse
    r(5, 3), r(158, 3), r(410, 1847), // UIHandlePendingSessionLimitsExhaustedRequest
    r(751, 3), r(754, 5), // UIUserInputResponse
    r(5, 3), r(158, 3), r(410, 1849), // UIHandlePendingUserInputRequest
    r(2320, 10), // UiThreadRunRequest
    r(220, 11), // UsageMetricsTokenDetail
    r(1215, 11), r(1216, 11), r(2323, 11), r(1217, 17), // UsageMetricsCodeChanges
    r(1460, 11), r(231, 12), // UsageMetricsModelMetricRequests
    r(224, 11), r(156, 11), r(225, 11), r(226, 11), o(228, 11), // UsageMetricsModelMetricUsage
    r(220, 11), // UsageMetricsModelMetricTokenDetail
    r(1415, 1855), r(689, 1856), o(227, 3), o(223, 12), o(222, 1858), o(272, 99), // UsageMetricsModelMetric
    o(1087, 3), o(1462, 3), r(1458, 11), r(223, 12), r(1461, 1860), // UsageMetricsAgentMetric
    r(2321, 12), r(2322, 11), o(223, 12), o(222, 1853), r(1458, 11), r(1459, 3), r(1218, 1854), r(1461, 1860), o(1463, 1862), o(1464, 3), r(2324, 11), r(2325, 11), o(272, 99), o(1466, 311), // UsageGetMetricsResult
    r(751, 3), r(754, 5), // UserInputAnswer
    r(2326, 7), // UserInputNoResponse
    r(5, 3), r(753, 3), o(752, 17), o(750, 5), o(158, 3), // UserInputRequest
    o(2327, 3), o(2038, 3), o(647, 5), o(80, 31), o(4, 3), // UserPromptSubmittedHookOutput
    o(81, 1868), // UserPromptSubmittedHookResult
    o(2328, 3), // UserPromptTransformedHookOutput
    o(81, 1870), // UserPromptTransformedHookResult
    r(5, 3), r(1582, 3), r(2329, 3), // WorkflowAbortRequest
    r(5, 3), r(21, 3), r(1582, 3), r(2329, 3), r(493, 0), // WorkflowExecuteRequest
    o(497, 0), // WorkflowExecuteResult
    r(5, 3), r(24, 3), r(137, 3), // WorkspacesCreateFileRequest
    r(1838, 17), // WorkspacesListFilesResult
    r(5, 3), r(24, 3), // WorkspacesReadFileRequest
    r(137, 3), // WorkspacesReadFileResult
];

#[rustfmt::skip]
pub(super) const CASES: [Case; 442] = [
    t(184, 66), t(185, 68), t(79, 70), // CitationLocation
    t(271, 108), t(318, 110), t(319, 112), t(324, 115), t(325, 117), // AssistedApprovalAssessment
    t(326, 122), t(337, 124), t(338, 129), t(343, 132), t(350, 135), t(355, 137), t(357, 139), t(362, 141), t(364, 144), t(367, 147), t(369, 149), t(370, 151), t(371, 153), t(372, 155), t(374, 157), // Attachment
    t(380, 161), t(382, 163), t(383, 165), t(386, 167), t(387, 169), t(26, 171), t(388, 173), t(82, 51), // AuthInfo
    c(When::Number, 10), c(When::Text, 3), // CancelRequestNotificationId
    t(469, 242), t(479, 244), t(480, 246), t(481, 248), t(482, 250), t(434, 252), t(483, 254), // CatalogTrustSnapshot
    c(TagBool(true), 271), c(TagBool(false), 273), // QueuedCommandResult
    c(When::Bool, 5), c(When::Object, 293), // McpSafeForTelemetry
    c(When::Object, 296), c(When::Text, 295), // FilterMapping
    c(When::Bool, 5), c(When::Object, 298), // McpServerAuthConfig
    c(When::Object, 303), c(When::Object, 306), c(When::Object, 308), // McpServerConfig
    c(TagBool(true), 8), c(TagBool(false), 334), // EnqueueCommandResult
    t(286, 338), t(383, 339), // EntraTokenProviderRequest
    t(286, 342), t(383, 343), t(271, 344), t(488, 346), // EntraTokenProviderResult
    c(When::Text, 3), c(When::Object, 350), // HookError
    c(When::Text, 357), c(Array, 17), // EventLogTypes
    t(748, 461), t(644, 463), t(755, 465), // HumanResponseRecordedResponse
    t(494, 602), t(916, 604), t(917, 606), t(605, 608), t(591, 610), t(918, 612), t(919, 614), t(920, 616), t(922, 618), t(923, 620), // UserToolSessionApproval
    t(724, 599), t(914, 622), t(926, 624), t(488, 625), t(928, 629), t(931, 631), t(932, 633), t(934, 635), t(935, 637), // PermissionResult
    t(952, 664), t(917, 668), t(916, 669), t(605, 671), t(178, 673), t(591, 684), t(918, 685), t(1033, 687), t(919, 688), t(920, 692), t(922, 693), t(923, 694), // PermissionRequest
    t(494, 696), t(917, 697), t(916, 698), t(605, 699), t(178, 700), t(591, 701), t(918, 702), t(24, 705), t(1033, 706), t(919, 707), t(920, 708), t(922, 709), t(923, 710), // PermissionPromptRequest
    t(1146, 737), t(1147, 739), t(1151, 742), t(1172, 746), t(1176, 749), t(1177, 751), t(1178, 753), // SandboxDecisionData
    t(213, 854), t(772, 858), t(1293, 861), t(1303, 864), // IndexedSearchData
    t(26, 1095), t(1589, 1097), // SystemNotificationWorkflowPauseInfo
    t(1569, 1082), t(1570, 1084), t(1571, 1086), t(1575, 1088), t(1577, 1090), t(1578, 1092), t(1581, 1099), t(1591, 1101), // SystemNotification
    c(When::Object, 331), c(When::Object, 330), // ToolExecutionCompleteContentResourceDetails
    t(340, 1107), t(1596, 1109), t(1597, 1111), t(444, 1113), t(1601, 1115), t(1609, 1120), t(445, 1123), // ToolExecutionCompleteContent
    c(When::Object, 1127), c(When::Object, 1129), c(When::Object, 203), // PersistedBinaryResult
    t(650, 365), t(669, 367), t(670, 374), t(684, 381), t(696, 384), t(699, 387), t(700, 389), t(701, 391), t(702, 393), t(703, 395), t(704, 397), t(705, 399), t(706, 401), t(707, 403), t(708, 405), t(709, 407), t(710, 409), t(711, 411), t(712, 413), t(713, 415), t(714, 417), t(715, 419), t(716, 421), t(717, 423), t(718, 425), t(719, 427), t(720, 429), t(721, 431), t(722, 433), t(723, 437), t(732, 441), t(736, 444), t(737, 447), t(738, 451), t(741, 454), t(743, 457), t(744, 468), t(756, 475), t(768, 479), t(769, 483), t(775, 487), t(776, 491), t(777, 501), t(793, 504), t(794, 506), t(795, 508), t(796, 514), t(800, 521), t(820, 525), t(828, 529), t(832, 532), t(834, 535), t(835, 539), t(842, 542), t(844, 545), t(846, 549), t(850, 552), t(857, 555), t(858, 557), t(859, 561), t(863, 564), t(866, 567), t(867, 570), t(868, 572), t(869, 575), t(870, 578), t(871, 581), t(873, 585), t(880, 640), t(937, 644), t(943, 647), t(948, 650), t(949, 653), t(951, 715), t(1064, 718), t(1089, 721), t(1090, 725), t(1098, 755), t(1179, 757), t(1180, 759), t(1181, 761), t(1182, 763), t(1183, 766), t(1184, 768), t(1185, 770), t(1186, 772), t(1187, 774), t(1188, 776), t(1189, 778), t(1190, 780), t(1191, 782), t(1192, 784), t(1193, 786), t(1194, 788), t(1195, 792), t(1204, 794), t(1205, 796), t(1206, 798), t(1207, 800), t(1208, 804), t(1210, 811), t(1214, 815), t(1219, 819), t(1220, 822), t(1226, 825), t(1229, 835), t(1258, 838), t(1259, 842), t(1262, 847), t(1267, 850), t(1268, 866), t(1304, 869), t(1307, 872), t(1309, 876), t(1314, 881), t(1324, 886), t(1340, 889), t(1341, 892), t(1342, 896), t(1350, 899), t(1351, 906), t(1357, 909), t(1358, 912), t(1361, 915), t(1362, 921), t(1383, 925), t(1385, 927), t(1386, 930), t(1388, 934), t(1389, 948), t(1428, 951), t(1430, 955), t(1439, 958), t(1440, 961), t(1441, 965), t(1450, 968), t(1452, 972), t(1453, 986), t(1468, 992), t(1472, 995), t(1476, 999), t(1487, 1003), t(1490, 1006), t(1491, 1009), t(1492, 1012), t(1493, 1015), t(1501, 1020), t(1504, 1023), t(1507, 1026), t(1509, 1030), t(1510, 1035), t(1515, 1038), t(1517, 1041), t(1518, 1044), t(1522, 1048), t(1528, 1051), t(1530, 1055), t(1547, 1058), t(1549, 1061), t(1550, 1064), t(1551, 1067), t(1552, 1071), t(1561, 1078), t(1568, 1104), t(1592, 1156), t(1638, 1159), t(1640, 1162), t(1642, 1171), t(1649, 1175), t(1653, 1178), t(1654, 1181), t(1656, 1185), t(1658, 1190), t(1667, 1193), t(1668, 1196), t(1669, 1200), t(1671, 1203), t(1672, 1206), // SessionEvent
    c(When::Bool, 5), c(When::Number, 12), c(When::Text, 3), // ExpConfigParametersValue
    c(When::Object, 331), c(When::Object, 330), // ExternalToolTextResultForLlmContentResourceDetails
    t(340, 1227), t(1596, 1228), t(1597, 1229), t(444, 1230), t(1601, 1231), t(1609, 1235), t(445, 1237), // ExternalToolTextResultForLlmContent
    c(When::Text, 3), c(When::Object, 1240), // ExternalToolResult
    t(383, 1249), t(488, 1250), // GitHubTokenAcquireResult
    t(1717, 1261), t(1718, 1263), t(1719, 1266), t(1049, 1269), t(1720, 1272), t(1721, 1275), t(1722, 1278), t(1723, 1281), t(1724, 1284), t(1725, 1287), t(1726, 1290), t(1727, 1294), t(1730, 1298), t(1734, 1301), t(1735, 1304), t(1736, 1307), t(1737, 1310), // HooksInvokeRequest
    t(1792, 1346), t(1804, 1348), // McpPlanRequiredValue
    t(581, 1353), t(54, 1356), t(1809, 1356), t(582, 1356), // McpPlanTransportChoice
    t(1821, 1365), t(1826, 1367), // McpInstallationReview
    t(1821, 1375), t(1826, 1379), // SkillInstallationReview
    t(605, 1369), t(1853, 1382), // InstallationReview
    c(When::Text, 3), t(1197, 1388), t(178, 1389), t(580, 1391), // InstalledPluginSource
    t(583, 1419), t(252, 1421), t(7, 1423), // McpHeadersHandlePendingHeadersRefreshRequest
    t(383, 1439), t(488, 1440), t(1887, 1442), // McpOauthPendingRequestResponse
    t(494, 1520), t(916, 1521), t(917, 1522), t(605, 1523), t(2005, 1525), t(591, 1526), t(918, 1527), t(919, 1528), t(920, 1529), t(922, 1530), t(923, 1531), // PermissionDecisionApproveForSessionApproval
    t(494, 1537), t(916, 1538), t(917, 1539), t(605, 1540), t(2005, 1541), t(591, 1542), t(918, 1543), t(919, 1544), t(920, 1545), t(922, 1546), t(923, 1547), // PermissionDecisionApproveForLocationApproval
    t(2002, 1518), t(2004, 1533), t(2006, 1535), t(2008, 1549), t(2009, 1551), t(764, 1553), t(2010, 1555), t(724, 1556), t(914, 1557), t(926, 1558), t(488, 1559), t(928, 1560), t(931, 1561), t(932, 1562), t(934, 1563), t(935, 1564), // PermissionDecision
    t(2054, 1611), t(2055, 1613), // ProtocolMarkerSectionOverride
    t(2056, 1616), t(2057, 1616), t(691, 1616), t(2058, 1616), t(2054, 1611), t(2055, 1613), // ProtocolSectionOverride
    c(When::Object, 1619), c(When::Object, 1623), c(When::Object, 1626), // ProtocolSystemMessageConfig
    c(When::Text, 3), t(1197, 1753), t(178, 1754), t(580, 1755), // SessionInstalledPluginSource
    c(When::Text, 3), c(When::Number, 12), c(When::Bool, 5), c(Array, 17), // UIElicitationFieldValue
    c(When::Object, 1820), c(When::Object, 1823), c(When::Object, 1817), c(When::Object, 1814), c(When::Object, 1825), c(When::Object, 1827), c(When::Object, 1829), // UIElicitationSchemaProperty
    c(When::Object, 1864), c(When::Object, 1865), // UserInputResult
];

#[rustfmt::skip]
pub(super) const WORDS: [u16; 875] = [
    0, 1, 2, 3, // AbortReason
    26, 27, 28, 29, 30, 31, // AgentInfoSource
    38, 39, // AgentModelPolicy
    46, 47, 48, 49, // AgentInterruptedActivity
    54, 55, // ModelCallFailureTransport
    57, 58, // AgentInterruptedCancelPhase
    79, // HookBlock
    139, 140, // AssistantMessageToolRequestType
    145, // AssistantMessageToolRequestCallerType
    174, 175, 176, // CitationProvider
    54, 55, // AssistantUsageTransport
    244, 245, 246, 247, // AssistantUsageApiEndpoint
    252, 253, 254, // ReasoningSummary
    269, 270, 271, // AiCreditsStatus
    279, 280, // ModelProviderKind
    283, 284, // ModelCallRequestBodyCompressionFallback
    286, 287, 288, // ModelCallRequestBodyEncoding
    296, 297, 298, 299, 300, 301, 302, 303, 304, 305, 306, 307, // ModelCallWebSocketFallbackErrorKind
    309, 310, 311, 312, 313, // ModelCallWebSocketFallbackReason
    321, 322, // AssistedApprovalCompletedRecommendation
    333, 334, // OmittedBinaryOmittedReason
    345, 346, 347, // AttachmentGitHubReferenceType
    390, 391, 392, // AutoModeResolvedReasoningBucket
    407, 408, 409, // AutoModeSwitchResponse
    407, 408, 409, // UIAutoModeSwitchResponse
    424, 425, 426, // RecommendedAutoTier
    424, 425, 426, 428, // AutoTier
    431, 432, 433, 434, // AutoTierSwitchFailureReason
    435, 436, 437, // AutopilotObjectiveChangedOperation
    439, 440, 441, 324, // AutopilotObjectiveChangedStatus
    444, 445, // BinaryAssetType
    444, 445, // BinaryAssetReferenceType
    465, // CatalogTrustSource
    467, // CatalogTrustSnapshotSchemaVersion
    470, 471, // CatalogTrustTier
    473, 474, 475, 476, // CatalogTrustEligibility
    486, 487, // ClientTaskCancelReason
    520, 521, 522, 523, 524, // CompactionTrigger
    535, 536, 537, // CompletionReceiptStopReason
    6, 538, 298, 539, 540, // CompletionReceiptToolStatus
    473, 548, // ContextTier
    252, 557, 558, // ContentFilterMode
    564, 565, // McpServerConfigDeferTools
    26, 572, 30, 31, 573, 574, // McpServerSource
    580, 581, // McpServerConfigStdioType
    54, 582, // McpServerConfigHttpType
    588, 589, // McpServerConfigHttpOauthGrantType
    591, // McpServerConfigMemoryType
    599, 7, 600, 601, 602, 603, // DiagnosticLogLevel
    606, 607, 608, // ElicitationCompletedAction
    611, 178, // ElicitationRequestedMode
    622, 623, 624, // EntraTokenReason
    634, 635, 636, 637, 638, 639, // RemediationAction
    46, 642, 643, 644, // HookErrorContext
    648, 649, 650, // HookErrorHandling
    659, 660, // EventsAgentScope
    663, 664, // EventsReadDirection
    659, 671, 672, 673, 674, 368, 675, // FusionPhaseKind
    676, 677, 678, // FusionPattern
    679, 680, // FusionConversationScope
    681, 682, 683, // FusionPhaseActivityKind
    685, 325, 488, // FusionPhaseStatus
    691, 692, 252, // FusionProjectionMode
    725, 726, 727, 728, // ExitPlanModeAction
    745, 746, 476, // HumanResponseActor
    757, 85, 758, // InstructionUpdateAuthority
    760, 761, // InstructionUpdateBoundary
    763, 764, // InstructionUpdateFallback
    765, 52, // InstructionUpdateLifetime
    583, 252, 7, 298, // McpHeadersRefreshCompletedOutcome
    772, 773, 774, // McpHeadersRefreshRequiredReason
    383, 488, // McpOauthCompletionOutcome
    685, 488, 325, // McpOauthRecoveryCompletedOutcome
    788, 789, 790, 791, // McpOauthRequestReason
    94, 56, // ModelCallFailureKind
    802, 803, 804, // ModelCallFailureSource
    805, 806, // ModelCallFailureBadRequestKind
    6, 821, 822, 823, 824, 825, 826, 827, // ModelCallFinalResult
    6, 7, 488, 539, // ModelCallFinishedOutcome
    875, 745, 876, 877, 878, // PermissionDecisionSource
    882, // TaskBlockerKind
    883, 884, 885, 886, 887, 888, 889, // PermissionRecoveryReason
    892, 893, 894, 895, // PermissionRecoveryStatus
    896, 897, // PermissionRecoveryOnBlocked
    788, 648, 902, // PermissionRecoveryAttemptRelation
    904, 905, 724, 540, 895, 685, // PermissionRecoveryAttemptDisposition
    883, 884, 885, 886, 887, 888, 889, // PermissionRecoveryAttemptReason
    938, 939, // PermissionMessageAuthorizationPolarity
    916, 971, // PermissionSandboxPathGrantAccess
    321, // PermissionRecommendation
    986, 987, // PermissionRequestMemoryAction
    989, 990, // PermissionRequestMemoryDirection
    490, 26, // PermissionRequestMemoryScope
    476, 992, 993, 994, 995, 996, 997, 998, 999, 1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 1010, 1011, 1012, 271, 1013, 1014, 28, // PermissionApprovalEvaluationReasonCode
    476, 1016, 324, 325, 1017, 28, // PermissionApprovalEvaluationJudgeStatus
    476, 1019, 1020, 671, 1021, // PermissionApprovalEvaluationEvaluationStage
    321, 322, 319, 7, // AssistedApprovalRecommendation
    298, 650, 1025, 1026, 1027, // AssistedApprovalJudgeFailureReason
    1036, 1037, // WorkflowPermissionOperation
    916, 952, 917, // PermissionPromptRequestPathAccessKind
    522, 1056, 1057, // PermissionMode
    726, 1059, 727, // SessionMode
    1099, 1100, 1101, 1102, 1103, 1104, 1105, // SandboxControl
    894, 993, 1107, 685, 325, 1108, 540, 724, 1109, 1110, // SandboxOutcome
    1111, 1112, 1113, 307, // SandboxPlatform
    1114, 1115, 1116, 434, // SandboxBackend
    1118, 1119, // SandboxPolicySource
    952, 1121, 1122, 1123, 605, 1124, // SandboxEnforcementPoint
    252, 1132, 1133, // SandboxProxyMode
    1143, 1144, // SandboxDegradationReason
    1148, 434, 1149, // SandboxAttestation
    1152, 1153, 1154, 1155, 1156, 1157, 1158, 1159, 1160, 1161, 1162, 1163, 1164, // SandboxDenialClass
    1166, 1167, 1168, 1169, // SandboxDenialConfidence
    1173, 1174, 1175, // SandboxBypassSource
    1197, 1198, // WorkingDirectoryContextHostType
    27, 26, 30, 455, // ExtensionsLoadedExtensionSource
    1211, 284, 325, 1212, // ExtensionsLoadedExtensionStatus
    340, 536, // FusionCommitKind
    1252, 1253, // FusionFollowUpAction
    26, 1260, // FusionTurnKind
    29, 580, // HandoffSourceType
    284, 1212, 420, 1269, 325, // IndexedSearchState
    1270, 1271, 1272, 1273, 1274, 325, // IndexedSearchOutcome
    1279, 1280, 1281, 1282, 1283, 1284, 1285, 1286, 1287, // IndexedSearchDisabledReason
    1290, 1291, 1292, // IndexedSearchErrorType
    1294, 1295, // IndexedSearchIncrementalPhase
    1310, 1311, 1312, 269, // ManagedPluginProgressPhase
    1315, // ManagedSettingsEnforcedAction
    1316, 1317, 875, 1318, 1319, 1320, // ManagedSettingsEnforcedEscalation
    1325, 1326, 176, 1327, 1328, 252, // ManagedSettingsResolvedSource
    1343, 325, 1344, 1345, 284, 1346, 1347, // McpServerStatus
    581, 54, 582, 591, // McpServerTransport
    390, 391, 392, // Verbosity
    1370, 1371, 1372, 1373, 1374, 1375, 772, 1376, 1377, 1378, 1379, 1380, 1381, // ModelChangeSource
    1384, // ModelDeselectedReason
    435, 436, 437, // PlanChangedOperation
    1110, 540, 1390, 476, 271, // ProviderQuotaAccessState
    685, 271, 325, // ProviderQuotaAcquisitionStatus
    1402, 1403, 113, 1390, 1404, 476, 271, // ProviderQuotaCapacityState
    26, 476, // ProviderMonthlyUsageScope
    1402, 1413, 271, 476, // ProviderMonthlyUsageState
    1414, 1415, 1416, 476, // ProviderQuotaUnit
    1419, 1420, // ProviderQuotaObservationKind
    1422, 1423, 252, // ProviderQuotaQuantityKind
    26, 36, // ScheduleOrigin
    1454, 7, // ShutdownType
    27, 28, 1469, 1470, 30, 140, 31, 1380, // SkillSource
    324, 1488, 895, // TaskCompletionOutcome
    435, 436, // WorkspaceFileChangedOperation
    1511, 1512, 1513, 608, // SessionLimitsExhaustedResponseAction
    1525, 1526, 1527, // SkillInvokedTrigger
    1536, 1537, 1538, 1539, 1540, 1541, 1542, // SubagentModelSelectionSource
    1554, 1555, 1556, 1513, // SubagentTaskModelSource
    643, 1565, // SystemMessageRole
    324, 325, // SystemNotificationAgentCompletedStatus
    324, 1583, 440, 488, 7, // SystemNotificationWorkflowCompletedStatus
    1604, 1605, // ToolExecutionCompleteContentResourceLinkIconTheme
    444, 445, // PersistedBinaryImageType
    444, 445, // OmittedBinaryType
    36, 1629, // ToolExecutionCompleteToolDescriptionMetaUIVisibility
    435, 1632, 437, // ToolExecutionCompleteFileEditKind
    36, 1629, // ToolExecutionStartToolDescriptionMetaUIVisibility
    1650, 1651, 1596, // ToolShellOutputStream
    1270, 1657, 324, 325, 133, // UIEphemeralQueryPhase
    1662, 1663, 8, // UserMessageDelivery
    726, 1059, 727, 952, // UserMessageAgentMode
    324, 1583, 440, 488, 7, // WorkflowRunSettledStatus
    1674, 1675, // EventsCursorStatus
    27, 26, 30, 455, // ExtensionSource
    6, 538, 298, 539, 540, // ToolResultType
    444, 445, // ExternalToolTextResultForLlmBinaryResultsForLlmType
    1604, 1605, // ExternalToolTextResultForLlmContentResourceLinkIconTheme
    788, 789, // GitHubTokenAcquireReason
    522, 524, // HistoryCompactRequestTrigger
    269, 7, 650, 298, 1728, // SessionEndReason
    772, 1731, 1732, // SessionStartSource
    1345, 420, 284, // HostErrorReporting
    1745, 1746, 1747, 1748, // HostExitReason
    1402, 271, // ImageToolModelAvailability
    1759, 1632, // ImageToolModelOperation
    1776, 1777, // McpServerCardMediaType
    26, // McpPlanScope
    1110, 895, 1783, // McpPlanPolicyDecision
    252, 1784, 1785, 1786, // McpPlanPolicySource
    581, // McpPlanPackageTransport
    1793, 1794, 1795, 1796, 1797, // McpPlanValueCategory
    1799, 344, 1800, 24, // McpPlanScalarValueType
    54, 1809, 582, // McpPlanRemoteTransport
    1511, 436, // McpPlanConfigurationOperation
    1817, 1818, // McpInstallationSecretStorage
    1831, // SkillInstallationScope
    1843, 1844, 1845, 476, // SkillInstallationSessionState
    1848, 1849, 1850, // SkillInstallationOwnershipState
    1854, 607, 608, // InstallationDecision
    54, 55, // LlmInferenceHttpRequestStartTransport
    601, 600, 7, // SessionLogLevel
    36, 1629, // McpToolUiVisibility
    588, 589, // McpOauthLoginGrantType
    1893, 1343, // McpOwnedOauthLoginStatus
    1898, 1899, // MemoryMode
    434, 1933, 39, 1934, // AdaptiveThinkingSupport
    420, 284, 1945, // ModelPolicyState
    1960, 1961, 1962, // ModelPickerCategory
    390, 391, 392, 1964, // ModelPickerPriceCategory
    1975, 1345, // ModelSwitchAutoTierStatus
    175, 1986, 174, // ProviderConfigType
    119, 1987, // ProviderConfigWireApi
    54, 1989, // ProviderConfigTransport
    175, 174, 1994, 1995, 1996, 1997, 1998, // ProviderConfigModelProvider
    352, 660, // OptionsUpdateAdditionalContentExclusionPolicyScope
    2011, 2012, 2013, // PermissionDecisionOutcome
    2014, 2015, 2016, 2017, 1380, // PermissionDecisionSurface
    726, 2019, 252, // PermissionResponseCapability
    2024, 2025, 2026, 2027, 2028, // PermissionsSetApproveAllSource
    2024, 2025, 2026, 2027, 2029, 2028, // PermissionModeSource
    1133, 2033, // PluginInstallStagingMode
    2041, 2042, 896, // PreToolUsePermissionDecision
    564, 565, // ProtocolExternalToolDefer
    2056, 2057, 691, 2058, // ProtocolStaticSectionAction
    691, // ProtocolAppendMode
    2056, // ProtocolReplaceMode
    2059, // ProtocolCustomizeMode
    354, 491, // QueuePendingItemsKind
    726, 1059, 727, 952, // SendAgentMode
    599, 2072, 2073, // RemoteSessionMode
    2093, 2094, // SendMode
    380, 382, 26, 388, 82, 383, 386, 387, 574, // AuthInfoType
    1197, 1198, // SessionContextHostType
    691, 2056, 2059, // SystemMessageMode
    2056, 2057, 691, 2058, 2055, 2054, // SystemMessageSectionAction
    2105, 457, // AskUserVariant
    1402, 319, // OptionsUpdateToolFilterPrecedence
    765, 2117, // TokenStorage
    765, 2117, // EmbeddingCacheStorage
    2121, 2122, // SessionOpenOptionsEnvValueMode
    455, 26, // WorkingDirectoryTrust
    252, 2183, // ShellInitProfile
    2185, 2186, // ShellInitScriptShell
    2196, 2197, 591, 2198, 2199, 2200, 2201, 457, 2202, 2203, 2204, // SessionCapability
    2215, 2216, 2217, 2218, 2219, 2220, 2221, // SandboxConfigSource
    2231, 2232, // SessionFsErrorCode
    326, 337, // SessionFsReaddirWithTypesEntryType
    1113, 2244, // SessionFsSetProviderConventions
    2247, 2246, 1036, // SessionFsSqliteQueryType
    2254, 2255, 2256, // SessionFsSqliteTransactionErrorClass
    2266, 2267, 2268, 2269, 2270, // SessionLifecycleType
    252, 253, 254, // OptionsUpdateReasoningSummary
    2121, 2122, // OptionsUpdateEnvValueMode
    473, 548, // OptionsUpdateContextTier
    2041, 79, // SubagentStopDecision
    611, // McpElicitationFormMode
    2313, 618, 2314, 2315, // UIElicitationSchemaPropertyStringFormat
    344, 2317, // UIElicitationSchemaPropertyNumberType
    606, 607, 608, // UIElicitationResponseAction
    725, 726, 727, 728, // UIExitPlanModeAction
    1511, 1512, 1513, 608, // UISessionLimitsExhaustedResponseAction
];

#[rustfmt::skip]
pub(super) const NAMES: [&str; 2330] = [
    "user_initiated", "remote_command", "user_abort", "autopilot_credit_limit", "reason", "sessionId", "success", "error",
    "queued", "queueId", "selectionId", "gitHubToken", "isUnlimitedEntitlement", "entitlementRequests", "usedRequests", "usageAllowedWithExhaustedQuota",
    "remainingPercentage", "overage", "overageAllowedWithExhaustedQuota", "resetDate", "quotaSnapshots", "name", "displayName", "description",
    "path", "id", "user", "project", "inherited", "remote", "plugin", "builtin",
    "source", "userInvocable", "disableModelInvocation", "tools", "model", "models", "preferred", "required",
    "modelPolicy", "reasoningEffort", "mcpServers", "skills", "prompt", "hooks", "model_call", "retry_backoff",
    "tool_call", "background_agent", "activity", "elapsedMs", "turn", "apiEndpoint", "http", "websocket",
    "transport", "pre_first_token", "mid_stream", "cancelPhase", "outputTtftMs", "toolNames", "toolCallIds", "safeToolNames",
    "interruptedAgentCount", "agents", "includeBuiltInAgents", "includePrompt", "timestamp", "cwd", "stopReason", "transcriptPath",
    "stop_hook_active", "agentId", "agentType", "parentAgentId", "toolCallId", "traceparent", "tracestate", "block",
    "decision", "output", "api-key", "type", "apiKey", "host", "login", "access_type_sku",
    "analytics_tracking_id", "assigned_date", "can_signup_for_limited", "chat_enabled", "copilot_plan", "copilotignore_enabled", "api", "origin-tracker",
    "proxy", "telemetry", "exp", "endpoints", "organization_login_list", "organization_list", "enterprise_list", "codex_agent_enabled",
    "is_mcp_enabled", "quota_reset_date", "entitlement", "overage_count", "overage_permitted", "percent_remaining", "quota_id", "quota_remaining",
    "remaining", "unlimited", "timestamp_utc", "has_quota", "quota_reset_at", "token_based_billing", "chat", "completions",
    "premium_interactions", "quota_snapshots", "restricted_telemetry", "is_staff", "te", "can_upgrade_plan", "quota_reset_date_utc", "limited_user_quotas",
    "limited_user_reset_date", "monthly_quotas", "cloud_session_storage_enabled", "cli_remote_control_enabled", "copilotUser", "aborted", "intent", "messageId",
    "originatingMessageId", "content", "arguments", "function", "custom", "toolTitle", "mcpServerName", "mcpToolName",
    "intentionSummary", "program", "callerId", "caller", "toolRequests", "reasoningOpaque", "reasoningText", "reasoningWireField",
    "encryptedContent", "phase", "chunkIndex", "chunkCount", "outputTokens", "interactionId", "requestId", "clientRequestId",
    "serviceRequestId", "rte", "apiCallId", "provider", "items", "functionCallNamespaces", "rawContentBlocks", "advisorModel",
    "serverTools", "blocks", "orderedBlocks", "reasoningBlocks", "turnId", "parentToolCallId", "anthropic", "openai",
    "client", "title", "url", "sources", "startIndex", "endIndex", "sourceId", "citedText",
    "char", "page", "startPage", "endPage", "startBlock", "endBlock", "location", "providerMetadata",
    "references", "spans", "citations", "hasUserSteering", "fusionId", "commitId", "syntheticModel", "policy",
    "pattern", "phaseId", "phaseKind", "role", "sourceModel", "conversationScope", "sourcePhaseId", "fusion",
    "providerId", "deltaContent", "reasoningId", "outputIndex", "kind", "status", "totalResponseSizeBytes", "toolName",
    "toolType", "inputDelta", "batchSize", "costPerBatch", "tokenCount", "tokenType", "tokenDetails", "totalNanoAiu",
    "inputTokens", "cacheReadTokens", "cacheWriteTokens", "cacheExpiresAt", "reasoningTokens", "thinkingDroppedBlocks", "thinkingDroppedReasons", "cost",
    "duration", "timeToFirstTokenMs", "interTokenLatencyMs", "initiator", "interactionType", "isByok", "isAuto", "maxPromptTokens",
    "maxOutputTokens", "acceptedPredictionTokens", "rejectedPredictionTokens", "providerCallId", "/chat/completions", "/v1/messages", "/responses", "ws:/responses",
    "hasQuota", "tokenBasedBilling", "overageEntitlement", "copilotUsage", "none", "concise", "detailed", "reasoningSummary",
    "availableToolCount", "toolTokenCount", "frontierSource", "cacheTtlSeconds", "cacheDetailsReported", "numToolCalls", "toolCounts", "finishReason",
    "contentFilterTriggered", "sequence", "sourceSessionId", "usageId", "accounting", "complete", "partial", "unavailable",
    "aiCreditsStatus", "byokKind", "customToolCallCount", "modelDisplayName", "modelProvider", "orphanToolCallCount", "label", "copilot",
    "loki", "providerType", "requestBodyBytes", "retried", "disabled", "requestBodyCompressionFallback", "identity", "gzip",
    "zstd", "requestBodyCompressionFallbackFrom", "requestBodyCompressionRejectedStatus", "requestBodyEncoding", "requestBodyWireBytes", "unmatchedToolResultCount", "websocketFallbackAfterMs", "websocketFallbackCloseCode",
    "dns", "tls", "timeout", "connection_refused", "connection_reset", "closed_by_peer", "closed_locally", "not_connected",
    "http_status", "protocol", "configuration", "other", "websocketFallbackErrorKind", "connect_failed", "connection_unavailable", "send_failed",
    "api_error", "transport_failed", "websocketFallbackReason", "websocketFallbackReconnectAttempted", "websocketFallbackStartedThisCall", "websocketFallbackStatusCode", "not-run", "excluded",
    "rationale", "approve", "requireApproval", "recommendation", "completed", "failed", "file", "start",
    "end", "lineRange", "mimeType", "assetId", "byteLength", "too_large", "asset_unavailable", "omittedReason",
    "taggedFilesEntry", "directory", "selection", "filePath", "text", "line", "character", "github_reference",
    "number", "issue", "pr", "discussion", "referenceType", "state", "github_commit", "owner",
    "repo", "oid", "message", "github_release", "tagName", "github_actions_job", "jobId", "jobName",
    "workflowName", "conclusion", "github_repository", "ref", "github_file_diff", "head", "base", "github_tree_comparison",
    "revision", "github_url", "github_file", "github_snippet", "blob", "data", "extension_context", "extensionId",
    "canvasId", "instanceId", "payload", "capturedAt", "hmac", "https://github.com", "env", "token",
    "envVar", "registrationId", "token-provider", "copilot-api-token", "gh-cli", "chosenModel", "low", "medium",
    "high", "reasoningBucket", "categoryScores", "predictedLabel", "confidence", "candidateModels", "routingMethod", "availableModels",
    "fallback", "fallbackReason", "stickyOverride", "routerLatencyMs", "endToEndLatencyMs", "chosenShortfall", "hasImage", "yes",
    "yes_always", "no", "response", "errorCode", "retryAfterSeconds", "discountPercent", "endsAt", "showBanner",
    "startsAt", "promo", "billing", "fusionTier", "enabled", "pickerVisible", "defaultTier", "tiers",
    "efficiency", "balance", "intelligence", "recommendedAutoTier", "fast", "effectiveAutoTier", "requestedAutoTier", "policy_rejected",
    "request_failed", "setup_failed", "unsupported", "create", "update", "delete", "operation", "active",
    "paused", "cap_reached", "continuationEnabled", "maxContinues", "image", "resource", "metadata", "inputSchema",
    "actions", "canvases", "capabilities", "icon", "extensionName", "input", "workingDirectory", "session",
    "actionName", "elicitation", "mcpApps", "ui", "autoTier", "enableWebSocketResponses", "sha256-rfc8785", "algorithm",
    "value", "agent-finder", "observedAt", "v1", "schemaVersion", "current", "T1", "T2",
    "tier", "default", "expanded", "hidden", "unknown", "eligibility", "provenance", "absent",
    "stale", "downgraded", "revoked", "malformed", "clientTaskId", "cancellationId", "cancel_requested", "session_shutdown",
    "cancelled", "branch", "repository", "command", "commandName", "args", "commands", "handled",
    "stopProcessingQueue", "result", "requestCount", "preCompactionTokens", "postCompactionTokens", "preCompactionMessagesLength", "messagesRemoved", "tokensRemoved",
    "customInstructions", "summaryContent", "initialEffort", "effort", "responsesReasoning", "activeWorkflowSummary", "activeFactorySummary", "behaviorModelId",
    "checkpointNumber", "checkpointPath", "compactionTokensUsed", "systemTokens", "conversationTokens", "toolDefinitionsTokens", "statusCode", "tokenLimit",
    "threshold", "context_limit_retry", "manual", "memory_pressure", "model_switch", "trigger", "compactionAttemptId", "outcome",
    "tokenAccountingBasis", "currentTokens", "attempt", "sourceEventId", "startEventId", "endEventId", "eventRange", "natural",
    "terminal_tool", "agent_stop_block_limit", "failure", "rejected", "denied", "exitCode", "finalTool", "successfulToolCount",
    "failedToolCount", "initialMessage", "messagesCleared", "modelId", "long_context", "contextTier", "pendingAutoTier", "activatingAutoTier",
    "planBaseModelId", "planBaseProviderId", "inputsNames", "safeForTelemetry", "isDefaultServer", "markdown", "hidden_characters", "filterMapping",
    "slowConnectionThresholdMs", "redirectPort", "oidc", "auth", "auto", "never", "deferTools", "disableToolCache",
    "disableSecretMasking", "excludeTools", "events", "notifications", "workspace", "managed", "account", "sourcePlugin",
    "sourcePluginVersion", "sourcePluginSpec", "sourcePath", "configWarnings", "local", "stdio", "sse", "headers",
    "headersRefreshTtlMs", "oauthClientId", "oauthScopes", "oauthPublicClient", "authorization_code", "client_credentials", "oauthGrantType", "memory",
    "serverInstance", "infer", "warnings", "errors", "version", "subject", "excludedTools", "off",
    "warning", "info", "debug", "trace", "level", "mcp", "accept", "decline",
    "cancel", "action", "elicitationSource", "form", "mode", "object", "properties", "requestedSchema",
    "elicitationId", "elicitationSourceDisplayName", "uri", "displayText", "clientId", "accountId", "signIn", "renewal",
    "forceInteractive", "tenant", "audience", "scopes", "skipCachedAccessToken", "request", "username", "accessToken",
    "errorType", "eligibleForAutoSwitch", "sign_in", "switch_account", "show_account", "review_sandbox_policy", "allow_sandbox_outbound", "rewind_conversation",
    "remediation", "stack", "tool_execution", "system", "user_input", "errorContext", "recoverable", "suppressOutput",
    "retry", "skip", "abort", "errorHandling", "retryCount", "userNotification", "cursor", "max",
    "waitMs", "*", "types", "primary", "all", "agentScope", "agentIds", "forward",
    "backward", "direction", "includeEphemeral", "parentId", "ephemeral", "agent.interrupted", "assistant.fusion_phase_activity", "judge",
    "repair", "draft", "critic", "follow_up", "single", "cascade", "critique", "root",
    "review", "model_output", "tool_started", "tool_completed", "assistant.fusion_phase_completed", "succeeded", "verdict", "durationMs",
    "cachedTokens", "usage", "projectionMessage", "append", "staged", "projectionMode", "assistantMessage", "stagedTerminal",
    "assistant.fusion_phase_failed", "errorMessage", "degradedToPhaseId", "assistant.fusion_phase_started", "assistant.idle", "assistant.intent", "assistant.message", "assistant.message_delta",
    "assistant.message_start", "assistant.reasoning", "assistant.reasoning_delta", "assistant.server_tool_progress", "assistant.streaming_delta", "assistant.tool_call_delta", "assistant.turn_end", "assistant.turn_retry",
    "assistant.turn_start", "assistant.usage", "auto_mode_switch.completed", "auto_mode_switch.requested", "capabilities.changed", "command.completed", "command.execute", "command.queued",
    "commands.changed", "elicitation.completed", "elicitation.requested", "exit_plan_mode.completed", "approved", "exit_only", "interactive", "autopilot",
    "autopilot_fleet", "selectedAction", "autoApproveEdits", "feedback", "exit_plan_mode.requested", "summary", "planContent", "recommendedAction",
    "external_tool.completed", "external_tool.requested", "hook.end", "hookInvocationId", "hookType", "hook.progress", "temporary", "hook.start",
    "human_response.recorded", "human_response", "host_automation", "actor", "ask_user", "responseKind", "allowFreeform", "answer",
    "choices", "question", "wasFreeform", "exit_plan_mode", "instruction.update", "runtime", "managedPolicy", "authority",
    "afterToolResults", "nextModelRequest", "boundary", "rebuildSystemPrompt", "reject", "persistent", "lifetime", "postInitial",
    "mcp.headers_refresh_completed", "mcp.headers_refresh_required", "serverName", "serverUrl", "startup", "ttl-expired", "auth-failed", "mcp.oauth_completed",
    "mcp.oauth_recovery_completed", "mcp.oauth_required", "clientSecret", "publicClient", "grantType", "scope", "staticClientConfig", "resourceMetadataUrl",
    "wwwAuthenticateParams", "body", "httpResponse", "resourceMetadata", "initial", "refresh", "reauth", "upscope",
    "runtimeRefreshSupported", "mcp.prompts.list_changed", "mcp.resources.list_changed", "mcp.tools.list_changed", "mcp_app.tool_call_complete", "resourceUri", "visibility", "toolMeta",
    "model.call_failure", "failureKind", "top_level", "subagent", "mcp_sampling", "bodyless", "structured_error", "badRequestKind",
    "messageCount", "toolResultMessageCount", "toolCallCount", "namelessToolCallCount", "imagePartCount", "imagePartsMissingMediaType", "lastMessageRole", "encryptedContentBytes",
    "imageBytes", "reasoningItemCount", "requestFingerprint", "retryAttempt", "model.call_final_result", "http_400", "http_413", "http_429",
    "http_4xx", "http_5xx", "transport_error", "other_error", "model.call_finished", "dispatchDurationMs", "containsBuiltInFileEditRequest", "editClassifierVersion",
    "model.call_start", "previousResponseId", "model.log", "model.message", "api_id", "api_endpoint", "request_id", "client_request_id",
    "service_request_id", "modelCall", "model.messages_snapshot", "messages", "model.model_call_failure", "modelCallDurationMs", "model.model_call_started", "supported_endpoints",
    "modelInfo", "timestampMs", "model.model_call_success", "ttftMs", "responseChunk", "responseUsage", "toolCount", "requestMessages",
    "requestSettings", "model.response", "model.response_limits_status", "model.telemetry", "event", "restrictedProperties", "metrics", "model.tool_execution",
    "toolResult", "fileEdits", "model.turn_ended", "model.turn_failed", "model.turn_retry", "model.turn_started", "pending_messages.modified", "permission.assentDetected",
    "turnIndex", "permission.carriedForward", "recordId", "assisted_approval", "host_policy", "unattended_fallback", "authorization_carry_forward", "decisionSource",
    "permission.completed", "recoveryEpisodeId", "permission_recovery", "permission_required", "repeated_attempt", "attempts_exhausted", "permission_approved", "permission_denied",
    "responder_unavailable", "equivalent_alternative_succeeded", "resumable", "episodeId", "recovering", "awaiting_approval", "resolved", "blocked",
    "ask", "fail", "onBlocked", "maxAttempts", "attemptId", "permissionKind", "alternative", "relation",
    "deferred", "prompted", "disposition", "ordinal", "attempts", "ownerAgentId", "ownerSessionId", "permissionRecovery",
    "blocker", "managedApprovalHandled", "approved-for-session", "commandIdentifiers", "read", "write", "custom-tool", "extension-management",
    "workflow", "approvalKey", "extension-permission-access", "extension-env-access", "environmentVariables", "approval", "approved-for-location", "locationKey",
    "denied-by-rules", "argument", "rules", "denied-no-approval-rule-and-could-not-request-from-user", "denied-interactively-by-user", "forceReject", "denied-by-content-exclusion-policy", "denied-by-permission-request-hook",
    "interrupt", "permission.contextualAuthorization", "grant", "denial", "polarity", "spanStart", "spanEnd", "permission.messageAuthorization",
    "actionClass", "targetMembers", "task", "world", "permission.messageAuthorizationDegraded", "permission.messageAuthorizationRead", "activatesExtraction", "permission.requested",
    "shell", "managedApprovalRequired", "fullCommandText", "intention", "identifier", "readOnly", "allowMatchIdentifier", "staticTokens",
    "hasUnboundExecutableContent", "commandSegments", "possiblePaths", "resolvedWorkingDirectory", "resolvedPaths", "possibleUrls", "hasWriteFileRedirection", "canOfferSessionApproval",
    "requestSandboxBypass", "requestSandboxPermissive", "requestSandboxBypassReason", "readWrite", "access", "deniedPath", "removedReadonlyPaths", "sandboxPathGrant",
    "shellType", "fileName", "resolvedPath", "diff", "newFileContents", "after", "before", "permissionRecommendation",
    "serverDisplayName", "redirectedFrom", "store", "vote", "fact", "upvote", "downvote", "repoNwo",
    "not-reached", "inactive", "authorization-history-incomplete", "managed-approval-required", "sandbox-bypass", "action-too-long", "path-not-authorized", "invalid-working-directory",
    "unreadable", "not-regular-file", "too-large", "non-utf8", "interpreter-unavailable", "interpreter-too-large", "shell-environment-unreviewable", "unrepresentable-path",
    "interpreter-wrapped-script", "unreviewable-script-invocation", "argument-binding-unreviewable", "malformed-script-action-review", "malformed-script-action-manifest", "judge-verdict", "judge-error", "reasonCode",
    "not_called", "cached", "judgeStatus", "not_reached", "pre_judge", "reuse", "evaluationStage", "judgeAttempted",
    "evaluation", "empty_response", "model_error", "parse_error", "failureReason", "evaluationId", "assistedApproval", "toolDescription",
    "skipPermission", "hook", "toolArgs", "hookMessage", "run", "author", "detail", "phases",
    "maxConcurrentSubagents", "maxTotalSubagents", "timeoutSeconds", "maxAiCredits", "declaredMaxConcurrentSubagents", "declaredMaxTotalSubagents", "declaredTimeoutSeconds", "declaredMaxAiCredits",
    "canPersistApproval", "permissionRequest", "_permissionRequestSessionId", "canOfferServerWideApproval", "accessKind", "paths", "readOnlyDirectories", "promptRequest",
    "assisted", "allow-all", "permissionMode", "plan", "agentMode", "riskAssessment", "resolvedByHook", "assistedApprovalAssessment",
    "prompt_cache_break", "primaryReason", "contributingReasons", "beforeRequest", "afterRequest", "survivedTokens", "frontierTokens", "shortfallTokens",
    "retentionRatio", "modelFrom", "modelTo", "toolsAdded", "toolsRemoved", "toolsRedefined", "toolsAddedRaw", "toolsRemovedRaw",
    "toolsRedefinedRaw", "toolsReordered", "systemSegmentsChanged", "cacheConfigChangedFields", "rewriteMessageIndex", "rewriteShape", "rewriteSource", "agentName",
    "toolsRedefinedParts", "sampling.completed", "sampling.requested", "mcpRequestId", "systemPrompt", "includeContext", "temperature", "maxTokens",
    "stopSequences", "modelPreferences", "sandbox.decision", "process", "filesystem", "network", "routing", "bypass",
    "credentials", "platform", "control", "engaged", "degraded", "declined", "allowed", "macos",
    "linux", "windows", "seatbelt", "bubblewrap", "process_container", "backend", "default_policy", "user_policy",
    "policySource", "builtin_filesystem", "search", "web_fetch", "lsp", "enforcementPoint", "readwritePathsCount", "readonlyPathsCount",
    "deniedPathsCount", "addCurrentWorkingDirectory", "allowOutbound", "allowLocalNetwork", "loopback", "external", "proxyMode", "allowBypass",
    "gitAuth", "ghAuth", "keychainAccess", "readwritePaths", "readonlyPaths", "deniedPaths", "effectiveFilesystemPolicy", "denied_paths_unsupported",
    "unsupported_platform", "degradationReason", "policy_resolved", "spawn_completed", "spawn_succeeded", "builtin_policy_checked", "attestation", "enforcement_state",
    "filesystem_read", "filesystem_write", "process_startup", "registry_access", "ipc_access", "process_access", "job_access", "ui_access",
    "service_access", "network_outbound", "network_local", "network_host", "other_access", "denialClass", "captured", "policy_corroborated",
    "sandbox_reported", "output_classified", "deniedResource", "processName", "access_denied", "model_requested", "user_prompted", "prompt_unavailable",
    "bypass_decided", "permissive_retry_decided", "permissive_retry_completed", "session.auto_mode_resolved", "session.auto_tier_recommendation", "session.auto_tier_switch_failed", "session.autopilot_objective_changed", "session.autopilot_stopped",
    "session.background_tasks_changed", "session.binary_asset", "session.canvas.closed", "session.canvas.opened", "session.canvas.recorded", "session.canvas.registry_changed", "session.canvas.removed", "session.canvas.unavailable",
    "session.compaction_complete", "session.compaction_start", "session.completion_receipt", "session.context_changed", "gitRoot", "github", "ado", "hostType",
    "repositoryHost", "headCommit", "baseCommit", "pendingGitContext", "session.context_cleared", "session.custom_agents_updated", "session.custom_notification", "session.error",
    "session.extensions.attachments_pushed", "attachments", "session.extensions_loaded", "running", "starting", "extensions", "session.fusion_change_checkpoint", "linesAdded",
    "linesRemoved", "filesModified", "codeChanges", "session.fusion_commit_started", "session.fusion_completed", "finalSourcePhaseId", "finalSourceModel", "followUpModel",
    "degradedReason", "phaseCount", "session.fusion_handoff", "targetPhaseId", "targetModel", "session.fusion_resolved", "contractVersion", "routeSource",
    "planVersion", "policyVersion", "modelUniverseVersion", "ruleId", "ruleIndex", "ruleName", "reasoning", "codeGen",
    "debugging", "toolUse", "scores", "hint", "conditional", "phasePlan", "primaryModel", "secondaryModel",
    "judgeModel", "repairModel", "critics", "fallbackModel", "reuse_primary", "reroute", "userTurn", "compactionTurn",
    "followUp", "routingLatencyMs", "session.fusion_route_failed", "session.fusion_route_started", "compaction", "turnKind", "session.handoff", "handoffTime",
    "sourceType", "context", "remoteSessionId", "session.idle", "session.indexed_search", "ready", "started", "skipped_below_threshold",
    "skipped_no_gitroot", "skipped_disabled", "reused_existing", "fileCount", "startupDurationMs", "forcedByEnv", "warmStart", "use_tgrep_false",
    "use_builtin_ripgrep_false", "organization", "organization_policy_auth_pending", "organization_policy_unknown", "virtual_filesystem", "cloud_sync_root", "cloud_sync_detection_failed", "workspace_not_local",
    "disabledReason", "eligible", "spawn_error", "unexpected_exit", "killed_by_signal", "server_error", "changes_detected", "updated",
    "changedFileCount", "addedFileCount", "deletedFileCount", "totalChangeCount", "walkDurationMs", "updateDurationMs", "totalDurationMs", "incremental",
    "session.info", "infoType", "tip", "session.journal_link", "previousFile", "session.managed_plugin_progress", "initializing", "installing",
    "updating", "pluginSpecs", "session.managed_settings_enforced", "bypass_permissions_blocked", "allow_all", "approve_all", "unrestricted_paths", "unrestricted_urls",
    "server_wide_mcp_approval", "escalation", "setting", "failClosed", "session.managed_settings_resolved", "server", "device", "policyHelper",
    "mixed", "serverManaged", "deviceManaged", "clientManaged", "policyHelperManaged", "sandboxEnabledByUndeterminedPolicy", "bypassPermissionsDisabled", "permissionsAllowIntersected",
    "managedKeys", "settings", "permissions", "permissionsContext", "session.mcp_server_needs_reconnect", "session.mcp_server_removed", "session.mcp_server_status_changed", "connected",
    "needs-auth", "pending", "stopped", "not_configured", "configSource", "errorClassification", "session.mcp_server_tools_loaded", "session.mcp_servers_loaded",
    "instructions", "serverMetadata", "pluginName", "pluginVersion", "servers", "session.memory_changed", "session.mode_changed", "previousMode",
    "newMode", "session.mode_notice_delivered", "session.model_change", "previousModel", "newModel", "previousReasoningEffort", "previousReasoningSummary", "previousVerbosity",
    "verbosity", "cause", "model_command", "settings_command", "config_command", "model_picker", "managed_settings", "repo_settings",
    "agent", "plan_mode", "automatic", "changeboarding_shortcut", "sdk", "auto_tier_recommendation", "previousAutoTier", "session.model_deselected",
    "provider_withdrawn", "session.permission_recovery", "session.permissions_changed", "assistedApprovalModel", "session.plan_changed", "session.quota_observation", "not_required", "accessState",
    "acquisitionError", "acquisitionStatus", "availableQuantity", "consumed", "overageAllowedWhenExhausted", "overageLimit", "resetAtEpochMs", "resetEstimated",
    "usageAllowedWhenExhausted", "budgetMetadata", "available", "exhausted", "not_applicable", "capacityState", "compatibilityKey", "entitledQuantity",
    "httpStatus", "consumedQuantity", "cycleStart", "queriedAt", "resetOn", "no_policy", "ai_credits", "requests",
    "tokens", "unit", "monthlyUsage", "account_snapshot", "admission_state", "observationKind", "authoritative_budget", "advisory_balance",
    "quantityKind", "quotaId", "service", "observation", "session.remote_steerable_changed", "remoteSteerable", "session.resume", "resumeTime",
    "eventCount", "eventsFileSizeBytes", "selectedModel", "sessionLimits", "alreadyInUse", "sessionWasActive", "continuePendingWork", "session.sandbox_enforcement_blocked",
    "session.schedule_cancelled", "session.schedule_created", "intervalMs", "cron", "tz", "at", "recurring", "selfPaced",
    "displayPrompt", "origin", "session.schedule_rearmed", "nextRunAt", "session.session_limits_changed", "session.shutdown", "routine", "shutdownType",
    "errorReason", "totalPremiumRequests", "totalApiDurationMs", "sessionStartTime", "count", "modelMetrics", "agentDisplayName", "agentMetrics",
    "currentModel", "usageAccountingWatermarks", "providerModelMetrics", "accountingSnapshot", "session.skills_loaded", "personal-copilot", "personal-agents", "argumentHint",
    "session.snapshot_rewind", "upToEventId", "eventsRemoved", "eventIds", "session.start", "producer", "copilotVersion", "startTime",
    "enableAllTools", "additionalToolsets", "additionalTools", "enableInsidersMode", "disableFormDeferral", "githubMcpToolConfig", "detachedFromSpawningParentSessionId", "session.task_complete",
    "continue", "objectiveId", "session.title_changed", "session.todos_changed", "session.tools_updated", "session.truncation", "preTruncationTokensInMessages", "preTruncationMessagesLength",
    "postTruncationTokensInMessages", "postTruncationMessagesLength", "tokensRemovedDuringTruncation", "messagesRemovedDuringTruncation", "performedBy", "session.usage_checkpoint", "modelCacheState", "promptCacheBreakState",
    "session.usage_info", "messagesLength", "isInitial", "session.warning", "warningType", "session.workspace_file_changed", "session_limits_exhausted.completed", "add",
    "set", "unset", "additionalAiCredits", "session_limits_exhausted.requested", "usedAiCredits", "skill.context_delivered", "skill.context_delivered_ref", "contentId",
    "prefix", "suffix", "skill.invoked", "invokedAtTurn", "allowedTools", "user-invoked", "agent-invoked", "context-load",
    "skill.invoked_ref", "contentLength", "subagent.completed", "firstDispatchedModel", "configuredModelPreference", "explicitModelOverride", "explicitModelMatchesPreference", "modelOverrideReason",
    "explicit_override", "configured_required", "configured_preference", "complementary_default", "session_inheritance", "agent_definition_default", "runtime_policy", "modelSelectionSource",
    "configuredModelMatchesActual", "totalToolCalls", "totalTokens", "subagent.configured", "multiTurn", "subagent.deselected", "subagent.failed", "subagent.selected",
    "subagent.started", "agentDescription", "task_argument", "subagent_configuration", "custom_agent_definition", "taskModelSource", "factoryRunId", "workflowRunId",
    "executionMode", "system.message", "isStatic", "cacheBreakpoint", "contentBlocks", "developer", "promptVersion", "variables",
    "system.notification", "agent_completed", "agent_idle", "new_inbox_message", "entryId", "senderName", "senderType", "shell_completed",
    "shellId", "shell_detached_completed", "instruction_discovered", "triggerFile", "triggerTool", "workflow_completed", "runId", "halted",
    "consumedSubagents", "consumedNanoAiu", "resultPreview", "retryGuidance", "key", "checkpoint", "pauseInfo", "unclassified",
    "tool.execution_complete", "mcpMeta", "isUserRequested", "detailedContent", "terminal", "shell_exit", "outputPreview", "outputTruncated",
    "outputFilePath", "audio", "src", "sizes", "light", "dark", "theme", "icons",
    "size", "resource_link", "contents", "binaryResultsForLlm", "connectDomains", "resourceDomains", "frameDomains", "baseUriDomains",
    "csp", "camera", "microphone", "geolocation", "clipboardWrite", "domain", "prefersBorder", "_meta",
    "uiResource", "structuredContent", "citableSources", "code", "toolTelemetry", "app", "sandboxed", "shellExecution",
    "edit", "imageTokens", "textTokens", "inputTokensDetails", "outputTokensDetails", "toolUsage", "tool.execution_partial_result", "partialOutput",
    "tool.execution_progress", "progressMessage", "tool.execution_start", "displayCommand", "shellToolInfo", "mcpConfigServerName", "mcpTransport", "mcpConfigSource",
    "displayVerbatim", "tool.shell_output", "stdout", "stderr", "stream", "tool.user_requested", "tool_search.activated", "strategy",
    "ui.ephemeral_query", "chunk", "user.message", "transformedContent", "supportedNativeDocumentMimeTypes", "nativeDocumentPathFallbackPaths", "idle", "steering",
    "delivery", "isAutopilotContinuation", "parentAgentTaskId", "user_input.completed", "user_input.requested", "workflow.run_settled", "failureType", "workflow.run_started",
    "workflow.run_updated", "hasMore", "ok", "expired", "cursorStatus", "Features", "Flights", "Id",
    "Parameters", "Configs", "ParameterGroups", "FlightingVersion", "ImpressionId", "AssignmentContext", "executable", "modulePath",
    "launch", "textResultForLlm", "resultType", "sessionLog", "toolReferences", "billable", "wait", "cli_version",
    "os_platform", "os_version", "os_arch", "node_version", "client_type", "client_name", "dev_device_id", "cpu_model",
    "cpu_count", "created_at", "model_call_id", "exp_assignment_context", "features", "session_id", "copilot_tracking_id", "restricted",
    "expiresIn", "contextWindow", "eventId", "checkpointCleanupFailed", "checkpointCleanupError", "agentStop", "errorOccurred", "notification",
    "postResult", "postToolUse", "postToolUseFailure", "preCompact", "preMcpToolCall", "prePRDescription", "preToolUse", "sessionEnd",
    "user_exit", "finalMessage", "sessionStart", "resume", "new", "initialPrompt", "subagentStart", "subagentStop",
    "userPromptSubmitted", "userPromptTransformed", "transformedPrompt", "expiresAt", "hostId", "errorReporting", "subscriptionId", "taskJson",
    "reactionJson", "disposed", "exited", "ownerDisconnected", "runtimeShutdown", "handoffId", "config", "authentication",
    "availability", "isDefault", "imageInputPrice", "imageOutputPrice", "textInputPrice", "textOutputPrice", "pricing", "generate",
    "supportedOperations", "backgroundCompactionThreshold", "bufferExhaustionThreshold", "resourceId", "itemUrl", "publisher", "trustAtInstall", "iconUrl",
    "policySessionId", "confirmationId", "operationId", "reviewFingerprint", "canonicalName", "registryId", "validatedAt", "cardDigest",
    "application/mcp-server-card+json", "application/mcp-server+json", "mediaType", "catalogueTrust", "catalogue", "configKey", "target", "requires-approval",
    "enterprise-allowlist", "registry-policy", "local-trust", "choiceId", "package", "installMethod", "packageType", "packageIdentifier",
    "scalar", "environment-variable", "runtime-argument", "package-argument", "header", "url-variable", "category", "string",
    "boolean", "valueType", "defaultValue", "isRepeated", "enum", "enumValues", "requiredValues", "placeholder",
    "secretPlaceholders", "streamable-http", "endpoint", "selectedChoice", "changedFields", "secretReferences", "configurationChange", "inputs",
    "suppliedSecrets", "keychain", "private-file", "secretStorage", "effectiveConfiguration", "install", "installationId", "restoresPreviousConfiguration",
    "ownedSecretCount", "preservesSharedAuthentication", "uninstall", "catalogRevisionId", "repositoryId", "descriptorDigest", "bundleDigest", "personal",
    "relativePath", "displayLabel", "diagnosticsAbsolutePath", "installsDisabled", "sizeBytes", "digest", "files", "totalBytes",
    "entrypointPath", "entrypointContent", "configuredEnabled", "loaded-enabled", "loaded-disabled", "not-loaded", "sessionState", "installedAt",
    "intact", "modified", "recovery-required", "ownershipState", "installation", "skill", "confirm", "marketplace",
    "installed_at", "cache_path", "sha", "source_sha", "installed_from", "directSourceId", "installedFrom", "managedDesiredEnabled",
    "installed", "verifiedSource", "schema", "strict", "spn", "maxSizeBytes", "outputDir", "expose",
    "persist", "binary", "cancelReason", "agentInvocationId", "method", "accepted", "statusText", "ttlMs",
    "mcp3pEnabled", "disabledServers", "filteredServers", "clients", "pendingConnections", "failedServers", "needsAuthServers", "runtimeRefresh",
    "forceReauth", "clientName", "callbackSuccessMessage", "loginId", "expectedInstallationId", "awaiting-browser", "authorizationUrl", "authorizationId",
    "owned", "ttl", "system-prompt", "user-prompt", "promptTokenLimit", "outputTokenLimit", "modelName", "mcpToolsTokens",
    "compactionThreshold", "limit", "bufferTokens", "contextInfo", "expectedMode", "inheritPlanBaseFromSessionId", "planModelConfigured", "planModel",
    "planReasoningEffort", "planContextTier", "compactionDecision", "restorePlanModel", "persistPlanSelection", "configDir", "homeDirectory", "environment",
    "pickerSettingsContext", "planExitAction", "planModelProviderId", "modelChanged", "modeApplied", "targetModelDisplayName", "targetLimit", "confirmation",
    "deprecationWarnings", "deferImplementation", "armInteractiveContinuation", "vision", "toolCalls", "optional", "adaptive_only", "adaptive_thinking",
    "thinking", "supports", "max_prompt_tokens", "max_output_tokens", "max_context_window_tokens", "supported_media_types", "max_prompt_images", "max_prompt_image_size",
    "limits", "unconfigured", "terms", "multiplier", "inputPrice", "outputPrice", "cachePrice", "cacheReadPrice",
    "cacheWritePrice", "cacheWrite1hPrice", "contextMax", "longContext", "tokenPrices", "supportedReasoningEfforts", "defaultReasoningEffort", "supportedContextTiers",
    "lightweight", "versatile", "powerful", "modelPickerCategory", "very_high", "modelPickerPriceCategory", "dataRetention", "warningText",
    "infoMessages", "warningMessages", "vendor", "imageModels", "settingsContext", "reasoningEffortExplicit", "contextTierExplicit", "unchanged",
    "supersededAutoTier", "modelCapabilities", "deferIfModelChangeQueued", "runCompactionPreflight", "repoScope", "modelChangeScope", "requireAvailable", "pickerPersistence",
    "persistenceError", "modelState", "azure", "responses", "wireApi", "websockets", "baseUrl", "bearerToken",
    "apiVersion", "hasBearerTokenProvider", "azure_openai", "ollama", "lm_studio", "foundry_local", "llama_cpp", "ifAnyMatch",
    "ifNoneMatch", "last_updated_at", "approve-once", "approvedInteractively", "approve-for-session", "mcp-sampling", "approve-read-only-for-session", "directories",
    "approve-for-location", "approve-permanently", "user-not-available", "auto_approved", "autopilot_denied", "prompted_user", "tui", "prompt_mode",
    "copilot_app", "acp", "surface", "headless", "responseCapability", "userFeedback", "decisionContext", "includeLocation",
    "cli_flag", "slash_command", "autopilot_confirmation", "user_setting", "rpc", "organization_targeting", "protocolVersion", "exists",
    "skillsInstalled", "destination_sibling", "stagingMode", "postInstallMessage", "deprecationWarning", "plugins", "additionalContext", "modifiedResult",
    "metaToUse", "allow", "deny", "permissionDecision", "permissionDecisionReason", "modifiedArgs", "parameters", "overridesBuiltInTool",
    "defer", "isTerminal", "namespacedName", "namespace", "watermark", "saveToDisk", "transform", "preserve",
    "replace", "remove", "prepend", "customize", "sections", "providerName", "wireModel", "maxContextWindowTokens",
    "apiKeyCommand", "systemMessage", "steeringMessages", "inFlightSteeringCount", "withdrawableTurnMessageId", "removed", "eventType", "handle",
    "export", "on", "jsonSchema", "json_schema", "clearPolicyOnExit", "allowedHosts", "blockedHosts", "password",
    "experimental", "userPolicy", "sandboxMcpServers", "sandboxLspServers", "managedMcpRoutingLocked", "managedLspRoutingLocked", "git", "gh",
    "allowDevToolAccess", "injectHosts", "envVars", "sandboxExtensions", "managedExtensionsRoutingLocked", "enqueue", "immediate", "requiredTool",
    "requestHeaders", "responseFormat", "completionEventId", "isAuthenticated", "authType", "statusMessage", "copilotPlan", "allowedModels",
    "streaming", "legacy", "askUserVariant", "requestCanvasRenderer", "requestExtensions", "extensionSdkPath", "extensionInfo", "canvasProvider",
    "availableTools", "excludedBuiltinAgents", "toolFilterPrecedence", "diagnostics", "lifecycleDiagnostics", "in-memory", "mcpOAuthTokenStorage", "authClientIdMetadataUrl",
    "embeddingCacheStorage", "direct", "indirect", "envValueMode", "enableConfigDiscovery", "trustWorkingDirectory", "skipEmbeddingRetrieval", "organizationCustomInstructions",
    "refreshCustomInstructions", "enableOnDemandInstructionDiscovery", "enableFileHooks", "enableHostGitOperations", "enableSessionStore", "enableSkills", "hasSkillProvider", "requestUserInput",
    "requestPermission", "requestExitPlanMode", "requestAutoModeSwitch", "requestElicitation", "requestMcpApps", "skillDirectories", "agentDirectories", "hookDirectories",
    "instructionDirectories", "pluginDirectories", "largeOutput", "deferThreshold", "toolSearch", "imageGeneration", "disabledSkills", "disabledMcpServers",
    "sandboxConfig", "customAgents", "customAgentsLocalOnly", "defaultAgent", "infiniteSessions", "capi", "providers", "enableSessionTelemetry",
    "enableCitations", "enableFileChangeTracking", "additionalDirectories", "gitHubTokenProviderRegistrationId", "remoteSession", "cloud", "includeSubAgentStreamingEvents", "enableGitHubTelemetryForwarding",
    "featureFlags", "expAssignments", "enableManagedSettings", "excludedManagedSettings", "enforceManagedModelDefaults", "interactiveUser", "isExperimentalMode", "disableBypassPermissionsMode",
    "disableAssistedPermissionsMode", "limitTo", "managedSettings", "integrationId", "lspClientName", "clientKind", "includedBuiltinAgents", "non-interactive",
    "initProfile", "bash", "powershell", "initScripts", "processFlags", "shellInitProfile", "shellProcessFlags", "trajectoryFile",
    "copilotUrl", "maxInlineBinaryBytes", "agentContext", "eventsLogDirectory", "tui-hints", "plan-mode", "cli-documentation", "ask-user",
    "interactive-mode", "system-notifications", "session-store", "mcp-apps", "canvas-renderer", "sessionCapabilities", "installedPlugins", "disabledInstructionSources",
    "ignoredSkillsLocations", "askUserDisabled", "continueOnAutoMode", "managedMcpServers", "runningInInteractiveMode", "enableStreaming", "logInteractiveShells", "never_configured",
    "user_enabled", "user_disabled", "session_flag", "session_disabled", "unsupported_host", "repository_policy", "sandboxConfigSource", "authInfo",
    "workspacePath", "remoteUrl", "remote_url", "nativeSessionId", "isRemote", "cleanupActions", "sessionSummary", "ENOENT",
    "UNKNOWN", "writeChanged", "recursive", "offset", "length", "entries", "dest", "force",
    "sqlite", "readFileRange", "initialCwd", "sessionStatePath", "posix", "conventions", "query", "exec",
    "queryType", "params", "rows", "columns", "rowsAffected", "lastInsertRowid", "busyOrLocked", "fatal",
    "postCommitAmbiguous", "errorClass", "statements", "results", "isFile", "isDirectory", "mtime", "birthtime",
    "modifiedTime", "isDetached", "session.created", "session.deleted", "session.updated", "session.foreground", "session.background", "filter",
    "sessions", "parentSessionId", "newSessionId", "openCanvases", "disableResume", "allowTranscriptRecovery", "factories", "workflows",
    "requestedEnvironmentVariables", "openCanvasInstances", "plannedBackupPath", "invalidLineNumbers", "sessionStartMoved", "transcriptRecovery", "grantedEnvironmentVariables", "modifiedConfig",
    "modelCapabilitiesOverrides", "enableScriptSafety", "allowAllMcpServerInstructions", "includedBuiltinSkills", "suppressCustomAgentPrompt", "skipCustomInstructions", "coauthorEnabled", "enableReasoningSummaries",
    "eventsLogIncludesSubagents", "additionalContentExclusionPolicies", "manageScheduleEnabled", "pluginHookCount", "toEventId", "processId", "hostDiagnostics", "modifiedResponse",
    "array", "minItems", "maxItems", "const", "anyOf", "enumNames", "oneOf", "minLength",
    "maxLength", "email", "date", "date-time", "format", "integer", "minimum", "maximum",
    "actionId", "totalPremiumRequestCost", "totalUserRequests", "filesModifiedCount", "lastCallInputTokens", "lastCallOutputTokens", "noResponse", "modifiedPrompt",
    "modifiedTransformedPrompt", "executionToken",
];
