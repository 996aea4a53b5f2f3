//! The tables of shapes: what is there by default.

use crate::shape::Shape::{
    self, Any, Bool, Integer, Is, IsBool, List, Map, Natural, Nothing, Null, Nullable, Number, Object, Text, Union, Word,
};
use crate::shape::When::{self, Array, TagBool};
use crate::shape::{Case, Member, NONE, c, o, r, t};

#[rustfmt::skip]
pub(super) const SHAPES: [Shape; 1888] = [
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
    Object { first: 1602, count: 7, required: 5, extra: NONE }, Is(834), Object { first: 1609, count: 7, required: 5, extra: NONE }, Is(835),
    Object { first: 1616, count: 7, required: 5, extra: NONE }, Is(836), Object { first: 1623, count: 3, required: 1, extra: 0 }, Object { first: 1626, count: 7, required: 5, extra: NONE },
    Is(837), Object { first: 1633, count: 11, required: 0, extra: 0 }, Object { first: 1644, count: 5, required: 1, extra: 0 }, Object { first: 1649, count: 7, required: 5, extra: NONE },
    Is(844), Object { first: 1656, count: 2, required: 1, extra: 0 }, Object { first: 1658, count: 7, required: 5, extra: NONE }, Is(846),
    Object { first: 1665, count: 5, required: 1, extra: 0 }, Object { first: 1670, count: 7, required: 5, extra: NONE }, Is(848), Object { first: 1677, count: 4, required: 0, extra: 0 },
    Object { first: 1681, count: 5, required: 1, extra: 0 }, Object { first: 1686, count: 7, required: 5, extra: NONE }, Is(852), Object { first: 1693, count: 20, required: 1, extra: 0 },
    Object { first: 1713, count: 7, required: 5, extra: NONE }, Is(859), Object { first: 1720, count: 4, required: 1, extra: 0 }, Object { first: 1724, count: 7, required: 5, extra: NONE },
    Is(860), Object { first: 1731, count: 7, required: 5, extra: NONE }, Is(861), Object { first: 1738, count: 4, required: 0, extra: NONE },
    Object { first: 1742, count: 2, required: 1, extra: 0 }, Object { first: 1744, count: 7, required: 5, extra: NONE }, Is(865), Object { first: 1751, count: 7, required: 1, extra: 0 },
    Object { first: 1758, count: 7, required: 5, extra: NONE }, Is(868), Object { first: 1765, count: 5, required: 1, extra: 0 }, Object { first: 1770, count: 7, required: 5, extra: NONE },
    Is(869), Object { first: 1777, count: 6, required: 1, extra: 0 }, Object { first: 1783, count: 7, required: 5, extra: NONE }, Is(870),
    Object { first: 1790, count: 7, required: 5, extra: NONE }, Is(871), Object { first: 1797, count: 5, required: 1, extra: 0 }, Object { first: 1802, count: 7, required: 5, extra: NONE },
    Is(872), Object { first: 1809, count: 0, required: 0, extra: 0 }, Object { first: 1809, count: 7, required: 5, extra: NONE }, Is(873),
    Object { first: 1816, count: 2, required: 2, extra: NONE }, Object { first: 1818, count: 7, required: 5, extra: NONE }, Is(875), Word { first: 247, count: 5 },
    Object { first: 1825, count: 4, required: 4, extra: NONE }, Object { first: 1829, count: 7, required: 5, extra: NONE }, Is(882), Word { first: 252, count: 1 },
    Word { first: 253, count: 7 }, Word { first: 260, count: 4 }, Word { first: 264, count: 2 }, Word { first: 266, count: 3 },
    Word { first: 269, count: 6 }, Word { first: 275, count: 7 }, Object { first: 1836, count: 8, required: 7, extra: NONE }, List(598),
    Object { first: 1844, count: 8, required: 6, extra: NONE }, Object { first: 1852, count: 4, required: 4, extra: NONE }, Is(724), Object { first: 1856, count: 2, required: 1, extra: NONE },
    Is(916), Is(494), Object { first: 1858, count: 2, required: 2, extra: NONE }, Is(918),
    Object { first: 1860, count: 1, required: 1, extra: NONE }, Is(919), Object { first: 1861, count: 1, required: 1, extra: NONE }, Is(605),
    Object { first: 1862, count: 3, required: 3, extra: NONE }, Is(591), Object { first: 1865, count: 1, required: 1, extra: NONE }, Is(920),
    Object { first: 1866, count: 2, required: 2, extra: NONE }, Is(921), Object { first: 1868, count: 2, required: 1, extra: NONE }, Is(922),
    Object { first: 1870, count: 2, required: 1, extra: NONE }, Is(924), Object { first: 1872, count: 2, required: 2, extra: NONE }, Is(925),
    Object { first: 1874, count: 3, required: 3, extra: NONE }, Union { first: 66, count: 10, tag: 212 }, Object { first: 1877, count: 3, required: 2, extra: NONE }, Is(928),
    Object { first: 1880, count: 4, required: 3, extra: NONE }, Object { first: 1884, count: 2, required: 1, extra: NONE }, Is(930), Object { first: 1886, count: 2, required: 2, extra: NONE },
    List(631), Object { first: 1888, count: 2, required: 2, extra: NONE }, Is(933), Object { first: 1890, count: 1, required: 1, extra: NONE },
    Is(934), Object { first: 1891, count: 3, required: 1, extra: NONE }, Is(936), Object { first: 1894, count: 3, required: 3, extra: NONE },
    Is(937), Object { first: 1897, count: 3, required: 1, extra: NONE }, Union { first: 76, count: 9, tag: 212 }, Object { first: 1900, count: 6, required: 2, extra: NONE },
    Object { first: 1906, count: 7, required: 5, extra: NONE }, Is(939), Word { first: 282, count: 2 }, Object { first: 1913, count: 6, required: 6, extra: NONE },
    Object { first: 1919, count: 7, required: 5, extra: NONE }, Is(945), Object { first: 1926, count: 9, required: 6, extra: NONE }, Object { first: 1935, count: 7, required: 5, extra: NONE },
    Is(950), Object { first: 1942, count: 1, required: 1, extra: NONE }, Object { first: 1943, count: 7, required: 5, extra: NONE }, Is(951),
    Object { first: 1950, count: 2, required: 1, extra: NONE }, Object { first: 1952, count: 7, required: 5, extra: NONE }, Is(953), Is(954),
    Object { first: 1959, count: 2, required: 2, extra: NONE }, List(660), Object { first: 1961, count: 6, required: 2, extra: NONE }, List(662),
    Object { first: 1967, count: 1, required: 1, extra: NONE }, List(664), Word { first: 284, count: 2 }, Object { first: 1968, count: 4, required: 2, extra: NONE },
    Object { first: 1972, count: 19, required: 8, extra: NONE }, Object { first: 1991, count: 2, required: 2, extra: NONE }, Object { first: 1993, count: 2, required: 0, extra: NONE }, List(670),
    Object { first: 1995, count: 13, required: 5, extra: NONE }, Object { first: 2008, count: 9, required: 3, extra: NONE }, Word { first: 286, count: 1 }, Object { first: 2017, count: 10, required: 5, extra: NONE },
    Is(178), Object { first: 2027, count: 8, required: 3, extra: NONE }, Word { first: 287, count: 2 }, Word { first: 289, count: 2 },
    Word { first: 291, count: 2 }, Word { first: 293, count: 26 }, Word { first: 319, count: 6 }, Word { first: 325, count: 5 },
    Object { first: 2035, count: 4, required: 3, extra: NONE }, Word { first: 330, count: 4 }, Word { first: 334, count: 5 }, Object { first: 2039, count: 6, required: 1, extra: NONE },
    Object { first: 2045, count: 12, required: 2, extra: NONE }, Object { first: 2057, count: 7, required: 3, extra: NONE }, Is(1035), Object { first: 2064, count: 6, required: 2, extra: NONE },
    Object { first: 2070, count: 5, required: 2, extra: NONE }, Word { first: 339, count: 2 }, Object { first: 2075, count: 2, required: 1, extra: NONE }, List(694),
    Object { first: 2077, count: 17, required: 7, extra: NONE }, Object { first: 2094, count: 5, required: 3, extra: NONE }, Object { first: 2099, count: 5, required: 3, extra: NONE }, Union { first: 85, count: 12, tag: 212 },
    Object { first: 2104, count: 13, required: 5, extra: NONE }, Object { first: 2117, count: 12, required: 5, extra: NONE }, Object { first: 2129, count: 7, required: 3, extra: NONE }, Object { first: 2136, count: 10, required: 4, extra: NONE },
    Object { first: 2146, count: 9, required: 3, extra: NONE }, Object { first: 2155, count: 9, required: 2, extra: NONE }, Object { first: 2164, count: 6, required: 3, extra: NONE }, Is(24),
    Word { first: 341, count: 3 }, Object { first: 2170, count: 6, required: 3, extra: NONE }, Object { first: 2176, count: 6, required: 2, extra: NONE }, Object { first: 2182, count: 5, required: 2, extra: NONE },
    Object { first: 2187, count: 18, required: 7, extra: NONE }, Object { first: 2205, count: 5, required: 3, extra: NONE }, Object { first: 2210, count: 5, required: 3, extra: NONE }, Union { first: 97, count: 13, tag: 212 },
    Word { first: 344, count: 3 }, Word { first: 347, count: 3 }, Object { first: 2215, count: 12, required: 2, extra: NONE }, Object { first: 2227, count: 7, required: 5, extra: NONE },
    Is(1066), Object { first: 2234, count: 24, required: 6, extra: NONE }, Object { first: 2258, count: 7, required: 5, extra: NONE }, Is(1091),
    Object { first: 2265, count: 1, required: 1, extra: NONE }, Object { first: 2266, count: 7, required: 5, extra: NONE }, Is(1092), Object { first: 2273, count: 8, required: 0, extra: 0 },
    Object { first: 2281, count: 5, required: 3, extra: NONE }, Object { first: 2286, count: 7, required: 5, extra: NONE }, Is(1100), Word { first: 350, count: 7 },
    Word { first: 357, count: 10 }, Word { first: 367, count: 4 }, Word { first: 371, count: 4 }, Word { first: 375, count: 2 },
    Word { first: 377, count: 6 }, Word { first: 383, count: 3 }, Object { first: 2293, count: 3, required: 3, extra: NONE }, Word { first: 386, count: 2 },
    Is(1148), Object { first: 2296, count: 21, required: 18, extra: NONE }, Is(1149), Object { first: 2317, count: 9, required: 7, extra: NONE },
    Word { first: 388, count: 3 }, Is(1153), Object { first: 2326, count: 9, required: 6, extra: NONE }, Word { first: 391, count: 13 },
    Word { first: 404, count: 4 }, Is(1174), Object { first: 2335, count: 12, required: 7, extra: NONE }, Word { first: 408, count: 3 },
    Is(1178), Object { first: 2347, count: 12, required: 6, extra: NONE }, Is(1179), Object { first: 2359, count: 12, required: 6, extra: NONE },
    Is(1180), Object { first: 2371, count: 11, required: 5, extra: NONE }, Union { first: 110, count: 7, tag: 212 }, Object { first: 2382, count: 7, required: 5, extra: NONE },
    Is(1181), Object { first: 2389, count: 7, required: 5, extra: NONE }, Is(1182), Object { first: 2396, count: 7, required: 5, extra: NONE },
    Is(1183), Object { first: 2403, count: 7, required: 5, extra: NONE }, Is(1184), Object { first: 2410, count: 7, required: 5, extra: NONE },
    Is(1185), Object { first: 2417, count: 2, required: 1, extra: NONE }, Object { first: 2419, count: 7, required: 5, extra: NONE }, Is(1186),
    Object { first: 2426, count: 7, required: 5, extra: NONE }, Is(1187), Object { first: 2433, count: 7, required: 5, extra: NONE }, Is(1188),
    Object { first: 2440, count: 7, required: 5, extra: NONE }, Is(1189), Object { first: 2447, count: 7, required: 5, extra: NONE }, Is(1190),
    Object { first: 2454, count: 7, required: 5, extra: NONE }, Is(1191), Object { first: 2461, count: 7, required: 5, extra: NONE }, Is(1192),
    Object { first: 2468, count: 7, required: 5, extra: NONE }, Is(1193), Object { first: 2475, count: 7, required: 5, extra: NONE }, Is(1194),
    Object { first: 2482, count: 7, required: 5, extra: NONE }, Is(1195), Object { first: 2489, count: 7, required: 5, extra: NONE }, Is(1196),
    Object { first: 2496, count: 7, required: 5, extra: NONE }, Is(1197), Word { first: 411, count: 2 }, Object { first: 2503, count: 9, required: 1, extra: NONE },
    Object { first: 2512, count: 7, required: 5, extra: NONE }, Is(1206), Object { first: 2519, count: 7, required: 5, extra: NONE }, Is(1207),
    Object { first: 2526, count: 7, required: 5, extra: NONE }, Is(1208), Object { first: 2533, count: 7, required: 5, extra: NONE }, Is(1209),
    Object { first: 2540, count: 7, required: 5, extra: NONE }, Is(1210), List(158), Object { first: 2547, count: 1, required: 1, extra: NONE },
    Object { first: 2548, count: 7, required: 5, extra: NONE }, Is(1212), Word { first: 413, count: 4 }, Word { first: 417, count: 4 },
    Object { first: 2555, count: 4, required: 4, extra: NONE }, List(812), Object { first: 2559, count: 1, required: 1, extra: NONE }, Object { first: 2560, count: 7, required: 5, extra: NONE },
    Is(1216), Object { first: 2567, count: 3, required: 3, extra: NONE }, Object { first: 2570, count: 1, required: 1, extra: NONE }, Object { first: 2571, count: 7, required: 5, extra: NONE },
    Is(1221), Word { first: 421, count: 2 }, Object { first: 2578, count: 6, required: 6, extra: NONE }, Object { first: 2584, count: 7, required: 5, extra: NONE },
    Is(1222), Object { first: 2591, count: 18, required: 17, extra: NONE }, Object { first: 2609, count: 7, required: 5, extra: NONE }, Is(1228),
    Object { first: 2616, count: 5, required: 5, extra: NONE }, Object { first: 2621, count: 7, required: 5, extra: NONE }, Is(1231), Object { first: 2628, count: 4, required: 4, extra: NONE },
    Object { first: 2632, count: 4, required: 4, extra: NONE }, List(832), Object { first: 2636, count: 3, required: 2, extra: NONE }, List(834),
    Word { first: 423, count: 2 }, Object { first: 2639, count: 2, required: 2, extra: NONE }, Object { first: 2641, count: 25, required: 10, extra: NONE }, Object { first: 2666, count: 7, required: 5, extra: NONE },
    Is(1260), Object { first: 2673, count: 7, required: 5, extra: NONE }, Object { first: 2680, count: 7, required: 5, extra: NONE }, Is(1261),
    Word { first: 425, count: 2 }, Object { first: 2687, count: 4, required: 2, extra: NONE }, Object { first: 2691, count: 7, required: 5, extra: NONE }, Is(1264),
    Word { first: 427, count: 2 }, Object { first: 2698, count: 3, required: 2, extra: NONE }, Object { first: 2701, count: 7, required: 2, extra: NONE }, Object { first: 2708, count: 7, required: 5, extra: NONE },
    Is(1269), Object { first: 2715, count: 2, required: 0, extra: NONE }, Object { first: 2717, count: 7, required: 5, extra: NONE }, Is(1270),
    Word { first: 429, count: 5 }, Is(213), Object { first: 2724, count: 2, required: 2, extra: NONE }, Word { first: 434, count: 6 },
    Word { first: 440, count: 9 }, Is(772), Object { first: 2726, count: 9, required: 5, extra: NONE }, Word { first: 449, count: 3 },
    Is(1295), Object { first: 2735, count: 4, required: 2, extra: NONE }, Word { first: 452, count: 2 }, Is(1305),
    Object { first: 2739, count: 9, required: 2, extra: NONE }, Union { first: 117, count: 4, tag: 212 }, Object { first: 2748, count: 7, required: 5, extra: NONE }, Is(1306),
    Object { first: 2755, count: 4, required: 2, extra: NONE }, Object { first: 2759, count: 7, required: 5, extra: NONE }, Is(1309), Object { first: 2766, count: 3, required: 3, extra: NONE },
    Object { first: 2769, count: 7, required: 5, extra: NONE }, Is(1311), Word { first: 454, count: 4 }, Object { first: 2776, count: 2, required: 2, extra: NONE },
    Object { first: 2778, count: 7, required: 5, extra: NONE }, Is(1316), Word { first: 458, count: 1 }, Word { first: 459, count: 6 },
    Object { first: 2785, count: 5, required: 4, extra: NONE }, Object { first: 2790, count: 7, required: 5, extra: NONE }, Is(1326), Word { first: 465, count: 6 },
    Object { first: 2797, count: 2, required: 1, extra: NONE }, Object { first: 2799, count: 12, required: 6, extra: NONE }, Object { first: 2811, count: 7, required: 5, extra: NONE }, Is(1342),
    Object { first: 2818, count: 1, required: 1, extra: NONE }, Object { first: 2819, count: 7, required: 5, extra: NONE }, Is(1343), Object { first: 2826, count: 1, required: 1, extra: NONE },
    Object { first: 2827, count: 7, required: 5, extra: NONE }, Is(1344), Word { first: 471, count: 7 }, Object { first: 2834, count: 5, required: 2, extra: NONE },
    Object { first: 2839, count: 7, required: 5, extra: NONE }, Is(1352), Object { first: 2846, count: 2, required: 2, extra: NONE }, Object { first: 2848, count: 7, required: 5, extra: NONE },
    Is(1353), Object { first: 2855, count: 1, required: 1, extra: NONE }, Word { first: 478, count: 4 }, Object { first: 2856, count: 9, required: 2, extra: NONE },
    List(907), Object { first: 2865, count: 1, required: 1, extra: NONE }, Object { first: 2866, count: 7, required: 5, extra: NONE }, Is(1359),
    Object { first: 2873, count: 0, required: 0, extra: 0 }, Object { first: 2873, count: 7, required: 5, extra: NONE }, Is(1360), Object { first: 2880, count: 2, required: 2, extra: NONE },
    Object { first: 2882, count: 7, required: 5, extra: NONE }, Is(1363), Object { first: 2889, count: 2, required: 1, extra: NONE }, Object { first: 2891, count: 7, required: 5, extra: NONE },
    Is(1364), Word { first: 482, count: 3 }, Nullable(291), Word { first: 485, count: 13 },
    Object { first: 2898, count: 13, required: 1, extra: NONE }, Object { first: 2911, count: 7, required: 5, extra: NONE }, Is(1385), Word { first: 498, count: 1 },
    Object { first: 2918, count: 2, required: 2, extra: NONE }, Object { first: 2920, count: 7, required: 5, extra: NONE }, Is(1387), Object { first: 2927, count: 7, required: 5, extra: NONE },
    Is(1388), Object { first: 2934, count: 3, required: 0, extra: NONE }, Object { first: 2937, count: 7, required: 5, extra: NONE }, Is(1390),
    Word { first: 499, count: 3 }, Object { first: 2944, count: 1, required: 1, extra: NONE }, Object { first: 2945, count: 7, required: 5, extra: NONE }, Is(1391),
    Word { first: 502, count: 5 }, Word { first: 507, count: 3 }, Object { first: 2952, count: 11, required: 7, extra: NONE }, Word { first: 510, count: 7 },
    Word { first: 517, count: 2 }, Word { first: 519, count: 4 }, Word { first: 523, count: 4 }, Object { first: 2963, count: 7, required: 3, extra: NONE },
    Word { first: 527, count: 2 }, Word { first: 529, count: 3 }, Object { first: 2970, count: 20, required: 5, extra: NONE }, Object { first: 2990, count: 1, required: 1, extra: NONE },
    Object { first: 2991, count: 7, required: 5, extra: NONE }, Is(1430), Object { first: 2998, count: 1, required: 1, extra: NONE }, Object { first: 2999, count: 7, required: 5, extra: NONE },
    Is(1432), Object { first: 3006, count: 1, required: 0, extra: NONE }, Object { first: 3007, count: 15, required: 2, extra: NONE }, Object { first: 3022, count: 7, required: 5, extra: NONE },
    Is(1441), Object { first: 3029, count: 1, required: 0, extra: NONE }, Object { first: 3030, count: 7, required: 5, extra: NONE }, Is(1442),
    Object { first: 3037, count: 1, required: 1, extra: NONE }, Object { first: 3038, count: 7, required: 5, extra: NONE }, Is(1443), Word { first: 532, count: 2 },
    Object { first: 3045, count: 10, required: 2, extra: NONE }, Object { first: 3055, count: 7, required: 5, extra: NONE }, Is(1452), Object { first: 3062, count: 2, required: 2, extra: NONE },
    Object { first: 3064, count: 7, required: 5, extra: NONE }, Is(1454), Nullable(957), Object { first: 3071, count: 1, required: 1, extra: NONE },
    Object { first: 3072, count: 7, required: 5, extra: NONE }, Is(1455), Word { first: 534, count: 2 }, Object { first: 3079, count: 1, required: 1, extra: NONE },
    Map(979), Object { first: 3080, count: 2, required: 0, extra: NONE }, Object { first: 3082, count: 5, required: 4, extra: NONE }, Object { first: 3087, count: 1, required: 1, extra: NONE },
    Map(983), Object { first: 3088, count: 4, required: 2, extra: NONE }, Map(985), Object { first: 3092, count: 5, required: 3, extra: NONE },
    Map(987), Object { first: 3097, count: 19, required: 5, extra: NONE }, Object { first: 3116, count: 7, required: 5, extra: NONE }, Is(1470),
    Word { first: 536, count: 8 }, Object { first: 3123, count: 8, required: 5, extra: NONE }, List(993), Object { first: 3131, count: 1, required: 1, extra: NONE },
    Object { first: 3132, count: 7, required: 5, extra: NONE }, Is(1474), Object { first: 3139, count: 3, required: 2, extra: NONE }, Object { first: 3142, count: 7, required: 5, extra: NONE },
    Is(1478), Object { first: 3149, count: 5, required: 0, extra: NONE }, Object { first: 3154, count: 17, required: 5, extra: NONE }, Object { first: 3171, count: 7, required: 5, extra: NONE },
    Is(1489), Word { first: 544, count: 3 }, Object { first: 3178, count: 6, required: 0, extra: NONE }, Object { first: 3184, count: 7, required: 5, extra: NONE },
    Is(1492), Object { first: 3191, count: 1, required: 1, extra: NONE }, Object { first: 3192, count: 7, required: 5, extra: NONE }, Is(1493),
    Object { first: 3199, count: 0, required: 0, extra: 0 }, Object { first: 3199, count: 7, required: 5, extra: NONE }, Is(1494), Object { first: 3206, count: 1, required: 1, extra: NONE },
    Object { first: 3207, count: 7, required: 5, extra: NONE }, Is(1495), Object { first: 3214, count: 8, required: 8, extra: NONE }, Object { first: 3222, count: 7, required: 5, extra: NONE },
    Is(1503), Object { first: 3229, count: 3, required: 3, extra: NONE }, List(1021), Object { first: 3232, count: 4, required: 1, extra: NONE },
    Object { first: 3236, count: 7, required: 5, extra: NONE }, Is(1506), Object { first: 3243, count: 7, required: 3, extra: NONE }, Object { first: 3250, count: 7, required: 5, extra: NONE },
    Is(1509), Object { first: 3257, count: 4, required: 2, extra: NONE }, Object { first: 3261, count: 7, required: 5, extra: NONE }, Is(1511),
    Word { first: 547, count: 2 }, Object { first: 3268, count: 2, required: 2, extra: NONE }, Object { first: 3270, count: 7, required: 5, extra: NONE }, Is(1512),
    Word { first: 549, count: 4 }, Object { first: 3277, count: 3, required: 1, extra: NONE }, Object { first: 3280, count: 2, required: 2, extra: NONE }, Object { first: 3282, count: 7, required: 5, extra: NONE },
    Is(1517), Object { first: 3289, count: 3, required: 3, extra: NONE }, Object { first: 3292, count: 7, required: 5, extra: NONE }, Is(1519),
    Object { first: 3299, count: 3, required: 2, extra: NONE }, Object { first: 3302, count: 7, required: 5, extra: NONE }, Is(1520), Object { first: 3309, count: 5, required: 2, extra: NONE },
    Object { first: 3314, count: 7, required: 5, extra: NONE }, Is(1524), Word { first: 553, count: 3 }, Object { first: 3321, count: 12, required: 3, extra: NONE },
    Object { first: 3333, count: 7, required: 5, extra: NONE }, Is(1530), Object { first: 3340, count: 13, required: 4, extra: NONE }, Object { first: 3353, count: 7, required: 5, extra: NONE },
    Is(1532), Word { first: 556, count: 7 }, Object { first: 3360, count: 15, required: 3, extra: NONE }, Object { first: 3375, count: 7, required: 5, extra: NONE },
    Is(1549), Object { first: 3382, count: 4, required: 2, extra: NONE }, Object { first: 3386, count: 7, required: 5, extra: NONE }, Is(1551),
    Object { first: 3393, count: 0, required: 0, extra: 0 }, Object { first: 3393, count: 7, required: 5, extra: NONE }, Is(1552), Object { first: 3400, count: 15, required: 4, extra: NONE },
    Object { first: 3415, count: 7, required: 5, extra: NONE }, Is(1553), Object { first: 3422, count: 3, required: 3, extra: NONE }, Object { first: 3425, count: 7, required: 5, extra: NONE },
    Is(1554), Word { first: 563, count: 4 }, Object { first: 3432, count: 13, required: 4, extra: NONE }, Object { first: 3445, count: 7, required: 5, extra: NONE },
    Is(1563), Object { first: 3452, count: 3, required: 1, extra: NONE }, List(1077), Word { first: 567, count: 2 },
    Object { first: 3455, count: 2, required: 0, extra: NONE }, Object { first: 3457, count: 6, required: 2, extra: NONE }, Object { first: 3463, count: 7, required: 5, extra: NONE }, Is(1570),
    Is(1571), Word { first: 569, count: 2 }, Object { first: 3470, count: 7, required: 4, extra: NONE }, Is(1572),
    Object { first: 3477, count: 5, required: 3, extra: NONE }, Is(1573), Object { first: 3482, count: 5, required: 5, extra: NONE }, Is(1577),
    Object { first: 3487, count: 4, required: 2, extra: NONE }, Is(1579), Object { first: 3491, count: 3, required: 2, extra: NONE }, Is(1580),
    Object { first: 3494, count: 5, required: 4, extra: NONE }, Is(1583), Word { first: 571, count: 5 }, Object { first: 3499, count: 1, required: 1, extra: NONE },
    Is(1591), Object { first: 3500, count: 2, required: 2, extra: NONE }, Union { first: 121, count: 2, tag: 83 }, Object { first: 3502, count: 12, required: 8, extra: NONE },
    Is(1593), Object { first: 3514, count: 2, required: 1, extra: NONE }, Union { first: 123, count: 8, tag: 83 }, Object { first: 3516, count: 3, required: 2, extra: NONE },
    Object { first: 3519, count: 7, required: 5, extra: NONE }, Is(1594), Is(340), Object { first: 3526, count: 2, required: 2, extra: NONE },
    Is(1598), Object { first: 3528, count: 4, required: 2, extra: NONE }, Is(1599), Object { first: 3532, count: 7, required: 3, extra: NONE },
    Is(444), Object { first: 3539, count: 3, required: 3, extra: NONE }, Is(1603), Object { first: 3542, count: 3, required: 3, extra: NONE },
    Word { first: 576, count: 2 }, Object { first: 3545, count: 4, required: 1, extra: NONE }, List(1121), Is(1611),
    Object { first: 3549, count: 8, required: 3, extra: NONE }, Is(445), Union { first: 131, count: 2, tag: NONE }, Object { first: 3557, count: 2, required: 2, extra: NONE },
    Union { first: 133, count: 7, tag: 83 }, List(1128), Word { first: 578, count: 2 }, Object { first: 3559, count: 5, required: 3, extra: NONE },
    Word { first: 580, count: 2 }, Object { first: 3564, count: 6, required: 4, extra: NONE }, Union { first: 140, count: 3, tag: NONE }, List(1134),
    Object { first: 3570, count: 4, required: 0, extra: NONE }, Object { first: 3574, count: 0, required: 0, extra: 0 }, Object { first: 3574, count: 0, required: 0, extra: 0 }, Object { first: 3574, count: 0, required: 0, extra: 0 },
    Object { first: 3574, count: 0, required: 0, extra: 0 }, Object { first: 3574, count: 4, required: 0, extra: NONE }, Object { first: 3578, count: 4, required: 0, extra: NONE }, Object { first: 3582, count: 1, required: 0, extra: NONE },
    Object { first: 3583, count: 5, required: 2, extra: NONE }, List(256), Object { first: 3588, count: 8, required: 1, extra: NONE }, Object { first: 3596, count: 3, required: 1, extra: NONE },
    Word { first: 582, count: 2 }, List(1148), Object { first: 3599, count: 2, required: 0, extra: NONE }, Object { first: 3601, count: 1, required: 0, extra: NONE },
    Object { first: 3602, count: 3, required: 1, extra: NONE }, Object { first: 3605, count: 1, required: 1, extra: NONE }, Word { first: 584, count: 3 }, Object { first: 3606, count: 2, required: 2, extra: NONE },
    List(1155), Object { first: 3608, count: 2, required: 2, extra: NONE }, Object { first: 3610, count: 11, required: 2, extra: NONE }, Object { first: 3621, count: 18, required: 2, extra: NONE },
    Object { first: 3639, count: 7, required: 5, extra: NONE }, Is(1640), Object { first: 3646, count: 2, required: 2, extra: NONE }, Object { first: 3648, count: 7, required: 5, extra: NONE },
    Is(1642), Object { first: 3655, count: 3, required: 2, extra: NONE }, Object { first: 3658, count: 7, required: 5, extra: NONE }, Is(1644),
    Object { first: 3665, count: 3, required: 2, extra: NONE }, Word { first: 587, count: 2 }, List(1169), Object { first: 3668, count: 2, required: 0, extra: NONE },
    Object { first: 3670, count: 1, required: 0, extra: NONE }, Object { first: 3671, count: 3, required: 1, extra: NONE }, Object { first: 3674, count: 17, required: 2, extra: NONE }, Object { first: 3691, count: 7, required: 5, extra: NONE },
    Is(1651), Word { first: 589, count: 3 }, Object { first: 3698, count: 5, required: 3, extra: NONE }, Object { first: 3703, count: 7, required: 5, extra: NONE },
    Is(1655), Object { first: 3710, count: 3, required: 2, extra: NONE }, Object { first: 3713, count: 7, required: 5, extra: NONE }, Is(1656),
    Object { first: 3720, count: 2, required: 2, extra: NONE }, Object { first: 3722, count: 7, required: 5, extra: NONE }, Is(1658), Word { first: 592, count: 5 },
    Object { first: 3729, count: 5, required: 2, extra: NONE }, Object { first: 3734, count: 7, required: 5, extra: NONE }, Is(1660), Word { first: 597, count: 3 },
    Word { first: 600, count: 4 }, Object { first: 3741, count: 14, required: 1, extra: NONE }, Object { first: 3755, count: 7, required: 5, extra: NONE }, Is(1669),
    Object { first: 3762, count: 3, required: 1, extra: NONE }, Object { first: 3765, count: 7, required: 5, extra: NONE }, Is(1670), Object { first: 3772, count: 5, required: 2, extra: NONE },
    Object { first: 3777, count: 7, required: 5, extra: NONE }, Is(1671), Word { first: 604, count: 5 }, Object { first: 3784, count: 6, required: 5, extra: NONE },
    Object { first: 3790, count: 7, required: 5, extra: NONE }, Is(1673), Object { first: 3797, count: 3, required: 3, extra: NONE }, Object { first: 3800, count: 7, required: 5, extra: NONE },
    Is(1674), Object { first: 3807, count: 2, required: 2, extra: NONE }, Object { first: 3809, count: 7, required: 5, extra: NONE }, Union { first: 143, count: 180, tag: 83 },
    List(1211), Word { first: 609, count: 2 }, Object { first: 3816, count: 4, required: 4, extra: NONE }, Object { first: 3820, count: 6, required: 4, extra: NONE },
    Union { first: 323, count: 3, tag: NONE }, Nullable(1216), Map(1217), Object { first: 3826, count: 2, required: 2, extra: NONE },
    List(1219), Object { first: 3828, count: 7, required: 4, extra: NONE }, Object { first: 3835, count: 2, required: 2, extra: NONE }, Object { first: 3837, count: 3, required: 3, extra: NONE },
    Word { first: 611, count: 4 }, Object { first: 3840, count: 4, required: 4, extra: NONE }, Object { first: 3844, count: 1, required: 0, extra: NONE }, Word { first: 615, count: 5 },
    Word { first: 620, count: 2 }, Object { first: 3845, count: 5, required: 3, extra: NONE }, List(1229), Object { first: 3850, count: 2, required: 2, extra: NONE },
    Object { first: 3852, count: 4, required: 2, extra: NONE }, Object { first: 3856, count: 7, required: 3, extra: NONE }, Object { first: 3863, count: 3, required: 3, extra: NONE }, Object { first: 3866, count: 3, required: 3, extra: NONE },
    Word { first: 622, count: 2 }, Object { first: 3869, count: 4, required: 1, extra: NONE }, List(1237), Object { first: 3873, count: 8, required: 3, extra: NONE },
    Union { first: 326, count: 2, tag: NONE }, Object { first: 3881, count: 2, required: 2, extra: NONE }, Union { first: 328, count: 7, tag: 83 }, List(1242),
    Object { first: 3883, count: 8, required: 1, extra: NONE }, Union { first: 335, count: 2, tag: NONE }, Object { first: 3891, count: 5, required: 1, extra: NONE }, Object { first: 3896, count: 1, required: 1, extra: NONE },
    Object { first: 3897, count: 13, required: 0, extra: NONE }, Object { first: 3910, count: 10, required: 3, extra: NONE }, Object { first: 3920, count: 3, required: 2, extra: NONE }, Word { first: 624, count: 2 },
    Object { first: 3923, count: 4, required: 3, extra: NONE }, Object { first: 3927, count: 4, required: 3, extra: NONE }, Object { first: 3931, count: 1, required: 1, extra: NONE }, Union { first: 337, count: 2, tag: 212 },
    Object { first: 3932, count: 4, required: 2, extra: NONE }, Object { first: 3936, count: 1, required: 1, extra: NONE }, Object { first: 3937, count: 6, required: 3, extra: NONE }, Word { first: 626, count: 2 },
    Object { first: 3943, count: 4, required: 1, extra: NONE }, Object { first: 3947, count: 5, required: 3, extra: NONE }, Object { first: 3952, count: 2, required: 2, extra: NONE }, Object { first: 3954, count: 3, required: 1, extra: NONE },
    Is(1719), Object { first: 3957, count: 3, required: 3, extra: NONE }, Is(1720), Object { first: 3960, count: 3, required: 3, extra: NONE },
    Is(1721), Object { first: 3963, count: 9, required: 0, extra: 0 }, Object { first: 3972, count: 3, required: 3, extra: NONE }, Is(1051),
    Object { first: 3975, count: 9, required: 0, extra: 0 }, Object { first: 3984, count: 3, required: 3, extra: NONE }, Is(1722), Object { first: 3987, count: 9, required: 0, extra: 0 },
    Object { first: 3996, count: 3, required: 3, extra: NONE }, Is(1723), Object { first: 3999, count: 12, required: 6, extra: NONE }, Object { first: 4011, count: 3, required: 3, extra: NONE },
    Is(1724), Object { first: 4014, count: 12, required: 6, extra: NONE }, Object { first: 4026, count: 3, required: 3, extra: NONE }, Is(1725),
    Object { first: 4029, count: 9, required: 0, extra: 0 }, Object { first: 4038, count: 3, required: 3, extra: NONE }, Is(1726), Object { first: 4041, count: 13, required: 6, extra: NONE },
    Object { first: 4054, count: 3, required: 3, extra: NONE }, Is(1727), Object { first: 4057, count: 9, required: 0, extra: 0 }, Object { first: 4066, count: 3, required: 3, extra: NONE },
    Is(1728), Object { first: 4069, count: 11, required: 5, extra: NONE }, Object { first: 4080, count: 3, required: 3, extra: NONE }, Is(1729),
    Word { first: 628, count: 5 }, Object { first: 4083, count: 12, required: 4, extra: NONE }, Object { first: 4095, count: 3, required: 3, extra: NONE }, Is(1732),
    Word { first: 633, count: 3 }, Object { first: 4098, count: 11, required: 4, extra: NONE }, Object { first: 4109, count: 3, required: 3, extra: NONE }, Is(1736),
    Object { first: 4112, count: 13, required: 5, extra: NONE }, Object { first: 4125, count: 3, required: 3, extra: NONE }, Is(1737), Object { first: 4128, count: 16, required: 8, extra: NONE },
    Object { first: 4144, count: 3, required: 3, extra: NONE }, Is(1738), Object { first: 4147, count: 10, required: 4, extra: NONE }, Object { first: 4157, count: 3, required: 3, extra: NONE },
    Is(1739), Object { first: 4160, count: 11, required: 5, extra: NONE }, Object { first: 4171, count: 3, required: 3, extra: NONE }, Union { first: 339, count: 17, tag: 740 },
    Object { first: 4174, count: 1, required: 0, extra: NONE }, Object { first: 4175, count: 2, required: 2, extra: NONE }, Object { first: 4177, count: 2, required: 2, extra: NONE }, Word { first: 636, count: 3 },
    Object { first: 4179, count: 1, required: 1, extra: NONE }, Object { first: 4180, count: 2, required: 1, extra: NONE }, Object { first: 4182, count: 4, required: 0, extra: 0 }, Object { first: 4186, count: 3, required: 2, extra: NONE },
    Word { first: 639, count: 4 }, Object { first: 4189, count: 4, required: 2, extra: NONE }, Object { first: 4193, count: 5, required: 3, extra: NONE }, Object { first: 4198, count: 1, required: 1, extra: NONE },
    Object { first: 4199, count: 2, required: 2, extra: NONE }, Object { first: 4201, count: 3, required: 3, extra: NONE }, Word { first: 643, count: 2 }, Object { first: 4204, count: 5, required: 1, extra: NONE },
    Word { first: 645, count: 2 }, List(1332), Object { first: 4209, count: 6, required: 5, extra: NONE }, Object { first: 4215, count: 3, required: 0, extra: NONE },
    Object { first: 4218, count: 9, required: 2, extra: NONE }, Object { first: 4227, count: 4, required: 2, extra: NONE }, Word { first: 647, count: 2 }, Object { first: 4231, count: 4, required: 4, extra: NONE },
    Word { first: 649, count: 1 }, Object { first: 4235, count: 2, required: 2, extra: NONE }, Word { first: 650, count: 3 }, Word { first: 653, count: 4 },
    Object { first: 4237, count: 3, required: 2, extra: NONE }, Word { first: 657, count: 1 }, Is(1790), Is(1794),
    Word { first: 658, count: 5 }, Word { first: 663, count: 4 }, Object { first: 4240, count: 9, required: 6, extra: NONE }, Is(1806),
    Object { first: 4249, count: 10, required: 7, extra: NONE }, Union { first: 356, count: 2, tag: 212 }, List(1353), Object { first: 4259, count: 3, required: 2, extra: NONE },
    List(1355), Object { first: 4262, count: 7, required: 7, extra: NONE }, Word { first: 667, count: 3 }, Is(29),
    Object { first: 4269, count: 6, required: 6, extra: NONE }, Union { first: 358, count: 4, tag: 56 }, Word { first: 670, count: 2 }, Object { first: 4275, count: 5, required: 5, extra: NONE },
    Object { first: 4280, count: 3, required: 3, extra: NONE }, List(1364), Word { first: 672, count: 2 }, Object { first: 4283, count: 4, required: 4, extra: NONE },
    Is(1823), Object { first: 4287, count: 13, required: 10, extra: NONE }, Is(1828), Object { first: 4300, count: 9, required: 9, extra: NONE },
    Union { first: 362, count: 2, tag: 609 }, Object { first: 4309, count: 2, required: 2, extra: NONE }, Object { first: 4311, count: 8, required: 8, extra: NONE }, Word { first: 674, count: 1 },
    Object { first: 4319, count: 4, required: 3, extra: NONE }, Object { first: 4323, count: 5, required: 5, extra: NONE }, List(1377), Object { first: 4328, count: 11, required: 10, extra: NONE },
    Word { first: 675, count: 4 }, Word { first: 679, count: 3 }, Object { first: 4339, count: 10, required: 10, extra: NONE }, Object { first: 4349, count: 6, required: 6, extra: NONE },
    Union { first: 364, count: 2, tag: 609 }, Is(1855), Object { first: 4355, count: 2, required: 2, extra: NONE }, Union { first: 366, count: 2, tag: 445 },
    Object { first: 4357, count: 6, required: 5, extra: NONE }, Word { first: 682, count: 3 }, Object { first: 4363, count: 3, required: 3, extra: NONE }, Is(1199),
    Object { first: 4366, count: 5, required: 2, extra: NONE }, Object { first: 4371, count: 5, required: 2, extra: NONE }, Is(580), Object { first: 4376, count: 2, required: 2, extra: NONE },
    Union { first: 368, count: 4, tag: 32 }, Object { first: 4378, count: 9, required: 4, extra: NONE }, Object { first: 4387, count: 2, required: 2, extra: NONE }, Object { first: 4389, count: 13, required: 3, extra: NONE },
    Object { first: 4402, count: 4, required: 2, extra: NONE }, Object { first: 4406, count: 1, required: 1, extra: NONE }, Object { first: 4407, count: 1, required: 1, extra: NONE }, Object { first: 4408, count: 3, required: 0, extra: NONE },
    Object { first: 4411, count: 2, required: 0, extra: NONE }, Object { first: 4413, count: 7, required: 2, extra: NONE }, Object { first: 4420, count: 0, required: 0, extra: 0 }, Map(17),
    Word { first: 685, count: 2 }, Object { first: 4420, count: 10, required: 4, extra: NONE }, Object { first: 4430, count: 0, required: 0, extra: 0 }, Object { first: 4430, count: 2, required: 1, extra: NONE },
    Object { first: 4432, count: 5, required: 2, extra: NONE }, Object { first: 4437, count: 1, required: 1, extra: NONE }, Object { first: 4438, count: 4, required: 3, extra: NONE }, Object { first: 4442, count: 1, required: 1, extra: NONE },
    Object { first: 4443, count: 1, required: 1, extra: NONE }, Word { first: 687, count: 3 }, Object { first: 4444, count: 7, required: 2, extra: NONE }, Object { first: 4451, count: 1, required: 1, extra: NONE },
    Object { first: 4452, count: 5, required: 2, extra: NONE }, Object { first: 4457, count: 1, required: 1, extra: NONE }, Is(583), Object { first: 4458, count: 3, required: 2, extra: NONE },
    Is(252), Object { first: 4461, count: 1, required: 1, extra: NONE }, Is(7), Object { first: 4462, count: 2, required: 2, extra: NONE },
    Union { first: 372, count: 3, tag: 212 }, Object { first: 4464, count: 3, required: 3, extra: NONE }, Object { first: 4467, count: 1, required: 1, extra: NONE }, Object { first: 4468, count: 2, required: 2, extra: NONE },
    Map(1431), Object { first: 4470, count: 1, required: 1, extra: NONE }, Map(1433), Object { first: 4471, count: 7, required: 7, extra: NONE },
    Object { first: 4478, count: 2, required: 2, extra: NONE }, Word { first: 690, count: 2 }, List(1437), Object { first: 4480, count: 2, required: 0, extra: NONE },
    Object { first: 4482, count: 4, required: 1, extra: NONE }, List(1440), Object { first: 4486, count: 1, required: 1, extra: NONE }, Object { first: 4487, count: 4, required: 2, extra: NONE },
    Object { first: 4491, count: 1, required: 1, extra: NONE }, Is(1889), Object { first: 4492, count: 1, required: 1, extra: NONE }, Union { first: 375, count: 3, tag: 212 },
    Object { first: 4493, count: 3, required: 3, extra: NONE }, Object { first: 4496, count: 1, required: 1, extra: NONE }, Word { first: 692, count: 2 }, Object { first: 4497, count: 11, required: 2, extra: NONE },
    Word { first: 694, count: 2 }, Object { first: 4508, count: 4, required: 0, extra: NONE }, Object { first: 4512, count: 1, required: 1, extra: NONE }, Object { first: 4513, count: 10, required: 2, extra: NONE },
    List(1455), Object { first: 4523, count: 2, required: 1, extra: NONE }, Object { first: 4525, count: 1, required: 0, extra: NONE }, Word { first: 696, count: 2 },
    Object { first: 4526, count: 2, required: 1, extra: NONE }, Object { first: 4528, count: 5, required: 3, extra: NONE }, Object { first: 4533, count: 10, required: 10, extra: NONE }, Nullable(1462),
    Object { first: 4543, count: 1, required: 1, extra: NONE }, Object { first: 4544, count: 3, required: 2, extra: NONE }, Object { first: 4547, count: 14, required: 2, extra: NONE }, Object { first: 4561, count: 3, required: 3, extra: NONE },
    Object { first: 4564, count: 9, required: 2, extra: NONE }, Word { first: 698, count: 4 }, Object { first: 4573, count: 5, required: 0, extra: NONE }, Object { first: 4578, count: 3, required: 3, extra: NONE },
    Object { first: 4581, count: 4, required: 0, extra: NONE }, Object { first: 4585, count: 2, required: 0, extra: NONE }, Word { first: 702, count: 3 }, Object { first: 4587, count: 2, required: 1, extra: NONE },
    Object { first: 4589, count: 8, required: 0, extra: NONE }, Object { first: 4597, count: 10, required: 0, extra: NONE }, Object { first: 4607, count: 5, required: 0, extra: NONE }, Object { first: 4612, count: 4, required: 0, extra: NONE },
    Word { first: 705, count: 3 }, Word { first: 708, count: 4 }, Object { first: 4616, count: 1, required: 0, extra: NONE }, Object { first: 4617, count: 2, required: 2, extra: NONE },
    List(1483), Object { first: 4619, count: 16, required: 3, extra: NONE }, Object { first: 4635, count: 4, required: 0, extra: NONE }, Object { first: 4639, count: 3, required: 0, extra: NONE },
    Object { first: 4642, count: 4, required: 0, extra: NONE }, Object { first: 4646, count: 2, required: 0, extra: NONE }, List(1485), List(1334),
    Object { first: 4648, count: 3, required: 1, extra: NONE }, Object { first: 4651, count: 3, required: 1, extra: NONE }, Object { first: 4654, count: 3, required: 2, extra: NONE }, Word { first: 712, count: 2 },
    Object { first: 4657, count: 5, required: 1, extra: NONE }, Object { first: 4662, count: 16, required: 2, extra: NONE }, Object { first: 4678, count: 10, required: 0, extra: NONE }, Object { first: 4688, count: 2, required: 0, extra: NONE },
    Object { first: 4690, count: 1, required: 1, extra: NONE }, Object { first: 4691, count: 2, required: 2, extra: NONE }, Word { first: 714, count: 3 }, Word { first: 717, count: 2 },
    Word { first: 719, count: 2 }, Object { first: 4693, count: 1, required: 0, extra: NONE }, Word { first: 721, count: 7 }, Object { first: 4694, count: 11, required: 2, extra: NONE },
    Object { first: 4705, count: 1, required: 0, extra: NONE }, Object { first: 4706, count: 9, required: 3, extra: NONE }, Object { first: 4715, count: 2, required: 2, extra: NONE }, Object { first: 4717, count: 4, required: 2, extra: NONE },
    List(1511), Word { first: 728, count: 2 }, Object { first: 4721, count: 3, required: 3, extra: NONE }, Object { first: 4724, count: 3, required: 2, extra: NONE },
    List(1515), Object { first: 4727, count: 1, required: 1, extra: NONE }, Object { first: 4728, count: 6, required: 3, extra: NONE }, List(1518),
    Object { first: 4734, count: 1, required: 1, extra: NONE }, Is(2004), Object { first: 4735, count: 2, required: 1, extra: NONE }, Is(2006),
    Object { first: 4737, count: 2, required: 2, extra: NONE }, Object { first: 4739, count: 1, required: 1, extra: NONE }, Object { first: 4740, count: 1, required: 1, extra: NONE }, Object { first: 4741, count: 3, required: 3, extra: NONE },
    Is(2007), Object { first: 4744, count: 2, required: 2, extra: NONE }, Object { first: 4746, count: 1, required: 1, extra: NONE }, Object { first: 4747, count: 2, required: 2, extra: NONE },
    Object { first: 4749, count: 2, required: 1, extra: NONE }, Object { first: 4751, count: 2, required: 1, extra: NONE }, Object { first: 4753, count: 2, required: 2, extra: NONE }, Object { first: 4755, count: 3, required: 3, extra: NONE },
    Union { first: 378, count: 11, tag: 212 }, Object { first: 4758, count: 3, required: 1, extra: NONE }, Is(2008), Object { first: 4761, count: 2, required: 2, extra: NONE },
    Is(2010), Object { first: 4763, count: 2, required: 2, extra: NONE }, Object { first: 4765, count: 1, required: 1, extra: NONE }, Object { first: 4766, count: 1, required: 1, extra: NONE },
    Object { first: 4767, count: 3, required: 3, extra: NONE }, Object { first: 4770, count: 2, required: 2, extra: NONE }, Object { first: 4772, count: 1, required: 1, extra: NONE }, Object { first: 4773, count: 2, required: 2, extra: NONE },
    Object { first: 4775, count: 2, required: 1, extra: NONE }, Object { first: 4777, count: 2, required: 1, extra: NONE }, Object { first: 4779, count: 2, required: 2, extra: NONE }, Object { first: 4781, count: 3, required: 3, extra: NONE },
    Union { first: 389, count: 11, tag: 212 }, Object { first: 4784, count: 3, required: 3, extra: NONE }, Is(2011), Object { first: 4787, count: 2, required: 2, extra: NONE },
    Is(764), Object { first: 4789, count: 2, required: 1, extra: NONE }, Is(2012), Object { first: 4791, count: 1, required: 1, extra: NONE },
    Object { first: 4792, count: 1, required: 1, extra: NONE }, Object { first: 4793, count: 2, required: 2, extra: NONE }, Object { first: 4795, count: 3, required: 3, extra: NONE }, Object { first: 4798, count: 2, required: 1, extra: NONE },
    Object { first: 4800, count: 2, required: 2, extra: NONE }, Object { first: 4802, count: 1, required: 1, extra: NONE }, Object { first: 4803, count: 3, required: 1, extra: NONE }, Object { first: 4806, count: 3, required: 3, extra: NONE },
    Object { first: 4809, count: 3, required: 1, extra: NONE }, Union { first: 400, count: 16, tag: 212 }, Word { first: 730, count: 3 }, Word { first: 733, count: 5 },
    Word { first: 738, count: 3 }, Object { first: 4812, count: 5, required: 3, extra: NONE }, Object { first: 4817, count: 4, required: 3, extra: NONE }, Object { first: 4821, count: 1, required: 0, extra: NONE },
    Object { first: 4822, count: 1, required: 1, extra: NONE }, Object { first: 4823, count: 1, required: 1, extra: NONE }, Object { first: 4824, count: 2, required: 1, extra: NONE }, Object { first: 4826, count: 1, required: 1, extra: NONE },
    Word { first: 741, count: 5 }, Object { first: 4827, count: 3, required: 2, extra: NONE }, Object { first: 4830, count: 1, required: 1, extra: NONE }, Word { first: 746, count: 6 },
    Object { first: 4831, count: 4, required: 2, extra: NONE }, Object { first: 4835, count: 2, required: 2, extra: NONE }, Object { first: 4837, count: 1, required: 0, extra: NONE }, Object { first: 4838, count: 3, required: 3, extra: NONE },
    Object { first: 4841, count: 3, required: 3, extra: NONE }, Object { first: 4844, count: 2, required: 2, extra: NONE }, Word { first: 752, count: 2 }, Object { first: 4846, count: 5, required: 2, extra: NONE },
    List(1399), Object { first: 4851, count: 1, required: 1, extra: NONE }, Object { first: 4852, count: 1, required: 1, extra: NONE }, Object { first: 4853, count: 2, required: 1, extra: NONE },
    Object { first: 4855, count: 2, required: 1, extra: NONE }, Object { first: 4857, count: 1, required: 0, extra: NONE }, Object { first: 4858, count: 1, required: 0, extra: NONE }, Object { first: 4859, count: 1, required: 0, extra: NONE },
    Object { first: 4860, count: 3, required: 0, extra: NONE }, Object { first: 4863, count: 1, required: 0, extra: NONE }, Object { first: 4864, count: 1, required: 0, extra: NONE }, Nullable(19),
    Object { first: 4865, count: 1, required: 0, extra: NONE }, Object { first: 4866, count: 1, required: 0, extra: NONE }, Object { first: 4867, count: 1, required: 0, extra: NONE }, Word { first: 754, count: 3 },
    Object { first: 4868, count: 5, required: 0, extra: NONE }, Object { first: 4873, count: 1, required: 0, extra: NONE }, Word { first: 757, count: 2 }, Object { first: 4874, count: 2, required: 1, extra: NONE },
    Object { first: 4876, count: 12, required: 2, extra: NONE }, Object { first: 4888, count: 3, required: 0, extra: NONE }, Is(2056), Object { first: 4891, count: 1, required: 1, extra: NONE },
    Is(2057), Object { first: 4892, count: 1, required: 1, extra: NONE }, Union { first: 416, count: 2, tag: 609 }, Word { first: 759, count: 4 },
    Object { first: 4893, count: 2, required: 1, extra: NONE }, Union { first: 418, count: 6, tag: 609 }, Word { first: 763, count: 1 }, Object { first: 4895, count: 2, required: 0, extra: NONE },
    Word { first: 764, count: 1 }, Object { first: 4897, count: 3, required: 1, extra: NONE }, List(1625), Object { first: 4900, count: 3, required: 2, extra: NONE },
    Word { first: 765, count: 1 }, Map(1621), Object { first: 4903, count: 3, required: 1, extra: NONE }, Union { first: 424, count: 3, tag: NONE },
    Object { first: 4906, count: 18, required: 1, extra: NONE }, Object { first: 4924, count: 11, required: 2, extra: NONE }, Object { first: 4935, count: 2, required: 2, extra: NONE }, Object { first: 4937, count: 1, required: 1, extra: NONE },
    Word { first: 766, count: 2 }, Word { first: 768, count: 4 }, Object { first: 4938, count: 6, required: 4, extra: NONE }, List(1638),
    Object { first: 4944, count: 4, required: 2, extra: NONE }, Object { first: 4948, count: 1, required: 1, extra: NONE }, Object { first: 4949, count: 2, required: 2, extra: NONE }, Object { first: 4951, count: 1, required: 1, extra: NONE },
    Word { first: 772, count: 3 }, Object { first: 4952, count: 2, required: 1, extra: NONE }, Object { first: 4954, count: 2, required: 1, extra: NONE }, Is(2077),
    Object { first: 4956, count: 2, required: 2, extra: NONE }, Object { first: 4958, count: 4, required: 0, extra: NONE }, Object { first: 4962, count: 3, required: 1, extra: NONE }, Object { first: 4965, count: 5, required: 0, extra: NONE },
    Object { first: 4970, count: 1, required: 0, extra: NONE }, Object { first: 4971, count: 1, required: 0, extra: NONE }, Object { first: 4972, count: 1, required: 0, extra: NONE }, Object { first: 4973, count: 4, required: 0, extra: NONE },
    Object { first: 4977, count: 2, required: 0, extra: NONE }, Object { first: 4979, count: 1, required: 1, extra: NONE }, Map(1657), Object { first: 4980, count: 1, required: 1, extra: NONE },
    Object { first: 4981, count: 13, required: 1, extra: NONE }, Word { first: 775, count: 2 }, Object { first: 4994, count: 15, required: 2, extra: NONE }, Object { first: 5009, count: 4, required: 2, extra: NONE },
    Object { first: 5013, count: 15, required: 2, extra: NONE }, Object { first: 5028, count: 1, required: 1, extra: NONE }, Word { first: 777, count: 9 }, Object { first: 5029, count: 6, required: 1, extra: NONE },
    Object { first: 5035, count: 3, required: 0, extra: NONE }, Object { first: 5038, count: 2, required: 0, extra: NONE }, Object { first: 5040, count: 2, required: 1, extra: NONE }, Word { first: 786, count: 2 },
    Object { first: 5042, count: 5, required: 1, extra: NONE }, Word { first: 788, count: 3 }, Word { first: 791, count: 6 }, Object { first: 5047, count: 2, required: 0, extra: NONE },
    Map(1675), Object { first: 5049, count: 4, required: 0, extra: NONE }, Word { first: 797, count: 2 }, List(1612),
    List(209), Word { first: 799, count: 2 }, Word { first: 801, count: 2 }, Word { first: 803, count: 2 },
    Word { first: 805, count: 2 }, Word { first: 807, count: 2 }, Object { first: 5053, count: 2, required: 0, extra: NONE }, List(313),
    List(1507), List(1633), List(263), Map(5),
    Object { first: 5055, count: 6, required: 0, extra: NONE }, Object { first: 5061, count: 1, required: 0, extra: NONE }, Word { first: 809, count: 2 }, Word { first: 811, count: 2 },
    Object { first: 5062, count: 2, required: 2, extra: NONE }, List(1696), Object { first: 5064, count: 2, required: 0, extra: NONE }, Object { first: 5066, count: 4, required: 0, extra: NONE },
    Word { first: 813, count: 11 }, List(1700), List(1397), Map(1420),
    Word { first: 824, count: 7 }, Object { first: 5070, count: 120, required: 0, extra: NONE }, Object { first: 5190, count: 2, required: 0, extra: NONE }, Object { first: 5192, count: 10, required: 1, extra: NONE },
    Object { first: 5202, count: 1, required: 1, extra: NONE }, Object { first: 5203, count: 3, required: 0, extra: NONE }, Object { first: 5206, count: 1, required: 0, extra: NONE }, Object { first: 5207, count: 2, required: 2, extra: NONE },
    Object { first: 5209, count: 4, required: 3, extra: NONE }, Word { first: 831, count: 2 }, Object { first: 5213, count: 3, required: 1, extra: NONE }, Object { first: 5216, count: 2, required: 2, extra: NONE },
    Object { first: 5218, count: 1, required: 1, extra: NONE }, Object { first: 5219, count: 4, required: 2, extra: NONE }, Object { first: 5223, count: 2, required: 2, extra: NONE }, Object { first: 5225, count: 2, required: 1, extra: NONE },
    Object { first: 5227, count: 4, required: 3, extra: NONE }, Object { first: 5231, count: 3, required: 2, extra: NONE }, Object { first: 5234, count: 2, required: 2, extra: NONE }, Object { first: 5236, count: 2, required: 1, extra: NONE },
    Object { first: 5238, count: 2, required: 2, extra: NONE }, Object { first: 5240, count: 2, required: 1, extra: NONE }, Word { first: 833, count: 2 }, Object { first: 5242, count: 2, required: 2, extra: NONE },
    Object { first: 5244, count: 2, required: 2, extra: NONE }, List(1727), Object { first: 5246, count: 2, required: 1, extra: NONE }, Object { first: 5248, count: 3, required: 3, extra: NONE },
    Object { first: 5251, count: 4, required: 2, extra: NONE }, Object { first: 5255, count: 3, required: 0, extra: NONE }, Word { first: 835, count: 2 }, Object { first: 5258, count: 4, required: 3, extra: NONE },
    Object { first: 5262, count: 1, required: 1, extra: NONE }, Object { first: 5263, count: 1, required: 1, extra: NONE }, Word { first: 837, count: 3 }, Object { first: 5264, count: 4, required: 3, extra: NONE },
    Object { first: 5268, count: 5, required: 3, extra: NONE }, Word { first: 840, count: 3 }, Object { first: 5273, count: 2, required: 2, extra: NONE }, Object { first: 5275, count: 3, required: 2, extra: NONE },
    List(1743), Object { first: 5278, count: 2, required: 2, extra: NONE }, List(1740), Object { first: 5280, count: 2, required: 1, extra: NONE },
    Object { first: 5282, count: 2, required: 2, extra: NONE }, Object { first: 5284, count: 6, required: 5, extra: NONE }, Object { first: 5290, count: 4, required: 3, extra: NONE }, Object { first: 5294, count: 4, required: 3, extra: NONE },
    Object { first: 5298, count: 1, required: 1, extra: NONE }, Object { first: 5299, count: 1, required: 1, extra: NONE }, Object { first: 5300, count: 9, required: 4, extra: NONE }, Object { first: 5309, count: 1, required: 0, extra: NONE },
    Object { first: 5310, count: 1, required: 0, extra: NONE }, Object { first: 5311, count: 5, required: 2, extra: NONE }, Object { first: 5316, count: 5, required: 2, extra: NONE }, Object { first: 5321, count: 2, required: 2, extra: NONE },
    Union { first: 427, count: 4, tag: 32 }, Object { first: 5323, count: 9, required: 4, extra: NONE }, Object { first: 5332, count: 3, required: 2, extra: NONE }, Word { first: 843, count: 5 },
    Object { first: 5335, count: 3, required: 2, extra: NONE }, Object { first: 5338, count: 4, required: 0, extra: NONE }, Object { first: 5342, count: 1, required: 0, extra: NONE }, List(1754),
    Object { first: 5343, count: 1, required: 1, extra: NONE }, Object { first: 5344, count: 12, required: 6, extra: NONE }, Object { first: 5356, count: 1, required: 1, extra: NONE }, Object { first: 5357, count: 1, required: 1, extra: NONE },
    List(1509), Object { first: 5358, count: 123, required: 1, extra: NONE }, List(11), Object { first: 5481, count: 3, required: 3, extra: NONE },
    Object { first: 5484, count: 14, required: 0, extra: NONE }, Object { first: 5498, count: 1, required: 1, extra: NONE }, Object { first: 5499, count: 2, required: 0, extra: NONE }, Object { first: 5501, count: 1, required: 0, extra: NONE },
    Word { first: 848, count: 3 }, Word { first: 851, count: 2 }, List(1761), List(1514),
    Word { first: 853, count: 2 }, Object { first: 5502, count: 66, required: 1, extra: NONE }, Object { first: 5568, count: 2, required: 1, extra: NONE }, Object { first: 5570, count: 3, required: 1, extra: NONE },
    Object { first: 5573, count: 2, required: 1, extra: NONE }, Object { first: 5575, count: 4, required: 2, extra: NONE }, Object { first: 5579, count: 1, required: 1, extra: NONE }, Object { first: 5580, count: 9, required: 5, extra: NONE },
    List(1791), Object { first: 5589, count: 1, required: 1, extra: NONE }, Object { first: 5590, count: 6, required: 2, extra: NONE }, List(1794),
    Object { first: 5596, count: 1, required: 1, extra: NONE }, Object { first: 5597, count: 2, required: 2, extra: NONE }, Object { first: 5599, count: 1, required: 1, extra: NONE }, Object { first: 5600, count: 2, required: 2, extra: NONE },
    Object { first: 5602, count: 3, required: 2, extra: NONE }, Object { first: 5605, count: 1, required: 0, extra: NONE }, Object { first: 5606, count: 1, required: 0, extra: NONE }, Word { first: 855, count: 2 },
    Object { first: 5607, count: 3, required: 0, extra: NONE }, Object { first: 5610, count: 1, required: 0, extra: NONE }, Object { first: 5611, count: 1, required: 1, extra: NONE }, Map(1806),
    Object { first: 5612, count: 2, required: 2, extra: NONE }, Object { first: 5614, count: 1, required: 1, extra: NONE }, Object { first: 5615, count: 6, required: 4, extra: NONE }, Object { first: 5621, count: 1, required: 1, extra: NONE },
    Object { first: 5622, count: 2, required: 2, extra: NONE }, Object { first: 5624, count: 0, required: 0, extra: 0 }, Is(2306), Object { first: 5624, count: 2, required: 2, extra: NONE },
    List(1815), Object { first: 5626, count: 1, required: 1, extra: NONE }, Object { first: 5627, count: 7, required: 2, extra: NONE }, Is(1801),
    Object { first: 5634, count: 2, required: 2, extra: NONE }, Object { first: 5636, count: 7, required: 2, extra: NONE }, Union { first: 431, count: 4, tag: NONE }, Word { first: 857, count: 1 },
    Object { first: 5643, count: 6, required: 2, extra: NONE }, Object { first: 5649, count: 2, required: 2, extra: NONE }, List(1825), Object { first: 5651, count: 5, required: 2, extra: NONE },
    Is(1802), Object { first: 5656, count: 4, required: 1, extra: NONE }, Word { first: 858, count: 4 }, Object { first: 5660, count: 7, required: 1, extra: NONE },
    Word { first: 862, count: 2 }, Object { first: 5667, count: 6, required: 1, extra: NONE }, Union { first: 435, count: 7, tag: NONE }, Map(1834),
    Object { first: 5673, count: 3, required: 2, extra: NONE }, Object { first: 5676, count: 6, required: 3, extra: 0 }, Word { first: 864, count: 3 }, Map(1822),
    Object { first: 5682, count: 3, required: 1, extra: 0 }, Object { first: 5685, count: 1, required: 1, extra: NONE }, Word { first: 867, count: 4 }, Object { first: 5686, count: 5, required: 1, extra: NONE },
    Object { first: 5691, count: 3, required: 3, extra: NONE }, Object { first: 5694, count: 3, required: 3, extra: NONE }, Object { first: 5697, count: 3, required: 3, extra: NONE }, Object { first: 5700, count: 1, required: 1, extra: NONE },
    Object { first: 5701, count: 0, required: 0, extra: 0 }, Object { first: 5701, count: 3, required: 2, extra: NONE }, Word { first: 871, count: 4 }, Object { first: 5704, count: 3, required: 1, extra: NONE },
    Object { first: 5707, count: 3, required: 3, extra: NONE }, Object { first: 5710, count: 2, required: 2, extra: NONE }, Object { first: 5712, count: 3, required: 3, extra: NONE }, Object { first: 5715, count: 1, required: 1, extra: NONE },
    Object { first: 5716, count: 1, required: 1, extra: NONE }, Map(1856), Object { first: 5717, count: 4, required: 4, extra: NONE }, Object { first: 5721, count: 2, required: 2, extra: NONE },
    Object { first: 5723, count: 5, required: 4, extra: NONE }, Object { first: 5728, count: 1, required: 1, extra: NONE }, Map(1861), Object { first: 5729, count: 6, required: 2, extra: NONE },
    Map(1863), Object { first: 5735, count: 5, required: 3, extra: NONE }, Map(1865), Object { first: 5740, count: 14, required: 8, extra: NONE },
    Object { first: 5754, count: 2, required: 2, extra: NONE }, Object { first: 5756, count: 1, required: 1, extra: NONE }, Object { first: 5757, count: 5, required: 2, extra: NONE }, Union { first: 442, count: 2, tag: NONE },
    Object { first: 5762, count: 5, required: 0, extra: NONE }, Object { first: 5767, count: 1, required: 0, extra: NONE }, Object { first: 5768, count: 1, required: 0, extra: NONE }, Object { first: 5769, count: 1, required: 0, extra: NONE },
    Object { first: 5770, count: 3, required: 3, extra: NONE }, Object { first: 5773, count: 0, required: 0, extra: 0 }, Object { first: 5773, count: 5, required: 5, extra: NONE }, Object { first: 5778, count: 1, required: 0, extra: NONE },
    Object { first: 5779, count: 3, required: 3, extra: NONE }, Object { first: 5782, count: 1, required: 1, extra: NONE }, Object { first: 5783, count: 2, required: 2, extra: NONE }, Object { first: 5785, count: 1, required: 1, extra: NONE },
    Nothing, Nullable(1317), Nullable(1714), Nullable(1848),
];

#[rustfmt::skip]
pub(super) const MEMBERS: [Member; 5786] = [
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
    r(83, 533), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 19), // 
    r(83, 535), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 19), // 
    r(212, 3), o(604, 3), o(354, 3), // ModelLogData
    r(83, 537), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 538), // 
    o(36, 3), o(838, 3), o(839, 3), o(840, 3), o(841, 3), o(842, 3), o(161, 5), o(235, 3), o(56, 3), o(213, 10), o(7, 3), // ModelEventModelCall
    r(212, 3), o(52, 11), o(843, 541), o(354, 19), o(32, 3), // ModelMessageData
    r(83, 540), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 542), // 
    r(212, 3), o(845, 311), // ModelMessagesSnapshotData
    r(83, 544), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 545), // 
    r(212, 3), o(52, 11), o(847, 12), o(843, 541), o(161, 5), // ModelModelCallFailureData
    r(83, 547), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 548), // 
    o(25, 3), o(21, 3), o(450, 19), o(849, 17), // ModelEventModelInfo
    r(212, 3), o(36, 3), o(850, 551), o(52, 11), o(851, 12), // ModelModelCallStartedData
    r(83, 550), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 552), // 
    r(212, 3), o(52, 11), o(847, 12), o(853, 12), o(60, 12), o(234, 12), o(843, 541), o(854, 19), o(855, 19), o(20, 19), o(161, 5), o(239, 12), o(856, 11), o(257, 12), o(274, 11), o(293, 11), o(277, 11), o(275, 3), o(857, 3), o(858, 19), // ModelModelCallSuccessData
    r(83, 554), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 555), // 
    r(212, 3), o(52, 11), o(843, 541), o(410, 19), // ModelResponseData
    r(83, 557), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 558), // 
    r(83, 560), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 19), // 
    o(862, 3), o(614, 19), o(863, 19), o(864, 19), // ModelTelemetry
    r(212, 3), o(97, 563), // ModelTelemetryData
    r(83, 562), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 564), // 
    r(212, 3), o(52, 11), o(76, 3), o(866, 19), o(687, 12), o(161, 5), o(867, 311), // ModelToolExecutionData
    r(83, 566), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 567), // 
    r(212, 3), o(36, 3), o(850, 551), o(52, 11), o(851, 12), // ModelTurnEndedData
    r(83, 569), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 570), // 
    r(212, 3), o(36, 3), o(850, 551), o(52, 11), o(851, 12), o(7, 3), // ModelTurnFailedData
    r(83, 572), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 573), // 
    r(83, 575), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 19), // 
    r(212, 3), o(36, 3), o(850, 551), o(52, 11), o(851, 12), // ModelTurnStartedData
    r(83, 577), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 578), // 
    r(83, 580), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 581), // 
    r(158, 3), r(874, 11), // PermissionAssentDetectedData
    r(83, 583), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 584), // 
    r(158, 3), r(76, 3), r(876, 3), r(881, 587), // PermissionCarriedForwardData
    r(83, 586), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 588), // 
    r(902, 3), o(76, 3), r(903, 3), r(818, 3), r(905, 595), r(908, 596), r(4, 597), r(909, 11), // PermissionRecoveryAttempt
    r(893, 3), r(213, 593), r(900, 594), r(4, 592), r(901, 11), r(910, 599), o(911, 3), o(912, 3), // PermissionRecoveryData
    r(212, 591), r(4, 592), r(892, 5), r(913, 600), // TaskBlocker
    r(212, 602), o(915, 5), // PermissionApproved
    r(212, 605), r(917, 17), // UserToolSessionApprovalCommands
    r(212, 607), // UserToolSessionApprovalRead
    r(212, 609), // UserToolSessionApprovalWrite
    r(212, 611), r(770, 3), r(215, 364), // UserToolSessionApprovalMcp
    r(212, 613), // UserToolSessionApprovalMemory
    r(212, 615), r(215, 3), // UserToolSessionApprovalCustomTool
    r(212, 617), o(438, 3), // UserToolSessionApprovalExtensionManagement
    r(212, 619), o(923, 3), // UserToolSessionApprovalWorkflow
    r(212, 621), r(452, 3), // UserToolSessionApprovalExtensionPermissionAccess
    r(212, 623), r(452, 3), r(926, 17), // UserToolSessionApprovalExtensionEnvAccess
    r(212, 604), r(927, 625), o(915, 5), // PermissionApprovedForSession
    r(212, 627), r(927, 625), r(929, 3), o(915, 5), // PermissionApprovedForLocation
    r(212, 345), o(4, 3), // PermissionCancelled
    r(212, 3), r(931, 364), // PermissionRule
    r(212, 630), r(932, 632), // PermissionDeniedByRules
    r(212, 634), // PermissionDeniedNoApprovalRuleAndCouldNotRequestFromUser
    r(212, 636), o(731, 3), o(935, 5), // PermissionDeniedInteractivelyByUser
    r(212, 638), r(24, 3), r(354, 3), // PermissionDeniedByContentExclusionPolicy
    r(212, 640), o(354, 3), o(938, 5), // PermissionDeniedByPermissionRequestHook
    r(158, 3), o(76, 3), o(883, 3), o(914, 601), r(497, 642), o(881, 587), // PermissionCompletedData
    r(83, 590), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 643), // 
    r(876, 3), r(158, 3), r(874, 11), r(942, 646), r(943, 11), r(944, 11), // PermissionContextualAuthorizationData
    r(83, 645), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 647), // 
    r(876, 3), r(874, 11), r(942, 646), r(946, 3), r(943, 11), r(944, 11), o(947, 17), o(948, 3), o(949, 0), // PermissionMessageAuthorizationData
    r(83, 649), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 650), // 
    r(874, 11), // PermissionMessageAuthorizationDegradedData
    r(83, 652), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 653), // 
    r(874, 11), o(952, 5), // PermissionMessageAuthorizationReadData
    r(83, 655), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 656), // 
    r(958, 3), r(959, 5), // PermissionRequestShellCommand
    r(958, 3), r(956, 3), o(960, 0), o(961, 0), o(962, 5), o(454, 0), // PermissionRequestShellCommandSegment
    r(178, 3), // PermissionRequestShellPossibleUrl
    r(974, 666), o(975, 3), r(24, 3), o(976, 17), // PermissionSandboxPathGrant
    r(212, 659), o(76, 3), o(955, 5), r(956, 3), r(957, 3), r(494, 661), o(963, 663), r(964, 17), o(965, 3), o(966, 59), r(967, 665), r(968, 5), r(969, 5), o(600, 3), o(970, 5), o(971, 5), o(972, 3), o(977, 667), o(978, 3), // PermissionRequestShell
    r(137, 3), r(24, 3), // PermissionWriteFileContent
    o(983, 669), o(984, 669), // PermissionWriteFileEdit
    r(212, 609), o(76, 3), o(955, 5), r(957, 3), r(979, 3), o(980, 3), r(981, 3), o(982, 3), r(969, 5), o(970, 5), o(972, 3), o(867, 671), o(977, 667), // PermissionRequestWrite
    r(212, 607), o(76, 3), o(955, 5), r(957, 3), r(24, 3), o(980, 3), o(970, 5), o(972, 3), o(977, 667), // PermissionRequestRead
    r(212, 611), o(76, 3), r(770, 3), r(215, 3), r(141, 3), o(493, 0), r(959, 5), o(985, 674), o(955, 5), o(986, 3), // PermissionRequestMcp
    r(212, 676), o(76, 3), o(955, 5), r(957, 3), r(178, 3), o(987, 3), o(970, 5), o(972, 3), // PermissionRequestUrl
    r(1017, 681), r(1020, 682), r(1024, 683), o(1025, 5), // PermissionApprovalEvaluation
    o(1026, 684), r(323, 685), o(4, 3), o(36, 3), o(1030, 686), o(1031, 3), // PermissionAssistedApproval
    r(212, 613), o(76, 3), o(609, 678), o(597, 3), r(990, 3), o(194, 3), o(665, 679), o(4, 3), o(781, 680), o(993, 3), o(1032, 687), o(955, 5), // PermissionRequestMemory
    r(212, 615), o(76, 3), r(215, 3), r(1033, 3), o(493, 0), o(1034, 5), o(955, 5), // PermissionRequestCustomTool
    r(212, 690), o(76, 3), r(215, 3), o(1036, 0), o(1037, 3), o(955, 5), // PermissionRequestHook
    r(212, 617), o(76, 3), r(438, 3), o(452, 3), o(955, 5), // PermissionRequestExtensionManagement
    r(177, 3), o(1040, 3), // WorkflowPermissionPhase
    r(212, 619), o(76, 3), r(438, 693), r(21, 3), r(23, 3), r(1041, 695), o(1042, 11), o(1043, 11), o(1044, 12), o(1045, 12), o(1046, 11), o(1047, 11), o(1048, 12), o(1049, 12), r(923, 3), r(1050, 5), o(955, 5), // PermissionRequestWorkflow
    r(212, 621), o(76, 3), r(452, 3), r(450, 17), o(955, 5), // PermissionRequestExtensionPermissionAccess
    r(212, 623), o(76, 3), r(452, 3), r(926, 17), o(955, 5), // PermissionRequestExtensionEnvAccess
    r(212, 605), o(76, 3), r(956, 3), r(957, 3), r(917, 17), r(969, 5), o(600, 3), o(1032, 687), o(955, 5), o(970, 5), o(971, 5), o(972, 3), o(977, 667), // PermissionPromptRequestCommands
    r(212, 609), o(76, 3), r(957, 3), r(979, 3), o(980, 3), r(981, 3), o(982, 3), r(969, 5), o(1032, 687), o(955, 5), o(867, 671), o(1052, 3), // PermissionPromptRequestWrite
    r(212, 607), o(76, 3), r(957, 3), r(24, 3), o(980, 3), o(1032, 687), o(955, 5), // PermissionPromptRequestRead
    r(212, 611), o(76, 3), r(770, 3), r(215, 3), r(141, 3), o(493, 0), o(985, 674), o(1032, 687), o(1053, 5), o(986, 3), // PermissionPromptRequestMcp
    r(212, 676), o(76, 3), r(957, 3), r(178, 3), o(987, 3), o(970, 5), o(972, 3), o(1032, 687), o(955, 5), // PermissionPromptRequestUrl
    r(212, 613), o(76, 3), o(609, 678), o(597, 3), r(990, 3), o(194, 3), o(665, 679), o(4, 3), o(1032, 687), // PermissionPromptRequestMemory
    r(212, 615), o(76, 3), r(215, 3), r(1033, 3), o(493, 0), o(1032, 687), // PermissionPromptRequestCustomTool
    r(212, 707), o(76, 3), r(1054, 708), r(1055, 17), o(1032, 687), o(1056, 17), // PermissionPromptRequestPath
    r(212, 690), o(76, 3), r(215, 3), o(1036, 0), o(1037, 3), o(1032, 687), // PermissionPromptRequestHook
    r(212, 617), o(76, 3), r(438, 3), o(452, 3), o(1032, 687), // PermissionPromptRequestExtensionManagement
    r(212, 619), o(76, 3), r(438, 693), r(21, 3), r(23, 3), r(1041, 695), o(1042, 11), o(1043, 11), o(1044, 12), o(1045, 12), o(1046, 11), o(1047, 11), o(1048, 12), o(1049, 12), r(923, 3), r(1050, 5), o(1032, 687), o(955, 5), // PermissionPromptRequestWorkflow
    r(212, 621), o(76, 3), r(452, 3), r(450, 17), o(1032, 687), // PermissionPromptRequestExtensionPermissionAccess
    r(212, 623), o(76, 3), r(452, 3), r(926, 17), o(1032, 687), // PermissionPromptRequestExtensionEnvAccess
    r(158, 3), r(1051, 699), o(1057, 715), o(1060, 716), o(1062, 717), o(1063, 0), o(1064, 5), o(883, 3), o(207, 77), o(911, 3), o(912, 3), o(1065, 118), // PermissionRequestedData
    r(83, 658), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 718), // 
    r(1067, 3), r(1068, 17), o(1069, 0), o(1070, 0), r(1071, 11), r(1072, 11), r(1073, 11), r(1074, 12), o(1075, 3), o(1076, 3), o(1077, 17), o(1078, 17), o(1079, 17), o(1080, 17), o(1081, 17), o(1082, 17), o(1083, 5), o(1084, 17), o(1085, 17), o(1086, 11), o(1087, 3), o(1088, 17), o(1089, 3), o(1090, 17), // PromptCacheBreakData
    r(83, 720), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 721), // 
    r(158, 3), // SamplingCompletedData
    r(83, 723), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 724), // 
    o(845, 311), o(1094, 3), o(1095, 3), o(1096, 12), o(1097, 12), o(1098, 17), o(1099, 19), o(446, 19), // SamplingRequest
    r(158, 3), r(770, 3), r(1093, 0), o(629, 727), o(986, 3), // SamplingRequestedData
    r(83, 726), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 728), // 
    r(1141, 17), r(1142, 17), r(1143, 17), // SandboxFilesystemPolicyDetails
    r(1108, 731), r(527, 732), o(76, 3), r(1107, 733), r(1119, 734), r(1122, 735), r(1127, 736), r(1128, 11), r(1129, 11), r(1130, 11), r(1131, 5), r(1132, 5), r(1133, 5), r(1136, 737), r(1137, 5), r(1138, 5), r(1139, 5), r(1140, 5), o(1144, 738), o(1147, 739), r(212, 740), // SandboxDecisionDataPolicyResolved
    r(1108, 731), r(527, 732), o(76, 3), r(1107, 733), r(1119, 734), r(1127, 736), r(687, 12), o(1147, 739), r(212, 742), // SandboxDecisionDataSpawnCompleted
    r(1108, 731), r(527, 732), o(76, 3), r(1107, 733), r(1119, 734), r(1127, 736), o(1152, 744), o(491, 3), r(212, 745), // SandboxDecisionDataEnforcementState
    r(1108, 731), r(527, 732), o(76, 3), r(1107, 733), r(1127, 736), r(1167, 747), r(1152, 744), o(396, 748), o(1172, 3), o(491, 3), o(1173, 3), r(212, 749), // SandboxDecisionDataAccessDenied
    r(1108, 731), r(527, 732), o(76, 3), r(1107, 733), r(1127, 736), r(32, 751), o(1167, 747), o(396, 748), o(1172, 3), o(491, 3), o(1173, 3), r(212, 752), // SandboxDecisionDataBypassDecided
    r(1108, 731), r(527, 732), o(76, 3), r(1107, 733), r(1127, 736), r(32, 751), o(1167, 747), o(396, 748), o(1172, 3), o(491, 3), o(1173, 3), r(212, 754), // SandboxDecisionDataPermissiveRetryDecided
    r(1108, 731), r(527, 732), o(76, 3), r(1107, 733), r(1127, 736), o(1167, 747), o(396, 748), o(1172, 3), o(491, 3), o(1173, 3), r(212, 756), // SandboxDecisionDataPermissiveRetryCompleted
    r(83, 730), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 758), // 
    r(83, 760), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 176), // 
    r(83, 762), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 190), // 
    r(83, 764), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 194), // 
    r(83, 766), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 197), // 
    r(4, 3), o(158, 3), // SessionAutopilotStoppedData
    r(83, 768), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 769), // 
    r(83, 771), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 199), // 
    r(83, 773), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 201), // 
    r(83, 775), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 207), // 
    r(83, 777), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 216), // 
    r(83, 779), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 223), // 
    r(83, 781), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 228), // 
    r(83, 783), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 229), // 
    r(83, 785), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 230), // 
    r(83, 787), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 283), // 
    r(83, 789), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 284), // 
    r(83, 791), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 289), // 
    r(69, 3), o(1198, 3), o(490, 3), o(1201, 794), o(1202, 3), o(489, 3), o(1203, 3), o(1204, 3), o(1205, 5), // WorkingDirectoryContext
    r(83, 793), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 795), // 
    r(83, 797), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 290), // 
    r(83, 799), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 317), // 
    r(83, 801), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 318), // 
    r(83, 803), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 349), // 
    r(1211, 806), // ExtensionsAttachmentsPushedData
    r(83, 805), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 807), // 
    r(25, 3), r(21, 3), r(32, 810), r(213, 811), // ExtensionsLoadedExtension
    r(1215, 813), // ExtensionsLoadedData
    r(83, 809), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 814), // 
    r(1217, 11), r(1218, 11), r(1219, 17), // ShutdownCodeChanges
    r(1220, 817), // FusionChangeCheckpointData
    r(83, 816), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 818), // 
    r(196, 3), r(197, 3), r(206, 3), r(204, 3), r(212, 821), r(76, 364), // FusionCommitStartedData
    r(83, 820), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 822), // 
    r(196, 3), r(197, 3), r(172, 3), r(198, 3), r(200, 370), r(527, 3), r(1223, 364), r(1224, 364), r(1225, 3), r(1226, 364), r(1227, 11), r(498, 11), r(224, 11), r(156, 11), r(688, 11), o(226, 11), r(223, 12), r(687, 12), // FusionCompletedData
    r(83, 824), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 825), // 
    r(196, 3), r(206, 3), r(1229, 3), r(1230, 3), r(354, 0), // FusionHandoffData
    r(83, 827), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 828), // 
    r(1240, 12), r(1241, 12), r(1242, 12), r(1243, 12), // FusionScores
    r(212, 369), r(203, 3), r(781, 371), r(1246, 5), // FusionPhasePlanStep
    r(201, 3), r(36, 3), o(41, 3), // FusionCritic
    r(1256, 836), r(1257, 836), // FusionFollowUpRecommendation
    r(196, 3), r(172, 3), r(1232, 10), r(198, 3), r(199, 3), o(1233, 3), o(1234, 3), o(1235, 3), o(1236, 3), o(1237, 3), o(1238, 11), o(1239, 3), o(1244, 831), r(200, 370), o(1245, 3), o(1247, 833), r(1248, 3), r(1249, 364), o(1250, 3), o(1251, 3), o(1252, 835), r(1253, 3), r(1225, 3), o(1258, 837), o(1259, 12), // FusionResolvedData
    r(83, 830), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 838), // 
    r(902, 3), r(198, 3), r(199, 3), r(4, 3), o(697, 3), r(1253, 3), o(1259, 12), // FusionRouteFailedData
    r(83, 840), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 841), // 
    r(902, 3), r(1263, 844), o(198, 3), o(199, 3), // FusionRouteStartedData
    r(83, 843), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 845), // 
    r(351, 3), r(21, 3), o(489, 3), // HandoffRepository
    r(1265, 3), r(1266, 848), o(490, 849), o(1267, 3), o(733, 3), o(1268, 3), o(85, 3), // HandoffData
    r(83, 847), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 850), // 
    o(133, 5), o(612, 717), // IdleData
    r(83, 852), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 853), // 
    r(349, 856), r(212, 857), // IndexedSearchDataStatus
    r(527, 859), o(1277, 12), r(1278, 12), r(1279, 5), r(1280, 5), o(1290, 860), o(697, 3), o(1291, 5), r(212, 861), // IndexedSearchDataStartup
    r(632, 863), o(541, 12), o(697, 3), r(212, 864), // IndexedSearchDataServerError
    r(153, 866), o(1298, 12), o(1299, 12), o(1300, 12), o(1301, 12), o(1302, 12), o(1303, 12), o(1304, 12), r(212, 867), // IndexedSearchDataIncremental
    r(83, 855), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 869), // 
    r(1307, 3), r(354, 3), o(178, 3), o(1308, 3), // InfoData
    r(83, 871), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 872), // 
    r(1310, 3), r(5, 3), r(596, 10), // SessionJournalLinkData
    r(83, 874), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 875), // 
    r(153, 878), r(1315, 17), // SessionManagedPluginProgressData
    r(83, 877), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 879), // 
    r(609, 882), o(1323, 883), r(1324, 3), r(1325, 5), r(354, 3), // ManagedSettingsEnforcedData
    r(83, 881), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 884), // 
    r(1325, 5), o(1340, 0), // ManagedPermissionsContext
    r(32, 887), r(1331, 5), r(1332, 5), o(1333, 5), o(1334, 5), r(1325, 5), o(1335, 5), r(1336, 5), o(1337, 5), r(1338, 17), o(1339, 0), o(1341, 888), // ManagedSettingsResolvedData
    r(83, 886), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 889), // 
    r(770, 3), // McpServerNeedsReconnectData
    r(83, 891), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 892), // 
    r(770, 3), // McpServerRemovedData
    r(83, 894), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 895), // 
    r(770, 3), r(213, 898), o(7, 3), o(1350, 3), o(1351, 3), // McpServerStatusChangedData
    r(83, 897), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 899), // 
    r(770, 3), r(856, 10), // SessionMcpServerToolsLoadedData
    r(83, 901), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 902), // 
    r(1354, 364), // McpServerMetadata
    r(21, 3), r(213, 898), o(32, 301), o(22, 3), o(7, 3), o(1355, 905), o(56, 906), o(1356, 3), o(1357, 3), // McpServersLoadedServer
    r(1358, 908), // McpServersLoadedData
    r(83, 904), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 909), // 
    r(83, 911), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 912), // 
    r(1361, 717), r(1362, 717), // ModeChangedData
    r(83, 914), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 915), // 
    r(612, 717), o(137, 3), // ModeNoticeDeliveredData
    r(83, 917), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 918), // 
    o(1365, 3), r(1366, 3), o(1367, 3), o(41, 3), o(1368, 96), o(255, 96), o(1369, 921), o(1370, 921), o(549, 922), o(1371, 3), o(32, 923), o(1384, 191), o(460, 191), // ModelChangeData
    r(83, 920), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 924), // 
    r(1365, 3), r(4, 927), // ModelDeselectedData
    r(83, 926), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 928), // 
    r(83, 930), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 600), // 
    o(1361, 716), o(612, 716), o(1389, 3), // PermissionsChangedData
    r(83, 932), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 933), // 
    r(438, 936), // PlanChangedData
    r(83, 935), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 937), // 
    r(1397, 12), r(106, 12), r(17, 12), r(1398, 5), o(1399, 12), r(16, 12), o(1400, 12), o(1401, 5), o(249, 5), r(113, 5), r(1402, 5), // ProviderQuotaBudgetMetadata
    o(1411, 12), o(1412, 3), o(1413, 3), o(1414, 3), r(781, 944), r(349, 945), r(1419, 946), // ProviderMonthlyUsage
    r(1393, 940), o(1394, 3), o(1395, 941), o(1396, 10), o(1403, 942), r(1407, 943), o(1408, 3), o(1409, 10), o(248, 5), o(1410, 10), o(1420, 947), o(1423, 948), o(466, 3), r(163, 101), o(1426, 949), r(1427, 3), o(4, 3), o(1428, 3), o(32, 3), r(1419, 946), // ProviderQuotaState
    r(1429, 950), // SessionQuotaObservationData
    r(83, 939), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 951), // 
    r(1431, 5), // RemoteSteerableChangedData
    r(83, 953), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 954), // 
    o(1045, 12), // SessionLimitsConfig
    r(1433, 3), r(1434, 11), o(1435, 11), o(1436, 3), o(41, 3), o(255, 96), o(1370, 921), o(549, 291), o(460, 191), o(1437, 957), o(1267, 795), o(1438, 5), o(1439, 5), o(1431, 5), o(1440, 5), // ResumeData
    r(83, 956), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 958), // 
    o(4, 3), // SessionSandboxEnforcementBlockedData
    r(83, 960), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 961), // 
    r(25, 11), // ScheduleCancelledData
    r(83, 963), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 964), // 
    r(25, 11), o(1444, 11), o(1445, 3), o(1446, 3), o(1447, 11), r(44, 3), o(1448, 5), o(1449, 5), o(1450, 3), o(1451, 967), // ScheduleCreatedData
    r(83, 966), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 968), // 
    r(25, 11), r(1453, 11), // ScheduleRearmedData
    r(83, 970), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 971), // 
    r(1437, 974), // SessionLimitsChangedData
    r(83, 973), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 975), // 
    r(220, 11), // ShutdownTokenDetail
    o(1462, 11), o(231, 12), // ShutdownModelMetricRequests
    r(224, 11), r(156, 11), r(225, 11), r(226, 11), o(228, 11), // ShutdownModelMetricUsage
    r(220, 11), // ShutdownModelMetricTokenDetail
    r(1417, 981), r(689, 982), o(223, 12), o(222, 984), // ShutdownModelMetric
    o(1089, 3), o(1464, 3), r(1460, 11), r(223, 12), r(1463, 986), // ShutdownAgentMetric
    r(1457, 978), o(1458, 3), o(1459, 12), o(223, 12), o(222, 980), r(1460, 11), r(1461, 11), o(1435, 11), r(1220, 817), r(1463, 986), o(1465, 988), o(1466, 3), o(529, 11), o(515, 11), o(516, 11), o(517, 11), o(1467, 97), o(1468, 311), o(1469, 19), // ShutdownData
    r(83, 977), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 989), // 
    r(21, 3), o(492, 3), r(23, 3), r(32, 992), r(33, 5), r(420, 5), o(24, 3), o(1473, 3), // SkillsLoadedSkill
    r(43, 994), // SkillsLoadedData
    r(83, 991), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 995), // 
    r(1475, 3), r(1476, 11), o(1477, 17), // SnapshotRewindData
    r(83, 997), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 998), // 
    o(1482, 5), o(1483, 17), o(1484, 17), o(1485, 5), o(1486, 5), // GitHubMcpToolConfig
    r(5, 3), r(596, 11), r(1479, 3), r(1480, 3), r(1481, 3), o(1436, 3), o(41, 3), o(255, 96), o(1370, 921), o(549, 291), o(460, 191), o(1437, 957), o(1267, 795), o(1487, 1001), o(1438, 5), o(1431, 5), o(1488, 3), // StartData
    r(83, 1000), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1002), // 
    o(733, 3), o(6, 5), o(527, 1005), o(4, 3), o(1491, 10), o(914, 601), // TaskCompleteData
    r(83, 1004), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1006), // 
    r(177, 3), // TitleChangedData
    r(83, 1008), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1009), // 
    r(83, 1011), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1012), // 
    r(36, 3), // ToolsUpdatedData
    r(83, 1014), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1015), // 
    r(519, 11), r(1496, 11), r(1497, 11), r(1498, 11), r(1499, 11), r(1500, 11), r(1501, 11), r(1502, 3), // TruncationData
    r(83, 1017), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1018), // 
    r(547, 3), r(227, 3), r(259, 11), // UsageCheckpointModelCacheState
    r(223, 12), o(1459, 12), o(1504, 1022), o(1505, 20), // UsageCheckpointData
    r(83, 1020), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1023), // 
    r(519, 11), r(529, 11), r(1507, 11), o(515, 11), o(516, 11), o(517, 11), o(1508, 5), // UsageInfoData
    r(83, 1025), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1026), // 
    r(1510, 3), r(354, 3), o(178, 3), o(640, 348), // WarningData
    r(83, 1028), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1029), // 
    r(24, 3), r(438, 1032), // WorkspaceFileChangedData
    r(83, 1031), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1033), // 
    r(609, 1036), o(1516, 12), o(1045, 12), // SessionLimitsExhaustedResponse
    r(158, 3), r(410, 1037), // SessionLimitsExhaustedCompletedData
    r(83, 1035), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1038), // 
    r(158, 3), r(1518, 12), r(1045, 12), // SessionLimitsExhaustedRequestedData
    r(83, 1040), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1041), // 
    r(137, 3), r(32, 3), o(157, 3), // SkillContextDeliveredData
    r(83, 1043), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1044), // 
    r(1521, 3), o(1522, 3), o(1523, 3), r(32, 3), o(157, 3), // SkillContextDeliveredRefData
    r(83, 1046), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1047), // 
    r(21, 3), o(1525, 11), o(36, 3), r(24, 3), r(137, 3), o(1526, 17), o(34, 5), o(32, 3), o(1356, 3), o(1357, 3), o(23, 3), o(525, 1050), // SkillInvokedData
    r(83, 1049), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1051), // 
    r(21, 3), o(1525, 11), o(36, 3), r(24, 3), r(1521, 3), r(1531, 11), o(1526, 17), o(34, 5), o(32, 3), o(1356, 3), o(1357, 3), o(23, 3), o(525, 1050), // SkillInvokedRefData
    r(83, 1053), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1054), // 
    r(76, 3), r(1089, 3), r(1464, 3), o(36, 3), o(1533, 3), o(1534, 3), o(1535, 3), o(1536, 5), o(1537, 3), o(1545, 1057), o(1546, 5), o(1547, 11), o(1548, 11), o(687, 11), o(488, 5), // SubagentCompletedData
    r(83, 1056), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1058), // 
    r(36, 3), o(41, 3), o(549, 3), r(1550, 5), // SubagentConfiguredData
    r(83, 1060), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1061), // 
    r(83, 1063), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1064), // 
    r(76, 3), r(1089, 3), r(1464, 3), r(7, 3), o(36, 3), o(1533, 3), o(1534, 3), o(1535, 3), o(1536, 5), o(1537, 3), o(1545, 1057), o(1546, 5), o(1547, 11), o(1548, 11), o(687, 11), // SubagentFailedData
    r(83, 1066), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1067), // 
    r(1089, 3), r(1464, 3), r(35, 314), // SubagentSelectedData
    r(83, 1069), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1070), // 
    r(76, 3), r(1089, 3), r(1464, 3), r(1555, 3), o(36, 3), o(1559, 1073), o(1545, 1057), o(1560, 3), o(1561, 3), o(667, 3), o(892, 5), o(74, 3), o(1562, 3), // SubagentStartedData
    r(83, 1072), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1074), // 
    r(137, 3), o(1564, 5), o(1565, 5), // SystemMessageContentBlock
    o(1568, 3), o(1569, 19), // SystemMessageMetadata
    r(137, 3), o(1566, 1078), o(157, 3), r(203, 1079), o(21, 3), o(446, 1080), // SystemMessageData
    r(83, 1076), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1081), // 
    r(83, 1084), r(73, 3), o(22, 3), r(74, 3), r(213, 1085), o(23, 3), o(44, 3), // SystemNotificationAgentCompleted
    r(83, 1087), r(73, 3), o(22, 3), r(74, 3), o(23, 3), // SystemNotificationAgentIdle
    r(83, 1089), r(1574, 3), r(1575, 3), r(1576, 3), r(733, 3), // SystemNotificationNewInboxMessage
    r(83, 1091), r(1578, 3), o(541, 10), o(23, 3), // SystemNotificationShellCompleted
    r(83, 1093), r(1578, 3), o(23, 3), // SystemNotificationShellDetachedCompleted
    r(83, 1095), r(578, 3), r(1581, 3), r(1582, 3), o(23, 3), // SystemNotificationInstructionDiscovered
    r(83, 170), // SystemNotificationWorkflowPauseInfoUser
    r(1590, 3), r(83, 1100), // SystemNotificationWorkflowPauseInfoCheckpoint
    r(83, 1097), r(1584, 3), r(360, 3), r(213, 1098), r(1586, 11), r(51, 11), r(1587, 11), r(530, 11), o(1588, 3), o(538, 0), o(1589, 3), o(1592, 1102), // SystemNotificationWorkflowCompleted
    r(83, 1104), o(446, 0), // SystemNotificationUnclassified
    r(137, 3), r(212, 1106), o(508, 281), // SystemNotificationData
    r(83, 1083), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1107), // 
    r(83, 1110), r(340, 3), // ToolExecutionCompleteContentText
    r(83, 1112), r(340, 3), o(541, 10), o(69, 3), // ToolExecutionCompleteContentTerminal
    r(83, 1114), r(1578, 3), r(541, 10), o(69, 3), o(1600, 3), o(1601, 5), o(1602, 3), // ToolExecutionCompleteContentShellExit
    r(83, 1116), r(373, 3), r(330, 3), // ToolExecutionCompleteContentImage
    r(83, 1118), r(373, 3), r(330, 3), // ToolExecutionCompleteContentAudio
    r(1604, 3), o(330, 3), o(1605, 17), o(1608, 1120), // ToolExecutionCompleteContentResourceLinkIcon
    o(1609, 1122), r(21, 3), o(177, 3), r(618, 3), o(23, 3), o(330, 3), o(1610, 11), r(83, 1123), // ToolExecutionCompleteContentResourceLink
    r(83, 1125), r(445, 1126), // ToolExecutionCompleteContentResource
    r(83, 1130), r(373, 3), r(330, 3), o(23, 3), o(446, 19), // PersistedBinaryImage
    r(83, 1132), r(330, 3), r(332, 11), r(335, 121), o(23, 3), o(446, 19), // OmittedBinaryResult
    o(1614, 17), o(1615, 17), o(1616, 17), o(1617, 17), // ToolExecutionCompleteUIResourceMetaUICsp
    o(1619, 1137), o(1620, 1138), o(1621, 1139), o(1622, 1140), // ToolExecutionCompleteUIResourceMetaUIPermissions
    o(1618, 1136), o(1340, 1141), o(1623, 3), o(1624, 5), // ToolExecutionCompleteUIResourceMetaUI
    o(459, 1142), // ToolExecutionCompleteUIResourceMeta
    r(618, 3), r(330, 3), o(340, 3), o(372, 3), o(1625, 1143), // ToolExecutionCompleteUIResource
    r(137, 3), o(1597, 3), o(1612, 1129), o(1613, 1135), o(1626, 1144), o(1627, 0), o(1628, 1145), o(1595, 0), // ToolExecutionCompleteResult
    r(354, 3), o(1629, 3), o(640, 348), // ToolExecutionCompleteError
    o(797, 3), o(798, 1149), // ToolExecutionCompleteToolDescriptionMetaUI
    o(459, 1150), // ToolExecutionCompleteToolDescriptionMeta
    r(21, 3), o(23, 3), o(1625, 1151), // ToolExecutionCompleteToolDescription
    r(541, 10), // ToolExecutionCompleteShellExecution
    r(212, 1154), r(24, 3), // ToolExecutionCompleteFileEdit
    r(1635, 10), r(1636, 10), // ToolExecutionUsageTokenDetails
    o(268, 98), o(251, 91), o(224, 10), o(1637, 1157), r(36, 3), o(156, 10), o(1638, 1157), o(163, 101), o(20, 19), r(158, 3), o(1548, 10), // ToolExecutionUsage
    r(76, 3), r(6, 5), o(36, 3), o(1595, 0), o(157, 3), o(161, 5), o(1596, 5), o(497, 1146), o(7, 1147), o(1630, 19), o(172, 3), o(1033, 1152), o(1632, 5), o(1633, 1153), o(173, 3), o(207, 77), o(867, 1156), o(1639, 1158), // ToolExecutionCompleteData
    r(83, 1109), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1159), // 
    r(76, 3), r(1641, 3), // ToolExecutionPartialData
    r(83, 1161), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1162), // 
    r(76, 3), r(1643, 3), o(1627, 0), // ToolExecutionProgressData
    r(83, 1164), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1165), // 
    r(964, 17), r(968, 5), o(1645, 3), // ToolExecutionStartShellToolInfo
    o(797, 3), o(798, 1170), // ToolExecutionStartToolDescriptionMetaUI
    o(459, 1171), // ToolExecutionStartToolDescriptionMeta
    r(21, 3), o(23, 3), o(1625, 1172), // ToolExecutionStartToolDescription
    r(76, 3), r(215, 3), o(141, 3), o(138, 0), o(1646, 1168), o(36, 3), o(161, 5), o(142, 3), o(1647, 3), o(143, 3), o(1648, 906), o(1649, 301), o(172, 3), o(1650, 5), o(1033, 1173), o(173, 3), o(207, 77), // ToolExecutionStartData
    r(83, 1167), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1174), // 
    o(207, 77), r(265, 10), o(1654, 1177), r(340, 3), r(76, 3), // ToolShellOutputData
    r(83, 1176), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1178), // 
    r(76, 3), r(215, 3), o(138, 0), // ToolUserRequestedData
    r(83, 1180), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1181), // 
    r(1657, 3), r(61, 17), // ToolSearchActivatedData
    r(83, 1183), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1184), // 
    r(158, 3), r(153, 1187), o(1659, 3), o(751, 3), o(7, 3), // UIEphemeralQueryData
    r(83, 1186), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1188), // 
    r(137, 3), o(508, 281), o(135, 3), o(1661, 3), o(1211, 806), o(1662, 17), o(1663, 17), o(32, 3), o(1666, 1191), o(1062, 1192), o(1667, 5), o(157, 3), o(172, 3), o(1668, 3), // UserMessageData
    r(83, 1190), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1193), // 
    r(158, 3), o(751, 3), o(754, 5), // UserInputCompletedData
    r(83, 1195), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1196), // 
    r(158, 3), r(753, 3), o(752, 17), o(750, 5), o(76, 3), // UserInputRequestedData
    r(83, 1198), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1199), // 
    r(1584, 3), r(213, 1202), r(1586, 11), r(1587, 11), r(51, 11), o(1672, 3), // WorkflowRunSettledData
    r(83, 1201), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1203), // 
    r(1584, 3), r(360, 3), r(530, 11), // WorkflowRunStartedData
    r(83, 1205), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1206), // 
    r(1584, 3), r(368, 11), // WorkflowRunUpdatedData
    r(83, 1208), r(25, 3), r(68, 3), r(667, 364), o(668, 5), o(73, 3), r(373, 1209), // 
    r(570, 1212), r(654, 3), r(1675, 5), r(1678, 1213), // EventsReadResult
    r(5, 3), r(733, 3), o(734, 3), r(448, 439), r(735, 435), o(158, 3), // ExitPlanModeRequest
    r(1681, 3), r(1682, 1218), // ExpConfig
    r(1679, 17), r(1680, 59), r(1683, 1220), o(1684, 0), o(1685, 10), o(1686, 3), r(1687, 3), // ExpAssignments
    r(32, 3), r(21, 3), // ExtensionInfo
    r(1688, 3), r(493, 17), r(382, 59), // ExtensionLaunchProfile
    r(25, 3), r(21, 3), r(1689, 3), r(32, 1224), // ExtensionLaunchProviderResolveRequest
    o(1690, 1223), // ExtensionLaunchProviderResolveResult
    r(83, 1228), r(373, 3), r(330, 3), o(23, 3), o(446, 19), // ExternalToolTextResultForLlmBinaryResultsForLlm
    r(83, 1110), r(340, 3), // ExternalToolTextResultForLlmContentText
    r(83, 1112), r(340, 3), o(541, 10), o(69, 3), // ExternalToolTextResultForLlmContentTerminal
    r(83, 1114), r(1578, 3), r(541, 10), o(69, 3), o(1600, 3), o(1601, 5), o(1602, 3), // ExternalToolTextResultForLlmContentShellExit
    r(83, 1116), r(373, 3), r(330, 3), // ExternalToolTextResultForLlmContentImage
    r(83, 1118), r(373, 3), r(330, 3), // ExternalToolTextResultForLlmContentAudio
    r(1604, 3), o(330, 3), o(1605, 17), o(1608, 1236), // ExternalToolTextResultForLlmContentResourceLinkIcon
    o(1609, 1238), r(21, 3), o(177, 3), r(618, 3), o(23, 3), o(330, 3), o(1610, 11), r(83, 1123), // ExternalToolTextResultForLlmContentResourceLink
    r(83, 1125), r(445, 1240), // ExternalToolTextResultForLlmContentResource
    r(1691, 3), o(1692, 1227), o(7, 3), o(1693, 3), o(1630, 19), o(1613, 1230), o(1612, 1243), o(1694, 17), // ExternalToolTextResultForLlm
    r(5, 3), o(44, 3), o(1211, 806), o(1695, 5), o(1696, 5), // FleetStartRequest
    r(1272, 5), // FleetStartResult
    o(1697, 3), o(1698, 3), o(1699, 3), o(1700, 3), o(1701, 3), o(92, 3), o(1702, 3), o(1703, 3), o(123, 5), o(1704, 3), o(1705, 3), o(1706, 11), o(161, 3), // GitHubTelemetryClientInfo
    r(212, 3), o(1707, 3), o(1708, 3), r(614, 59), r(864, 49), o(1709, 3), o(1710, 59), o(1711, 3), o(1712, 3), o(176, 1248), // GitHubTelemetryEvent
    o(5, 3), r(1713, 5), r(862, 1249), // GitHubTelemetryNotification
    r(385, 3), r(85, 3), o(5, 3), r(4, 1251), // GitHubTokenAcquireRequest
    r(631, 3), o(221, 3), r(1714, 11), r(212, 164), // GitHubTokenAcquireResultToken
    r(212, 345), // GitHubTokenAcquireResultCancelled
    r(5, 3), r(158, 3), o(497, 1245), o(7, 3), // HandlePendingToolCallRequest
    r(6, 5), // HandlePendingToolCallResult
    r(519, 11), r(529, 11), r(1507, 11), o(515, 11), o(516, 11), o(517, 11), // HistoryCompactContextWindow
    r(5, 3), o(504, 3), o(525, 1259), o(519, 11), // HistoryCompactRequest
    r(6, 5), r(503, 11), r(502, 11), o(505, 3), o(1715, 1258), // HistoryCompactResult
    r(5, 3), r(1716, 3), // HistoryTruncateRequest
    r(1476, 11), o(1717, 5), o(1718, 3), // HistoryTruncateResult
    r(5, 3), r(740, 1264), r(453, 30), // HooksInvokeAgentStop
    r(5, 3), r(740, 1266), r(453, 353), // HooksInvokeErrorOccurred
    o(5, 3), o(68, 12), o(69, 3), o(73, 3), o(74, 3), o(75, 3), o(76, 3), o(77, 3), o(78, 3), // NotificationHookInput
    r(5, 3), r(740, 1268), r(453, 1269), // HooksInvokeNotification
    o(5, 3), o(68, 12), o(69, 3), o(73, 3), o(74, 3), o(75, 3), o(76, 3), o(77, 3), o(78, 3), // PermissionRequestHookInput
    r(5, 3), r(740, 1271), r(453, 1272), // HooksInvokePermissionRequest
    o(5, 3), o(68, 12), o(69, 3), o(73, 3), o(74, 3), o(75, 3), o(76, 3), o(77, 3), o(78, 3), // PostResultHookInput
    r(5, 3), r(740, 1274), r(453, 1275), // HooksInvokePostResult
    r(5, 3), r(68, 12), r(69, 3), r(215, 3), r(1036, 0), r(866, 0), o(73, 3), o(74, 3), o(75, 3), o(76, 3), o(77, 3), o(78, 3), // PostToolUseHookInput
    r(5, 3), r(740, 1277), r(453, 1278), // HooksInvokePostToolUse
    r(5, 3), r(68, 12), r(69, 3), r(215, 3), r(1036, 0), r(7, 3), o(73, 3), o(74, 3), o(75, 3), o(76, 3), o(77, 3), o(78, 3), // PostToolUseFailureHookInput
    r(5, 3), r(740, 1280), r(453, 1281), // HooksInvokePostToolUseFailure
    o(5, 3), o(68, 12), o(69, 3), o(73, 3), o(74, 3), o(75, 3), o(76, 3), o(77, 3), o(78, 3), // PreCompactHookInput
    r(5, 3), r(740, 1283), r(453, 1284), // HooksInvokePreCompact
    r(5, 3), r(68, 12), r(69, 3), r(770, 3), r(215, 3), r(138, 0), o(1625, 19), o(73, 3), o(74, 3), o(75, 3), o(76, 3), o(77, 3), o(78, 3), // PreMcpToolCallHookInput
    r(5, 3), r(740, 1286), r(453, 1287), // HooksInvokePreMcpToolCall
    o(5, 3), o(68, 12), o(69, 3), o(73, 3), o(74, 3), o(75, 3), o(76, 3), o(77, 3), o(78, 3), // PrePRDescriptionHookInput
    r(5, 3), r(740, 1289), r(453, 1290), // HooksInvokePrePrDescription
    r(5, 3), r(68, 12), r(69, 3), r(215, 3), r(1036, 0), o(73, 3), o(74, 3), o(75, 3), o(76, 3), o(77, 3), o(78, 3), // PreToolUseHookInput
    r(5, 3), r(740, 1292), r(453, 1293), // HooksInvokePreToolUse
    r(5, 3), r(68, 12), r(69, 3), r(4, 1296), o(1731, 3), o(7, 351), o(73, 3), o(74, 3), o(75, 3), o(76, 3), o(77, 3), o(78, 3), // SessionEndHookInput
    r(5, 3), r(740, 1295), r(453, 1297), // HooksInvokeSessionEnd
    r(5, 3), r(68, 12), r(69, 3), r(32, 1300), o(1735, 3), o(73, 3), o(74, 3), o(75, 3), o(76, 3), o(77, 3), o(78, 3), // SessionStartHookInput
    r(5, 3), r(740, 1299), r(453, 1301), // HooksInvokeSessionStart
    r(5, 3), r(68, 12), r(69, 3), r(71, 3), r(1089, 3), o(1464, 3), o(1555, 3), o(73, 3), o(74, 3), o(75, 3), o(76, 3), o(77, 3), o(78, 3), // SubagentStartHookInput
    r(5, 3), r(740, 1303), r(453, 1304), // HooksInvokeSubagentStart
    r(5, 3), r(68, 12), r(69, 3), r(71, 3), r(1089, 3), r(74, 3), o(1464, 3), o(1555, 3), r(70, 3), r(410, 3), o(72, 5), o(73, 3), o(75, 3), o(76, 3), o(77, 3), o(78, 3), // SubagentStopHookInput
    r(5, 3), r(740, 1306), r(453, 1307), // HooksInvokeSubagentStop
    r(5, 3), r(68, 12), r(69, 3), r(44, 3), o(73, 3), o(74, 3), o(75, 3), o(76, 3), o(77, 3), o(78, 3), // UserPromptSubmittedHookInput
    r(5, 3), r(740, 1309), r(453, 1310), // HooksInvokeUserPromptSubmitted
    r(5, 3), r(68, 12), r(69, 3), r(44, 3), r(1740, 3), o(73, 3), o(74, 3), o(75, 3), o(76, 3), o(77, 3), o(78, 3), // UserPromptTransformedHookInput
    r(5, 3), r(740, 1312), r(453, 1313), // HooksInvokeUserPromptTransformed
    o(81, 19), // HooksInvokeResult
    r(286, 3), r(1741, 3), // HostAuthentication
    r(1742, 3), r(158, 3), // HostAuthenticationCancelledNotification
    r(1743, 1319), // HostDiagnostics
    r(83, 3), o(5, 3), // HostEventScope
    o(1744, 3), o(212, 3), o(1745, 3), o(1746, 3), // HostEventPayload
    r(781, 1321), r(212, 3), o(378, 1322), // HostEventNotification
    r(1742, 3), r(4, 1324), o(541, 10), o(7, 3), // HostExitedNotification
    r(1742, 3), r(1751, 3), r(1752, 19), o(1753, 0), o(1733, 5), // HostMaterializeSessionRequest
    r(5, 3), // HostMaterializeSessionResult
    r(1742, 3), r(1751, 3), // HostSessionReleasedNotification
    r(1742, 3), r(158, 3), r(383, 3), // HostValidateAuthenticationRequest
    r(218, 10), o(1756, 12), o(1757, 12), o(1758, 12), o(1759, 12), // ImageToolModelPricing
    r(1754, 1330), r(25, 3), r(1755, 5), r(21, 3), o(1760, 1331), r(1762, 1333), // ImageToolModel
    o(420, 5), o(1763, 12), o(1764, 12), // InfiniteSessionConfig
    o(1765, 3), o(1766, 3), r(22, 3), o(23, 3), o(1767, 3), o(596, 3), r(32, 3), o(1768, 255), o(1769, 3), // InstallationCatalogueIdentity
    r(1774, 3), r(770, 3), o(596, 3), o(1775, 3), // McpPlanResourceIdentity
    r(759, 3), r(1776, 3), r(1777, 235), r(1780, 1338), // McpPlanProvenance
    r(781, 1340), r(1783, 3), // McpPlanTarget
    r(80, 1342), r(32, 1343), o(4, 3), // McpPlanPolicyResult
    r(212, 1347), r(1590, 3), r(1800, 1348), r(1803, 1349), r(39, 5), o(1804, 3), o(177, 3), o(23, 3), r(1805, 5), // McpPlanRequiredValueScalar
    r(212, 1351), r(1590, 3), r(1800, 1348), r(1803, 1351), r(39, 5), o(1804, 3), o(177, 3), o(23, 3), r(1807, 17), r(1805, 5), // McpPlanRequiredValueEnum
    r(1590, 3), r(1809, 3), o(177, 3), // McpPlanSecretPlaceholder
    r(1789, 3), r(56, 1345), r(1791, 1346), r(1792, 3), r(1793, 3), r(1808, 1354), r(1810, 1356), // McpPlanTransportChoicePackage
    r(1789, 3), r(56, 1358), r(1791, 1359), r(1812, 3), r(1808, 1354), r(1810, 1356), // McpPlanTransportChoiceRemote
    r(438, 1362), r(781, 1340), r(1783, 3), r(1814, 17), r(1815, 17), // McpPlanConfigurationChange
    r(1800, 1348), r(1590, 3), r(464, 3), // McpInstallationInput
    r(56, 1358), r(178, 3), r(583, 59), r(35, 17), // McpInstallationRemoteConfiguration
    r(286, 1337), r(478, 1339), o(1781, 255), o(1782, 1336), r(1784, 1341), r(199, 1344), r(1813, 1361), r(1816, 1363), r(1817, 1365), r(1818, 17), r(1821, 1366), o(1822, 1367), r(609, 1368), // McpInstallationReviewInstall
    r(1824, 3), r(286, 1337), r(478, 1339), r(1784, 1341), r(199, 1344), r(1825, 5), r(1826, 11), r(1827, 5), r(609, 1370), // McpInstallationReviewUninstall
    r(680, 1372), r(445, 611), // InstallationReviewMcp
    r(1765, 3), r(1829, 3), r(1830, 3), r(490, 3), r(368, 3), r(679, 3), r(1831, 3), r(1832, 3), // SkillInstallationSource
    r(781, 1375), r(1834, 3), r(1835, 3), o(1836, 3), // SkillInstallationLocation
    r(24, 3), r(1838, 11), r(1780, 3), r(1688, 5), r(1839, 3), // SkillInstallationFileReview
    r(21, 3), o(23, 3), r(1782, 1336), r(32, 1374), r(1784, 1376), r(1837, 5), r(1840, 1378), r(1841, 11), r(1842, 3), r(1843, 3), r(609, 1368), // SkillInstallationReviewInstall
    r(1824, 3), r(1772, 3), r(21, 3), r(1784, 1376), r(1844, 5), r(1848, 1380), r(32, 1374), r(1782, 1336), r(1849, 3), r(1853, 1381), // SkillInstallationSummary
    r(1854, 1382), r(1219, 5), r(1840, 1378), r(1841, 11), r(1782, 1336), r(609, 1370), // SkillInstallationReviewUninstall
    r(680, 1384), r(445, 1385), // InstallationReviewSkill
    o(1770, 3), r(1771, 3), r(1772, 3), r(1741, 3), r(1773, 3), r(680, 1387), // InstallationConfirmationRequest
    r(1771, 3), r(1773, 3), r(80, 1389), // InstallationConfirmationResponse
    r(32, 1391), r(352, 3), o(363, 3), o(1860, 3), o(24, 3), // InstalledPluginSourceGitHub
    r(32, 676), r(178, 3), o(363, 3), o(1860, 3), o(24, 3), // InstalledPluginSourceUrl
    r(32, 1394), r(24, 3), // InstalledPluginSourceLocal
    r(21, 3), r(1857, 3), o(596, 3), r(1858, 3), r(420, 5), o(1859, 3), o(32, 1396), o(1861, 3), o(1862, 3), // InstalledPlugin
    r(490, 3), r(368, 3), // InstalledPluginVerifiedSource
    r(21, 3), r(1857, 3), o(1863, 3), o(596, 3), r(420, 5), o(1864, 3), o(32, 3), o(573, 5), o(1865, 5), o(1866, 5), o(23, 3), o(1769, 3), o(1867, 1398), // InstalledPluginInfo
    r(21, 3), r(1868, 0), o(23, 3), o(1869, 5), // JsonSchemaResponseFormat
    r(1870, 3), // KerberosAuthAcquireRequest
    r(383, 364), // KerberosAuthAcquireResult
    o(420, 5), o(1871, 11), o(1872, 3), // LargeToolOutputConfig
    o(1873, 5), o(1874, 5), // LifecycleDiagnosticsConfiguration
    r(158, 3), r(373, 3), o(1875, 5), o(328, 5), o(608, 5), o(1876, 3), o(1877, 3), // LlmInferenceHttpRequestChunkRequest
    r(158, 3), o(5, 3), r(1878, 3), r(178, 3), r(583, 1407), o(56, 1408), o(73, 3), o(75, 3), o(1877, 3), o(236, 3), // LlmInferenceHttpRequestStartRequest
    r(354, 3), o(1629, 3), // LlmInferenceHttpResponseChunkError
    r(158, 3), r(373, 3), o(1875, 5), o(328, 5), o(7, 1411), // LlmInferenceHttpResponseChunkRequest
    r(1879, 5), // LlmInferenceHttpResponseChunkResult
    r(158, 3), r(213, 10), o(1880, 3), r(583, 1407), // LlmInferenceHttpResponseStartRequest
    r(1879, 5), // LlmInferenceHttpResponseStartResult
    r(6, 5), // LlmInferenceSetProviderResult
    r(5, 3), r(354, 3), o(604, 1417), o(83, 3), o(668, 5), o(178, 3), o(1308, 3), // LogRequest
    r(1716, 3), // LogResult
    r(22, 3), r(178, 3), o(35, 17), o(298, 11), o(584, 11), // ManagedMcpServerConfig
    r(21, 3), // MarketplaceAddResult
    r(583, 59), o(1881, 11), r(212, 1422), // McpHeadersHandlePendingHeadersRefreshRequestHeaders
    r(212, 1424), // McpHeadersHandlePendingHeadersRefreshRequestNone
    r(354, 3), r(212, 1426), // McpHeadersHandlePendingHeadersRefreshRequestError
    r(5, 3), r(158, 3), r(497, 1428), // McpHeadersHandlePendingHeadersRefreshRequestRequest
    r(6, 5), // McpHeadersHandlePendingHeadersRefreshRequestResult
    r(354, 3), r(68, 11), // McpServerFailureInfo
    r(68, 11), // McpServerNeedsAuthInfo
    r(1882, 5), r(1883, 17), r(1884, 17), r(1885, 17), r(1886, 17), r(1887, 1432), r(1888, 1434), // McpHostState
    r(5, 3), r(770, 3), // McpListToolsRequest
    o(797, 3), o(798, 1438), // McpToolUi
    r(21, 3), o(23, 3), o(459, 1439), o(447, 19), // McpTools
    r(35, 1441), // McpListToolsResult
    r(631, 3), o(221, 3), o(1714, 11), r(212, 164), // McpOauthPendingRequestResponseToken
    r(212, 345), // McpOauthPendingRequestResponseCancelled
    r(212, 1445), // McpOauthPendingRequestResponseRuntimeRefresh
    r(5, 3), r(158, 3), r(497, 1447), // McpOauthHandlePendingRequest
    r(6, 5), // McpOauthHandlePendingResult
    r(5, 3), r(770, 3), o(1890, 5), o(1891, 3), o(1892, 3), o(620, 3), o(778, 3), o(779, 5), o(780, 1450), o(1893, 3), o(1894, 3), // McpOauthLoginRequest
    o(1893, 3), o(213, 1452), o(1896, 3), o(1897, 3), // McpOauthLoginResult
    r(1824, 3), // McpServerOwnership
    r(21, 3), r(213, 898), o(32, 301), o(575, 3), o(576, 3), o(22, 3), o(7, 3), o(1355, 905), o(1898, 1454), o(178, 3), // McpServer
    r(1358, 1456), o(85, 1435), // McpServerList
    o(1899, 10), // McpTaskMetadata
    r(420, 5), o(612, 1459), // MemoryConfiguration
    r(5, 3), r(1902, 11), r(1903, 11), o(1436, 3), o(208, 3), // MetadataContextInfoRequest
    r(1904, 3), r(515, 11), r(516, 11), r(517, 11), r(1905, 11), r(1548, 11), r(1902, 11), r(1906, 11), r(1907, 11), r(1908, 11), // SessionContextInfo
    r(1909, 1463), // MetadataContextInfoResult
    o(1919, 3), r(1920, 3), r(1921, 19), // ModelPickerSettingsContext
    r(5, 3), r(612, 717), o(1910, 717), o(1911, 3), o(1912, 5), o(1913, 3), o(1914, 3), o(1915, 3), o(1916, 3), o(1917, 5), o(1918, 5), o(1922, 1465), o(1923, 3), o(1924, 3), // ModeSetRequest
    r(1927, 3), r(529, 12), r(1928, 12), // ModelSwitchConfirmation
    r(213, 3), r(1925, 5), o(1926, 5), o(1929, 1467), o(600, 3), o(354, 3), o(1930, 17), o(1931, 5), o(1932, 5), // ModeSetResult
    o(1933, 5), o(1934, 5), o(41, 5), o(1937, 1469), o(1938, 5), // ModelCapabilitiesSupports
    r(1943, 17), r(1944, 11), r(1945, 11), // ModelCapabilitiesLimitsVision
    o(1940, 11), o(1941, 11), o(1942, 11), o(1933, 1471), // ModelCapabilitiesLimits
    o(1939, 1470), o(1946, 1472), // ModelCapabilities
    r(349, 1474), o(1948, 3), // ModelPolicy
    o(1950, 12), o(1951, 12), o(1952, 12), o(1953, 12), o(1954, 12), o(1955, 12), o(1956, 10), o(239, 10), // ModelBillingTokenPricesLongContext
    o(1950, 12), o(1951, 12), o(1952, 12), o(1953, 12), o(1954, 12), o(1955, 12), o(218, 11), o(1956, 10), o(239, 10), o(1957, 1476), // ModelBillingTokenPrices
    o(25, 3), o(413, 12), o(414, 3), o(354, 3), o(415, 5), // ModelBillingPromo
    o(1949, 12), o(1958, 1477), o(413, 11), o(417, 1478), // ModelBilling
    o(1968, 3), // ModelWarningText
    r(1629, 3), r(354, 3), // ModelMessage
    r(25, 3), r(21, 3), r(450, 1473), o(446, 19), o(199, 1475), o(418, 1479), o(1959, 17), o(1960, 3), o(1961, 17), o(1965, 1480), o(1967, 1481), o(1969, 1482), o(1970, 1484), o(1971, 1484), o(163, 101), o(1972, 3), // Model
    o(1933, 5), o(1934, 5), o(41, 5), o(1937, 1469), // ModelCapabilitiesOverrideSupports
    o(1943, 17), o(1944, 11), o(1945, 11), // ModelCapabilitiesOverrideLimitsVision
    o(1940, 11), o(1941, 11), o(1942, 11), o(1933, 1487), // ModelCapabilitiesOverrideLimits
    o(1939, 1486), o(1946, 1488), // ModelCapabilitiesOverride
    r(37, 1490), o(564, 188), o(1973, 1491), // ModelList
    r(1974, 1465), o(1975, 5), o(1976, 5), // ModelPickerPersistenceRequest
    r(5, 3), r(460, 192), o(32, 923), // ModelSwitchAutoTierRequest
    r(213, 1495), o(429, 191), o(550, 191), o(551, 192), o(1978, 191), // ModelSwitchAutoTierResult
    r(5, 3), r(547, 3), o(460, 192), o(41, 364), o(255, 96), o(1370, 921), o(1979, 1489), o(549, 291), o(32, 923), o(1980, 5), o(1916, 3), o(1981, 5), o(1982, 3), o(1983, 3), o(1984, 5), o(1985, 1493), // ModelSwitchToRequest
    o(9, 3), o(547, 3), o(906, 5), o(213, 3), o(1929, 1467), o(1986, 3), o(354, 3), o(600, 3), o(1930, 17), o(1987, 292), // ModelSwitchToResult
    o(10, 3), o(11, 3), // ModelsListRequest
    r(21, 364), // NameGetResult
    r(5, 3), r(21, 3), // NameSetRequest
    o(1994, 3), // ProviderConfigAzure
    r(21, 3), o(83, 1502), o(1990, 1503), o(56, 1504), r(1992, 3), o(84, 3), o(1993, 3), o(1988, 1505), o(583, 59), o(1995, 5), o(276, 1506), // NamedProviderConfig
    o(81, 19), // NotificationHookResult
    r(377, 3), r(375, 3), o(452, 3), r(376, 3), o(451, 3), o(177, 3), o(213, 3), o(178, 3), o(453, 0), // OpenCanvasInstance
    r(21, 3), r(83, 3), // OptionsUpdateAdditionalContentExclusionPolicyRuleSource
    r(1055, 17), o(2001, 17), o(2002, 17), r(32, 1510), // OptionsUpdateAdditionalContentExclusionPolicyRule
    r(932, 1512), r(2003, 0), r(781, 1513), // OptionsUpdateAdditionalContentExclusionPolicy
    r(158, 3), r(629, 715), o(883, 3), // PendingPermissionRequest
    r(164, 1516), // PendingPermissionRequestList
    r(158, 3), r(76, 3), r(215, 3), o(138, 0), o(73, 3), o(208, 3), // PendingToolRequest
    r(164, 1519), // PendingToolRequestList
    r(212, 1521), o(2005, 5), // PermissionDecisionApproveOnce
    r(212, 605), r(917, 17), // PermissionDecisionApproveForSessionApprovalCommands
    r(212, 607), // PermissionDecisionApproveForSessionApprovalRead
    r(212, 609), // PermissionDecisionApproveForSessionApprovalWrite
    r(212, 611), r(770, 3), r(215, 364), // PermissionDecisionApproveForSessionApprovalMcp
    r(212, 1528), r(770, 3), // PermissionDecisionApproveForSessionApprovalMcpSampling
    r(212, 613), // PermissionDecisionApproveForSessionApprovalMemory
    r(212, 615), r(215, 3), // PermissionDecisionApproveForSessionApprovalCustomTool
    r(212, 617), o(438, 3), // PermissionDecisionApproveForSessionApprovalExtensionManagement
    r(212, 619), o(923, 3), // PermissionDecisionApproveForSessionApprovalWorkflow
    r(212, 621), r(452, 3), // PermissionDecisionApproveForSessionApprovalExtensionPermissionAccess
    r(212, 623), r(452, 3), r(926, 17), // PermissionDecisionApproveForSessionApprovalExtensionEnvAccess
    r(212, 1523), o(927, 1536), o(1623, 3), // PermissionDecisionApproveForSession
    r(212, 1538), r(2009, 17), // PermissionDecisionApproveReadOnlyForSession
    r(212, 605), r(917, 17), // PermissionDecisionApproveForLocationApprovalCommands
    r(212, 607), // PermissionDecisionApproveForLocationApprovalRead
    r(212, 609), // PermissionDecisionApproveForLocationApprovalWrite
    r(212, 611), r(770, 3), r(215, 364), // PermissionDecisionApproveForLocationApprovalMcp
    r(212, 1528), r(770, 3), // PermissionDecisionApproveForLocationApprovalMcpSampling
    r(212, 613), // PermissionDecisionApproveForLocationApprovalMemory
    r(212, 615), r(215, 3), // PermissionDecisionApproveForLocationApprovalCustomTool
    r(212, 617), o(438, 3), // PermissionDecisionApproveForLocationApprovalExtensionManagement
    r(212, 619), o(923, 3), // PermissionDecisionApproveForLocationApprovalWorkflow
    r(212, 621), r(452, 3), // PermissionDecisionApproveForLocationApprovalExtensionPermissionAccess
    r(212, 623), r(452, 3), r(926, 17), // PermissionDecisionApproveForLocationApprovalExtensionEnvAccess
    r(212, 1540), r(927, 1552), r(929, 3), // PermissionDecisionApproveForLocation
    r(212, 1554), r(1623, 3), // PermissionDecisionApprovePermanently
    r(212, 1556), o(731, 3), // PermissionDecisionReject
    r(212, 1558), // PermissionDecisionUserNotAvailable
    r(212, 602), // PermissionDecisionApproved
    r(212, 604), r(927, 625), // PermissionDecisionApprovedForSession
    r(212, 627), r(927, 625), r(929, 3), // PermissionDecisionApprovedForLocation
    r(212, 345), o(4, 3), // PermissionDecisionCancelled
    r(212, 630), r(932, 632), // PermissionDecisionDeniedByRules
    r(212, 634), // PermissionDecisionDeniedNoApprovalRuleAndCouldNotRequestFromUser
    r(212, 636), o(731, 3), o(935, 5), // PermissionDecisionDeniedInteractivelyByUser
    r(212, 638), r(24, 3), r(354, 3), // PermissionDecisionDeniedByContentExclusionPolicy
    r(212, 640), o(354, 3), o(938, 5), // PermissionDecisionDeniedByPermissionRequestHook
    r(527, 1570), r(32, 587), r(2020, 1571), o(2022, 1572), o(2023, 3), // PermissionDecisionContext
    r(5, 3), r(158, 3), r(497, 1569), o(2024, 1573), // PermissionDecisionRequest
    o(81, 19), // PermissionRequestHookResult
    r(6, 5), // PermissionRequestResult
    r(612, 716), // PermissionsGetModeResult
    r(5, 3), o(2025, 5), // PermissionsResetSessionApprovalsRequest
    r(6, 5), // PermissionsResetSessionApprovalsResult
    r(5, 3), r(420, 5), o(32, 1580), // PermissionsSetApproveAllRequest
    r(6, 5), // PermissionsSetApproveAllResult
    r(5, 3), r(612, 716), o(1389, 3), o(32, 1583), // PermissionsSetModeRequest
    r(6, 5), r(612, 716), // PermissionsSetModeResult
    o(354, 3), // PingRequest
    r(354, 3), r(68, 3), r(2032, 11), // PingResult
    r(2033, 5), r(137, 364), r(24, 364), // PlanReadResult
    r(5, 3), r(137, 3), // PlanUpdateRequest
    r(30, 1399), r(2034, 10), o(2036, 1590), o(2037, 3), o(2038, 3), // PluginInstallResult
    r(2039, 1592), // PluginListResult
    r(1055, 17), // PluginsBuiltinSetRequest
    r(32, 3), o(454, 3), // PluginsInstallRequest
    r(32, 3), o(454, 3), // PluginsMarketplacesAddRequest
    o(81, 19), // PostResultHookResult
    o(2040, 3), // PostToolUseFailureHookOutput
    o(81, 1598), // PostToolUseFailureHookResult
    o(2041, 0), o(2040, 3), o(647, 5), // PostToolUseHookOutput
    o(81, 1600), // PostToolUseHookResult
    o(81, 19), // PreCompactHookResult
    o(2042, 1603), // PreMcpToolCallHookOutput
    o(81, 1604), // PreMcpToolCallHookResult
    o(81, 19), // PrePrDescriptionHookResult
    o(2045, 1607), o(2046, 3), o(2047, 0), o(2040, 3), o(647, 5), // PreToolUseHookOutput
    o(81, 1608), // PreToolUseHookResult
    r(21, 3), o(23, 3), // ToolNamespace
    r(21, 3), r(23, 3), o(177, 3), o(2048, 19), o(2049, 5), o(1034, 5), o(2050, 1610), o(2051, 5), o(446, 19), o(2052, 3), o(1354, 3), o(2053, 1611), // ProtocolExternalToolDefinition
    o(420, 5), o(2054, 5), o(2055, 5), // ProtocolImageGenerationOptions
    r(609, 1614), // ProtocolMarkerSectionOverrideTransform
    r(609, 1616), // ProtocolMarkerSectionOverridePreserve
    r(609, 1619), o(137, 3), // ProtocolStaticSectionOverride
    o(612, 1622), o(137, 3), // ProtocolSystemMessageAppendConfig
    r(137, 3), o(1564, 5), o(1565, 5), // SystemMessageBlock
    r(612, 1624), r(137, 3), o(1566, 1626), // ProtocolSystemMessageReplaceConfig
    r(612, 1628), o(2062, 1629), o(137, 3), // ProtocolSystemMessageCustomizeConfig
    o(83, 1502), o(1990, 1503), o(56, 1504), r(1992, 3), o(84, 3), o(1993, 3), o(1988, 1505), o(547, 3), o(1979, 1489), o(2063, 3), o(2064, 3), o(239, 12), o(2065, 12), o(240, 12), o(583, 59), o(1995, 5), o(2066, 3), o(276, 1506), // ProviderConfig
    r(25, 3), r(163, 3), o(2064, 3), o(547, 3), o(21, 3), o(239, 12), o(2065, 12), o(240, 12), o(450, 1489), o(2067, 1631), o(446, 19), // ProviderModelConfig
    r(5, 3), r(2063, 3), // ProviderTokenAcquireRequest
    r(383, 3), // ProviderTokenAcquireResult
    r(25, 3), o(135, 3), r(212, 1636), r(619, 3), r(1062, 1637), o(32, 3), // QueuePendingItems
    r(164, 1639), r(2068, 17), o(2069, 11), o(2070, 3), // QueuePendingItemsResult
    r(2071, 5), // QueueRemoveMostRecentResult
    r(5, 3), r(2072, 3), // RegisterEventInterestParams
    r(2073, 3), // RegisterEventInterestResult
    r(5, 3), o(612, 1644), // RemoteEnableRequest
    o(178, 3), r(1431, 5), // RemoteEnableResult
    r(2076, 1400), r(83, 1647), // ResponseFormat
    o(1141, 17), o(1142, 17), o(1143, 17), o(2078, 5), // SandboxConfigUserPolicyFilesystem
    r(178, 3), o(630, 3), o(2081, 3), // SandboxConfigUserPolicyNetworkProxy
    o(2079, 17), o(2080, 17), o(1132, 5), o(1133, 5), o(96, 1650), // SandboxConfigUserPolicyNetwork
    o(1140, 5), // SandboxConfigUserPolicySeatbelt
    o(1140, 5), // SandboxConfigUserPolicyExperimentalSeatbelt
    o(1116, 1653), // SandboxConfigUserPolicyExperimental
    o(1102, 1649), o(1103, 1651), o(1116, 1652), o(2082, 1654), // SandboxConfigUserPolicy
    o(2088, 5), o(2089, 5), // SandboxConfigAuth
    r(2091, 17), // SandboxMaskedEnvVar
    r(2092, 1658), // SandboxCredentialsConfig
    r(420, 5), o(2083, 1655), o(1131, 5), o(2084, 5), o(2085, 5), o(1137, 5), o(2086, 5), o(2087, 5), o(563, 1656), o(2090, 5), o(1106, 1659), o(2093, 5), o(2094, 5), // SandboxConfig
    r(5, 3), r(44, 3), o(1450, 3), o(1211, 806), o(612, 1661), o(2060, 5), o(1695, 5), o(2097, 3), o(32, 3), o(1062, 1637), o(2098, 59), o(2099, 1648), o(77, 3), o(78, 3), o(1696, 5), // SendAndWaitParams
    r(135, 3), r(133, 5), o(410, 1211), o(2100, 3), // SendAndWaitResult
    r(5, 3), r(44, 3), o(1450, 3), o(1211, 806), o(612, 1661), o(2060, 5), o(1695, 5), o(2097, 3), o(32, 3), o(1062, 1637), o(2098, 59), o(2099, 1648), o(77, 3), o(78, 3), o(1696, 5), // SendRequest
    r(135, 3), // SendResult
    r(2101, 5), o(2102, 1666), o(85, 3), o(86, 3), o(2103, 3), o(2104, 3), // SessionAuthStatus
    o(457, 5), o(458, 5), o(449, 5), // SessionUiCapabilities
    o(459, 1668), o(1215, 5), // SessionCapabilities
    r(6, 5), o(7, 3), // SessionCommandResult
    r(69, 3), o(1198, 3), o(490, 3), o(1201, 1671), o(489, 3), // SessionContext
    o(609, 1674), o(137, 3), // SystemMessageSection
    o(612, 1673), o(137, 3), o(1566, 1626), o(2062, 1676), // SystemMessageConfig
    o(420, 5), o(2149, 11), // ToolSearchConfig
    o(2177, 3), o(2044, 17), o(898, 17), o(2043, 17), o(2178, 5), o(2179, 17), // SessionManagedPermissions
    o(1340, 1692), // SessionManagedSettings
    r(24, 3), r(954, 1695), // ShellInitScript
    o(2088, 5), o(2089, 5), // ShellCredentials
    o(2186, 1694), o(2189, 1697), o(2190, 17), o(1106, 1698), // ShellOptions
    o(5, 3), o(21, 3), o(36, 3), o(2105, 17), o(1891, 3), o(41, 3), o(255, 96), o(549, 291), o(2106, 5), o(2067, 1677), o(2108, 1678), o(35, 1679), o(449, 1680), o(2109, 5), o(2110, 5), o(2111, 3), o(2112, 1222), o(2113, 219), o(2114, 17), o(598, 17), o(2115, 17), o(2116, 1681), o(42, 310), o(2117, 323), o(2118, 1404), o(2120, 1682), o(2121, 3), o(2122, 1683), o(2125, 1684), o(2126, 5), o(2127, 1685), o(2128, 5), o(2129, 3), o(2130, 5), o(2131, 5), o(2132, 5), o(2133, 5), o(2134, 5), o(2135, 5), o(2136, 5), o(2137, 5), o(2138, 5), o(2139, 5), o(2140, 5), o(2141, 5), o(2142, 5), o(1487, 1001), o(45, 5), o(2143, 17), o(2144, 17), o(2145, 17), o(2146, 17), o(2147, 17), o(2148, 1403), o(2150, 1686), o(2151, 1613), o(2152, 17), o(2153, 17), o(2154, 1660), o(2155, 1687), o(2156, 5), o(2157, 319), o(1378, 3), o(2158, 1335), o(163, 1632), o(2159, 233), o(2160, 1688), o(37, 1689), o(2161, 5), o(2162, 5), o(2163, 5), o(1437, 957), o(727, 198), o(1979, 1489), o(591, 1460), o(1919, 3), o(454, 3), o(2164, 17), o(11, 3), o(2165, 3), o(2166, 1644), o(2167, 261), o(2168, 5), o(2169, 5), o(494, 1690), o(2170, 1691), o(2171, 1221), o(2172, 5), o(2173, 17), o(2174, 5), o(2175, 5), o(2176, 5), o(2180, 1693), o(77, 3), o(78, 3), o(1370, 921), o(2181, 3), o(2182, 3), o(2183, 3), o(2184, 17), o(954, 1699), o(2191, 3), o(2192, 17), o(2193, 3), o(2194, 3), o(2195, 11), o(2196, 3), o(2197, 3), o(2207, 1701), o(2208, 1702), o(2209, 17), o(2210, 17), o(2211, 5), o(2212, 5), o(2213, 1703), o(2214, 5), o(2215, 5), o(2216, 5), o(2224, 1704), o(2225, 174), // SessionCreateRequest
    o(547, 3), o(460, 191), // SessionModelState
    r(5, 3), o(2226, 3), o(2227, 3), o(2228, 3), o(450, 1669), o(2229, 3), o(1481, 3), o(2230, 5), o(612, 717), o(1987, 1706), // SessionCreateResult
    r(5, 3), // SessionDeleteParams
    o(647, 5), o(2231, 17), o(2232, 3), // SessionEndHookOutput
    o(81, 1709), // SessionEndHookResult
    r(5, 3), r(862, 1211), // SessionEventNotification
    r(5, 3), r(24, 3), r(137, 3), o(612, 11), // SessionFsAppendFileRequest
    r(1629, 1713), o(354, 3), o(2235, 5), // SessionFsError
    r(5, 3), r(24, 3), // SessionFsExistsRequest
    r(2033, 5), // SessionFsExistsResult
    r(5, 3), r(24, 3), o(2236, 5), o(612, 11), // SessionFsMkdirRequest
    r(5, 3), r(24, 3), // SessionFsReadFileBytesRequest
    r(137, 3), o(7, 1714), // SessionFsReadFileBytesResult
    r(5, 3), r(24, 3), r(2237, 11), o(2238, 11), // SessionFsReadFileRangeRequest
    r(137, 3), r(332, 11), o(7, 1714), // SessionFsReadFileRangeResult
    r(5, 3), r(24, 3), // SessionFsReadFileRequest
    r(137, 3), o(7, 1714), // SessionFsReadFileResult
    r(5, 3), r(24, 3), // SessionFsReaddirRequest
    r(2239, 17), o(7, 1714), // SessionFsReaddirResult
    r(21, 3), r(83, 1726), // SessionFsReaddirWithTypesEntry
    r(5, 3), r(24, 3), // SessionFsReaddirWithTypesRequest
    r(2239, 1729), o(7, 1714), // SessionFsReaddirWithTypesResult
    r(5, 3), r(1604, 3), r(2240, 3), // SessionFsRenameRequest
    r(5, 3), r(24, 3), o(2236, 5), o(2241, 5), // SessionFsRmRequest
    o(2242, 5), o(1875, 5), o(2243, 5), // SessionFsSetProviderCapabilities
    r(2244, 3), r(2245, 3), r(2247, 1734), o(450, 1733), // SessionFsSetProviderRequest
    r(6, 5), // SessionFsSetProviderResult
    r(2033, 5), // SessionFsSqliteExistsResult
    r(5, 3), r(2248, 3), r(2250, 1738), o(2251, 19), // SessionFsSqliteQueryRequest
    r(2252, 311), r(2253, 17), r(2254, 11), o(2255, 10), o(7, 1714), // SessionFsSqliteQueryResult
    r(2259, 1741), r(354, 3), // SessionFsSqliteTransactionError
    r(2248, 3), r(2250, 1738), o(2251, 19), // SessionFsSqliteTransactionStatement
    r(5, 3), r(2260, 1744), // SessionFsSqliteTransactionRequest
    r(2261, 1746), o(7, 1742), // SessionFsSqliteTransactionResult
    r(5, 3), r(24, 3), // SessionFsStatRequest
    r(2262, 5), r(2263, 5), r(1610, 11), r(2264, 3), r(2265, 3), o(7, 1714), // SessionFsStatResult
    r(5, 3), r(24, 3), r(137, 3), o(612, 11), // SessionFsWriteFileBytesRequest
    r(5, 3), r(24, 3), r(137, 3), o(612, 11), // SessionFsWriteFileRequest
    r(570, 1212), // SessionGetMessagesResult
    r(5, 3), // SessionGetMetadataParams
    r(5, 3), r(1481, 3), r(2266, 3), r(2230, 5), o(733, 3), o(2267, 5), o(21, 3), o(1891, 3), o(1267, 1672), // SessionMetadata
    o(455, 1754), // SessionGetMetadataResult
    o(5, 3), // SessionIdResult
    r(32, 1391), r(352, 3), o(363, 3), o(1860, 3), o(24, 3), // SessionInstalledPluginSourceGitHub
    r(32, 676), r(178, 3), o(363, 3), o(1860, 3), o(24, 3), // SessionInstalledPluginSourceUrl
    r(32, 1394), r(24, 3), // SessionInstalledPluginSourceLocal
    r(21, 3), r(1857, 3), o(596, 3), r(1858, 3), r(420, 5), o(1859, 3), o(32, 1760), o(1861, 3), o(1862, 3), // SessionInstalledPlugin
    r(1481, 3), r(2266, 3), o(733, 3), // SessionLifecycleMetadata
    r(83, 1763), r(5, 3), o(446, 1762), // SessionLifecycleNotification
    o(69, 3), o(1198, 3), o(490, 3), o(489, 3), // SessionListFilter
    o(2273, 1765), // SessionListRequest
    r(2274, 1767), // SessionListResult
    r(5, 3), r(2275, 3), r(2276, 3), r(69, 3), r(1919, 3), r(1060, 716), o(36, 3), o(208, 3), o(41, 3), o(549, 291), o(2105, 17), o(21, 3), // SessionManagementCreateHostRequest
    r(5, 3), // SessionManagementCreateResult
    r(5, 3), // SessionParams
    r(5, 3), o(36, 3), o(2105, 17), o(1891, 3), o(41, 3), o(255, 96), o(549, 291), o(2106, 5), o(2067, 1677), o(2108, 1678), o(35, 1679), o(449, 1680), o(2109, 5), o(2110, 5), o(2111, 3), o(2112, 1222), o(2113, 219), o(2114, 17), o(598, 17), o(2115, 17), o(2116, 1681), o(42, 310), o(2117, 323), o(2118, 1404), o(2120, 1682), o(2121, 3), o(2122, 1683), o(2125, 1684), o(2126, 5), o(2128, 5), o(2129, 3), o(2131, 5), o(2132, 5), o(2133, 5), o(2134, 5), o(2135, 5), o(2136, 5), o(2137, 5), o(2138, 5), o(2139, 5), o(2140, 5), o(2141, 5), o(2142, 5), o(1487, 1001), o(45, 5), o(2143, 17), o(2144, 17), o(2145, 17), o(2146, 17), o(2147, 17), o(2148, 1403), o(2150, 1686), o(2151, 1613), o(2152, 17), o(2153, 17), o(2154, 1660), o(2155, 1687), o(2156, 5), o(2157, 319), o(1378, 3), o(2158, 1335), o(163, 1632), o(2159, 233), o(2160, 1688), o(37, 1689), o(2161, 5), o(2162, 5), o(2163, 5), o(1437, 957), o(727, 198), o(1979, 1489), o(591, 1460), o(1919, 3), o(454, 3), o(2164, 17), o(11, 3), o(2165, 3), o(2166, 1644), o(2168, 5), o(2169, 5), o(494, 1690), o(2170, 1691), o(2171, 1221), o(2172, 5), o(2173, 17), o(2174, 5), o(2175, 5), o(2176, 5), o(2180, 1693), o(2277, 1772), o(2278, 5), o(1440, 5), o(2279, 5), o(77, 3), o(78, 3), o(2280, 0), o(2281, 0), o(2282, 17), o(1370, 921), o(2181, 3), o(2182, 3), o(2183, 3), o(2184, 17), o(954, 1699), o(2191, 3), o(2192, 17), o(2193, 3), o(2194, 3), o(2195, 11), o(2196, 3), o(2197, 3), o(2207, 1701), o(2208, 1702), o(2209, 17), o(2210, 17), o(2211, 5), o(2212, 5), o(2213, 1703), o(2214, 5), o(2215, 5), o(2216, 5), o(2224, 1704), o(2225, 174), // SessionResumeRequest
    r(2284, 3), r(2285, 1774), r(2286, 5), // TranscriptRecovery
    o(5, 3), o(2226, 3), o(2227, 3), o(2228, 3), o(450, 1669), o(2229, 3), o(1481, 3), o(2230, 5), o(612, 717), o(1987, 1706), o(2277, 1772), o(2283, 1772), o(2287, 1775), o(2288, 59), // SessionResumeResult
    r(5, 3), // SessionSetForegroundParams
    o(2040, 3), o(2289, 0), // SessionStartHookOutput
    o(81, 1778), // SessionStartHookResult
    r(5, 3), o(36, 3), o(2290, 1489), o(41, 3), o(255, 1780), o(1370, 921), o(1891, 3), o(2182, 3), o(2181, 3), o(2170, 1691), o(2176, 5), o(163, 1632), o(2159, 233), o(454, 3), o(2114, 17), o(598, 17), o(2184, 314), o(2115, 17), o(2116, 1681), o(2291, 5), o(954, 1699), o(2191, 3), o(2192, 17), o(2154, 1660), o(2224, 1704), o(2216, 5), o(2125, 1781), o(2292, 5), o(2143, 17), o(2210, 17), o(2293, 314), o(2152, 17), o(2131, 5), o(2195, 11), o(2208, 1782), o(2156, 5), o(2294, 5), o(2295, 5), o(2209, 17), o(2296, 5), o(2193, 3), o(2215, 5), o(2194, 3), o(2211, 5), o(2212, 5), o(2214, 5), o(2297, 5), o(2196, 3), o(2197, 3), o(2298, 5), o(2299, 1783), o(2300, 5), o(2207, 1701), o(2128, 5), o(2129, 3), o(2132, 5), o(2133, 5), o(2134, 5), o(2135, 5), o(549, 1784), o(1437, 974), o(2144, 17), o(727, 198), o(2145, 17), o(2151, 1613), o(2146, 17), // SessionUpdateOptionsParams
    r(6, 5), o(2301, 11), // SessionUpdateOptionsResult
    r(5, 3), o(2302, 3), o(21, 3), // SessionsForkRequest
    r(5, 3), o(21, 3), // SessionsForkResult
    r(5, 3), r(491, 3), o(69, 3), o(298, 11), // ShellExecRequest
    r(2303, 3), // ShellExecResult
    r(21, 3), o(492, 3), r(23, 3), r(32, 992), r(33, 5), r(420, 5), o(24, 3), o(1356, 3), o(1473, 3), // Skill
    r(43, 1792), // SkillList
    r(21, 3), r(23, 3), o(33, 5), o(34, 5), o(1473, 3), o(337, 3), // SkillProviderDescriptor
    r(43, 1795), // SkillProviderListResult
    r(5, 3), r(21, 3), // SkillProviderReadParams
    r(557, 364), // SkillProviderReadResult
    r(594, 17), r(595, 17), // SkillsLoadDiagnostics
    r(596, 3), r(2032, 10), o(2304, 1320), // StatusResult
    o(2040, 3), // SubagentStartHookOutput
    o(81, 1801), // SubagentStartHookResult
    o(80, 1803), o(4, 3), o(2305, 3), // SubagentStopHookOutput
    o(81, 1804), // SubagentStopHookResult
    r(137, 3), // TransformSection
    r(5, 3), r(2062, 1807), // SystemMessageTransformRequest
    r(2062, 1807), // SystemMessageTransformResult
    r(5, 3), r(74, 3), r(44, 3), r(21, 3), o(23, 3), o(36, 3), // TasksStartAgentRequest
    r(73, 3), // TasksStartAgentResult
    r(5, 3), r(35, 1679), // ToolsSetRequest
    r(2309, 3), r(177, 3), // UIElicitationArrayAnyOfFieldItemsAnyOf
    r(2310, 1816), // UIElicitationArrayAnyOfFieldItems
    r(83, 1814), o(177, 3), o(23, 3), o(2307, 11), o(2308, 11), r(164, 1817), o(473, 17), // UIElicitationArrayAnyOfField
    r(83, 1819), r(1806, 17), // UIElicitationArrayEnumFieldItems
    r(83, 1814), o(177, 3), o(23, 3), o(2307, 11), o(2308, 11), r(164, 1820), o(473, 17), // UIElicitationArrayEnumField
    r(83, 1819), o(177, 3), o(23, 3), r(1806, 17), o(2311, 17), o(473, 3), // UIElicitationStringEnumField
    r(2309, 3), r(177, 3), // UIElicitationStringOneOfFieldOneOf
    r(83, 1819), o(177, 3), o(23, 3), r(2312, 1826), o(473, 3), // UIElicitationStringOneOfField
    r(83, 1828), o(177, 3), o(23, 3), o(473, 5), // UIElicitationSchemaPropertyBoolean
    r(83, 1819), o(177, 3), o(23, 3), o(2313, 11), o(2314, 11), o(2318, 1830), o(473, 3), // UIElicitationSchemaPropertyString
    r(83, 1832), o(177, 3), o(23, 3), o(2320, 12), o(2321, 12), o(473, 12), // UIElicitationSchemaPropertyNumber
    r(83, 327), r(614, 1835), o(39, 17), // UIElicitationSchema
    r(5, 3), o(612, 1823), r(354, 3), r(615, 1836), o(1625, 19), o(948, 1458), // UIElicitationRequest
    r(609, 1838), o(137, 1839), o(1625, 19), // UIElicitationResponse
    r(6, 5), // UIElicitationResult
    r(724, 5), o(729, 1842), o(730, 5), o(731, 3), o(1931, 5), // UIExitPlanModeResponse
    r(5, 3), r(158, 3), r(410, 181), // UIHandlePendingAutoModeSwitchRequest
    r(5, 3), r(158, 3), r(497, 1840), // UIHandlePendingElicitationRequest
    r(5, 3), r(158, 3), r(410, 1843), // UIHandlePendingExitPlanModeRequest
    r(6, 5), // UIHandlePendingResult
    r(5, 3), r(158, 3), o(410, 1848), // UIHandlePendingSamplingRequest
    r(609, 1850), o(1516, 12), o(1045, 12), // UISessionLimitsExhaustedResponse
    r(5, 3), r(158, 3), r(410, 1851), // UIHandlePendingSessionLimitsExhaustedRequest
    r(751, 3), r(754, 5), // UIUserInputResponse
    r(5, 3), r(158, 3), r(410, 1853), // UIHandlePendingUserInputRequest
    r(2322, 10), // UiThreadRunRequest
    r(220, 11), // UsageMetricsTokenDetail
    r(1217, 11), r(1218, 11), r(2325, 11), r(1219, 17), // UsageMetricsCodeChanges
    r(1462, 11), r(231, 12), // UsageMetricsModelMetricRequests
    r(224, 11), r(156, 11), r(225, 11), r(226, 11), o(228, 11), // UsageMetricsModelMetricUsage
    r(220, 11), // UsageMetricsModelMetricTokenDetail
    r(1417, 1859), r(689, 1860), o(227, 3), o(223, 12), o(222, 1862), o(272, 99), // UsageMetricsModelMetric
    o(1089, 3), o(1464, 3), r(1460, 11), r(223, 12), r(1463, 1864), // UsageMetricsAgentMetric
    r(2323, 12), r(2324, 11), o(223, 12), o(222, 1857), r(1460, 11), r(1461, 3), r(1220, 1858), r(1463, 1864), o(1465, 1866), o(1466, 3), r(2326, 11), r(2327, 11), o(272, 99), o(1468, 311), // UsageGetMetricsResult
    r(751, 3), r(754, 5), // UserInputAnswer
    r(2328, 7), // UserInputNoResponse
    r(5, 3), r(753, 3), o(752, 17), o(750, 5), o(158, 3), // UserInputRequest
    o(2329, 3), o(2040, 3), o(647, 5), o(80, 31), o(4, 3), // UserPromptSubmittedHookOutput
    o(81, 1872), // UserPromptSubmittedHookResult
    o(2330, 3), // UserPromptTransformedHookOutput
    o(81, 1874), // UserPromptTransformedHookResult
    r(5, 3), r(1584, 3), r(2331, 3), // WorkflowAbortRequest
    r(5, 3), r(21, 3), r(1584, 3), r(2331, 3), r(493, 0), // WorkflowExecuteRequest
    o(497, 0), // WorkflowExecuteResult
    r(5, 3), r(24, 3), r(137, 3), // WorkspacesCreateFileRequest
    r(1840, 17), // WorkspacesListFilesResult
    r(5, 3), r(24, 3), // WorkspacesReadFileRequest
    r(137, 3), // WorkspacesReadFileResult
];

#[rustfmt::skip]
pub(super) const CASES: [Case; 444] = [
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
    t(494, 606), t(918, 608), t(919, 610), t(605, 612), t(591, 614), t(920, 616), t(921, 618), t(922, 620), t(924, 622), t(925, 624), // UserToolSessionApproval
    t(724, 603), t(916, 626), t(928, 628), t(488, 629), t(930, 633), t(933, 635), t(934, 637), t(936, 639), t(937, 641), // PermissionResult
    t(954, 668), t(919, 672), t(918, 673), t(605, 675), t(178, 677), t(591, 688), t(920, 689), t(1035, 691), t(921, 692), t(922, 696), t(924, 697), t(925, 698), // PermissionRequest
    t(494, 700), t(919, 701), t(918, 702), t(605, 703), t(178, 704), t(591, 705), t(920, 706), t(24, 709), t(1035, 710), t(921, 711), t(922, 712), t(924, 713), t(925, 714), // PermissionPromptRequest
    t(1148, 741), t(1149, 743), t(1153, 746), t(1174, 750), t(1178, 753), t(1179, 755), t(1180, 757), // SandboxDecisionData
    t(213, 858), t(772, 862), t(1295, 865), t(1305, 868), // IndexedSearchData
    t(26, 1099), t(1591, 1101), // SystemNotificationWorkflowPauseInfo
    t(1571, 1086), t(1572, 1088), t(1573, 1090), t(1577, 1092), t(1579, 1094), t(1580, 1096), t(1583, 1103), t(1593, 1105), // SystemNotification
    c(When::Object, 331), c(When::Object, 330), // ToolExecutionCompleteContentResourceDetails
    t(340, 1111), t(1598, 1113), t(1599, 1115), t(444, 1117), t(1603, 1119), t(1611, 1124), t(445, 1127), // ToolExecutionCompleteContent
    c(When::Object, 1131), c(When::Object, 1133), c(When::Object, 203), // PersistedBinaryResult
    t(650, 365), t(669, 367), t(670, 374), t(684, 381), t(696, 384), t(699, 387), t(700, 389), t(701, 391), t(702, 393), t(703, 395), t(704, 397), t(705, 399), t(706, 401), t(707, 403), t(708, 405), t(709, 407), t(710, 409), t(711, 411), t(712, 413), t(713, 415), t(714, 417), t(715, 419), t(716, 421), t(717, 423), t(718, 425), t(719, 427), t(720, 429), t(721, 431), t(722, 433), t(723, 437), t(732, 441), t(736, 444), t(737, 447), t(738, 451), t(741, 454), t(743, 457), t(744, 468), t(756, 475), t(768, 479), t(769, 483), t(775, 487), t(776, 491), t(777, 501), t(793, 504), t(794, 506), t(795, 508), t(796, 514), t(800, 521), t(820, 525), t(828, 529), t(832, 532), t(834, 534), t(835, 536), t(836, 539), t(837, 543), t(844, 546), t(846, 549), t(848, 553), t(852, 556), t(859, 559), t(860, 561), t(861, 565), t(865, 568), t(868, 571), t(869, 574), t(870, 576), t(871, 579), t(872, 582), t(873, 585), t(875, 589), t(882, 644), t(939, 648), t(945, 651), t(950, 654), t(951, 657), t(953, 719), t(1066, 722), t(1091, 725), t(1092, 729), t(1100, 759), t(1181, 761), t(1182, 763), t(1183, 765), t(1184, 767), t(1185, 770), t(1186, 772), t(1187, 774), t(1188, 776), t(1189, 778), t(1190, 780), t(1191, 782), t(1192, 784), t(1193, 786), t(1194, 788), t(1195, 790), t(1196, 792), t(1197, 796), t(1206, 798), t(1207, 800), t(1208, 802), t(1209, 804), t(1210, 808), t(1212, 815), t(1216, 819), t(1221, 823), t(1222, 826), t(1228, 829), t(1231, 839), t(1260, 842), t(1261, 846), t(1264, 851), t(1269, 854), t(1270, 870), t(1306, 873), t(1309, 876), t(1311, 880), t(1316, 885), t(1326, 890), t(1342, 893), t(1343, 896), t(1344, 900), t(1352, 903), t(1353, 910), t(1359, 913), t(1360, 916), t(1363, 919), t(1364, 925), t(1385, 929), t(1387, 931), t(1388, 934), t(1390, 938), t(1391, 952), t(1430, 955), t(1432, 959), t(1441, 962), t(1442, 965), t(1443, 969), t(1452, 972), t(1454, 976), t(1455, 990), t(1470, 996), t(1474, 999), t(1478, 1003), t(1489, 1007), t(1492, 1010), t(1493, 1013), t(1494, 1016), t(1495, 1019), t(1503, 1024), t(1506, 1027), t(1509, 1030), t(1511, 1034), t(1512, 1039), t(1517, 1042), t(1519, 1045), t(1520, 1048), t(1524, 1052), t(1530, 1055), t(1532, 1059), t(1549, 1062), t(1551, 1065), t(1552, 1068), t(1553, 1071), t(1554, 1075), t(1563, 1082), t(1570, 1108), t(1594, 1160), t(1640, 1163), t(1642, 1166), t(1644, 1175), t(1651, 1179), t(1655, 1182), t(1656, 1185), t(1658, 1189), t(1660, 1194), t(1669, 1197), t(1670, 1200), t(1671, 1204), t(1673, 1207), t(1674, 1210), // SessionEvent
    c(When::Bool, 5), c(When::Number, 12), c(When::Text, 3), // ExpConfigParametersValue
    c(When::Object, 331), c(When::Object, 330), // ExternalToolTextResultForLlmContentResourceDetails
    t(340, 1231), t(1598, 1232), t(1599, 1233), t(444, 1234), t(1603, 1235), t(1611, 1239), t(445, 1241), // ExternalToolTextResultForLlmContent
    c(When::Text, 3), c(When::Object, 1244), // ExternalToolResult
    t(383, 1253), t(488, 1254), // GitHubTokenAcquireResult
    t(1719, 1265), t(1720, 1267), t(1721, 1270), t(1051, 1273), t(1722, 1276), t(1723, 1279), t(1724, 1282), t(1725, 1285), t(1726, 1288), t(1727, 1291), t(1728, 1294), t(1729, 1298), t(1732, 1302), t(1736, 1305), t(1737, 1308), t(1738, 1311), t(1739, 1314), // HooksInvokeRequest
    t(1794, 1350), t(1806, 1352), // McpPlanRequiredValue
    t(581, 1357), t(54, 1360), t(1811, 1360), t(582, 1360), // McpPlanTransportChoice
    t(1823, 1369), t(1828, 1371), // McpInstallationReview
    t(1823, 1379), t(1828, 1383), // SkillInstallationReview
    t(605, 1373), t(1855, 1386), // InstallationReview
    c(When::Text, 3), t(1199, 1392), t(178, 1393), t(580, 1395), // InstalledPluginSource
    t(583, 1423), t(252, 1425), t(7, 1427), // McpHeadersHandlePendingHeadersRefreshRequest
    t(383, 1443), t(488, 1444), t(1889, 1446), // McpOauthPendingRequestResponse
    t(494, 1524), t(918, 1525), t(919, 1526), t(605, 1527), t(2007, 1529), t(591, 1530), t(920, 1531), t(921, 1532), t(922, 1533), t(924, 1534), t(925, 1535), // PermissionDecisionApproveForSessionApproval
    t(494, 1541), t(918, 1542), t(919, 1543), t(605, 1544), t(2007, 1545), t(591, 1546), t(920, 1547), t(921, 1548), t(922, 1549), t(924, 1550), t(925, 1551), // PermissionDecisionApproveForLocationApproval
    t(2004, 1522), t(2006, 1537), t(2008, 1539), t(2010, 1553), t(2011, 1555), t(764, 1557), t(2012, 1559), t(724, 1560), t(916, 1561), t(928, 1562), t(488, 1563), t(930, 1564), t(933, 1565), t(934, 1566), t(936, 1567), t(937, 1568), // PermissionDecision
    t(2056, 1615), t(2057, 1617), // ProtocolMarkerSectionOverride
    t(2058, 1620), t(2059, 1620), t(691, 1620), t(2060, 1620), t(2056, 1615), t(2057, 1617), // ProtocolSectionOverride
    c(When::Object, 1623), c(When::Object, 1627), c(When::Object, 1630), // ProtocolSystemMessageConfig
    c(When::Text, 3), t(1199, 1757), t(178, 1758), t(580, 1759), // SessionInstalledPluginSource
    c(When::Text, 3), c(When::Number, 12), c(When::Bool, 5), c(Array, 17), // UIElicitationFieldValue
    c(When::Object, 1824), c(When::Object, 1827), c(When::Object, 1821), c(When::Object, 1818), c(When::Object, 1829), c(When::Object, 1831), c(When::Object, 1833), // UIElicitationSchemaProperty
    c(When::Object, 1868), c(When::Object, 1869), // UserInputResult
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
    877, 745, 878, 879, 880, // PermissionDecisionSource
    884, // TaskBlockerKind
    885, 886, 887, 888, 889, 890, 891, // PermissionRecoveryReason
    894, 895, 896, 897, // PermissionRecoveryStatus
    898, 899, // PermissionRecoveryOnBlocked
    788, 648, 904, // PermissionRecoveryAttemptRelation
    906, 907, 724, 540, 897, 685, // PermissionRecoveryAttemptDisposition
    885, 886, 887, 888, 889, 890, 891, // PermissionRecoveryAttemptReason
    940, 941, // PermissionMessageAuthorizationPolarity
    918, 973, // PermissionSandboxPathGrantAccess
    321, // PermissionRecommendation
    988, 989, // PermissionRequestMemoryAction
    991, 992, // PermissionRequestMemoryDirection
    490, 26, // PermissionRequestMemoryScope
    476, 994, 995, 996, 997, 998, 999, 1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 271, 1015, 1016, 28, // PermissionApprovalEvaluationReasonCode
    476, 1018, 324, 325, 1019, 28, // PermissionApprovalEvaluationJudgeStatus
    476, 1021, 1022, 671, 1023, // PermissionApprovalEvaluationEvaluationStage
    321, 322, 319, 7, // AssistedApprovalRecommendation
    298, 650, 1027, 1028, 1029, // AssistedApprovalJudgeFailureReason
    1038, 1039, // WorkflowPermissionOperation
    918, 954, 919, // PermissionPromptRequestPathAccessKind
    522, 1058, 1059, // PermissionMode
    726, 1061, 727, // SessionMode
    1101, 1102, 1103, 1104, 1105, 1106, 1107, // SandboxControl
    896, 995, 1109, 685, 325, 1110, 540, 724, 1111, 1112, // SandboxOutcome
    1113, 1114, 1115, 307, // SandboxPlatform
    1116, 1117, 1118, 434, // SandboxBackend
    1120, 1121, // SandboxPolicySource
    954, 1123, 1124, 1125, 605, 1126, // SandboxEnforcementPoint
    252, 1134, 1135, // SandboxProxyMode
    1145, 1146, // SandboxDegradationReason
    1150, 434, 1151, // SandboxAttestation
    1154, 1155, 1156, 1157, 1158, 1159, 1160, 1161, 1162, 1163, 1164, 1165, 1166, // SandboxDenialClass
    1168, 1169, 1170, 1171, // SandboxDenialConfidence
    1175, 1176, 1177, // SandboxBypassSource
    1199, 1200, // WorkingDirectoryContextHostType
    27, 26, 30, 455, // ExtensionsLoadedExtensionSource
    1213, 284, 325, 1214, // ExtensionsLoadedExtensionStatus
    340, 536, // FusionCommitKind
    1254, 1255, // FusionFollowUpAction
    26, 1262, // FusionTurnKind
    29, 580, // HandoffSourceType
    284, 1214, 420, 1271, 325, // IndexedSearchState
    1272, 1273, 1274, 1275, 1276, 325, // IndexedSearchOutcome
    1281, 1282, 1283, 1284, 1285, 1286, 1287, 1288, 1289, // IndexedSearchDisabledReason
    1292, 1293, 1294, // IndexedSearchErrorType
    1296, 1297, // IndexedSearchIncrementalPhase
    1312, 1313, 1314, 269, // ManagedPluginProgressPhase
    1317, // ManagedSettingsEnforcedAction
    1318, 1319, 877, 1320, 1321, 1322, // ManagedSettingsEnforcedEscalation
    1327, 1328, 176, 1329, 1330, 252, // ManagedSettingsResolvedSource
    1345, 325, 1346, 1347, 284, 1348, 1349, // McpServerStatus
    581, 54, 582, 591, // McpServerTransport
    390, 391, 392, // Verbosity
    1372, 1373, 1374, 1375, 1376, 1377, 772, 1378, 1379, 1380, 1381, 1382, 1383, // ModelChangeSource
    1386, // ModelDeselectedReason
    435, 436, 437, // PlanChangedOperation
    1112, 540, 1392, 476, 271, // ProviderQuotaAccessState
    685, 271, 325, // ProviderQuotaAcquisitionStatus
    1404, 1405, 113, 1392, 1406, 476, 271, // ProviderQuotaCapacityState
    26, 476, // ProviderMonthlyUsageScope
    1404, 1415, 271, 476, // ProviderMonthlyUsageState
    1416, 1417, 1418, 476, // ProviderQuotaUnit
    1421, 1422, // ProviderQuotaObservationKind
    1424, 1425, 252, // ProviderQuotaQuantityKind
    26, 36, // ScheduleOrigin
    1456, 7, // ShutdownType
    27, 28, 1471, 1472, 30, 140, 31, 1382, // SkillSource
    324, 1490, 897, // TaskCompletionOutcome
    435, 436, // WorkspaceFileChangedOperation
    1513, 1514, 1515, 608, // SessionLimitsExhaustedResponseAction
    1527, 1528, 1529, // SkillInvokedTrigger
    1538, 1539, 1540, 1541, 1542, 1543, 1544, // SubagentModelSelectionSource
    1556, 1557, 1558, 1515, // SubagentTaskModelSource
    643, 1567, // SystemMessageRole
    324, 325, // SystemNotificationAgentCompletedStatus
    324, 1585, 440, 488, 7, // SystemNotificationWorkflowCompletedStatus
    1606, 1607, // ToolExecutionCompleteContentResourceLinkIconTheme
    444, 445, // PersistedBinaryImageType
    444, 445, // OmittedBinaryType
    36, 1631, // ToolExecutionCompleteToolDescriptionMetaUIVisibility
    435, 1634, 437, // ToolExecutionCompleteFileEditKind
    36, 1631, // ToolExecutionStartToolDescriptionMetaUIVisibility
    1652, 1653, 1598, // ToolShellOutputStream
    1272, 1659, 324, 325, 133, // UIEphemeralQueryPhase
    1664, 1665, 8, // UserMessageDelivery
    726, 1061, 727, 954, // UserMessageAgentMode
    324, 1585, 440, 488, 7, // WorkflowRunSettledStatus
    1676, 1677, // EventsCursorStatus
    27, 26, 30, 455, // ExtensionSource
    6, 538, 298, 539, 540, // ToolResultType
    444, 445, // ExternalToolTextResultForLlmBinaryResultsForLlmType
    1606, 1607, // ExternalToolTextResultForLlmContentResourceLinkIconTheme
    788, 789, // GitHubTokenAcquireReason
    522, 524, // HistoryCompactRequestTrigger
    269, 7, 650, 298, 1730, // SessionEndReason
    772, 1733, 1734, // SessionStartSource
    1347, 420, 284, // HostErrorReporting
    1747, 1748, 1749, 1750, // HostExitReason
    1404, 271, // ImageToolModelAvailability
    1761, 1634, // ImageToolModelOperation
    1778, 1779, // McpServerCardMediaType
    26, // McpPlanScope
    1112, 897, 1785, // McpPlanPolicyDecision
    252, 1786, 1787, 1788, // McpPlanPolicySource
    581, // McpPlanPackageTransport
    1795, 1796, 1797, 1798, 1799, // McpPlanValueCategory
    1801, 344, 1802, 24, // McpPlanScalarValueType
    54, 1811, 582, // McpPlanRemoteTransport
    1513, 436, // McpPlanConfigurationOperation
    1819, 1820, // McpInstallationSecretStorage
    1833, // SkillInstallationScope
    1845, 1846, 1847, 476, // SkillInstallationSessionState
    1850, 1851, 1852, // SkillInstallationOwnershipState
    1856, 607, 608, // InstallationDecision
    54, 55, // LlmInferenceHttpRequestStartTransport
    601, 600, 7, // SessionLogLevel
    36, 1631, // McpToolUiVisibility
    588, 589, // McpOauthLoginGrantType
    1895, 1345, // McpOwnedOauthLoginStatus
    1900, 1901, // MemoryMode
    434, 1935, 39, 1936, // AdaptiveThinkingSupport
    420, 284, 1947, // ModelPolicyState
    1962, 1963, 1964, // ModelPickerCategory
    390, 391, 392, 1966, // ModelPickerPriceCategory
    1977, 1347, // ModelSwitchAutoTierStatus
    175, 1988, 174, // ProviderConfigType
    119, 1989, // ProviderConfigWireApi
    54, 1991, // ProviderConfigTransport
    175, 174, 1996, 1997, 1998, 1999, 2000, // ProviderConfigModelProvider
    352, 660, // OptionsUpdateAdditionalContentExclusionPolicyScope
    2013, 2014, 2015, // PermissionDecisionOutcome
    2016, 2017, 2018, 2019, 1382, // PermissionDecisionSurface
    726, 2021, 252, // PermissionResponseCapability
    2026, 2027, 2028, 2029, 2030, // PermissionsSetApproveAllSource
    2026, 2027, 2028, 2029, 2031, 2030, // PermissionModeSource
    1135, 2035, // PluginInstallStagingMode
    2043, 2044, 898, // PreToolUsePermissionDecision
    564, 565, // ProtocolExternalToolDefer
    2058, 2059, 691, 2060, // ProtocolStaticSectionAction
    691, // ProtocolAppendMode
    2058, // ProtocolReplaceMode
    2061, // ProtocolCustomizeMode
    354, 491, // QueuePendingItemsKind
    726, 1061, 727, 954, // SendAgentMode
    599, 2074, 2075, // RemoteSessionMode
    2095, 2096, // SendMode
    380, 382, 26, 388, 82, 383, 386, 387, 574, // AuthInfoType
    1199, 1200, // SessionContextHostType
    691, 2058, 2061, // SystemMessageMode
    2058, 2059, 691, 2060, 2057, 2056, // SystemMessageSectionAction
    2107, 457, // AskUserVariant
    1404, 319, // OptionsUpdateToolFilterPrecedence
    765, 2119, // TokenStorage
    765, 2119, // EmbeddingCacheStorage
    2123, 2124, // SessionOpenOptionsEnvValueMode
    455, 26, // WorkingDirectoryTrust
    252, 2185, // ShellInitProfile
    2187, 2188, // ShellInitScriptShell
    2198, 2199, 591, 2200, 2201, 2202, 2203, 457, 2204, 2205, 2206, // SessionCapability
    2217, 2218, 2219, 2220, 2221, 2222, 2223, // SandboxConfigSource
    2233, 2234, // SessionFsErrorCode
    326, 337, // SessionFsReaddirWithTypesEntryType
    1115, 2246, // SessionFsSetProviderConventions
    2249, 2248, 1038, // SessionFsSqliteQueryType
    2256, 2257, 2258, // SessionFsSqliteTransactionErrorClass
    2268, 2269, 2270, 2271, 2272, // SessionLifecycleType
    252, 253, 254, // OptionsUpdateReasoningSummary
    2123, 2124, // OptionsUpdateEnvValueMode
    473, 548, // OptionsUpdateContextTier
    2043, 79, // SubagentStopDecision
    611, // McpElicitationFormMode
    2315, 618, 2316, 2317, // UIElicitationSchemaPropertyStringFormat
    344, 2319, // UIElicitationSchemaPropertyNumberType
    606, 607, 608, // UIElicitationResponseAction
    725, 726, 727, 728, // UIExitPlanModeAction
    1513, 1514, 1515, 608, // UISessionLimitsExhaustedResponseAction
];

#[rustfmt::skip]
pub(super) const NAMES: [&str; 2332] = [
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
    "model.call_start", "previousResponseId", "model.compaction_completed", "model.compaction_started", "model.log", "model.message", "api_id", "api_endpoint",
    "request_id", "client_request_id", "service_request_id", "modelCall", "model.messages_snapshot", "messages", "model.model_call_failure", "modelCallDurationMs",
    "model.model_call_started", "supported_endpoints", "modelInfo", "timestampMs", "model.model_call_success", "ttftMs", "responseChunk", "responseUsage",
    "toolCount", "requestMessages", "requestSettings", "model.response", "model.response_limits_status", "model.telemetry", "event", "restrictedProperties",
    "metrics", "model.tool_execution", "toolResult", "fileEdits", "model.turn_ended", "model.turn_failed", "model.turn_retry", "model.turn_started",
    "pending_messages.modified", "permission.assentDetected", "turnIndex", "permission.carriedForward", "recordId", "assisted_approval", "host_policy", "unattended_fallback",
    "authorization_carry_forward", "decisionSource", "permission.completed", "recoveryEpisodeId", "permission_recovery", "permission_required", "repeated_attempt", "attempts_exhausted",
    "permission_approved", "permission_denied", "responder_unavailable", "equivalent_alternative_succeeded", "resumable", "episodeId", "recovering", "awaiting_approval",
    "resolved", "blocked", "ask", "fail", "onBlocked", "maxAttempts", "attemptId", "permissionKind",
    "alternative", "relation", "deferred", "prompted", "disposition", "ordinal", "attempts", "ownerAgentId",
    "ownerSessionId", "permissionRecovery", "blocker", "managedApprovalHandled", "approved-for-session", "commandIdentifiers", "read", "write",
    "custom-tool", "extension-management", "workflow", "approvalKey", "extension-permission-access", "extension-env-access", "environmentVariables", "approval",
    "approved-for-location", "locationKey", "denied-by-rules", "argument", "rules", "denied-no-approval-rule-and-could-not-request-from-user", "denied-interactively-by-user", "forceReject",
    "denied-by-content-exclusion-policy", "denied-by-permission-request-hook", "interrupt", "permission.contextualAuthorization", "grant", "denial", "polarity", "spanStart",
    "spanEnd", "permission.messageAuthorization", "actionClass", "targetMembers", "task", "world", "permission.messageAuthorizationDegraded", "permission.messageAuthorizationRead",
    "activatesExtraction", "permission.requested", "shell", "managedApprovalRequired", "fullCommandText", "intention", "identifier", "readOnly",
    "allowMatchIdentifier", "staticTokens", "hasUnboundExecutableContent", "commandSegments", "possiblePaths", "resolvedWorkingDirectory", "resolvedPaths", "possibleUrls",
    "hasWriteFileRedirection", "canOfferSessionApproval", "requestSandboxBypass", "requestSandboxPermissive", "requestSandboxBypassReason", "readWrite", "access", "deniedPath",
    "removedReadonlyPaths", "sandboxPathGrant", "shellType", "fileName", "resolvedPath", "diff", "newFileContents", "after",
    "before", "permissionRecommendation", "serverDisplayName", "redirectedFrom", "store", "vote", "fact", "upvote",
    "downvote", "repoNwo", "not-reached", "inactive", "authorization-history-incomplete", "managed-approval-required", "sandbox-bypass", "action-too-long",
    "path-not-authorized", "invalid-working-directory", "unreadable", "not-regular-file", "too-large", "non-utf8", "interpreter-unavailable", "interpreter-too-large",
    "shell-environment-unreviewable", "unrepresentable-path", "interpreter-wrapped-script", "unreviewable-script-invocation", "argument-binding-unreviewable", "malformed-script-action-review", "malformed-script-action-manifest", "judge-verdict",
    "judge-error", "reasonCode", "not_called", "cached", "judgeStatus", "not_reached", "pre_judge", "reuse",
    "evaluationStage", "judgeAttempted", "evaluation", "empty_response", "model_error", "parse_error", "failureReason", "evaluationId",
    "assistedApproval", "toolDescription", "skipPermission", "hook", "toolArgs", "hookMessage", "run", "author",
    "detail", "phases", "maxConcurrentSubagents", "maxTotalSubagents", "timeoutSeconds", "maxAiCredits", "declaredMaxConcurrentSubagents", "declaredMaxTotalSubagents",
    "declaredTimeoutSeconds", "declaredMaxAiCredits", "canPersistApproval", "permissionRequest", "_permissionRequestSessionId", "canOfferServerWideApproval", "accessKind", "paths",
    "readOnlyDirectories", "promptRequest", "assisted", "allow-all", "permissionMode", "plan", "agentMode", "riskAssessment",
    "resolvedByHook", "assistedApprovalAssessment", "prompt_cache_break", "primaryReason", "contributingReasons", "beforeRequest", "afterRequest", "survivedTokens",
    "frontierTokens", "shortfallTokens", "retentionRatio", "modelFrom", "modelTo", "toolsAdded", "toolsRemoved", "toolsRedefined",
    "toolsAddedRaw", "toolsRemovedRaw", "toolsRedefinedRaw", "toolsReordered", "systemSegmentsChanged", "cacheConfigChangedFields", "rewriteMessageIndex", "rewriteShape",
    "rewriteSource", "agentName", "toolsRedefinedParts", "sampling.completed", "sampling.requested", "mcpRequestId", "systemPrompt", "includeContext",
    "temperature", "maxTokens", "stopSequences", "modelPreferences", "sandbox.decision", "process", "filesystem", "network",
    "routing", "bypass", "credentials", "platform", "control", "engaged", "degraded", "declined",
    "allowed", "macos", "linux", "windows", "seatbelt", "bubblewrap", "process_container", "backend",
    "default_policy", "user_policy", "policySource", "builtin_filesystem", "search", "web_fetch", "lsp", "enforcementPoint",
    "readwritePathsCount", "readonlyPathsCount", "deniedPathsCount", "addCurrentWorkingDirectory", "allowOutbound", "allowLocalNetwork", "loopback", "external",
    "proxyMode", "allowBypass", "gitAuth", "ghAuth", "keychainAccess", "readwritePaths", "readonlyPaths", "deniedPaths",
    "effectiveFilesystemPolicy", "denied_paths_unsupported", "unsupported_platform", "degradationReason", "policy_resolved", "spawn_completed", "spawn_succeeded", "builtin_policy_checked",
    "attestation", "enforcement_state", "filesystem_read", "filesystem_write", "process_startup", "registry_access", "ipc_access", "process_access",
    "job_access", "ui_access", "service_access", "network_outbound", "network_local", "network_host", "other_access", "denialClass",
    "captured", "policy_corroborated", "sandbox_reported", "output_classified", "deniedResource", "processName", "access_denied", "model_requested",
    "user_prompted", "prompt_unavailable", "bypass_decided", "permissive_retry_decided", "permissive_retry_completed", "session.auto_mode_resolved", "session.auto_tier_recommendation", "session.auto_tier_switch_failed",
    "session.autopilot_objective_changed", "session.autopilot_stopped", "session.background_tasks_changed", "session.binary_asset", "session.canvas.closed", "session.canvas.opened", "session.canvas.recorded", "session.canvas.registry_changed",
    "session.canvas.removed", "session.canvas.unavailable", "session.compaction_complete", "session.compaction_start", "session.completion_receipt", "session.context_changed", "gitRoot", "github",
    "ado", "hostType", "repositoryHost", "headCommit", "baseCommit", "pendingGitContext", "session.context_cleared", "session.custom_agents_updated",
    "session.custom_notification", "session.error", "session.extensions.attachments_pushed", "attachments", "session.extensions_loaded", "running", "starting", "extensions",
    "session.fusion_change_checkpoint", "linesAdded", "linesRemoved", "filesModified", "codeChanges", "session.fusion_commit_started", "session.fusion_completed", "finalSourcePhaseId",
    "finalSourceModel", "followUpModel", "degradedReason", "phaseCount", "session.fusion_handoff", "targetPhaseId", "targetModel", "session.fusion_resolved",
    "contractVersion", "routeSource", "planVersion", "policyVersion", "modelUniverseVersion", "ruleId", "ruleIndex", "ruleName",
    "reasoning", "codeGen", "debugging", "toolUse", "scores", "hint", "conditional", "phasePlan",
    "primaryModel", "secondaryModel", "judgeModel", "repairModel", "critics", "fallbackModel", "reuse_primary", "reroute",
    "userTurn", "compactionTurn", "followUp", "routingLatencyMs", "session.fusion_route_failed", "session.fusion_route_started", "compaction", "turnKind",
    "session.handoff", "handoffTime", "sourceType", "context", "remoteSessionId", "session.idle", "session.indexed_search", "ready",
    "started", "skipped_below_threshold", "skipped_no_gitroot", "skipped_disabled", "reused_existing", "fileCount", "startupDurationMs", "forcedByEnv",
    "warmStart", "use_tgrep_false", "use_builtin_ripgrep_false", "organization", "organization_policy_auth_pending", "organization_policy_unknown", "virtual_filesystem", "cloud_sync_root",
    "cloud_sync_detection_failed", "workspace_not_local", "disabledReason", "eligible", "spawn_error", "unexpected_exit", "killed_by_signal", "server_error",
    "changes_detected", "updated", "changedFileCount", "addedFileCount", "deletedFileCount", "totalChangeCount", "walkDurationMs", "updateDurationMs",
    "totalDurationMs", "incremental", "session.info", "infoType", "tip", "session.journal_link", "previousFile", "session.managed_plugin_progress",
    "initializing", "installing", "updating", "pluginSpecs", "session.managed_settings_enforced", "bypass_permissions_blocked", "allow_all", "approve_all",
    "unrestricted_paths", "unrestricted_urls", "server_wide_mcp_approval", "escalation", "setting", "failClosed", "session.managed_settings_resolved", "server",
    "device", "policyHelper", "mixed", "serverManaged", "deviceManaged", "clientManaged", "policyHelperManaged", "sandboxEnabledByUndeterminedPolicy",
    "bypassPermissionsDisabled", "permissionsAllowIntersected", "managedKeys", "settings", "permissions", "permissionsContext", "session.mcp_server_needs_reconnect", "session.mcp_server_removed",
    "session.mcp_server_status_changed", "connected", "needs-auth", "pending", "stopped", "not_configured", "configSource", "errorClassification",
    "session.mcp_server_tools_loaded", "session.mcp_servers_loaded", "instructions", "serverMetadata", "pluginName", "pluginVersion", "servers", "session.memory_changed",
    "session.mode_changed", "previousMode", "newMode", "session.mode_notice_delivered", "session.model_change", "previousModel", "newModel", "previousReasoningEffort",
    "previousReasoningSummary", "previousVerbosity", "verbosity", "cause", "model_command", "settings_command", "config_command", "model_picker",
    "managed_settings", "repo_settings", "agent", "plan_mode", "automatic", "changeboarding_shortcut", "sdk", "auto_tier_recommendation",
    "previousAutoTier", "session.model_deselected", "provider_withdrawn", "session.permission_recovery", "session.permissions_changed", "assistedApprovalModel", "session.plan_changed", "session.quota_observation",
    "not_required", "accessState", "acquisitionError", "acquisitionStatus", "availableQuantity", "consumed", "overageAllowedWhenExhausted", "overageLimit",
    "resetAtEpochMs", "resetEstimated", "usageAllowedWhenExhausted", "budgetMetadata", "available", "exhausted", "not_applicable", "capacityState",
    "compatibilityKey", "entitledQuantity", "httpStatus", "consumedQuantity", "cycleStart", "queriedAt", "resetOn", "no_policy",
    "ai_credits", "requests", "tokens", "unit", "monthlyUsage", "account_snapshot", "admission_state", "observationKind",
    "authoritative_budget", "advisory_balance", "quantityKind", "quotaId", "service", "observation", "session.remote_steerable_changed", "remoteSteerable",
    "session.resume", "resumeTime", "eventCount", "eventsFileSizeBytes", "selectedModel", "sessionLimits", "alreadyInUse", "sessionWasActive",
    "continuePendingWork", "session.sandbox_enforcement_blocked", "session.schedule_cancelled", "session.schedule_created", "intervalMs", "cron", "tz", "at",
    "recurring", "selfPaced", "displayPrompt", "origin", "session.schedule_rearmed", "nextRunAt", "session.session_limits_changed", "session.shutdown",
    "routine", "shutdownType", "errorReason", "totalPremiumRequests", "totalApiDurationMs", "sessionStartTime", "count", "modelMetrics",
    "agentDisplayName", "agentMetrics", "currentModel", "usageAccountingWatermarks", "providerModelMetrics", "accountingSnapshot", "session.skills_loaded", "personal-copilot",
    "personal-agents", "argumentHint", "session.snapshot_rewind", "upToEventId", "eventsRemoved", "eventIds", "session.start", "producer",
    "copilotVersion", "startTime", "enableAllTools", "additionalToolsets", "additionalTools", "enableInsidersMode", "disableFormDeferral", "githubMcpToolConfig",
    "detachedFromSpawningParentSessionId", "session.task_complete", "continue", "objectiveId", "session.title_changed", "session.todos_changed", "session.tools_updated", "session.truncation",
    "preTruncationTokensInMessages", "preTruncationMessagesLength", "postTruncationTokensInMessages", "postTruncationMessagesLength", "tokensRemovedDuringTruncation", "messagesRemovedDuringTruncation", "performedBy", "session.usage_checkpoint",
    "modelCacheState", "promptCacheBreakState", "session.usage_info", "messagesLength", "isInitial", "session.warning", "warningType", "session.workspace_file_changed",
    "session_limits_exhausted.completed", "add", "set", "unset", "additionalAiCredits", "session_limits_exhausted.requested", "usedAiCredits", "skill.context_delivered",
    "skill.context_delivered_ref", "contentId", "prefix", "suffix", "skill.invoked", "invokedAtTurn", "allowedTools", "user-invoked",
    "agent-invoked", "context-load", "skill.invoked_ref", "contentLength", "subagent.completed", "firstDispatchedModel", "configuredModelPreference", "explicitModelOverride",
    "explicitModelMatchesPreference", "modelOverrideReason", "explicit_override", "configured_required", "configured_preference", "complementary_default", "session_inheritance", "agent_definition_default",
    "runtime_policy", "modelSelectionSource", "configuredModelMatchesActual", "totalToolCalls", "totalTokens", "subagent.configured", "multiTurn", "subagent.deselected",
    "subagent.failed", "subagent.selected", "subagent.started", "agentDescription", "task_argument", "subagent_configuration", "custom_agent_definition", "taskModelSource",
    "factoryRunId", "workflowRunId", "executionMode", "system.message", "isStatic", "cacheBreakpoint", "contentBlocks", "developer",
    "promptVersion", "variables", "system.notification", "agent_completed", "agent_idle", "new_inbox_message", "entryId", "senderName",
    "senderType", "shell_completed", "shellId", "shell_detached_completed", "instruction_discovered", "triggerFile", "triggerTool", "workflow_completed",
    "runId", "halted", "consumedSubagents", "consumedNanoAiu", "resultPreview", "retryGuidance", "key", "checkpoint",
    "pauseInfo", "unclassified", "tool.execution_complete", "mcpMeta", "isUserRequested", "detailedContent", "terminal", "shell_exit",
    "outputPreview", "outputTruncated", "outputFilePath", "audio", "src", "sizes", "light", "dark",
    "theme", "icons", "size", "resource_link", "contents", "binaryResultsForLlm", "connectDomains", "resourceDomains",
    "frameDomains", "baseUriDomains", "csp", "camera", "microphone", "geolocation", "clipboardWrite", "domain",
    "prefersBorder", "_meta", "uiResource", "structuredContent", "citableSources", "code", "toolTelemetry", "app",
    "sandboxed", "shellExecution", "edit", "imageTokens", "textTokens", "inputTokensDetails", "outputTokensDetails", "toolUsage",
    "tool.execution_partial_result", "partialOutput", "tool.execution_progress", "progressMessage", "tool.execution_start", "displayCommand", "shellToolInfo", "mcpConfigServerName",
    "mcpTransport", "mcpConfigSource", "displayVerbatim", "tool.shell_output", "stdout", "stderr", "stream", "tool.user_requested",
    "tool_search.activated", "strategy", "ui.ephemeral_query", "chunk", "user.message", "transformedContent", "supportedNativeDocumentMimeTypes", "nativeDocumentPathFallbackPaths",
    "idle", "steering", "delivery", "isAutopilotContinuation", "parentAgentTaskId", "user_input.completed", "user_input.requested", "workflow.run_settled",
    "failureType", "workflow.run_started", "workflow.run_updated", "hasMore", "ok", "expired", "cursorStatus", "Features",
    "Flights", "Id", "Parameters", "Configs", "ParameterGroups", "FlightingVersion", "ImpressionId", "AssignmentContext",
    "executable", "modulePath", "launch", "textResultForLlm", "resultType", "sessionLog", "toolReferences", "billable",
    "wait", "cli_version", "os_platform", "os_version", "os_arch", "node_version", "client_type", "client_name",
    "dev_device_id", "cpu_model", "cpu_count", "created_at", "model_call_id", "exp_assignment_context", "features", "session_id",
    "copilot_tracking_id", "restricted", "expiresIn", "contextWindow", "eventId", "checkpointCleanupFailed", "checkpointCleanupError", "agentStop",
    "errorOccurred", "notification", "postResult", "postToolUse", "postToolUseFailure", "preCompact", "preMcpToolCall", "prePRDescription",
    "preToolUse", "sessionEnd", "user_exit", "finalMessage", "sessionStart", "resume", "new", "initialPrompt",
    "subagentStart", "subagentStop", "userPromptSubmitted", "userPromptTransformed", "transformedPrompt", "expiresAt", "hostId", "errorReporting",
    "subscriptionId", "taskJson", "reactionJson", "disposed", "exited", "ownerDisconnected", "runtimeShutdown", "handoffId",
    "config", "authentication", "availability", "isDefault", "imageInputPrice", "imageOutputPrice", "textInputPrice", "textOutputPrice",
    "pricing", "generate", "supportedOperations", "backgroundCompactionThreshold", "bufferExhaustionThreshold", "resourceId", "itemUrl", "publisher",
    "trustAtInstall", "iconUrl", "policySessionId", "confirmationId", "operationId", "reviewFingerprint", "canonicalName", "registryId",
    "validatedAt", "cardDigest", "application/mcp-server-card+json", "application/mcp-server+json", "mediaType", "catalogueTrust", "catalogue", "configKey",
    "target", "requires-approval", "enterprise-allowlist", "registry-policy", "local-trust", "choiceId", "package", "installMethod",
    "packageType", "packageIdentifier", "scalar", "environment-variable", "runtime-argument", "package-argument", "header", "url-variable",
    "category", "string", "boolean", "valueType", "defaultValue", "isRepeated", "enum", "enumValues",
    "requiredValues", "placeholder", "secretPlaceholders", "streamable-http", "endpoint", "selectedChoice", "changedFields", "secretReferences",
    "configurationChange", "inputs", "suppliedSecrets", "keychain", "private-file", "secretStorage", "effectiveConfiguration", "install",
    "installationId", "restoresPreviousConfiguration", "ownedSecretCount", "preservesSharedAuthentication", "uninstall", "catalogRevisionId", "repositoryId", "descriptorDigest",
    "bundleDigest", "personal", "relativePath", "displayLabel", "diagnosticsAbsolutePath", "installsDisabled", "sizeBytes", "digest",
    "files", "totalBytes", "entrypointPath", "entrypointContent", "configuredEnabled", "loaded-enabled", "loaded-disabled", "not-loaded",
    "sessionState", "installedAt", "intact", "modified", "recovery-required", "ownershipState", "installation", "skill",
    "confirm", "marketplace", "installed_at", "cache_path", "sha", "source_sha", "installed_from", "directSourceId",
    "installedFrom", "managedDesiredEnabled", "installed", "verifiedSource", "schema", "strict", "spn", "maxSizeBytes",
    "outputDir", "expose", "persist", "binary", "cancelReason", "agentInvocationId", "method", "accepted",
    "statusText", "ttlMs", "mcp3pEnabled", "disabledServers", "filteredServers", "clients", "pendingConnections", "failedServers",
    "needsAuthServers", "runtimeRefresh", "forceReauth", "clientName", "callbackSuccessMessage", "loginId", "expectedInstallationId", "awaiting-browser",
    "authorizationUrl", "authorizationId", "owned", "ttl", "system-prompt", "user-prompt", "promptTokenLimit", "outputTokenLimit",
    "modelName", "mcpToolsTokens", "compactionThreshold", "limit", "bufferTokens", "contextInfo", "expectedMode", "inheritPlanBaseFromSessionId",
    "planModelConfigured", "planModel", "planReasoningEffort", "planContextTier", "compactionDecision", "restorePlanModel", "persistPlanSelection", "configDir",
    "homeDirectory", "environment", "pickerSettingsContext", "planExitAction", "planModelProviderId", "modelChanged", "modeApplied", "targetModelDisplayName",
    "targetLimit", "confirmation", "deprecationWarnings", "deferImplementation", "armInteractiveContinuation", "vision", "toolCalls", "optional",
    "adaptive_only", "adaptive_thinking", "thinking", "supports", "max_prompt_tokens", "max_output_tokens", "max_context_window_tokens", "supported_media_types",
    "max_prompt_images", "max_prompt_image_size", "limits", "unconfigured", "terms", "multiplier", "inputPrice", "outputPrice",
    "cachePrice", "cacheReadPrice", "cacheWritePrice", "cacheWrite1hPrice", "contextMax", "longContext", "tokenPrices", "supportedReasoningEfforts",
    "defaultReasoningEffort", "supportedContextTiers", "lightweight", "versatile", "powerful", "modelPickerCategory", "very_high", "modelPickerPriceCategory",
    "dataRetention", "warningText", "infoMessages", "warningMessages", "vendor", "imageModels", "settingsContext", "reasoningEffortExplicit",
    "contextTierExplicit", "unchanged", "supersededAutoTier", "modelCapabilities", "deferIfModelChangeQueued", "runCompactionPreflight", "repoScope", "modelChangeScope",
    "requireAvailable", "pickerPersistence", "persistenceError", "modelState", "azure", "responses", "wireApi", "websockets",
    "baseUrl", "bearerToken", "apiVersion", "hasBearerTokenProvider", "azure_openai", "ollama", "lm_studio", "foundry_local",
    "llama_cpp", "ifAnyMatch", "ifNoneMatch", "last_updated_at", "approve-once", "approvedInteractively", "approve-for-session", "mcp-sampling",
    "approve-read-only-for-session", "directories", "approve-for-location", "approve-permanently", "user-not-available", "auto_approved", "autopilot_denied", "prompted_user",
    "tui", "prompt_mode", "copilot_app", "acp", "surface", "headless", "responseCapability", "userFeedback",
    "decisionContext", "includeLocation", "cli_flag", "slash_command", "autopilot_confirmation", "user_setting", "rpc", "organization_targeting",
    "protocolVersion", "exists", "skillsInstalled", "destination_sibling", "stagingMode", "postInstallMessage", "deprecationWarning", "plugins",
    "additionalContext", "modifiedResult", "metaToUse", "allow", "deny", "permissionDecision", "permissionDecisionReason", "modifiedArgs",
    "parameters", "overridesBuiltInTool", "defer", "isTerminal", "namespacedName", "namespace", "watermark", "saveToDisk",
    "transform", "preserve", "replace", "remove", "prepend", "customize", "sections", "providerName",
    "wireModel", "maxContextWindowTokens", "apiKeyCommand", "systemMessage", "steeringMessages", "inFlightSteeringCount", "withdrawableTurnMessageId", "removed",
    "eventType", "handle", "export", "on", "jsonSchema", "json_schema", "clearPolicyOnExit", "allowedHosts",
    "blockedHosts", "password", "experimental", "userPolicy", "sandboxMcpServers", "sandboxLspServers", "managedMcpRoutingLocked", "managedLspRoutingLocked",
    "git", "gh", "allowDevToolAccess", "injectHosts", "envVars", "sandboxExtensions", "managedExtensionsRoutingLocked", "enqueue",
    "immediate", "requiredTool", "requestHeaders", "responseFormat", "completionEventId", "isAuthenticated", "authType", "statusMessage",
    "copilotPlan", "allowedModels", "streaming", "legacy", "askUserVariant", "requestCanvasRenderer", "requestExtensions", "extensionSdkPath",
    "extensionInfo", "canvasProvider", "availableTools", "excludedBuiltinAgents", "toolFilterPrecedence", "diagnostics", "lifecycleDiagnostics", "in-memory",
    "mcpOAuthTokenStorage", "authClientIdMetadataUrl", "embeddingCacheStorage", "direct", "indirect", "envValueMode", "enableConfigDiscovery", "trustWorkingDirectory",
    "skipEmbeddingRetrieval", "organizationCustomInstructions", "refreshCustomInstructions", "enableOnDemandInstructionDiscovery", "enableFileHooks", "enableHostGitOperations", "enableSessionStore", "enableSkills",
    "hasSkillProvider", "requestUserInput", "requestPermission", "requestExitPlanMode", "requestAutoModeSwitch", "requestElicitation", "requestMcpApps", "skillDirectories",
    "agentDirectories", "hookDirectories", "instructionDirectories", "pluginDirectories", "largeOutput", "deferThreshold", "toolSearch", "imageGeneration",
    "disabledSkills", "disabledMcpServers", "sandboxConfig", "customAgents", "customAgentsLocalOnly", "defaultAgent", "infiniteSessions", "capi",
    "providers", "enableSessionTelemetry", "enableCitations", "enableFileChangeTracking", "additionalDirectories", "gitHubTokenProviderRegistrationId", "remoteSession", "cloud",
    "includeSubAgentStreamingEvents", "enableGitHubTelemetryForwarding", "featureFlags", "expAssignments", "enableManagedSettings", "excludedManagedSettings", "enforceManagedModelDefaults", "interactiveUser",
    "isExperimentalMode", "disableBypassPermissionsMode", "disableAssistedPermissionsMode", "limitTo", "managedSettings", "integrationId", "lspClientName", "clientKind",
    "includedBuiltinAgents", "non-interactive", "initProfile", "bash", "powershell", "initScripts", "processFlags", "shellInitProfile",
    "shellProcessFlags", "trajectoryFile", "copilotUrl", "maxInlineBinaryBytes", "agentContext", "eventsLogDirectory", "tui-hints", "plan-mode",
    "cli-documentation", "ask-user", "interactive-mode", "system-notifications", "session-store", "mcp-apps", "canvas-renderer", "sessionCapabilities",
    "installedPlugins", "disabledInstructionSources", "ignoredSkillsLocations", "askUserDisabled", "continueOnAutoMode", "managedMcpServers", "runningInInteractiveMode", "enableStreaming",
    "logInteractiveShells", "never_configured", "user_enabled", "user_disabled", "session_flag", "session_disabled", "unsupported_host", "repository_policy",
    "sandboxConfigSource", "authInfo", "workspacePath", "remoteUrl", "remote_url", "nativeSessionId", "isRemote", "cleanupActions",
    "sessionSummary", "ENOENT", "UNKNOWN", "writeChanged", "recursive", "offset", "length", "entries",
    "dest", "force", "sqlite", "readFileRange", "initialCwd", "sessionStatePath", "posix", "conventions",
    "query", "exec", "queryType", "params", "rows", "columns", "rowsAffected", "lastInsertRowid",
    "busyOrLocked", "fatal", "postCommitAmbiguous", "errorClass", "statements", "results", "isFile", "isDirectory",
    "mtime", "birthtime", "modifiedTime", "isDetached", "session.created", "session.deleted", "session.updated", "session.foreground",
    "session.background", "filter", "sessions", "parentSessionId", "newSessionId", "openCanvases", "disableResume", "allowTranscriptRecovery",
    "factories", "workflows", "requestedEnvironmentVariables", "openCanvasInstances", "plannedBackupPath", "invalidLineNumbers", "sessionStartMoved", "transcriptRecovery",
    "grantedEnvironmentVariables", "modifiedConfig", "modelCapabilitiesOverrides", "enableScriptSafety", "allowAllMcpServerInstructions", "includedBuiltinSkills", "suppressCustomAgentPrompt", "skipCustomInstructions",
    "coauthorEnabled", "enableReasoningSummaries", "eventsLogIncludesSubagents", "additionalContentExclusionPolicies", "manageScheduleEnabled", "pluginHookCount", "toEventId", "processId",
    "hostDiagnostics", "modifiedResponse", "array", "minItems", "maxItems", "const", "anyOf", "enumNames",
    "oneOf", "minLength", "maxLength", "email", "date", "date-time", "format", "integer",
    "minimum", "maximum", "actionId", "totalPremiumRequestCost", "totalUserRequests", "filesModifiedCount", "lastCallInputTokens", "lastCallOutputTokens",
    "noResponse", "modifiedPrompt", "modifiedTransformedPrompt", "executionToken",
];
