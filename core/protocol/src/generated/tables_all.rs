//! The tables of shapes: everything.

use crate::shape::Shape::{
    self, Any, Bool, Integer, Is, IsBool, List, Map, Natural, Nothing, Null, Nullable, Number, Object, Text, Union, Word,
};
use crate::shape::When::{self, Array, TagBool};
use crate::shape::{Case, Member, NONE, Tables, c, o, r, t};

pub(crate) static TABLES: Tables =
    Tables { shapes: &SHAPES, members: &MEMBERS, cases: &CASES, names: &NAMES, words: &WORDS };

#[rustfmt::skip]
static SHAPES: [Shape; 2999] = [
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
    Is(383), Object { first: 476, count: 5, required: 3, extra: NONE }, Is(386), Object { first: 481, count: 4, required: 3, extra: NONE },
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
    Word { first: 173, count: 2 }, Object { first: 1003, count: 9, required: 1, extra: NONE }, Is(650), Nullable(3),
    Object { first: 1012, count: 7, required: 5, extra: NONE }, Is(669), Object { first: 1019, count: 7, required: 5, extra: NONE }, Is(670),
    Word { first: 175, count: 7 }, Word { first: 182, count: 3 }, Word { first: 185, count: 2 }, Word { first: 187, count: 3 },
    Object { first: 1026, count: 9, required: 7, extra: NONE }, Object { first: 1035, count: 7, required: 5, extra: NONE }, Is(684), Word { first: 190, count: 3 },
    Object { first: 1042, count: 6, required: 5, extra: NONE }, Word { first: 193, count: 3 }, Object { first: 1048, count: 5, required: 5, extra: NONE }, Object { first: 1053, count: 15, required: 11, extra: NONE },
    Object { first: 1068, count: 7, required: 5, extra: NONE }, Is(696), Object { first: 1075, count: 13, required: 10, extra: NONE }, Object { first: 1088, count: 7, required: 5, extra: NONE },
    Is(699), Object { first: 1095, count: 8, required: 7, extra: NONE }, Object { first: 1103, count: 7, required: 5, extra: NONE }, Is(700),
    Object { first: 1110, count: 7, required: 5, extra: NONE }, Is(701), Object { first: 1117, count: 7, required: 5, extra: NONE }, Is(702),
    Object { first: 1124, count: 7, required: 5, extra: NONE }, Is(703), Object { first: 1131, count: 7, required: 5, extra: NONE }, Is(704),
    Object { first: 1138, count: 7, required: 5, extra: NONE }, Is(705), Object { first: 1145, count: 7, required: 5, extra: NONE }, Is(706),
    Object { first: 1152, count: 7, required: 5, extra: NONE }, Is(707), Object { first: 1159, count: 7, required: 5, extra: NONE }, Is(708),
    Object { first: 1166, count: 7, required: 5, extra: NONE }, Is(709), Object { first: 1173, count: 7, required: 5, extra: NONE }, Is(710),
    Object { first: 1180, count: 7, required: 5, extra: NONE }, Is(711), Object { first: 1187, count: 7, required: 5, extra: NONE }, Is(712),
    Object { first: 1194, count: 7, required: 5, extra: NONE }, Is(713), Object { first: 1201, count: 7, required: 5, extra: NONE }, Is(714),
    Object { first: 1208, count: 7, required: 5, extra: NONE }, Is(715), Object { first: 1215, count: 7, required: 5, extra: NONE }, Is(716),
    Object { first: 1222, count: 7, required: 5, extra: NONE }, Is(717), Object { first: 1229, count: 7, required: 5, extra: NONE }, Is(718),
    Object { first: 1236, count: 7, required: 5, extra: NONE }, Is(719), Object { first: 1243, count: 7, required: 5, extra: NONE }, Is(720),
    Object { first: 1250, count: 7, required: 5, extra: NONE }, Is(721), Object { first: 1257, count: 7, required: 5, extra: NONE }, Is(722),
    Object { first: 1264, count: 7, required: 5, extra: NONE }, Is(723), Word { first: 196, count: 4 }, Object { first: 1271, count: 5, required: 1, extra: NONE },
    Object { first: 1276, count: 7, required: 5, extra: NONE }, Is(732), List(434), Object { first: 1283, count: 7, required: 5, extra: NONE },
    Object { first: 1290, count: 7, required: 5, extra: NONE }, Is(736), Object { first: 1297, count: 1, required: 1, extra: NONE }, Object { first: 1298, count: 7, required: 5, extra: NONE },
    Is(737), Object { first: 1305, count: 9, required: 4, extra: NONE }, Object { first: 1314, count: 7, required: 5, extra: NONE }, Is(738),
    Object { first: 1321, count: 3, required: 1, extra: NONE }, Object { first: 1324, count: 6, required: 3, extra: NONE }, Object { first: 1330, count: 7, required: 5, extra: NONE }, Is(741),
    Object { first: 1337, count: 2, required: 1, extra: NONE }, Object { first: 1339, count: 7, required: 5, extra: NONE }, Is(743), Object { first: 1346, count: 4, required: 2, extra: NONE },
    Object { first: 1350, count: 7, required: 5, extra: NONE }, Is(744), Word { first: 200, count: 3 }, Is(748),
    Object { first: 1357, count: 4, required: 4, extra: NONE }, Is(644), Object { first: 1361, count: 6, required: 4, extra: NONE }, Is(755),
    Object { first: 1367, count: 9, required: 6, extra: NONE }, Union { first: 63, count: 3, tag: 749 }, Object { first: 1376, count: 4, required: 3, extra: NONE }, Object { first: 1380, count: 7, required: 5, extra: NONE },
    Is(756), Word { first: 203, count: 3 }, Word { first: 206, count: 2 }, Word { first: 208, count: 2 },
    Word { first: 210, count: 2 }, Object { first: 1387, count: 7, required: 5, extra: NONE }, Object { first: 1394, count: 7, required: 5, extra: NONE }, Is(768),
    Word { first: 212, count: 4 }, Object { first: 1401, count: 2, required: 2, extra: NONE }, Object { first: 1403, count: 7, required: 5, extra: NONE }, Is(769),
    Word { first: 216, count: 3 }, Object { first: 1410, count: 4, required: 4, extra: NONE }, Object { first: 1414, count: 7, required: 5, extra: NONE }, Is(775),
    Word { first: 219, count: 2 }, Object { first: 1421, count: 2, required: 2, extra: NONE }, Object { first: 1423, count: 7, required: 5, extra: NONE }, Is(776),
    Word { first: 221, count: 3 }, Object { first: 1430, count: 3, required: 3, extra: NONE }, Object { first: 1433, count: 7, required: 5, extra: NONE }, Is(777),
    Is(589), Object { first: 1440, count: 5, required: 1, extra: NONE }, Object { first: 1445, count: 3, required: 0, extra: NONE }, Object { first: 1448, count: 2, required: 2, extra: NONE },
    List(495), Object { first: 1450, count: 3, required: 2, extra: NONE }, Word { first: 224, count: 4 }, Object { first: 1453, count: 9, required: 4, extra: NONE },
    Object { first: 1462, count: 7, required: 5, extra: NONE }, Is(793), Object { first: 1469, count: 1, required: 1, extra: NONE }, Object { first: 1470, count: 7, required: 5, extra: NONE },
    Is(794), Object { first: 1477, count: 7, required: 5, extra: NONE }, Is(795), Object { first: 1484, count: 7, required: 5, extra: NONE },
    Is(796), Object { first: 1491, count: 1, required: 1, extra: NONE }, Object { first: 1492, count: 2, required: 0, extra: NONE }, Object { first: 1494, count: 1, required: 0, extra: NONE },
    Object { first: 1495, count: 8, required: 4, extra: NONE }, Object { first: 1503, count: 7, required: 5, extra: NONE }, Is(800), Word { first: 228, count: 2 },
    Word { first: 230, count: 3 }, Word { first: 233, count: 2 }, Object { first: 1510, count: 13, required: 6, extra: NONE }, Object { first: 1523, count: 43, required: 1, extra: NONE },
    Object { first: 1566, count: 7, required: 5, extra: NONE }, Is(820), Word { first: 235, count: 8 }, Object { first: 1573, count: 3, required: 2, extra: NONE },
    Object { first: 1576, count: 7, required: 5, extra: NONE }, Is(828), Word { first: 243, count: 4 }, Object { first: 1583, count: 6, required: 4, extra: NONE },
    Object { first: 1589, count: 7, required: 5, extra: NONE }, Is(832), Object { first: 1596, count: 5, required: 1, extra: NONE }, Object { first: 1601, count: 7, required: 5, extra: NONE },
    Is(834), Object { first: 1608, count: 3, required: 1, extra: 0 }, Object { first: 1611, count: 7, required: 5, extra: NONE }, Is(835),
    Object { first: 1618, count: 11, required: 0, extra: 0 }, Object { first: 1629, count: 5, required: 1, extra: 0 }, Object { first: 1634, count: 7, required: 5, extra: NONE }, Is(842),
    Object { first: 1641, count: 2, required: 1, extra: 0 }, Object { first: 1643, count: 7, required: 5, extra: NONE }, Is(844), Object { first: 1650, count: 5, required: 1, extra: 0 },
    Object { first: 1655, count: 7, required: 5, extra: NONE }, Is(846), Object { first: 1662, count: 4, required: 0, extra: 0 }, Object { first: 1666, count: 5, required: 1, extra: 0 },
    Object { first: 1671, count: 7, required: 5, extra: NONE }, Is(850), Object { first: 1678, count: 20, required: 1, extra: 0 }, Object { first: 1698, count: 7, required: 5, extra: NONE },
    Is(857), Object { first: 1705, count: 4, required: 1, extra: 0 }, Object { first: 1709, count: 7, required: 5, extra: NONE }, Is(858),
    Object { first: 1716, count: 7, required: 5, extra: NONE }, Is(859), Object { first: 1723, count: 7, required: 1, extra: 0 }, Object { first: 1730, count: 7, required: 5, extra: NONE },
    Is(862), Object { first: 1737, count: 5, required: 1, extra: 0 }, Object { first: 1742, count: 7, required: 5, extra: NONE }, Is(863),
    Object { first: 1749, count: 6, required: 1, extra: 0 }, Object { first: 1755, count: 7, required: 5, extra: NONE }, Is(864), Object { first: 1762, count: 7, required: 5, extra: NONE },
    Is(865), Object { first: 1769, count: 5, required: 1, extra: 0 }, Object { first: 1774, count: 7, required: 5, extra: NONE }, Is(866),
    Object { first: 1781, count: 0, required: 0, extra: 0 }, Object { first: 1781, count: 7, required: 5, extra: NONE }, Is(867), Object { first: 1788, count: 2, required: 2, extra: NONE },
    Object { first: 1790, count: 7, required: 5, extra: NONE }, Is(869), Word { first: 247, count: 5 }, Object { first: 1797, count: 4, required: 4, extra: NONE },
    Object { first: 1801, count: 7, required: 5, extra: NONE }, Is(876), Word { first: 252, count: 1 }, Word { first: 253, count: 7 },
    Word { first: 260, count: 4 }, Word { first: 264, count: 2 }, Word { first: 266, count: 3 }, Word { first: 269, count: 6 },
    Word { first: 275, count: 7 }, Object { first: 1808, count: 8, required: 7, extra: NONE }, List(589), Object { first: 1816, count: 8, required: 6, extra: NONE },
    Object { first: 1824, count: 4, required: 4, extra: NONE }, Is(724), Object { first: 1828, count: 2, required: 1, extra: NONE }, Is(910),
    Is(494), Object { first: 1830, count: 2, required: 2, extra: NONE }, Is(912), Object { first: 1832, count: 1, required: 1, extra: NONE },
    Is(913), Object { first: 1833, count: 1, required: 1, extra: NONE }, Is(605), Object { first: 1834, count: 3, required: 3, extra: NONE },
    Is(591), Object { first: 1837, count: 1, required: 1, extra: NONE }, Is(914), Object { first: 1838, count: 2, required: 2, extra: NONE },
    Is(915), Object { first: 1840, count: 2, required: 1, extra: NONE }, Is(916), Object { first: 1842, count: 2, required: 1, extra: NONE },
    Is(918), Object { first: 1844, count: 2, required: 2, extra: NONE }, Is(919), Object { first: 1846, count: 3, required: 3, extra: NONE },
    Union { first: 66, count: 10, tag: 212 }, Object { first: 1849, count: 3, required: 2, extra: NONE }, Is(922), Object { first: 1852, count: 4, required: 3, extra: NONE },
    Object { first: 1856, count: 2, required: 1, extra: NONE }, Is(924), Object { first: 1858, count: 2, required: 2, extra: NONE }, List(622),
    Object { first: 1860, count: 2, required: 2, extra: NONE }, Is(927), Object { first: 1862, count: 1, required: 1, extra: NONE }, Is(928),
    Object { first: 1863, count: 3, required: 1, extra: NONE }, Is(930), Object { first: 1866, count: 3, required: 3, extra: NONE }, Is(931),
    Object { first: 1869, count: 3, required: 1, extra: NONE }, Union { first: 76, count: 9, tag: 212 }, Object { first: 1872, count: 6, required: 2, extra: NONE }, Object { first: 1878, count: 7, required: 5, extra: NONE },
    Is(933), Word { first: 282, count: 2 }, Object { first: 1885, count: 6, required: 6, extra: NONE }, Object { first: 1891, count: 7, required: 5, extra: NONE },
    Is(939), Object { first: 1898, count: 9, required: 6, extra: NONE }, Object { first: 1907, count: 7, required: 5, extra: NONE }, Is(944),
    Object { first: 1914, count: 1, required: 1, extra: NONE }, Object { first: 1915, count: 7, required: 5, extra: NONE }, Is(945), Object { first: 1922, count: 2, required: 1, extra: NONE },
    Object { first: 1924, count: 7, required: 5, extra: NONE }, Is(947), Is(948), Object { first: 1931, count: 2, required: 2, extra: NONE },
    List(651), Object { first: 1933, count: 6, required: 2, extra: NONE }, List(653), Object { first: 1939, count: 1, required: 1, extra: NONE },
    List(655), Word { first: 284, count: 2 }, Object { first: 1940, count: 4, required: 2, extra: NONE }, Object { first: 1944, count: 19, required: 8, extra: NONE },
    Object { first: 1963, count: 2, required: 2, extra: NONE }, Object { first: 1965, count: 2, required: 0, extra: NONE }, List(661), Object { first: 1967, count: 13, required: 5, extra: NONE },
    Object { first: 1980, count: 9, required: 3, extra: NONE }, Word { first: 286, count: 1 }, Object { first: 1989, count: 10, required: 5, extra: NONE }, Is(178),
    Object { first: 1999, count: 8, required: 3, extra: NONE }, Word { first: 287, count: 2 }, Word { first: 289, count: 2 }, Word { first: 291, count: 2 },
    Word { first: 293, count: 26 }, Word { first: 319, count: 6 }, Word { first: 325, count: 5 }, Object { first: 2007, count: 4, required: 3, extra: NONE },
    Word { first: 330, count: 4 }, Word { first: 334, count: 5 }, Object { first: 2011, count: 6, required: 1, extra: NONE }, Object { first: 2017, count: 12, required: 2, extra: NONE },
    Object { first: 2029, count: 7, required: 3, extra: NONE }, Is(1029), Object { first: 2036, count: 6, required: 2, extra: NONE }, Object { first: 2042, count: 5, required: 2, extra: NONE },
    Word { first: 339, count: 2 }, Object { first: 2047, count: 2, required: 1, extra: NONE }, List(685), Object { first: 2049, count: 17, required: 7, extra: NONE },
    Object { first: 2066, count: 5, required: 3, extra: NONE }, Object { first: 2071, count: 5, required: 3, extra: NONE }, Union { first: 85, count: 12, tag: 212 }, Object { first: 2076, count: 13, required: 5, extra: NONE },
    Object { first: 2089, count: 12, required: 5, extra: NONE }, Object { first: 2101, count: 7, required: 3, extra: NONE }, Object { first: 2108, count: 10, required: 4, extra: NONE }, Object { first: 2118, count: 9, required: 3, extra: NONE },
    Object { first: 2127, count: 9, required: 2, extra: NONE }, Object { first: 2136, count: 6, required: 3, extra: NONE }, Is(24), Word { first: 341, count: 3 },
    Object { first: 2142, count: 6, required: 3, extra: NONE }, Object { first: 2148, count: 6, required: 2, extra: NONE }, Object { first: 2154, count: 5, required: 2, extra: NONE }, Object { first: 2159, count: 18, required: 7, extra: NONE },
    Object { first: 2177, count: 5, required: 3, extra: NONE }, Object { first: 2182, count: 5, required: 3, extra: NONE }, Union { first: 97, count: 13, tag: 212 }, Word { first: 344, count: 3 },
    Word { first: 347, count: 3 }, Object { first: 2187, count: 12, required: 2, extra: NONE }, Object { first: 2199, count: 7, required: 5, extra: NONE }, Is(1060),
    Object { first: 2206, count: 24, required: 6, extra: NONE }, Object { first: 2230, count: 7, required: 5, extra: NONE }, Is(1085), Object { first: 2237, count: 1, required: 1, extra: NONE },
    Object { first: 2238, count: 7, required: 5, extra: NONE }, Is(1086), Object { first: 2245, count: 8, required: 0, extra: 0 }, Object { first: 2253, count: 5, required: 3, extra: NONE },
    Object { first: 2258, count: 7, required: 5, extra: NONE }, Is(1094), Word { first: 350, count: 7 }, Word { first: 357, count: 10 },
    Word { first: 367, count: 4 }, Word { first: 371, count: 4 }, Word { first: 375, count: 2 }, Word { first: 377, count: 6 },
    Word { first: 383, count: 3 }, Object { first: 2265, count: 3, required: 3, extra: NONE }, Word { first: 386, count: 2 }, Is(1142),
    Object { first: 2268, count: 21, required: 18, extra: NONE }, Is(1143), Object { first: 2289, count: 9, required: 7, extra: NONE }, Word { first: 388, count: 3 },
    Is(1147), Object { first: 2298, count: 9, required: 6, extra: NONE }, Word { first: 391, count: 13 }, Word { first: 404, count: 4 },
    Is(1168), Object { first: 2307, count: 12, required: 7, extra: NONE }, Word { first: 408, count: 3 }, Is(1172),
    Object { first: 2319, count: 12, required: 6, extra: NONE }, Is(1173), Object { first: 2331, count: 12, required: 6, extra: NONE }, Is(1174),
    Object { first: 2343, count: 11, required: 5, extra: NONE }, Union { first: 110, count: 7, tag: 212 }, Object { first: 2354, count: 7, required: 5, extra: NONE }, Is(1175),
    Object { first: 2361, count: 7, required: 5, extra: NONE }, Is(1176), Object { first: 2368, count: 7, required: 5, extra: NONE }, Is(1177),
    Object { first: 2375, count: 7, required: 5, extra: NONE }, Is(1178), Object { first: 2382, count: 7, required: 5, extra: NONE }, Is(1179),
    Object { first: 2389, count: 2, required: 1, extra: NONE }, Object { first: 2391, count: 7, required: 5, extra: NONE }, Is(1180), Object { first: 2398, count: 7, required: 5, extra: NONE },
    Is(1181), Object { first: 2405, count: 7, required: 5, extra: NONE }, Is(1182), Object { first: 2412, count: 7, required: 5, extra: NONE },
    Is(1183), Object { first: 2419, count: 7, required: 5, extra: NONE }, Is(1184), Object { first: 2426, count: 7, required: 5, extra: NONE },
    Is(1185), Object { first: 2433, count: 7, required: 5, extra: NONE }, Is(1186), Object { first: 2440, count: 7, required: 5, extra: NONE },
    Is(1187), Object { first: 2447, count: 7, required: 5, extra: NONE }, Is(1188), Object { first: 2454, count: 7, required: 5, extra: NONE },
    Is(1189), Object { first: 2461, count: 7, required: 5, extra: NONE }, Is(1190), Object { first: 2468, count: 7, required: 5, extra: NONE },
    Is(1191), Word { first: 411, count: 2 }, Object { first: 2475, count: 9, required: 1, extra: NONE }, Object { first: 2484, count: 7, required: 5, extra: NONE },
    Is(1200), Object { first: 2491, count: 7, required: 5, extra: NONE }, Is(1201), Object { first: 2498, count: 7, required: 5, extra: NONE },
    Is(1202), Object { first: 2505, count: 7, required: 5, extra: NONE }, Is(1203), Object { first: 2512, count: 7, required: 5, extra: NONE },
    Is(1204), List(158), Object { first: 2519, count: 1, required: 1, extra: NONE }, Object { first: 2520, count: 7, required: 5, extra: NONE },
    Is(1206), Word { first: 413, count: 4 }, Word { first: 417, count: 4 }, Object { first: 2527, count: 4, required: 4, extra: NONE },
    List(803), Object { first: 2531, count: 1, required: 1, extra: NONE }, Object { first: 2532, count: 7, required: 5, extra: NONE }, Is(1210),
    Object { first: 2539, count: 3, required: 3, extra: NONE }, Object { first: 2542, count: 1, required: 1, extra: NONE }, Object { first: 2543, count: 7, required: 5, extra: NONE }, Is(1215),
    Word { first: 421, count: 2 }, Object { first: 2550, count: 6, required: 6, extra: NONE }, Object { first: 2556, count: 7, required: 5, extra: NONE }, Is(1216),
    Object { first: 2563, count: 18, required: 17, extra: NONE }, Object { first: 2581, count: 7, required: 5, extra: NONE }, Is(1222), Object { first: 2588, count: 5, required: 5, extra: NONE },
    Object { first: 2593, count: 7, required: 5, extra: NONE }, Is(1225), Object { first: 2600, count: 4, required: 4, extra: NONE }, Object { first: 2604, count: 4, required: 4, extra: NONE },
    List(823), Object { first: 2608, count: 3, required: 2, extra: NONE }, List(825), Word { first: 423, count: 2 },
    Object { first: 2611, count: 2, required: 2, extra: NONE }, Object { first: 2613, count: 25, required: 10, extra: NONE }, Object { first: 2638, count: 7, required: 5, extra: NONE }, Is(1254),
    Object { first: 2645, count: 7, required: 5, extra: NONE }, Object { first: 2652, count: 7, required: 5, extra: NONE }, Is(1255), Word { first: 425, count: 2 },
    Object { first: 2659, count: 4, required: 2, extra: NONE }, Object { first: 2663, count: 7, required: 5, extra: NONE }, Is(1258), Word { first: 427, count: 2 },
    Object { first: 2670, count: 3, required: 2, extra: NONE }, Object { first: 2673, count: 7, required: 2, extra: NONE }, Object { first: 2680, count: 7, required: 5, extra: NONE }, Is(1263),
    Object { first: 2687, count: 2, required: 0, extra: NONE }, Object { first: 2689, count: 7, required: 5, extra: NONE }, Is(1264), Word { first: 429, count: 5 },
    Is(213), Object { first: 2696, count: 2, required: 2, extra: NONE }, Word { first: 434, count: 6 }, Word { first: 440, count: 9 },
    Is(772), Object { first: 2698, count: 9, required: 5, extra: NONE }, Word { first: 449, count: 3 }, Is(1289),
    Object { first: 2707, count: 4, required: 2, extra: NONE }, Word { first: 452, count: 2 }, Is(1299), Object { first: 2711, count: 9, required: 2, extra: NONE },
    Union { first: 117, count: 4, tag: 212 }, Object { first: 2720, count: 7, required: 5, extra: NONE }, Is(1300), Object { first: 2727, count: 4, required: 2, extra: NONE },
    Object { first: 2731, count: 7, required: 5, extra: NONE }, Is(1303), Object { first: 2738, count: 3, required: 3, extra: NONE }, Object { first: 2741, count: 7, required: 5, extra: NONE },
    Is(1305), Word { first: 454, count: 4 }, Object { first: 2748, count: 2, required: 2, extra: NONE }, Object { first: 2750, count: 7, required: 5, extra: NONE },
    Is(1310), Word { first: 458, count: 1 }, Word { first: 459, count: 6 }, Object { first: 2757, count: 5, required: 4, extra: NONE },
    Object { first: 2762, count: 7, required: 5, extra: NONE }, Is(1320), Word { first: 465, count: 6 }, Object { first: 2769, count: 2, required: 1, extra: NONE },
    Object { first: 2771, count: 12, required: 6, extra: NONE }, Object { first: 2783, count: 7, required: 5, extra: NONE }, Is(1336), Object { first: 2790, count: 1, required: 1, extra: NONE },
    Object { first: 2791, count: 7, required: 5, extra: NONE }, Is(1337), Object { first: 2798, count: 1, required: 1, extra: NONE }, Object { first: 2799, count: 7, required: 5, extra: NONE },
    Is(1338), Word { first: 471, count: 7 }, Object { first: 2806, count: 5, required: 2, extra: NONE }, Object { first: 2811, count: 7, required: 5, extra: NONE },
    Is(1346), Object { first: 2818, count: 2, required: 2, extra: NONE }, Object { first: 2820, count: 7, required: 5, extra: NONE }, Is(1347),
    Object { first: 2827, count: 1, required: 1, extra: NONE }, Word { first: 478, count: 4 }, Object { first: 2828, count: 9, required: 2, extra: NONE }, List(898),
    Object { first: 2837, count: 1, required: 1, extra: NONE }, Object { first: 2838, count: 7, required: 5, extra: NONE }, Is(1353), Object { first: 2845, count: 0, required: 0, extra: 0 },
    Object { first: 2845, count: 7, required: 5, extra: NONE }, Is(1354), Object { first: 2852, count: 2, required: 2, extra: NONE }, Object { first: 2854, count: 7, required: 5, extra: NONE },
    Is(1357), Object { first: 2861, count: 2, required: 1, extra: NONE }, Object { first: 2863, count: 7, required: 5, extra: NONE }, Is(1358),
    Word { first: 482, count: 3 }, Nullable(291), Word { first: 485, count: 13 }, Object { first: 2870, count: 13, required: 1, extra: NONE },
    Object { first: 2883, count: 7, required: 5, extra: NONE }, Is(1379), Word { first: 498, count: 1 }, Object { first: 2890, count: 2, required: 2, extra: NONE },
    Object { first: 2892, count: 7, required: 5, extra: NONE }, Is(1381), Object { first: 2899, count: 7, required: 5, extra: NONE }, Is(1382),
    Object { first: 2906, count: 3, required: 0, extra: NONE }, Object { first: 2909, count: 7, required: 5, extra: NONE }, Is(1384), Word { first: 499, count: 3 },
    Object { first: 2916, count: 1, required: 1, extra: NONE }, Object { first: 2917, count: 7, required: 5, extra: NONE }, Is(1385), Word { first: 502, count: 5 },
    Word { first: 507, count: 3 }, Object { first: 2924, count: 11, required: 7, extra: NONE }, Word { first: 510, count: 7 }, Word { first: 517, count: 2 },
    Word { first: 519, count: 4 }, Word { first: 523, count: 4 }, Object { first: 2935, count: 7, required: 3, extra: NONE }, Word { first: 527, count: 2 },
    Word { first: 529, count: 3 }, Object { first: 2942, count: 20, required: 5, extra: NONE }, Object { first: 2962, count: 1, required: 1, extra: NONE }, Object { first: 2963, count: 7, required: 5, extra: NONE },
    Is(1424), Object { first: 2970, count: 1, required: 1, extra: NONE }, Object { first: 2971, count: 7, required: 5, extra: NONE }, Is(1426),
    Object { first: 2978, count: 1, required: 0, extra: NONE }, Object { first: 2979, count: 15, required: 2, extra: NONE }, Object { first: 2994, count: 7, required: 5, extra: NONE }, Is(1435),
    Object { first: 3001, count: 1, required: 1, extra: NONE }, Object { first: 3002, count: 7, required: 5, extra: NONE }, Is(1436), Word { first: 532, count: 2 },
    Object { first: 3009, count: 10, required: 2, extra: NONE }, Object { first: 3019, count: 7, required: 5, extra: NONE }, Is(1445), Object { first: 3026, count: 2, required: 2, extra: NONE },
    Object { first: 3028, count: 7, required: 5, extra: NONE }, Is(1447), Nullable(948), Object { first: 3035, count: 1, required: 1, extra: NONE },
    Object { first: 3036, count: 7, required: 5, extra: NONE }, Is(1448), Word { first: 534, count: 2 }, Object { first: 3043, count: 1, required: 1, extra: NONE },
    Map(967), Object { first: 3044, count: 2, required: 0, extra: NONE }, Object { first: 3046, count: 5, required: 4, extra: NONE }, Object { first: 3051, count: 1, required: 1, extra: NONE },
    Map(971), Object { first: 3052, count: 4, required: 2, extra: NONE }, Map(973), Object { first: 3056, count: 5, required: 3, extra: NONE },
    Map(975), Object { first: 3061, count: 19, required: 5, extra: NONE }, Object { first: 3080, count: 7, required: 5, extra: NONE }, Is(1463),
    Word { first: 536, count: 8 }, Object { first: 3087, count: 8, required: 5, extra: NONE }, List(981), Object { first: 3095, count: 1, required: 1, extra: NONE },
    Object { first: 3096, count: 7, required: 5, extra: NONE }, Is(1467), Object { first: 3103, count: 3, required: 2, extra: NONE }, Object { first: 3106, count: 7, required: 5, extra: NONE },
    Is(1471), Object { first: 3113, count: 5, required: 0, extra: NONE }, Object { first: 3118, count: 17, required: 5, extra: NONE }, Object { first: 3135, count: 7, required: 5, extra: NONE },
    Is(1482), Word { first: 544, count: 3 }, Object { first: 3142, count: 6, required: 0, extra: NONE }, Object { first: 3148, count: 7, required: 5, extra: NONE },
    Is(1485), Object { first: 3155, count: 1, required: 1, extra: NONE }, Object { first: 3156, count: 7, required: 5, extra: NONE }, Is(1486),
    Object { first: 3163, count: 0, required: 0, extra: 0 }, Object { first: 3163, count: 7, required: 5, extra: NONE }, Is(1487), Object { first: 3170, count: 1, required: 1, extra: NONE },
    Object { first: 3171, count: 7, required: 5, extra: NONE }, Is(1488), Object { first: 3178, count: 8, required: 8, extra: NONE }, Object { first: 3186, count: 7, required: 5, extra: NONE },
    Is(1496), Object { first: 3193, count: 3, required: 3, extra: NONE }, List(1009), Object { first: 3196, count: 4, required: 1, extra: NONE },
    Object { first: 3200, count: 7, required: 5, extra: NONE }, Is(1499), Object { first: 3207, count: 7, required: 3, extra: NONE }, Object { first: 3214, count: 7, required: 5, extra: NONE },
    Is(1502), Object { first: 3221, count: 4, required: 2, extra: NONE }, Object { first: 3225, count: 7, required: 5, extra: NONE }, Is(1504),
    Word { first: 547, count: 2 }, Object { first: 3232, count: 2, required: 2, extra: NONE }, Object { first: 3234, count: 7, required: 5, extra: NONE }, Is(1505),
    Word { first: 549, count: 4 }, Object { first: 3241, count: 3, required: 1, extra: NONE }, Object { first: 3244, count: 2, required: 2, extra: NONE }, Object { first: 3246, count: 7, required: 5, extra: NONE },
    Is(1510), Object { first: 3253, count: 3, required: 3, extra: NONE }, Object { first: 3256, count: 7, required: 5, extra: NONE }, Is(1512),
    Object { first: 3263, count: 3, required: 2, extra: NONE }, Object { first: 3266, count: 7, required: 5, extra: NONE }, Is(1513), Object { first: 3273, count: 5, required: 2, extra: NONE },
    Object { first: 3278, count: 7, required: 5, extra: NONE }, Is(1517), Word { first: 553, count: 3 }, Object { first: 3285, count: 12, required: 3, extra: NONE },
    Object { first: 3297, count: 7, required: 5, extra: NONE }, Is(1523), Object { first: 3304, count: 13, required: 4, extra: NONE }, Object { first: 3317, count: 7, required: 5, extra: NONE },
    Is(1525), Word { first: 556, count: 7 }, Object { first: 3324, count: 15, required: 3, extra: NONE }, Object { first: 3339, count: 7, required: 5, extra: NONE },
    Is(1542), Object { first: 3346, count: 4, required: 2, extra: NONE }, Object { first: 3350, count: 7, required: 5, extra: NONE }, Is(1544),
    Object { first: 3357, count: 0, required: 0, extra: 0 }, Object { first: 3357, count: 7, required: 5, extra: NONE }, Is(1545), Object { first: 3364, count: 15, required: 4, extra: NONE },
    Object { first: 3379, count: 7, required: 5, extra: NONE }, Is(1546), Object { first: 3386, count: 3, required: 3, extra: NONE }, Object { first: 3389, count: 7, required: 5, extra: NONE },
    Is(1547), Word { first: 563, count: 4 }, Object { first: 3396, count: 13, required: 4, extra: NONE }, Object { first: 3409, count: 7, required: 5, extra: NONE },
    Is(1556), Object { first: 3416, count: 3, required: 1, extra: NONE }, List(1065), Word { first: 567, count: 2 },
    Object { first: 3419, count: 2, required: 0, extra: NONE }, Object { first: 3421, count: 6, required: 2, extra: NONE }, Object { first: 3427, count: 7, required: 5, extra: NONE }, Is(1563),
    Is(1564), Word { first: 569, count: 2 }, Object { first: 3434, count: 7, required: 4, extra: NONE }, Is(1565),
    Object { first: 3441, count: 5, required: 3, extra: NONE }, Is(1566), Object { first: 3446, count: 5, required: 5, extra: NONE }, Is(1570),
    Object { first: 3451, count: 4, required: 2, extra: NONE }, Is(1572), Object { first: 3455, count: 3, required: 2, extra: NONE }, Is(1573),
    Object { first: 3458, count: 5, required: 4, extra: NONE }, Is(1576), Word { first: 571, count: 5 }, Object { first: 3463, count: 1, required: 1, extra: NONE },
    Is(1584), Object { first: 3464, count: 2, required: 2, extra: NONE }, Union { first: 121, count: 2, tag: 83 }, Object { first: 3466, count: 12, required: 8, extra: NONE },
    Is(1586), Object { first: 3478, count: 2, required: 1, extra: NONE }, Union { first: 123, count: 8, tag: 83 }, Object { first: 3480, count: 3, required: 2, extra: NONE },
    Object { first: 3483, count: 7, required: 5, extra: NONE }, Is(1587), Is(340), Object { first: 3490, count: 2, required: 2, extra: NONE },
    Is(1591), Object { first: 3492, count: 4, required: 2, extra: NONE }, Is(1592), Object { first: 3496, count: 7, required: 3, extra: NONE },
    Is(444), Object { first: 3503, count: 3, required: 3, extra: NONE }, Is(1596), Object { first: 3506, count: 3, required: 3, extra: NONE },
    Word { first: 576, count: 2 }, Object { first: 3509, count: 4, required: 1, extra: NONE }, List(1109), Is(1604),
    Object { first: 3513, count: 8, required: 3, extra: NONE }, Is(445), Union { first: 131, count: 2, tag: NONE }, Object { first: 3521, count: 2, required: 2, extra: NONE },
    Union { first: 133, count: 7, tag: 83 }, List(1116), Word { first: 578, count: 2 }, Object { first: 3523, count: 5, required: 3, extra: NONE },
    Word { first: 580, count: 2 }, Object { first: 3528, count: 6, required: 4, extra: NONE }, Union { first: 140, count: 3, tag: NONE }, List(1122),
    Object { first: 3534, count: 4, required: 0, extra: NONE }, Object { first: 3538, count: 0, required: 0, extra: 0 }, Object { first: 3538, count: 0, required: 0, extra: 0 }, Object { first: 3538, count: 0, required: 0, extra: 0 },
    Object { first: 3538, count: 0, required: 0, extra: 0 }, Object { first: 3538, count: 4, required: 0, extra: NONE }, Object { first: 3542, count: 4, required: 0, extra: NONE }, Object { first: 3546, count: 1, required: 0, extra: NONE },
    Object { first: 3547, count: 5, required: 2, extra: NONE }, List(256), Object { first: 3552, count: 8, required: 1, extra: NONE }, Object { first: 3560, count: 3, required: 1, extra: NONE },
    Word { first: 582, count: 2 }, List(1136), Object { first: 3563, count: 2, required: 0, extra: NONE }, Object { first: 3565, count: 1, required: 0, extra: NONE },
    Object { first: 3566, count: 3, required: 1, extra: NONE }, Object { first: 3569, count: 1, required: 1, extra: NONE }, Word { first: 584, count: 3 }, Object { first: 3570, count: 2, required: 2, extra: NONE },
    List(1143), Object { first: 3572, count: 2, required: 2, extra: NONE }, Object { first: 3574, count: 11, required: 2, extra: NONE }, Object { first: 3585, count: 18, required: 2, extra: NONE },
    Object { first: 3603, count: 7, required: 5, extra: NONE }, Is(1633), Object { first: 3610, count: 2, required: 2, extra: NONE }, Object { first: 3612, count: 7, required: 5, extra: NONE },
    Is(1635), Object { first: 3619, count: 3, required: 2, extra: NONE }, Object { first: 3622, count: 7, required: 5, extra: NONE }, Is(1637),
    Object { first: 3629, count: 3, required: 2, extra: NONE }, Word { first: 587, count: 2 }, List(1157), Object { first: 3632, count: 2, required: 0, extra: NONE },
    Object { first: 3634, count: 1, required: 0, extra: NONE }, Object { first: 3635, count: 3, required: 1, extra: NONE }, Object { first: 3638, count: 17, required: 2, extra: NONE }, Object { first: 3655, count: 7, required: 5, extra: NONE },
    Is(1644), Word { first: 589, count: 3 }, Object { first: 3662, count: 5, required: 3, extra: NONE }, Object { first: 3667, count: 7, required: 5, extra: NONE },
    Is(1648), Object { first: 3674, count: 3, required: 2, extra: NONE }, Object { first: 3677, count: 7, required: 5, extra: NONE }, Is(1649),
    Object { first: 3684, count: 2, required: 2, extra: NONE }, Object { first: 3686, count: 7, required: 5, extra: NONE }, Is(1651), Word { first: 592, count: 5 },
    Object { first: 3693, count: 5, required: 2, extra: NONE }, Object { first: 3698, count: 7, required: 5, extra: NONE }, Is(1653), Word { first: 597, count: 3 },
    Word { first: 600, count: 4 }, Object { first: 3705, count: 14, required: 1, extra: NONE }, Object { first: 3719, count: 7, required: 5, extra: NONE }, Is(1662),
    Object { first: 3726, count: 3, required: 1, extra: NONE }, Object { first: 3729, count: 7, required: 5, extra: NONE }, Is(1663), Object { first: 3736, count: 5, required: 2, extra: NONE },
    Object { first: 3741, count: 7, required: 5, extra: NONE }, Is(1664), Word { first: 604, count: 5 }, Object { first: 3748, count: 6, required: 5, extra: NONE },
    Object { first: 3754, count: 7, required: 5, extra: NONE }, Is(1666), Object { first: 3761, count: 3, required: 3, extra: NONE }, Object { first: 3764, count: 7, required: 5, extra: NONE },
    Is(1667), Object { first: 3771, count: 2, required: 2, extra: NONE }, Object { first: 3773, count: 7, required: 5, extra: NONE }, Union { first: 143, count: 176, tag: 83 },
    List(1199), Word { first: 609, count: 2 }, Object { first: 3780, count: 4, required: 4, extra: NONE }, Object { first: 3784, count: 6, required: 4, extra: NONE },
    Union { first: 319, count: 3, tag: NONE }, Nullable(1204), Map(1205), Object { first: 3790, count: 2, required: 2, extra: NONE },
    List(1207), Object { first: 3792, count: 7, required: 4, extra: NONE }, Object { first: 3799, count: 2, required: 2, extra: NONE }, Object { first: 3801, count: 3, required: 3, extra: NONE },
    Word { first: 611, count: 4 }, Object { first: 3804, count: 4, required: 4, extra: NONE }, Object { first: 3808, count: 1, required: 0, extra: NONE }, Word { first: 615, count: 5 },
    Word { first: 620, count: 2 }, Object { first: 3809, count: 5, required: 3, extra: NONE }, List(1217), Object { first: 3814, count: 2, required: 2, extra: NONE },
    Object { first: 3816, count: 4, required: 2, extra: NONE }, Object { first: 3820, count: 7, required: 3, extra: NONE }, Object { first: 3827, count: 3, required: 3, extra: NONE }, Object { first: 3830, count: 3, required: 3, extra: NONE },
    Word { first: 622, count: 2 }, Object { first: 3833, count: 4, required: 1, extra: NONE }, List(1225), Object { first: 3837, count: 8, required: 3, extra: NONE },
    Union { first: 322, count: 2, tag: NONE }, Object { first: 3845, count: 2, required: 2, extra: NONE }, Union { first: 324, count: 7, tag: 83 }, List(1230),
    Object { first: 3847, count: 8, required: 1, extra: NONE }, Union { first: 331, count: 2, tag: NONE }, Object { first: 3855, count: 5, required: 1, extra: NONE }, Object { first: 3860, count: 1, required: 1, extra: NONE },
    Object { first: 3861, count: 12, required: 5, extra: NONE }, Object { first: 3873, count: 10, required: 3, extra: NONE }, Object { first: 3883, count: 3, required: 2, extra: NONE }, Word { first: 624, count: 2 },
    Object { first: 3886, count: 4, required: 3, extra: NONE }, Object { first: 3890, count: 4, required: 3, extra: NONE }, Object { first: 3894, count: 1, required: 1, extra: NONE }, Union { first: 333, count: 2, tag: 212 },
    Object { first: 3895, count: 4, required: 2, extra: NONE }, Object { first: 3899, count: 1, required: 1, extra: NONE }, Object { first: 3900, count: 6, required: 3, extra: NONE }, Word { first: 626, count: 2 },
    Object { first: 3906, count: 4, required: 1, extra: NONE }, Object { first: 3910, count: 5, required: 3, extra: NONE }, Object { first: 3915, count: 2, required: 2, extra: NONE }, Object { first: 3917, count: 3, required: 1, extra: NONE },
    Is(1714), Object { first: 3920, count: 3, required: 3, extra: NONE }, Is(1715), Object { first: 3923, count: 3, required: 3, extra: NONE },
    Is(1716), Object { first: 3926, count: 9, required: 0, extra: 0 }, Object { first: 3935, count: 3, required: 3, extra: NONE }, Is(1045),
    Object { first: 3938, count: 9, required: 0, extra: 0 }, Object { first: 3947, count: 3, required: 3, extra: NONE }, Is(1717), Object { first: 3950, count: 9, required: 0, extra: 0 },
    Object { first: 3959, count: 3, required: 3, extra: NONE }, Is(1718), Object { first: 3962, count: 12, required: 6, extra: NONE }, Object { first: 3974, count: 3, required: 3, extra: NONE },
    Is(1719), Object { first: 3977, count: 12, required: 6, extra: NONE }, Object { first: 3989, count: 3, required: 3, extra: NONE }, Is(1720),
    Object { first: 3992, count: 9, required: 0, extra: 0 }, Object { first: 4001, count: 3, required: 3, extra: NONE }, Is(1721), Object { first: 4004, count: 13, required: 6, extra: NONE },
    Object { first: 4017, count: 3, required: 3, extra: NONE }, Is(1722), Object { first: 4020, count: 9, required: 0, extra: 0 }, Object { first: 4029, count: 3, required: 3, extra: NONE },
    Is(1723), Object { first: 4032, count: 11, required: 5, extra: NONE }, Object { first: 4043, count: 3, required: 3, extra: NONE }, Is(1724),
    Word { first: 628, count: 5 }, Object { first: 4046, count: 12, required: 4, extra: NONE }, Object { first: 4058, count: 3, required: 3, extra: NONE }, Is(1727),
    Word { first: 633, count: 3 }, Object { first: 4061, count: 11, required: 4, extra: NONE }, Object { first: 4072, count: 3, required: 3, extra: NONE }, Is(1731),
    Object { first: 4075, count: 13, required: 5, extra: NONE }, Object { first: 4088, count: 3, required: 3, extra: NONE }, Is(1732), Object { first: 4091, count: 16, required: 8, extra: NONE },
    Object { first: 4107, count: 3, required: 3, extra: NONE }, Is(1733), Object { first: 4110, count: 10, required: 4, extra: NONE }, Object { first: 4120, count: 3, required: 3, extra: NONE },
    Is(1734), Object { first: 4123, count: 11, required: 5, extra: NONE }, Object { first: 4134, count: 3, required: 3, extra: NONE }, Union { first: 335, count: 17, tag: 740 },
    Object { first: 4137, count: 1, required: 0, extra: NONE }, Object { first: 4138, count: 2, required: 2, extra: NONE }, Object { first: 4140, count: 2, required: 2, extra: NONE }, Word { first: 636, count: 3 },
    Object { first: 4142, count: 1, required: 1, extra: NONE }, Object { first: 4143, count: 2, required: 1, extra: NONE }, Object { first: 4145, count: 4, required: 0, extra: 0 }, Object { first: 4149, count: 3, required: 2, extra: NONE },
    Word { first: 639, count: 4 }, Object { first: 4152, count: 4, required: 2, extra: NONE }, Object { first: 4156, count: 5, required: 3, extra: NONE }, Object { first: 4161, count: 1, required: 1, extra: NONE },
    Object { first: 4162, count: 2, required: 2, extra: NONE }, Object { first: 4164, count: 3, required: 3, extra: NONE }, Word { first: 643, count: 2 }, Object { first: 4167, count: 5, required: 1, extra: NONE },
    Word { first: 645, count: 2 }, List(1320), Object { first: 4172, count: 6, required: 5, extra: NONE }, Object { first: 4178, count: 3, required: 0, extra: NONE },
    Object { first: 4181, count: 9, required: 2, extra: NONE }, Object { first: 4190, count: 4, required: 2, extra: NONE }, Word { first: 647, count: 2 }, Object { first: 4194, count: 4, required: 4, extra: NONE },
    Word { first: 649, count: 1 }, Object { first: 4198, count: 2, required: 2, extra: NONE }, Word { first: 650, count: 3 }, Word { first: 653, count: 4 },
    Object { first: 4200, count: 3, required: 2, extra: NONE }, Word { first: 657, count: 1 }, Is(1785), Is(1789),
    Word { first: 658, count: 5 }, Word { first: 663, count: 4 }, Object { first: 4203, count: 9, required: 6, extra: NONE }, Is(1801),
    Object { first: 4212, count: 10, required: 7, extra: NONE }, Union { first: 352, count: 2, tag: 212 }, List(1341), Object { first: 4222, count: 3, required: 2, extra: NONE },
    List(1343), Object { first: 4225, count: 7, required: 7, extra: NONE }, Word { first: 667, count: 3 }, Is(29),
    Object { first: 4232, count: 6, required: 6, extra: NONE }, Union { first: 354, count: 4, tag: 56 }, Word { first: 670, count: 2 }, Object { first: 4238, count: 5, required: 5, extra: NONE },
    Object { first: 4243, count: 3, required: 3, extra: NONE }, List(1352), Word { first: 672, count: 2 }, Object { first: 4246, count: 4, required: 4, extra: NONE },
    Is(1818), Object { first: 4250, count: 13, required: 10, extra: NONE }, Is(1823), Object { first: 4263, count: 9, required: 9, extra: NONE },
    Union { first: 358, count: 2, tag: 609 }, Object { first: 4272, count: 2, required: 2, extra: NONE }, Object { first: 4274, count: 8, required: 8, extra: NONE }, Word { first: 674, count: 1 },
    Object { first: 4282, count: 4, required: 3, extra: NONE }, Object { first: 4286, count: 5, required: 5, extra: NONE }, List(1365), Object { first: 4291, count: 11, required: 10, extra: NONE },
    Word { first: 675, count: 4 }, Word { first: 679, count: 3 }, Object { first: 4302, count: 10, required: 10, extra: NONE }, Object { first: 4312, count: 6, required: 6, extra: NONE },
    Union { first: 360, count: 2, tag: 609 }, Is(1850), Object { first: 4318, count: 2, required: 2, extra: NONE }, Union { first: 362, count: 2, tag: 445 },
    Object { first: 4320, count: 6, required: 5, extra: NONE }, Word { first: 682, count: 3 }, Object { first: 4326, count: 3, required: 3, extra: NONE }, Is(1193),
    Object { first: 4329, count: 5, required: 2, extra: NONE }, Object { first: 4334, count: 5, required: 2, extra: NONE }, Is(580), Object { first: 4339, count: 2, required: 2, extra: NONE },
    Union { first: 364, count: 4, tag: 32 }, Object { first: 4341, count: 9, required: 4, extra: NONE }, Object { first: 4350, count: 2, required: 2, extra: NONE }, Object { first: 4352, count: 13, required: 3, extra: NONE },
    Object { first: 4365, count: 4, required: 2, extra: NONE }, Object { first: 4369, count: 1, required: 1, extra: NONE }, Object { first: 4370, count: 1, required: 1, extra: NONE }, Object { first: 4371, count: 3, required: 0, extra: NONE },
    Object { first: 4374, count: 2, required: 0, extra: NONE }, Object { first: 4376, count: 7, required: 2, extra: NONE }, Object { first: 4383, count: 0, required: 0, extra: 0 }, Map(17),
    Word { first: 685, count: 2 }, Object { first: 4383, count: 10, required: 4, extra: NONE }, Object { first: 4393, count: 0, required: 0, extra: 0 }, Object { first: 4393, count: 2, required: 1, extra: NONE },
    Object { first: 4395, count: 5, required: 2, extra: NONE }, Object { first: 4400, count: 1, required: 1, extra: NONE }, Object { first: 4401, count: 4, required: 3, extra: NONE }, Object { first: 4405, count: 1, required: 1, extra: NONE },
    Object { first: 4406, count: 1, required: 1, extra: NONE }, Word { first: 687, count: 3 }, Object { first: 4407, count: 7, required: 2, extra: NONE }, Object { first: 4414, count: 1, required: 1, extra: NONE },
    Object { first: 4415, count: 5, required: 2, extra: NONE }, Object { first: 4420, count: 1, required: 1, extra: NONE }, Is(583), Object { first: 4421, count: 3, required: 2, extra: NONE },
    Is(252), Object { first: 4424, count: 1, required: 1, extra: NONE }, Is(7), Object { first: 4425, count: 2, required: 2, extra: NONE },
    Union { first: 368, count: 3, tag: 212 }, Object { first: 4427, count: 3, required: 3, extra: NONE }, Object { first: 4430, count: 1, required: 1, extra: NONE }, Object { first: 4431, count: 2, required: 2, extra: NONE },
    Map(1419), Object { first: 4433, count: 1, required: 1, extra: NONE }, Map(1421), Object { first: 4434, count: 7, required: 7, extra: NONE },
    Object { first: 4441, count: 2, required: 2, extra: NONE }, Word { first: 690, count: 2 }, List(1425), Object { first: 4443, count: 2, required: 0, extra: NONE },
    Object { first: 4445, count: 4, required: 1, extra: NONE }, List(1428), Object { first: 4449, count: 1, required: 1, extra: NONE }, Object { first: 4450, count: 4, required: 2, extra: NONE },
    Object { first: 4454, count: 1, required: 1, extra: NONE }, Is(1884), Object { first: 4455, count: 1, required: 1, extra: NONE }, Union { first: 371, count: 3, tag: 212 },
    Object { first: 4456, count: 3, required: 3, extra: NONE }, Object { first: 4459, count: 1, required: 1, extra: NONE }, Word { first: 692, count: 2 }, Object { first: 4460, count: 11, required: 2, extra: NONE },
    Word { first: 694, count: 2 }, Object { first: 4471, count: 4, required: 0, extra: NONE }, Object { first: 4475, count: 1, required: 1, extra: NONE }, Object { first: 4476, count: 10, required: 2, extra: NONE },
    List(1443), Object { first: 4486, count: 2, required: 1, extra: NONE }, Object { first: 4488, count: 1, required: 0, extra: NONE }, Word { first: 696, count: 2 },
    Object { first: 4489, count: 2, required: 1, extra: NONE }, Object { first: 4491, count: 5, required: 3, extra: NONE }, Object { first: 4496, count: 10, required: 10, extra: NONE }, Nullable(1450),
    Object { first: 4506, count: 1, required: 1, extra: NONE }, Object { first: 4507, count: 3, required: 2, extra: NONE }, Object { first: 4510, count: 14, required: 2, extra: NONE }, Object { first: 4524, count: 3, required: 3, extra: NONE },
    Object { first: 4527, count: 9, required: 2, extra: NONE }, Word { first: 698, count: 4 }, Object { first: 4536, count: 5, required: 0, extra: NONE }, Object { first: 4541, count: 3, required: 3, extra: NONE },
    Object { first: 4544, count: 4, required: 0, extra: NONE }, Object { first: 4548, count: 2, required: 0, extra: NONE }, Word { first: 702, count: 3 }, Object { first: 4550, count: 2, required: 1, extra: NONE },
    Object { first: 4552, count: 8, required: 0, extra: NONE }, Object { first: 4560, count: 10, required: 0, extra: NONE }, Object { first: 4570, count: 5, required: 0, extra: NONE }, Object { first: 4575, count: 4, required: 0, extra: NONE },
    Word { first: 705, count: 3 }, Word { first: 708, count: 4 }, Object { first: 4579, count: 1, required: 0, extra: NONE }, Object { first: 4580, count: 2, required: 2, extra: NONE },
    List(1471), Object { first: 4582, count: 16, required: 3, extra: NONE }, Object { first: 4598, count: 4, required: 0, extra: NONE }, Object { first: 4602, count: 3, required: 0, extra: NONE },
    Object { first: 4605, count: 4, required: 0, extra: NONE }, Object { first: 4609, count: 2, required: 0, extra: NONE }, List(1473), List(1322),
    Object { first: 4611, count: 3, required: 1, extra: NONE }, Object { first: 4614, count: 3, required: 1, extra: NONE }, Object { first: 4617, count: 3, required: 2, extra: NONE }, Word { first: 712, count: 2 },
    Object { first: 4620, count: 5, required: 1, extra: NONE }, Object { first: 4625, count: 16, required: 2, extra: NONE }, Object { first: 4641, count: 10, required: 0, extra: NONE }, Object { first: 4651, count: 2, required: 0, extra: NONE },
    Object { first: 4653, count: 1, required: 1, extra: NONE }, Object { first: 4654, count: 2, required: 2, extra: NONE }, Word { first: 714, count: 3 }, Word { first: 717, count: 2 },
    Word { first: 719, count: 2 }, Object { first: 4656, count: 1, required: 0, extra: NONE }, Word { first: 721, count: 7 }, Object { first: 4657, count: 11, required: 2, extra: NONE },
    Object { first: 4668, count: 1, required: 0, extra: NONE }, Object { first: 4669, count: 9, required: 3, extra: NONE }, Object { first: 4678, count: 2, required: 2, extra: NONE }, Object { first: 4680, count: 4, required: 2, extra: NONE },
    List(1499), Word { first: 728, count: 2 }, Object { first: 4684, count: 3, required: 3, extra: NONE }, Is(1999),
    Object { first: 4687, count: 2, required: 1, extra: NONE }, Is(2001), Object { first: 4689, count: 2, required: 2, extra: NONE }, Object { first: 4691, count: 1, required: 1, extra: NONE },
    Object { first: 4692, count: 1, required: 1, extra: NONE }, Object { first: 4693, count: 3, required: 3, extra: NONE }, Is(2002), Object { first: 4696, count: 2, required: 2, extra: NONE },
    Object { first: 4698, count: 1, required: 1, extra: NONE }, Object { first: 4699, count: 2, required: 2, extra: NONE }, Object { first: 4701, count: 2, required: 1, extra: NONE }, Object { first: 4703, count: 2, required: 1, extra: NONE },
    Object { first: 4705, count: 2, required: 2, extra: NONE }, Object { first: 4707, count: 3, required: 3, extra: NONE }, Union { first: 374, count: 11, tag: 212 }, Object { first: 4710, count: 3, required: 1, extra: NONE },
    Is(2003), Object { first: 4713, count: 2, required: 2, extra: NONE }, Is(2005), Object { first: 4715, count: 2, required: 2, extra: NONE },
    Object { first: 4717, count: 1, required: 1, extra: NONE }, Object { first: 4718, count: 1, required: 1, extra: NONE }, Object { first: 4719, count: 3, required: 3, extra: NONE }, Object { first: 4722, count: 2, required: 2, extra: NONE },
    Object { first: 4724, count: 1, required: 1, extra: NONE }, Object { first: 4725, count: 2, required: 2, extra: NONE }, Object { first: 4727, count: 2, required: 1, extra: NONE }, Object { first: 4729, count: 2, required: 1, extra: NONE },
    Object { first: 4731, count: 2, required: 2, extra: NONE }, Object { first: 4733, count: 3, required: 3, extra: NONE }, Union { first: 385, count: 11, tag: 212 }, Object { first: 4736, count: 3, required: 3, extra: NONE },
    Is(2006), Object { first: 4739, count: 2, required: 2, extra: NONE }, Is(764), Object { first: 4741, count: 2, required: 1, extra: NONE },
    Is(2007), Object { first: 4743, count: 1, required: 1, extra: NONE }, Object { first: 4744, count: 1, required: 1, extra: NONE }, Object { first: 4745, count: 2, required: 2, extra: NONE },
    Object { first: 4747, count: 3, required: 3, extra: NONE }, Object { first: 4750, count: 2, required: 1, extra: NONE }, Object { first: 4752, count: 2, required: 2, extra: NONE }, Object { first: 4754, count: 1, required: 1, extra: NONE },
    Object { first: 4755, count: 3, required: 1, extra: NONE }, Object { first: 4758, count: 3, required: 3, extra: NONE }, Object { first: 4761, count: 3, required: 1, extra: NONE }, Union { first: 396, count: 16, tag: 212 },
    Word { first: 730, count: 3 }, Word { first: 733, count: 5 }, Word { first: 738, count: 3 }, Object { first: 4764, count: 5, required: 3, extra: NONE },
    Object { first: 4769, count: 4, required: 3, extra: NONE }, Object { first: 4773, count: 1, required: 0, extra: NONE }, Object { first: 4774, count: 1, required: 1, extra: NONE }, Word { first: 741, count: 5 },
    Object { first: 4775, count: 3, required: 2, extra: NONE }, Object { first: 4778, count: 1, required: 1, extra: NONE }, Word { first: 746, count: 6 }, Object { first: 4779, count: 4, required: 2, extra: NONE },
    Object { first: 4783, count: 2, required: 2, extra: NONE }, Object { first: 4785, count: 1, required: 0, extra: NONE }, Object { first: 4786, count: 3, required: 3, extra: NONE }, Object { first: 4789, count: 3, required: 3, extra: NONE },
    Object { first: 4792, count: 2, required: 2, extra: NONE }, Word { first: 752, count: 2 }, Object { first: 4794, count: 5, required: 2, extra: NONE }, List(1387),
    Object { first: 4799, count: 1, required: 1, extra: NONE }, Object { first: 4800, count: 1, required: 1, extra: NONE }, Object { first: 4801, count: 2, required: 1, extra: NONE }, Object { first: 4803, count: 2, required: 1, extra: NONE },
    Object { first: 4805, count: 1, required: 0, extra: NONE }, Object { first: 4806, count: 1, required: 0, extra: NONE }, Object { first: 4807, count: 1, required: 0, extra: NONE }, Object { first: 4808, count: 3, required: 0, extra: NONE },
    Object { first: 4811, count: 1, required: 0, extra: NONE }, Object { first: 4812, count: 1, required: 0, extra: NONE }, Nullable(19), Object { first: 4813, count: 1, required: 0, extra: NONE },
    Object { first: 4814, count: 1, required: 0, extra: NONE }, Object { first: 4815, count: 1, required: 0, extra: NONE }, Word { first: 754, count: 3 }, Object { first: 4816, count: 5, required: 0, extra: NONE },
    Object { first: 4821, count: 1, required: 0, extra: NONE }, Word { first: 757, count: 2 }, Object { first: 4822, count: 2, required: 1, extra: NONE }, Object { first: 4824, count: 12, required: 2, extra: NONE },
    Object { first: 4836, count: 3, required: 0, extra: NONE }, Is(2050), Object { first: 4839, count: 1, required: 1, extra: NONE }, Is(2051),
    Object { first: 4840, count: 1, required: 1, extra: NONE }, Union { first: 412, count: 2, tag: 609 }, Word { first: 759, count: 4 }, Object { first: 4841, count: 2, required: 1, extra: NONE },
    Union { first: 414, count: 6, tag: 609 }, Word { first: 763, count: 1 }, Object { first: 4843, count: 2, required: 0, extra: NONE }, Word { first: 764, count: 1 },
    Object { first: 4845, count: 3, required: 1, extra: NONE }, List(1604), Object { first: 4848, count: 3, required: 2, extra: NONE }, Word { first: 765, count: 1 },
    Map(1600), Object { first: 4851, count: 3, required: 1, extra: NONE }, Union { first: 420, count: 3, tag: NONE }, Object { first: 4854, count: 18, required: 1, extra: NONE },
    Object { first: 4872, count: 11, required: 2, extra: NONE }, Object { first: 4883, count: 2, required: 2, extra: NONE }, Object { first: 4885, count: 1, required: 1, extra: NONE }, Word { first: 766, count: 2 },
    Word { first: 768, count: 4 }, Object { first: 4886, count: 6, required: 4, extra: NONE }, List(1617), Object { first: 4892, count: 4, required: 2, extra: NONE },
    Object { first: 4896, count: 2, required: 2, extra: NONE }, Object { first: 4898, count: 1, required: 1, extra: NONE }, Word { first: 772, count: 3 }, Object { first: 4899, count: 2, required: 1, extra: NONE },
    Object { first: 4901, count: 2, required: 1, extra: NONE }, Is(2070), Object { first: 4903, count: 2, required: 2, extra: NONE }, Object { first: 4905, count: 4, required: 0, extra: NONE },
    Object { first: 4909, count: 3, required: 1, extra: NONE }, Object { first: 4912, count: 5, required: 0, extra: NONE }, Object { first: 4917, count: 1, required: 0, extra: NONE }, Object { first: 4918, count: 1, required: 0, extra: NONE },
    Object { first: 4919, count: 1, required: 0, extra: NONE }, Object { first: 4920, count: 4, required: 0, extra: NONE }, Object { first: 4924, count: 2, required: 0, extra: NONE }, Object { first: 4926, count: 1, required: 1, extra: NONE },
    Map(1635), Object { first: 4927, count: 1, required: 1, extra: NONE }, Object { first: 4928, count: 13, required: 1, extra: NONE }, Word { first: 775, count: 2 },
    Object { first: 4941, count: 15, required: 2, extra: NONE }, Object { first: 4956, count: 4, required: 2, extra: NONE }, Object { first: 4960, count: 15, required: 2, extra: NONE }, Object { first: 4975, count: 1, required: 1, extra: NONE },
    Word { first: 777, count: 9 }, Object { first: 4976, count: 6, required: 1, extra: NONE }, Object { first: 4982, count: 3, required: 0, extra: NONE }, Object { first: 4985, count: 2, required: 0, extra: NONE },
    Object { first: 4987, count: 2, required: 1, extra: NONE }, Word { first: 786, count: 2 }, Object { first: 4989, count: 5, required: 1, extra: NONE }, Word { first: 788, count: 3 },
    Word { first: 791, count: 6 }, Object { first: 4994, count: 2, required: 0, extra: NONE }, Map(1653), Object { first: 4996, count: 4, required: 0, extra: NONE },
    Word { first: 797, count: 2 }, List(1591), List(209), Word { first: 799, count: 2 },
    Word { first: 801, count: 2 }, Word { first: 803, count: 2 }, Word { first: 805, count: 2 }, Word { first: 807, count: 2 },
    Object { first: 5000, count: 2, required: 0, extra: NONE }, List(313), List(1495), List(1612),
    List(263), Map(5), Object { first: 5002, count: 6, required: 0, extra: NONE }, Object { first: 5008, count: 1, required: 0, extra: NONE },
    Word { first: 809, count: 2 }, Word { first: 811, count: 2 }, Object { first: 5009, count: 2, required: 2, extra: NONE }, List(1674),
    Object { first: 5011, count: 2, required: 0, extra: NONE }, Object { first: 5013, count: 4, required: 0, extra: NONE }, Word { first: 813, count: 11 }, List(1678),
    List(1385), Map(1408), Word { first: 824, count: 7 }, Object { first: 5017, count: 120, required: 0, extra: NONE },
    Object { first: 5137, count: 2, required: 0, extra: NONE }, Object { first: 5139, count: 10, required: 1, extra: NONE }, Object { first: 5149, count: 1, required: 1, extra: NONE }, Object { first: 5150, count: 3, required: 0, extra: NONE },
    Object { first: 5153, count: 1, required: 0, extra: NONE }, Object { first: 5154, count: 2, required: 2, extra: NONE }, Object { first: 5156, count: 4, required: 3, extra: NONE }, Word { first: 831, count: 2 },
    Object { first: 5160, count: 3, required: 1, extra: NONE }, Object { first: 5163, count: 2, required: 2, extra: NONE }, Object { first: 5165, count: 1, required: 1, extra: NONE }, Object { first: 5166, count: 4, required: 2, extra: NONE },
    Object { first: 5170, count: 2, required: 2, extra: NONE }, Object { first: 5172, count: 2, required: 1, extra: NONE }, Object { first: 5174, count: 4, required: 3, extra: NONE }, Object { first: 5178, count: 3, required: 2, extra: NONE },
    Object { first: 5181, count: 2, required: 2, extra: NONE }, Object { first: 5183, count: 2, required: 1, extra: NONE }, Object { first: 5185, count: 2, required: 2, extra: NONE }, Object { first: 5187, count: 2, required: 1, extra: NONE },
    Word { first: 833, count: 2 }, Object { first: 5189, count: 2, required: 2, extra: NONE }, Object { first: 5191, count: 2, required: 2, extra: NONE }, List(1705),
    Object { first: 5193, count: 2, required: 1, extra: NONE }, Object { first: 5195, count: 3, required: 3, extra: NONE }, Object { first: 5198, count: 4, required: 2, extra: NONE }, Object { first: 5202, count: 3, required: 0, extra: NONE },
    Word { first: 835, count: 2 }, Object { first: 5205, count: 4, required: 3, extra: NONE }, Object { first: 5209, count: 1, required: 1, extra: NONE }, Object { first: 5210, count: 1, required: 1, extra: NONE },
    Word { first: 837, count: 3 }, Object { first: 5211, count: 4, required: 3, extra: NONE }, Object { first: 5215, count: 5, required: 3, extra: NONE }, Word { first: 840, count: 3 },
    Object { first: 5220, count: 2, required: 2, extra: NONE }, Object { first: 5222, count: 3, required: 2, extra: NONE }, List(1721), Object { first: 5225, count: 2, required: 2, extra: NONE },
    List(1718), Object { first: 5227, count: 2, required: 1, extra: NONE }, Object { first: 5229, count: 2, required: 2, extra: NONE }, Object { first: 5231, count: 6, required: 5, extra: NONE },
    Object { first: 5237, count: 4, required: 3, extra: NONE }, Object { first: 5241, count: 4, required: 3, extra: NONE }, Object { first: 5245, count: 1, required: 1, extra: NONE }, Object { first: 5246, count: 1, required: 1, extra: NONE },
    Object { first: 5247, count: 9, required: 4, extra: NONE }, Object { first: 5256, count: 1, required: 0, extra: NONE }, Object { first: 5257, count: 1, required: 0, extra: NONE }, Object { first: 5258, count: 5, required: 2, extra: NONE },
    Object { first: 5263, count: 5, required: 2, extra: NONE }, Object { first: 5268, count: 2, required: 2, extra: NONE }, Union { first: 423, count: 4, tag: 32 }, Object { first: 5270, count: 9, required: 4, extra: NONE },
    Object { first: 5279, count: 3, required: 2, extra: NONE }, Word { first: 843, count: 5 }, Object { first: 5282, count: 3, required: 2, extra: NONE }, Object { first: 5285, count: 4, required: 0, extra: NONE },
    Object { first: 5289, count: 1, required: 0, extra: NONE }, List(1732), Object { first: 5290, count: 1, required: 1, extra: NONE }, Object { first: 5291, count: 12, required: 6, extra: NONE },
    Object { first: 5303, count: 1, required: 1, extra: NONE }, Object { first: 5304, count: 1, required: 1, extra: NONE }, List(1497), Object { first: 5305, count: 123, required: 1, extra: NONE },
    List(11), Object { first: 5428, count: 3, required: 3, extra: NONE }, Object { first: 5431, count: 14, required: 0, extra: NONE }, Object { first: 5445, count: 1, required: 1, extra: NONE },
    Object { first: 5446, count: 2, required: 0, extra: NONE }, Object { first: 5448, count: 1, required: 0, extra: NONE }, Word { first: 848, count: 3 }, Word { first: 851, count: 2 },
    List(1739), List(1502), Word { first: 853, count: 2 }, Object { first: 5449, count: 66, required: 1, extra: NONE },
    Object { first: 5515, count: 2, required: 1, extra: NONE }, Object { first: 5517, count: 3, required: 1, extra: NONE }, Object { first: 5520, count: 2, required: 1, extra: NONE }, Object { first: 5522, count: 4, required: 2, extra: NONE },
    Object { first: 5526, count: 1, required: 1, extra: NONE }, Object { first: 5527, count: 9, required: 5, extra: NONE }, List(1769), Object { first: 5536, count: 1, required: 1, extra: NONE },
    Object { first: 5537, count: 6, required: 2, extra: NONE }, List(1772), Object { first: 5543, count: 1, required: 1, extra: NONE }, Object { first: 5544, count: 2, required: 2, extra: NONE },
    Object { first: 5546, count: 1, required: 1, extra: NONE }, Object { first: 5547, count: 2, required: 2, extra: NONE }, Object { first: 5549, count: 3, required: 2, extra: NONE }, Object { first: 5552, count: 1, required: 0, extra: NONE },
    Object { first: 5553, count: 1, required: 0, extra: NONE }, Word { first: 855, count: 2 }, Object { first: 5554, count: 3, required: 0, extra: NONE }, Object { first: 5557, count: 1, required: 0, extra: NONE },
    Object { first: 5558, count: 1, required: 1, extra: NONE }, Map(1784), Object { first: 5559, count: 2, required: 2, extra: NONE }, Object { first: 5561, count: 1, required: 1, extra: NONE },
    Object { first: 5562, count: 6, required: 4, extra: NONE }, Object { first: 5568, count: 1, required: 1, extra: NONE }, Object { first: 5569, count: 2, required: 2, extra: NONE }, Object { first: 5571, count: 0, required: 0, extra: 0 },
    Is(2299), Object { first: 5571, count: 2, required: 2, extra: NONE }, List(1793), Object { first: 5573, count: 1, required: 1, extra: NONE },
    Object { first: 5574, count: 7, required: 2, extra: NONE }, Is(1796), Object { first: 5581, count: 2, required: 2, extra: NONE }, Object { first: 5583, count: 7, required: 2, extra: NONE },
    Union { first: 427, count: 4, tag: NONE }, Word { first: 857, count: 1 }, Object { first: 5590, count: 6, required: 2, extra: NONE }, Object { first: 5596, count: 2, required: 2, extra: NONE },
    List(1803), Object { first: 5598, count: 5, required: 2, extra: NONE }, Is(1797), Object { first: 5603, count: 4, required: 1, extra: NONE },
    Word { first: 858, count: 4 }, Object { first: 5607, count: 7, required: 1, extra: NONE }, Word { first: 862, count: 2 }, Object { first: 5614, count: 6, required: 1, extra: NONE },
    Union { first: 431, count: 7, tag: NONE }, Map(1812), Object { first: 5620, count: 3, required: 2, extra: NONE }, Object { first: 5623, count: 6, required: 3, extra: 0 },
    Word { first: 864, count: 3 }, Map(1800), Object { first: 5629, count: 3, required: 1, extra: 0 }, Object { first: 5632, count: 1, required: 1, extra: NONE },
    Word { first: 867, count: 4 }, Object { first: 5633, count: 5, required: 1, extra: NONE }, Object { first: 5638, count: 3, required: 3, extra: NONE }, Object { first: 5641, count: 3, required: 3, extra: NONE },
    Object { first: 5644, count: 3, required: 3, extra: NONE }, Object { first: 5647, count: 1, required: 1, extra: NONE }, Object { first: 5648, count: 0, required: 0, extra: 0 }, Object { first: 5648, count: 3, required: 2, extra: NONE },
    Word { first: 871, count: 4 }, Object { first: 5651, count: 3, required: 1, extra: NONE }, Object { first: 5654, count: 3, required: 3, extra: NONE }, Object { first: 5657, count: 2, required: 2, extra: NONE },
    Object { first: 5659, count: 3, required: 3, extra: NONE }, Object { first: 5662, count: 1, required: 1, extra: NONE }, Object { first: 5663, count: 1, required: 1, extra: NONE }, Map(1834),
    Object { first: 5664, count: 4, required: 4, extra: NONE }, Object { first: 5668, count: 2, required: 2, extra: NONE }, Object { first: 5670, count: 5, required: 4, extra: NONE }, Object { first: 5675, count: 1, required: 1, extra: NONE },
    Map(1839), Object { first: 5676, count: 6, required: 2, extra: NONE }, Map(1841), Object { first: 5682, count: 5, required: 3, extra: NONE },
    Map(1843), Object { first: 5687, count: 14, required: 8, extra: NONE }, Object { first: 5701, count: 2, required: 2, extra: NONE }, Object { first: 5703, count: 1, required: 1, extra: NONE },
    Object { first: 5704, count: 5, required: 2, extra: NONE }, Union { first: 438, count: 2, tag: NONE }, Object { first: 5709, count: 5, required: 0, extra: NONE }, Object { first: 5714, count: 1, required: 0, extra: NONE },
    Object { first: 5715, count: 1, required: 0, extra: NONE }, Object { first: 5716, count: 1, required: 0, extra: NONE }, Object { first: 5717, count: 3, required: 3, extra: NONE }, Object { first: 5720, count: 0, required: 0, extra: 0 },
    Object { first: 5720, count: 5, required: 5, extra: NONE }, Object { first: 5725, count: 1, required: 0, extra: NONE }, Object { first: 5726, count: 3, required: 3, extra: NONE }, Object { first: 5729, count: 1, required: 1, extra: NONE },
    Object { first: 5730, count: 2, required: 2, extra: NONE }, Object { first: 5732, count: 1, required: 1, extra: NONE }, Nothing, Nullable(1305),
    Nullable(1692), Nullable(1826), Object { first: 5733, count: 3, required: 1, extra: NONE }, Object { first: 5736, count: 2, required: 0, extra: NONE },
    Object { first: 5738, count: 3, required: 2, extra: NONE }, Object { first: 5741, count: 1, required: 1, extra: NONE }, Object { first: 5742, count: 2, required: 0, extra: NONE }, Object { first: 5744, count: 1, required: 1, extra: NONE },
    Word { first: 875, count: 5 }, Object { first: 5745, count: 7, required: 5, extra: NONE }, Is(2334), Object { first: 5752, count: 1, required: 1, extra: NONE },
    Is(2153), Object { first: 5753, count: 2, required: 1, extra: NONE }, Union { first: 440, count: 2, tag: 212 }, Object { first: 5755, count: 2, required: 2, extra: NONE },
    Is(2336), Object { first: 5757, count: 1, required: 1, extra: NONE }, Object { first: 5758, count: 1, required: 1, extra: NONE }, Is(2337),
    Object { first: 5759, count: 1, required: 1, extra: NONE }, Union { first: 442, count: 3, tag: 212 }, Object { first: 5760, count: 2, required: 2, extra: NONE }, Is(2338),
    Object { first: 5762, count: 2, required: 2, extra: NONE }, Is(2339), Object { first: 5764, count: 2, required: 1, extra: NONE }, Is(2340),
    Object { first: 5766, count: 4, required: 4, extra: NONE }, Union { first: 445, count: 3, tag: 212 }, Object { first: 5770, count: 2, required: 2, extra: NONE }, Word { first: 880, count: 2 },
    Object { first: 5772, count: 4, required: 3, extra: NONE }, List(1896), Object { first: 5776, count: 1, required: 1, extra: NONE }, Object { first: 5777, count: 1, required: 1, extra: NONE },
    Word { first: 882, count: 2 }, Word { first: 884, count: 4 }, Word { first: 888, count: 5 }, Word { first: 893, count: 2 },
    Object { first: 5778, count: 18, required: 8, extra: NONE }, Word { first: 895, count: 3 }, Object { first: 5796, count: 4, required: 1, extra: NONE }, Is(2363),
    Object { first: 5800, count: 3, required: 2, extra: NONE }, Is(2364), Object { first: 5803, count: 3, required: 2, extra: NONE }, Word { first: 898, count: 2 },
    Object { first: 5806, count: 6, required: 1, extra: NONE }, Is(2368), Object { first: 5812, count: 5, required: 2, extra: NONE }, Is(2372),
    Word { first: 900, count: 6 }, Word { first: 906, count: 5 }, Object { first: 5817, count: 4, required: 3, extra: NONE }, Union { first: 448, count: 4, tag: 212 },
    Object { first: 5821, count: 1, required: 1, extra: NONE }, Object { first: 5822, count: 2, required: 2, extra: NONE }, Object { first: 5824, count: 1, required: 1, extra: NONE }, Object { first: 5825, count: 3, required: 3, extra: NONE },
    Object { first: 5828, count: 2, required: 0, extra: NONE }, Object { first: 5830, count: 2, required: 0, extra: NONE }, List(1873), Object { first: 5832, count: 2, required: 2, extra: NONE },
    Word { first: 911, count: 3 }, Object { first: 5834, count: 3, required: 3, extra: NONE }, List(1929), Object { first: 5837, count: 2, required: 2, extra: NONE },
    Union { first: 452, count: 2, tag: 212 }, Object { first: 5839, count: 4, required: 4, extra: NONE }, Object { first: 5843, count: 3, required: 2, extra: NONE }, Object { first: 5846, count: 2, required: 2, extra: NONE },
    Is(2383), Object { first: 5848, count: 2, required: 2, extra: NONE }, Is(2384), Object { first: 5850, count: 2, required: 2, extra: NONE },
    Is(2385), Object { first: 5852, count: 1, required: 1, extra: NONE }, Is(2386), Object { first: 5853, count: 1, required: 1, extra: NONE },
    Word { first: 914, count: 4 }, List(1933), Object { first: 5854, count: 4, required: 1, extra: NONE }, Object { first: 5858, count: 2, required: 2, extra: NONE },
    Object { first: 5860, count: 2, required: 2, extra: NONE }, Union { first: 454, count: 6, tag: 212 }, Object { first: 5862, count: 2, required: 2, extra: NONE }, Object { first: 5864, count: 2, required: 2, extra: NONE },
    Object { first: 5866, count: 2, required: 1, extra: NONE }, Object { first: 5868, count: 5, required: 2, extra: NONE }, Object { first: 5873, count: 2, required: 2, extra: NONE }, Object { first: 5875, count: 2, required: 1, extra: NONE },
    List(1955), Object { first: 5877, count: 2, required: 2, extra: NONE }, Union { first: 460, count: 3, tag: 212 }, Object { first: 5879, count: 2, required: 1, extra: NONE },
    Object { first: 5881, count: 3, required: 2, extra: NONE }, Word { first: 918, count: 3 }, Object { first: 5884, count: 8, required: 5, extra: NONE }, Nullable(1962),
    Object { first: 5892, count: 1, required: 1, extra: NONE }, Object { first: 5893, count: 1, required: 1, extra: NONE }, List(1965), Object { first: 5894, count: 1, required: 1, extra: NONE },
    Word { first: 921, count: 1 }, Object { first: 5895, count: 1, required: 1, extra: 0 }, Nullable(1969), Word { first: 922, count: 1 },
    Object { first: 5896, count: 3, required: 3, extra: NONE }, Nullable(1972), Object { first: 5899, count: 2, required: 0, extra: NONE }, Union { first: 463, count: 2, tag: NONE },
    Object { first: 5901, count: 10, required: 10, extra: NONE }, Object { first: 5911, count: 1, required: 1, extra: NONE }, Object { first: 5912, count: 4, required: 3, extra: NONE }, Object { first: 5916, count: 1, required: 0, extra: NONE },
    Object { first: 5917, count: 2, required: 2, extra: NONE }, Object { first: 5919, count: 1, required: 1, extra: NONE }, Is(30), Word { first: 923, count: 3 },
    Object { first: 5920, count: 2, required: 1, extra: NONE }, Word { first: 926, count: 3 }, List(1985), Object { first: 5922, count: 3, required: 3, extra: NONE },
    Word { first: 929, count: 4 }, Word { first: 933, count: 8 }, List(1989), Is(2434),
    Object { first: 5925, count: 1, required: 1, extra: NONE }, Is(1852), Object { first: 5926, count: 3, required: 3, extra: NONE }, Is(490),
    Object { first: 5929, count: 3, required: 2, extra: NONE }, Union { first: 465, count: 3, tag: 212 }, List(1997), Object { first: 5932, count: 9, required: 6, extra: NONE },
    Object { first: 5941, count: 19, required: 6, extra: NONE }, Is(2436), Is(2437), Word { first: 941, count: 5 },
    Object { first: 5960, count: 2, required: 2, extra: NONE }, Is(2440), Object { first: 5962, count: 1, required: 1, extra: NONE }, Union { first: 468, count: 2, tag: 212 },
    Object { first: 5963, count: 3, required: 3, extra: NONE }, Object { first: 5966, count: 15, required: 8, extra: NONE }, Is(2441), Word { first: 946, count: 3 },
    Object { first: 5981, count: 3, required: 3, extra: NONE }, Is(2427), Word { first: 949, count: 2 }, Object { first: 5984, count: 3, required: 3, extra: NONE },
    Object { first: 5987, count: 15, required: 8, extra: NONE }, Union { first: 470, count: 3, tag: 212 }, Object { first: 6002, count: 2, required: 2, extra: NONE }, Is(2447),
    Word { first: 951, count: 4 }, Object { first: 6004, count: 3, required: 3, extra: NONE }, Is(2452), Word { first: 955, count: 3 },
    Word { first: 958, count: 6 }, Object { first: 6007, count: 4, required: 4, extra: NONE }, Is(2460), Word { first: 964, count: 15 },
    Object { first: 6011, count: 3, required: 3, extra: NONE }, Is(2467), Word { first: 979, count: 5 }, Word { first: 984, count: 6 },
    Object { first: 6014, count: 4, required: 3, extra: NONE }, Word { first: 990, count: 19 }, List(2033), Object { first: 6018, count: 2, required: 2, extra: NONE },
    Is(2494), Word { first: 1009, count: 2 }, Object { first: 6020, count: 7, required: 7, extra: NONE }, Is(2500),
    Word { first: 1011, count: 11 }, Object { first: 6027, count: 5, required: 3, extra: NONE }, Is(2509), Word { first: 1022, count: 3 },
    Object { first: 6032, count: 3, required: 3, extra: NONE }, Is(2512), Object { first: 6035, count: 3, required: 3, extra: NONE }, Object { first: 6038, count: 2, required: 2, extra: NONE },
    Word { first: 1025, count: 1 }, Object { first: 6040, count: 8, required: 8, extra: NONE }, Word { first: 1026, count: 3 }, List(2050),
    Object { first: 6048, count: 6, required: 2, extra: NONE }, Is(685), List(2017), Object { first: 6054, count: 6, required: 5, extra: NONE },
    Is(2525), Object { first: 6060, count: 4, required: 4, extra: NONE }, Is(2528), Word { first: 1029, count: 6 },
    Object { first: 6064, count: 3, required: 3, extra: NONE }, Word { first: 1035, count: 6 }, Object { first: 6067, count: 3, required: 3, extra: NONE }, Union { first: 473, count: 11, tag: 212 },
    Object { first: 6070, count: 2, required: 2, extra: NONE }, Is(1105), Object { first: 6072, count: 2, required: 2, extra: NONE }, Is(2457),
    Object { first: 6074, count: 2, required: 2, extra: NONE }, Is(2455), Object { first: 6076, count: 2, required: 2, extra: NONE }, Is(2456),
    Object { first: 6078, count: 2, required: 2, extra: NONE }, Word { first: 1041, count: 4 }, Object { first: 6080, count: 4, required: 4, extra: NONE }, Is(2541),
    Object { first: 6084, count: 3, required: 3, extra: NONE }, Is(2542), Object { first: 6087, count: 2, required: 2, extra: NONE }, Object { first: 6089, count: 2, required: 2, extra: NONE },
    Is(2458), Object { first: 6091, count: 2, required: 2, extra: NONE }, Union { first: 484, count: 12, tag: 212 }, Is(2544),
    Word { first: 1045, count: 3 }, Object { first: 6093, count: 3, required: 3, extra: NONE }, Word { first: 1048, count: 3 }, Object { first: 6096, count: 2, required: 2, extra: NONE },
    List(2087), Word { first: 1051, count: 1 }, Object { first: 6098, count: 5, required: 1, extra: NONE }, Object { first: 6103, count: 8, required: 4, extra: NONE },
    List(2091), Object { first: 6111, count: 1, required: 1, extra: NONE }, Word { first: 1052, count: 1 }, Object { first: 6112, count: 4, required: 2, extra: NONE },
    Object { first: 6116, count: 4, required: 1, extra: NONE }, Object { first: 6120, count: 1, required: 1, extra: NONE }, Object { first: 6121, count: 3, required: 3, extra: NONE }, Object { first: 6124, count: 5, required: 1, extra: NONE },
    List(2099), Object { first: 6129, count: 1, required: 1, extra: NONE }, Object { first: 6130, count: 1, required: 1, extra: NONE }, Object { first: 6131, count: 3, required: 3, extra: NONE },
    Word { first: 1053, count: 2 }, Object { first: 6134, count: 11, required: 5, extra: NONE }, Object { first: 6145, count: 2, required: 2, extra: NONE }, Word { first: 1055, count: 1 },
    Object { first: 6147, count: 2, required: 2, extra: NONE }, Word { first: 1056, count: 3 }, Object { first: 6149, count: 9, required: 7, extra: NONE }, Word { first: 1059, count: 5 },
    Object { first: 6158, count: 8, required: 4, extra: NONE }, List(2112), Object { first: 6166, count: 3, required: 3, extra: NONE }, Object { first: 6169, count: 3, required: 3, extra: NONE },
    Is(1339), Word { first: 1064, count: 7 }, Object { first: 6172, count: 3, required: 3, extra: NONE }, List(2118),
    Object { first: 6175, count: 7, required: 4, extra: NONE }, Object { first: 6182, count: 2, required: 2, extra: NONE }, Is(2583), Object { first: 6184, count: 3, required: 3, extra: NONE },
    Is(1341), Object { first: 6187, count: 2, required: 2, extra: NONE }, Union { first: 496, count: 3, tag: 212 }, Object { first: 6189, count: 5, required: 5, extra: NONE },
    Object { first: 6194, count: 2, required: 2, extra: NONE }, Object { first: 6196, count: 3, required: 2, extra: NONE }, Object { first: 6199, count: 3, required: 3, extra: NONE }, Object { first: 6202, count: 3, required: 3, extra: NONE },
    Object { first: 6205, count: 2, required: 2, extra: NONE }, Object { first: 6207, count: 2, required: 2, extra: NONE }, Object { first: 6209, count: 2, required: 2, extra: NONE }, List(2134),
    Object { first: 6211, count: 2, required: 2, extra: NONE }, Object { first: 6213, count: 4, required: 4, extra: NONE }, Object { first: 6217, count: 8, required: 2, extra: NONE }, Word { first: 1071, count: 4 },
    Object { first: 6225, count: 3, required: 3, extra: NONE }, Is(2599), Object { first: 6228, count: 3, required: 2, extra: NONE }, Object { first: 6231, count: 2, required: 2, extra: NONE },
    Union { first: 499, count: 2, tag: 212 }, Word { first: 1075, count: 2 }, Word { first: 1077, count: 3 }, Object { first: 6233, count: 5, required: 3, extra: NONE },
    Object { first: 6238, count: 7, required: 0, extra: NONE }, List(2147), Object { first: 6245, count: 4, required: 2, extra: NONE }, Word { first: 1080, count: 2 },
    List(2140), Object { first: 6249, count: 3, required: 2, extra: NONE }, List(2153), Object { first: 6252, count: 4, required: 3, extra: NONE },
    Word { first: 1082, count: 5 }, Word { first: 1087, count: 4 }, Word { first: 1091, count: 2 }, Object { first: 6256, count: 5, required: 3, extra: NONE },
    Object { first: 6261, count: 8, required: 5, extra: NONE }, Object { first: 6269, count: 2, required: 2, extra: NONE }, Word { first: 1093, count: 1 }, List(2162),
    Object { first: 6271, count: 5, required: 2, extra: NONE }, List(2160), Word { first: 1094, count: 2 }, Object { first: 6276, count: 5, required: 4, extra: NONE },
    Word { first: 1096, count: 2 }, Object { first: 6281, count: 1, required: 1, extra: NONE }, Object { first: 6282, count: 6, required: 5, extra: NONE }, List(2170),
    Word { first: 1098, count: 3 }, Object { first: 6288, count: 2, required: 2, extra: NONE }, Object { first: 6290, count: 1, required: 1, extra: NONE }, Object { first: 6291, count: 1, required: 1, extra: NONE },
    Word { first: 1101, count: 17 }, Word { first: 1118, count: 4 }, Object { first: 6292, count: 7, required: 4, extra: NONE }, Word { first: 1122, count: 4 },
    Object { first: 6299, count: 2, required: 1, extra: NONE }, Object { first: 6301, count: 3, required: 1, extra: NONE }, Object { first: 6304, count: 5, required: 3, extra: NONE }, Object { first: 6309, count: 7, required: 3, extra: NONE },
    Object { first: 6316, count: 1, required: 1, extra: NONE }, Object { first: 6317, count: 1, required: 1, extra: NONE }, Object { first: 6318, count: 3, required: 3, extra: NONE }, Object { first: 6321, count: 1, required: 0, extra: NONE },
    Word { first: 1126, count: 4 }, Object { first: 6322, count: 5, required: 4, extra: NONE }, Object { first: 6327, count: 3, required: 3, extra: NONE }, List(2189),
    Object { first: 6330, count: 1, required: 1, extra: NONE }, Object { first: 6331, count: 2, required: 2, extra: NONE }, Object { first: 6333, count: 2, required: 2, extra: NONE }, Object { first: 6335, count: 2, required: 2, extra: NONE },
    Object { first: 6337, count: 2, required: 2, extra: NONE }, Object { first: 6339, count: 1, required: 1, extra: NONE }, Object { first: 6340, count: 1, required: 1, extra: NONE }, Object { first: 6341, count: 1, required: 1, extra: NONE },
    Object { first: 6342, count: 2, required: 2, extra: NONE }, Object { first: 6344, count: 1, required: 1, extra: NONE }, Word { first: 1130, count: 3 }, Object { first: 6345, count: 9, required: 9, extra: NONE },
    List(2203), Object { first: 6354, count: 3, required: 2, extra: NONE }, Object { first: 6357, count: 2, required: 2, extra: NONE }, Word { first: 1133, count: 3 },
    Object { first: 6359, count: 4, required: 4, extra: NONE }, List(2208), Object { first: 6363, count: 4, required: 3, extra: NONE }, Word { first: 1136, count: 2 },
    Object { first: 6367, count: 3, required: 3, extra: NONE }, Word { first: 1138, count: 9 }, Word { first: 1147, count: 2 }, Object { first: 6370, count: 2, required: 2, extra: NONE },
    List(2215), Object { first: 6372, count: 5, required: 3, extra: NONE }, Object { first: 6377, count: 1, required: 1, extra: NONE }, Object { first: 6378, count: 2, required: 0, extra: NONE },
    List(2178), Object { first: 6380, count: 3, required: 3, extra: NONE }, Word { first: 1149, count: 4 }, Word { first: 1153, count: 2 },
    Object { first: 6383, count: 5, required: 4, extra: NONE }, List(2224), Object { first: 6388, count: 1, required: 1, extra: NONE }, Word { first: 1155, count: 7 },
    Word { first: 1162, count: 4 }, Object { first: 6389, count: 10, required: 6, extra: NONE }, Object { first: 6399, count: 2, required: 0, extra: NONE }, Object { first: 6401, count: 2, required: 0, extra: NONE },
    List(2229), Object { first: 6403, count: 1, required: 1, extra: NONE }, Object { first: 6404, count: 2, required: 1, extra: NONE }, Object { first: 6406, count: 1, required: 1, extra: NONE },
    Object { first: 6407, count: 10, required: 4, extra: NONE }, Object { first: 6417, count: 4, required: 1, extra: NONE }, Object { first: 6421, count: 2, required: 0, extra: NONE }, Object { first: 6423, count: 2, required: 1, extra: NONE },
    List(2239), Object { first: 6425, count: 1, required: 1, extra: NONE }, Object { first: 6426, count: 5, required: 2, extra: NONE }, List(2242),
    Object { first: 6431, count: 1, required: 1, extra: NONE }, Object { first: 6432, count: 3, required: 2, extra: NONE }, List(2245), Object { first: 6435, count: 1, required: 1, extra: NONE },
    Object { first: 6436, count: 2, required: 1, extra: NONE }, Object { first: 6438, count: 3, required: 3, extra: NONE }, Object { first: 6441, count: 3, required: 3, extra: NONE }, Object { first: 6444, count: 5, required: 4, extra: NONE },
    Object { first: 6449, count: 3, required: 3, extra: NONE }, Object { first: 6452, count: 2, required: 2, extra: NONE }, Object { first: 6454, count: 4, required: 4, extra: NONE }, Object { first: 6458, count: 2, required: 2, extra: NONE },
    Word { first: 1166, count: 2 }, Word { first: 1168, count: 3 }, Word { first: 1171, count: 3 }, List(2258),
    Word { first: 1174, count: 3 }, Object { first: 6460, count: 7, required: 0, extra: 0 }, Object { first: 6467, count: 1, required: 1, extra: NONE }, Object { first: 6468, count: 3, required: 3, extra: NONE },
    Object { first: 6471, count: 1, required: 1, extra: NONE }, Object { first: 6472, count: 3, required: 3, extra: NONE }, Object { first: 6475, count: 5, required: 1, extra: NONE }, List(2266),
    Object { first: 6480, count: 1, required: 1, extra: NONE }, Word { first: 1177, count: 2 }, Word { first: 1179, count: 3 }, Word { first: 1182, count: 3 },
    List(2271), Word { first: 1185, count: 3 }, Object { first: 6481, count: 7, required: 0, extra: 0 }, Object { first: 6488, count: 2, required: 2, extra: NONE },
    Object { first: 6490, count: 2, required: 2, extra: NONE }, Object { first: 6492, count: 1, required: 1, extra: NONE }, Union { first: 501, count: 2, tag: NONE }, Object { first: 6493, count: 2, required: 2, extra: NONE },
    Object { first: 6495, count: 1, required: 1, extra: NONE }, Object { first: 6496, count: 1, required: 1, extra: NONE }, Map(2278), Object { first: 6497, count: 1, required: 1, extra: NONE },
    Object { first: 6498, count: 2, required: 1, extra: NONE }, Object { first: 6500, count: 2, required: 2, extra: NONE }, Object { first: 6502, count: 3, required: 2, extra: NONE }, Object { first: 6505, count: 2, required: 0, extra: NONE },
    List(2183), Object { first: 6507, count: 1, required: 1, extra: NONE }, Object { first: 6508, count: 3, required: 2, extra: NONE }, Object { first: 6511, count: 0, required: 0, extra: 0 },
    Object { first: 6511, count: 5, required: 5, extra: NONE }, Object { first: 6516, count: 0, required: 0, extra: 0 }, List(1349), List(1351),
    Object { first: 6516, count: 11, required: 10, extra: NONE }, Is(1847), Object { first: 6527, count: 1, required: 1, extra: NONE }, Object { first: 6528, count: 2, required: 2, extra: NONE },
    Is(2696), Object { first: 6530, count: 2, required: 2, extra: NONE }, Word { first: 1188, count: 6 }, Object { first: 6532, count: 7, required: 5, extra: NONE },
    List(2303), Is(2701), Object { first: 6539, count: 2, required: 2, extra: NONE }, Is(2702),
    Object { first: 6541, count: 2, required: 2, extra: NONE }, Object { first: 6543, count: 7, required: 7, extra: NONE }, Is(2703), Object { first: 6550, count: 2, required: 2, extra: NONE },
    Is(2705), Object { first: 6552, count: 3, required: 3, extra: NONE }, Is(2706), Object { first: 6555, count: 3, required: 3, extra: NONE },
    Is(2707), Object { first: 6558, count: 3, required: 3, extra: NONE }, Is(2708), Object { first: 6561, count: 3, required: 3, extra: NONE },
    Is(2709), Object { first: 6564, count: 3, required: 3, extra: NONE }, Is(1861), Object { first: 6567, count: 3, required: 3, extra: NONE },
    Is(2714), Object { first: 6570, count: 7, required: 7, extra: NONE }, Word { first: 1194, count: 23 }, Is(2735),
    Object { first: 6577, count: 3, required: 3, extra: NONE }, Object { first: 6580, count: 2, required: 2, extra: NONE }, Object { first: 6582, count: 2, required: 2, extra: NONE }, Object { first: 6584, count: 2, required: 2, extra: NONE },
    Is(2736), Object { first: 6586, count: 3, required: 2, extra: NONE }, Union { first: 503, count: 7, tag: 212 }, Object { first: 6589, count: 4, required: 4, extra: NONE },
    Union { first: 510, count: 6, tag: 153 }, Is(438), Object { first: 6593, count: 2, required: 2, extra: NONE }, Object { first: 6595, count: 2, required: 2, extra: NONE },
    Union { first: 516, count: 7, tag: 212 }, Is(527), Object { first: 6597, count: 3, required: 3, extra: NONE }, Union { first: 523, count: 3, tag: 212 },
    Object { first: 6600, count: 2, required: 2, extra: NONE }, Object { first: 6602, count: 3, required: 3, extra: NONE }, Union { first: 526, count: 3, tag: 212 }, Object { first: 6605, count: 2, required: 2, extra: NONE },
    Object { first: 6607, count: 2, required: 2, extra: NONE }, Object { first: 6609, count: 2, required: 2, extra: NONE }, Object { first: 6611, count: 1, required: 1, extra: NONE }, Object { first: 6612, count: 3, required: 1, extra: NONE },
    Object { first: 6615, count: 3, required: 3, extra: NONE }, Object { first: 6618, count: 1, required: 1, extra: NONE }, Object { first: 6619, count: 6, required: 3, extra: NONE }, Object { first: 6625, count: 2, required: 2, extra: NONE },
    Object { first: 6627, count: 3, required: 2, extra: NONE }, Is(2738), Object { first: 6630, count: 2, required: 2, extra: NONE }, Is(2739),
    Object { first: 6632, count: 2, required: 2, extra: NONE }, Word { first: 1217, count: 3 }, Is(1340), Object { first: 6634, count: 4, required: 3, extra: NONE },
    Object { first: 6638, count: 3, required: 2, extra: NONE }, Union { first: 529, count: 4, tag: 213 }, Object { first: 6641, count: 2, required: 2, extra: NONE }, Object { first: 6643, count: 1, required: 1, extra: NONE },
    Is(2740), Object { first: 6644, count: 3, required: 3, extra: NONE }, Is(2453), Object { first: 6647, count: 3, required: 3, extra: NONE },
    Is(2463), Object { first: 6650, count: 3, required: 3, extra: NONE }, Object { first: 6653, count: 3, required: 3, extra: NONE }, Union { first: 533, count: 2, tag: 212 },
    Object { first: 6656, count: 2, required: 2, extra: NONE }, Union { first: 535, count: 2, tag: 212 }, Object { first: 6658, count: 4, required: 2, extra: NONE }, Union { first: 537, count: 13, tag: 212 },
    Object { first: 6662, count: 3, required: 3, extra: NONE }, List(2347), Object { first: 6665, count: 8, required: 8, extra: NONE }, Object { first: 6673, count: 1, required: 1, extra: NONE },
    Object { first: 6674, count: 5, required: 1, extra: NONE }, List(2384), Object { first: 6679, count: 4, required: 0, extra: NONE }, Object { first: 6683, count: 10, required: 2, extra: NONE },
    Object { first: 6693, count: 5, required: 1, extra: NONE }, Object { first: 6698, count: 9, required: 2, extra: NONE }, Object { first: 6707, count: 3, required: 2, extra: NONE }, List(2387),
    Object { first: 6710, count: 2, required: 1, extra: NONE }, Object { first: 6712, count: 3, required: 2, extra: NONE }, List(2389), Object { first: 6715, count: 2, required: 1, extra: NONE },
    Object { first: 6717, count: 3, required: 3, extra: NONE }, List(2388), Object { first: 6720, count: 1, required: 1, extra: NONE }, Object { first: 6721, count: 4, required: 2, extra: NONE },
    Word { first: 1220, count: 3 }, Object { first: 6725, count: 3, required: 1, extra: NONE }, Word { first: 1223, count: 2 }, Object { first: 6728, count: 2, required: 2, extra: NONE },
    Object { first: 6730, count: 1, required: 1, extra: NONE }, Object { first: 6731, count: 4, required: 2, extra: NONE }, Object { first: 6735, count: 3, required: 2, extra: NONE }, Object { first: 6738, count: 7, required: 7, extra: NONE },
    Object { first: 6745, count: 6, required: 4, extra: NONE }, List(2408), Object { first: 6751, count: 1, required: 1, extra: NONE }, Object { first: 6752, count: 10, required: 10, extra: NONE },
    Nullable(2411), Object { first: 6762, count: 1, required: 1, extra: NONE }, Object { first: 6763, count: 2, required: 1, extra: NONE }, List(2137),
    Object { first: 6765, count: 2, required: 2, extra: NONE }, Object { first: 6767, count: 1, required: 1, extra: NONE }, Object { first: 6768, count: 2, required: 2, extra: NONE }, Object { first: 6770, count: 3, required: 3, extra: NONE },
    Word { first: 1225, count: 2 }, Object { first: 6773, count: 8, required: 1, extra: NONE }, Object { first: 6781, count: 2, required: 2, extra: NONE }, Object { first: 6783, count: 0, required: 0, extra: 0 },
    Object { first: 6783, count: 2, required: 2, extra: NONE }, Object { first: 6785, count: 1, required: 1, extra: NONE }, Object { first: 6786, count: 3, required: 3, extra: NONE }, Word { first: 1227, count: 2 },
    Object { first: 6789, count: 4, required: 1, extra: NONE }, Object { first: 6793, count: 4, required: 1, extra: NONE }, Object { first: 6797, count: 2, required: 1, extra: NONE }, Object { first: 6799, count: 4, required: 4, extra: NONE },
    Object { first: 6803, count: 2, required: 1, extra: NONE }, Object { first: 6805, count: 4, required: 0, extra: NONE }, Object { first: 6809, count: 2, required: 2, extra: NONE }, Object { first: 6811, count: 1, required: 1, extra: NONE },
    Object { first: 6812, count: 1, required: 1, extra: NONE }, Object { first: 6813, count: 2, required: 2, extra: NONE }, Object { first: 6815, count: 1, required: 1, extra: NONE }, Object { first: 6816, count: 3, required: 2, extra: NONE },
    List(2439), Object { first: 6819, count: 1, required: 1, extra: NONE }, Object { first: 6820, count: 2, required: 2, extra: NONE }, Object { first: 6822, count: 1, required: 1, extra: NONE },
    Object { first: 6823, count: 1, required: 1, extra: NONE }, Object { first: 6824, count: 3, required: 3, extra: NONE }, Object { first: 6827, count: 2, required: 2, extra: NONE }, Object { first: 6829, count: 1, required: 1, extra: NONE },
    Object { first: 6830, count: 2, required: 2, extra: NONE }, Object { first: 6832, count: 2, required: 1, extra: NONE }, Object { first: 6834, count: 2, required: 1, extra: NONE }, Object { first: 6836, count: 2, required: 2, extra: NONE },
    Object { first: 6838, count: 3, required: 3, extra: NONE }, Union { first: 550, count: 11, tag: 212 }, Object { first: 6841, count: 3, required: 3, extra: NONE }, Object { first: 6844, count: 2, required: 2, extra: NONE },
    Word { first: 1229, count: 2 }, Object { first: 6846, count: 6, required: 6, extra: NONE }, Object { first: 6852, count: 2, required: 2, extra: NONE }, Object { first: 6854, count: 2, required: 2, extra: NONE },
    Object { first: 6856, count: 2, required: 2, extra: NONE }, Object { first: 6858, count: 2, required: 2, extra: NONE }, Object { first: 6860, count: 1, required: 1, extra: NONE }, Object { first: 6861, count: 4, required: 0, extra: NONE },
    Object { first: 6865, count: 3, required: 2, extra: NONE }, Object { first: 6868, count: 2, required: 2, extra: NONE }, Object { first: 6870, count: 2, required: 2, extra: NONE }, Object { first: 6872, count: 1, required: 1, extra: NONE },
    Object { first: 6873, count: 2, required: 2, extra: NONE }, Object { first: 6875, count: 2, required: 2, extra: NONE }, Object { first: 6877, count: 2, required: 0, extra: NONE }, Object { first: 6879, count: 2, required: 2, extra: NONE },
    Object { first: 6881, count: 2, required: 2, extra: NONE }, Object { first: 6883, count: 4, required: 2, extra: NONE }, List(2473), Word { first: 1231, count: 2 },
    Object { first: 6887, count: 3, required: 3, extra: NONE }, List(2476), Object { first: 6890, count: 7, required: 1, extra: NONE }, Object { first: 6897, count: 1, required: 1, extra: NONE },
    Object { first: 6898, count: 1, required: 1, extra: NONE }, Object { first: 6899, count: 1, required: 1, extra: NONE }, Object { first: 6900, count: 1, required: 1, extra: NONE }, Word { first: 1233, count: 2 },
    Object { first: 6901, count: 5, required: 2, extra: NONE }, Object { first: 6906, count: 1, required: 1, extra: NONE }, Object { first: 6907, count: 1, required: 1, extra: NONE }, Object { first: 6908, count: 1, required: 1, extra: NONE },
    Object { first: 6909, count: 1, required: 1, extra: NONE }, Object { first: 6910, count: 2, required: 1, extra: NONE }, Object { first: 6912, count: 1, required: 1, extra: NONE }, Object { first: 6913, count: 2, required: 2, extra: NONE },
    Object { first: 6915, count: 1, required: 1, extra: NONE }, Object { first: 6916, count: 1, required: 1, extra: NONE }, Object { first: 6917, count: 5, required: 0, extra: NONE }, List(2494),
    Object { first: 6922, count: 1, required: 1, extra: NONE }, Object { first: 6923, count: 2, required: 2, extra: NONE }, List(2497), Object { first: 6925, count: 2, required: 2, extra: NONE },
    Object { first: 6927, count: 10, required: 3, extra: NONE }, List(2500), Object { first: 6937, count: 1, required: 1, extra: NONE }, Object { first: 6938, count: 7, required: 3, extra: NONE },
    List(2503), Object { first: 6945, count: 1, required: 1, extra: NONE }, Object { first: 6946, count: 3, required: 1, extra: NONE }, Object { first: 6949, count: 2, required: 1, extra: NONE },
    Object { first: 6951, count: 2, required: 1, extra: NONE }, Object { first: 6953, count: 3, required: 2, extra: NONE }, Object { first: 6956, count: 2, required: 2, extra: NONE }, Object { first: 6958, count: 1, required: 1, extra: NONE },
    Object { first: 6959, count: 2, required: 1, extra: NONE }, Object { first: 6961, count: 1, required: 0, extra: NONE }, Object { first: 6962, count: 3, required: 2, extra: NONE }, Object { first: 6965, count: 2, required: 1, extra: NONE },
    Object { first: 6967, count: 6, required: 1, extra: NONE }, Object { first: 6973, count: 3, required: 2, extra: NONE }, Object { first: 6976, count: 2, required: 1, extra: NONE }, Object { first: 6978, count: 2, required: 2, extra: NONE },
    Object { first: 6980, count: 1, required: 1, extra: NONE }, Object { first: 6981, count: 3, required: 1, extra: NONE }, Object { first: 6984, count: 1, required: 1, extra: NONE }, Word { first: 1235, count: 3 },
    Word { first: 1238, count: 2 }, Word { first: 1240, count: 2 }, Object { first: 6985, count: 4, required: 2, extra: NONE }, Object { first: 6989, count: 7, required: 3, extra: NONE },
    Object { first: 6996, count: 2, required: 1, extra: NONE }, Object { first: 6998, count: 3, required: 1, extra: NONE }, Object { first: 7001, count: 3, required: 2, extra: NONE }, Object { first: 7004, count: 2, required: 2, extra: NONE },
    Object { first: 7006, count: 4, required: 3, extra: NONE }, Object { first: 7010, count: 3, required: 3, extra: NONE }, Object { first: 7013, count: 2, required: 2, extra: NONE }, Object { first: 7015, count: 2, required: 2, extra: NONE },
    Object { first: 7017, count: 2, required: 2, extra: NONE }, Object { first: 7019, count: 5, required: 5, extra: NONE }, Word { first: 1242, count: 3 }, Object { first: 7024, count: 6, required: 6, extra: NONE },
    Object { first: 7030, count: 3, required: 2, extra: NONE }, Object { first: 7033, count: 5, required: 5, extra: NONE }, Object { first: 7038, count: 5, required: 5, extra: NONE }, Object { first: 7043, count: 7, required: 6, extra: NONE },
    Object { first: 7050, count: 5, required: 3, extra: NONE }, Object { first: 7055, count: 3, required: 3, extra: NONE }, Object { first: 7058, count: 4, required: 2, extra: NONE }, Object { first: 7062, count: 2, required: 2, extra: NONE },
    Object { first: 7064, count: 4, required: 4, extra: NONE }, Object { first: 7068, count: 2, required: 2, extra: NONE }, Object { first: 7070, count: 5, required: 5, extra: NONE }, Object { first: 7075, count: 6, required: 6, extra: NONE },
    Object { first: 7081, count: 4, required: 3, extra: NONE }, Union { first: 561, count: 15, tag: 83 }, Object { first: 7085, count: 7, required: 7, extra: NONE }, Object { first: 7092, count: 2, required: 2, extra: NONE },
    Object { first: 7094, count: 1, required: 1, extra: NONE }, Object { first: 7095, count: 12, required: 1, extra: NONE }, Object { first: 7107, count: 3, required: 3, extra: NONE }, Object { first: 7110, count: 1, required: 1, extra: NONE },
    Object { first: 7111, count: 3, required: 3, extra: NONE }, Object { first: 7114, count: 1, required: 1, extra: NONE }, Object { first: 7115, count: 2, required: 2, extra: NONE }, Object { first: 7117, count: 1, required: 1, extra: NONE },
    Object { first: 7118, count: 1, required: 1, extra: NONE }, Object { first: 7119, count: 2, required: 2, extra: NONE }, Object { first: 7121, count: 1, required: 1, extra: NONE }, Object { first: 7122, count: 2, required: 2, extra: NONE },
    Object { first: 7124, count: 4, required: 3, extra: NONE }, Object { first: 7128, count: 1, required: 1, extra: NONE }, Object { first: 7129, count: 3, required: 3, extra: NONE }, Object { first: 7132, count: 2, required: 2, extra: NONE },
    Object { first: 7134, count: 2, required: 2, extra: NONE }, Object { first: 7136, count: 2, required: 2, extra: NONE }, Object { first: 7138, count: 6, required: 4, extra: NONE }, Is(599),
    Object { first: 7144, count: 1, required: 1, extra: NONE }, Is(2809), Object { first: 7145, count: 2, required: 2, extra: NONE }, Is(439),
    Object { first: 7147, count: 6, required: 3, extra: NONE }, Object { first: 7153, count: 3, required: 2, extra: NONE }, Union { first: 576, count: 4, tag: 349 }, Object { first: 7156, count: 1, required: 1, extra: NONE },
    Object { first: 7157, count: 2, required: 2, extra: NONE }, Object { first: 7159, count: 2, required: 2, extra: NONE }, Object { first: 7161, count: 2, required: 2, extra: NONE }, Object { first: 7163, count: 0, required: 0, extra: 0 },
    Object { first: 7163, count: 2, required: 2, extra: NONE }, Object { first: 7165, count: 3, required: 3, extra: NONE }, Word { first: 1245, count: 2 }, Word { first: 1247, count: 4 },
    Object { first: 7168, count: 16, required: 6, extra: NONE }, Object { first: 7184, count: 3, required: 2, extra: NONE }, Object { first: 7187, count: 3, required: 2, extra: NONE }, Object { first: 7190, count: 2, required: 2, extra: NONE },
    Object { first: 7192, count: 3, required: 2, extra: NONE }, Object { first: 7195, count: 3, required: 2, extra: NONE }, List(2597), Object { first: 7198, count: 3, required: 2, extra: NONE },
    Object { first: 7201, count: 10, required: 4, extra: NONE }, List(2600), Object { first: 7211, count: 1, required: 1, extra: NONE }, Object { first: 7212, count: 2, required: 2, extra: NONE },
    Object { first: 7214, count: 1, required: 0, extra: NONE }, Object { first: 7215, count: 1, required: 1, extra: NONE }, Object { first: 7216, count: 1, required: 1, extra: NONE }, List(2553),
    Object { first: 7217, count: 3, required: 2, extra: NONE }, Object { first: 7220, count: 6, required: 1, extra: NONE }, List(2609), Object { first: 7226, count: 10, required: 2, extra: NONE },
    Object { first: 7236, count: 1, required: 1, extra: NONE }, Object { first: 7237, count: 1, required: 1, extra: NONE }, Object { first: 7238, count: 1, required: 1, extra: NONE }, Object { first: 7239, count: 9, required: 5, extra: NONE },
    List(2615), Object { first: 7248, count: 2, required: 1, extra: NONE }, Object { first: 7250, count: 2, required: 2, extra: NONE }, Map(11),
    Object { first: 7252, count: 1, required: 1, extra: NONE }, List(2236), Object { first: 7253, count: 1, required: 1, extra: NONE }, Object { first: 7254, count: 2, required: 2, extra: NONE },
    Word { first: 1251, count: 2 }, Word { first: 1253, count: 3 }, Word { first: 1256, count: 4 }, Object { first: 7256, count: 2, required: 2, extra: NONE },
    List(2627), Object { first: 7258, count: 9, required: 8, extra: NONE }, Object { first: 7267, count: 3, required: 1, extra: NONE }, Is(1398),
    Object { first: 7270, count: 2, required: 2, extra: NONE }, Word { first: 1260, count: 2 }, Object { first: 7272, count: 2, required: 2, extra: NONE }, Union { first: 580, count: 2, tag: 212 },
    Union { first: 582, count: 2, tag: 2223 }, List(2636), Object { first: 7274, count: 1, required: 1, extra: NONE }, Object { first: 7275, count: 2, required: 2, extra: NONE },
    Word { first: 1262, count: 3 }, Word { first: 1265, count: 2 }, Object { first: 7277, count: 10, required: 1, extra: NONE }, Nullable(2642),
    Object { first: 7287, count: 16, required: 10, extra: NONE }, List(2431), Object { first: 7303, count: 2, required: 2, extra: NONE }, List(2646),
    Object { first: 7305, count: 5, required: 1, extra: NONE }, Word { first: 1267, count: 3 }, Object { first: 7310, count: 2, required: 2, extra: NONE }, Object { first: 7312, count: 4, required: 2, extra: NONE },
    List(2651), Word { first: 1270, count: 2 }, Object { first: 7316, count: 3, required: 3, extra: NONE }, List(2654),
    Object { first: 7319, count: 83, required: 0, extra: NONE }, Is(435), Object { first: 7402, count: 3, required: 1, extra: NONE }, Is(1728),
    Object { first: 7405, count: 5, required: 2, extra: NONE }, Is(2866), Object { first: 7410, count: 4, required: 1, extra: NONE }, Is(2867),
    Object { first: 7414, count: 2, required: 2, extra: NONE }, Object { first: 7416, count: 4, required: 2, extra: NONE }, Is(2160), Object { first: 7420, count: 5, required: 1, extra: NONE },
    Is(2869), Word { first: 1272, count: 2 }, Object { first: 7425, count: 6, required: 2, extra: NONE }, Union { first: 584, count: 7, tag: 212 },
    Word { first: 1274, count: 5 }, Word { first: 1279, count: 6 }, Word { first: 1285, count: 2 }, Object { first: 7431, count: 3, required: 2, extra: NONE },
    List(2675), Object { first: 7434, count: 7, required: 1, extra: NONE }, Object { first: 7441, count: 2, required: 2, extra: NONE }, Object { first: 7443, count: 2, required: 2, extra: NONE },
    Object { first: 7445, count: 2, required: 2, extra: NONE }, Object { first: 7447, count: 5, required: 5, extra: NONE }, Object { first: 7452, count: 4, required: 3, extra: NONE }, Union { first: 591, count: 7, tag: 83 },
    Object { first: 7456, count: 2, required: 1, extra: NONE }, Object { first: 7458, count: 2, required: 1, extra: NONE }, Object { first: 7460, count: 1, required: 1, extra: NONE }, Object { first: 7461, count: 1, required: 0, extra: NONE },
    Object { first: 7462, count: 1, required: 1, extra: NONE }, Object { first: 7463, count: 1, required: 1, extra: NONE }, Object { first: 7464, count: 1, required: 1, extra: NONE }, Is(1669),
    Object { first: 7465, count: 3, required: 3, extra: NONE }, Is(2890), Object { first: 7468, count: 2, required: 2, extra: NONE }, Is(2891),
    Object { first: 7470, count: 2, required: 2, extra: NONE }, Is(2892), Object { first: 7472, count: 2, required: 2, extra: NONE }, Object { first: 7474, count: 4, required: 4, extra: NONE },
    Union { first: 598, count: 5, tag: 213 }, Object { first: 7478, count: 1, required: 1, extra: NONE }, Object { first: 7479, count: 0, required: 0, extra: 0 }, Object { first: 7479, count: 1, required: 1, extra: NONE },
    Object { first: 7480, count: 1, required: 1, extra: NONE }, Object { first: 7481, count: 1, required: 0, extra: NONE }, Object { first: 7482, count: 1, required: 1, extra: NONE }, Object { first: 7483, count: 1, required: 0, extra: NONE },
    Object { first: 7484, count: 2, required: 1, extra: NONE }, Object { first: 7486, count: 1, required: 0, extra: NONE }, Object { first: 7487, count: 1, required: 0, extra: NONE }, Word { first: 1287, count: 3 },
    Object { first: 7488, count: 5, required: 0, extra: NONE }, Object { first: 7493, count: 1, required: 1, extra: NONE }, Object { first: 7494, count: 4, required: 1, extra: NONE }, Object { first: 7498, count: 4, required: 1, extra: NONE },
    Object { first: 7502, count: 1, required: 1, extra: NONE }, Object { first: 7503, count: 0, required: 0, extra: 0 }, Object { first: 7503, count: 2, required: 1, extra: NONE }, Object { first: 7505, count: 0, required: 0, extra: 0 },
    Object { first: 7505, count: 1, required: 1, extra: NONE }, Object { first: 7506, count: 0, required: 0, extra: 0 }, Object { first: 7506, count: 1, required: 1, extra: NONE }, Object { first: 7507, count: 0, required: 0, extra: 0 },
    Object { first: 7507, count: 1, required: 1, extra: NONE }, Object { first: 7508, count: 2, required: 2, extra: NONE }, Object { first: 7510, count: 2, required: 0, extra: NONE }, Object { first: 7512, count: 2, required: 1, extra: NONE },
    Object { first: 7514, count: 2, required: 2, extra: NONE }, Object { first: 7516, count: 3, required: 3, extra: NONE }, Word { first: 1290, count: 3 }, Object { first: 7519, count: 3, required: 2, extra: NONE },
    Object { first: 7522, count: 1, required: 1, extra: NONE }, Object { first: 7523, count: 4, required: 1, extra: NONE }, Object { first: 7527, count: 3, required: 3, extra: NONE }, Object { first: 7530, count: 3, required: 3, extra: NONE },
    Word { first: 1293, count: 4 }, Object { first: 7533, count: 4, required: 3, extra: NONE }, List(2737), Object { first: 7537, count: 1, required: 1, extra: NONE },
    Object { first: 7538, count: 4, required: 4, extra: NONE }, Object { first: 7542, count: 1, required: 1, extra: NONE }, Is(2909), Object { first: 7543, count: 2, required: 2, extra: NONE },
    List(1370), Object { first: 7545, count: 2, required: 2, extra: NONE }, Object { first: 7547, count: 2, required: 2, extra: NONE }, Word { first: 1297, count: 33 },
    Object { first: 7549, count: 3, required: 3, extra: NONE }, Object { first: 7552, count: 5, required: 5, extra: NONE }, Object { first: 7557, count: 2, required: 2, extra: NONE }, Object { first: 7559, count: 3, required: 3, extra: NONE },
    Object { first: 7562, count: 3, required: 3, extra: NONE }, Object { first: 7565, count: 3, required: 3, extra: NONE }, Object { first: 7568, count: 3, required: 3, extra: NONE }, Object { first: 7571, count: 3, required: 3, extra: NONE },
    Object { first: 7574, count: 2, required: 2, extra: NONE }, Object { first: 7576, count: 3, required: 3, extra: NONE }, Object { first: 7579, count: 3, required: 3, extra: NONE }, Object { first: 7582, count: 2, required: 2, extra: NONE },
    Object { first: 7584, count: 2, required: 2, extra: NONE }, Object { first: 7586, count: 2, required: 2, extra: NONE }, Object { first: 7588, count: 3, required: 2, extra: NONE }, Union { first: 603, count: 7, tag: 212 },
    Object { first: 7591, count: 4, required: 4, extra: NONE }, Union { first: 610, count: 6, tag: 153 }, Object { first: 7595, count: 2, required: 2, extra: NONE }, Is(2922),
    Object { first: 7597, count: 3, required: 3, extra: NONE }, Object { first: 7600, count: 2, required: 2, extra: NONE }, Union { first: 616, count: 9, tag: 212 }, Object { first: 7602, count: 3, required: 3, extra: NONE },
    Union { first: 625, count: 3, tag: 212 }, Object { first: 7605, count: 2, required: 2, extra: NONE }, Object { first: 7607, count: 3, required: 3, extra: NONE }, Union { first: 628, count: 3, tag: 212 },
    Object { first: 7610, count: 2, required: 2, extra: NONE }, Object { first: 7612, count: 3, required: 3, extra: NONE }, Object { first: 7615, count: 3, required: 3, extra: NONE }, Object { first: 7618, count: 4, required: 4, extra: NONE },
    Object { first: 7622, count: 1, required: 1, extra: NONE }, Object { first: 7623, count: 2, required: 2, extra: NONE }, Object { first: 7625, count: 2, required: 2, extra: NONE }, Object { first: 7627, count: 4, required: 0, extra: NONE },
    Object { first: 7631, count: 2, required: 2, extra: NONE }, Object { first: 7633, count: 3, required: 0, extra: NONE }, Object { first: 7636, count: 6, required: 4, extra: NONE }, List(2786),
    Object { first: 7642, count: 1, required: 1, extra: NONE }, Is(2924), Object { first: 7643, count: 4, required: 2, extra: NONE }, Object { first: 7647, count: 4, required: 2, extra: NONE },
    Is(2927), Object { first: 7651, count: 7, required: 3, extra: NONE }, Object { first: 7658, count: 4, required: 1, extra: NONE }, Word { first: 1330, count: 2 },
    Object { first: 7662, count: 6, required: 2, extra: NONE }, Is(2933), Object { first: 7668, count: 3, required: 2, extra: NONE }, List(2798),
    Object { first: 7671, count: 5, required: 4, extra: NONE }, Is(2935), Is(2936), Object { first: 7676, count: 4, required: 1, extra: NONE },
    Object { first: 7680, count: 3, required: 2, extra: NONE }, Is(2939), Object { first: 7683, count: 9, required: 2, extra: NONE }, Is(2941),
    Object { first: 7692, count: 4, required: 2, extra: NONE }, Union { first: 631, count: 8, tag: 212 }, Word { first: 1332, count: 3 }, Object { first: 7696, count: 5, required: 0, extra: NONE },
    Map(2811), Object { first: 7701, count: 4, required: 0, extra: NONE }, Is(1372), Word { first: 1335, count: 5 },
    Word { first: 1340, count: 2 }, Object { first: 7705, count: 20, required: 8, extra: NONE }, Object { first: 7725, count: 2, required: 2, extra: NONE }, List(2818),
    Object { first: 7727, count: 3, required: 2, extra: NONE }, Is(176), Word { first: 1342, count: 6 }, Word { first: 1348, count: 2 },
    Word { first: 1350, count: 2 }, Object { first: 7730, count: 7, required: 4, extra: NONE }, Word { first: 1352, count: 1 }, Object { first: 7737, count: 22, required: 12, extra: NONE },
    Object { first: 7759, count: 8, required: 5, extra: NONE }, Word { first: 1353, count: 2 }, Nullable(12), Is(2883),
    Object { first: 7767, count: 5, required: 1, extra: NONE }, Object { first: 7772, count: 3, required: 1, extra: NONE }, Object { first: 7775, count: 4, required: 2, extra: NONE }, Object { first: 7779, count: 3, required: 1, extra: NONE },
    Union { first: 639, count: 4, tag: 212 }, Object { first: 7782, count: 7, required: 1, extra: NONE }, Word { first: 1355, count: 2 }, Object { first: 7789, count: 12, required: 7, extra: NONE },
    Union { first: 643, count: 3, tag: 83 }, List(2840), Object { first: 7801, count: 1, required: 1, extra: NONE }, Object { first: 7802, count: 3, required: 2, extra: NONE },
    Union { first: 646, count: 3, tag: 83 }, Object { first: 7805, count: 2, required: 2, extra: NONE }, Object { first: 7807, count: 1, required: 1, extra: NONE }, Object { first: 7808, count: 1, required: 0, extra: NONE },
    Object { first: 7809, count: 2, required: 2, extra: NONE }, Nullable(2844), Object { first: 7811, count: 1, required: 1, extra: NONE }, Object { first: 7812, count: 1, required: 0, extra: NONE },
    Object { first: 7813, count: 2, required: 2, extra: NONE }, Object { first: 7815, count: 1, required: 1, extra: NONE }, Object { first: 7816, count: 0, required: 0, extra: 0 }, Object { first: 7816, count: 7, required: 5, extra: NONE },
    Object { first: 7823, count: 3, required: 3, extra: NONE }, Object { first: 7826, count: 2, required: 2, extra: NONE }, Object { first: 7828, count: 1, required: 1, extra: NONE }, Object { first: 7829, count: 4, required: 3, extra: NONE },
    Object { first: 7833, count: 2, required: 1, extra: NONE }, Object { first: 7835, count: 4, required: 4, extra: NONE }, Object { first: 7839, count: 3, required: 3, extra: NONE }, Object { first: 7842, count: 0, required: 0, extra: 0 },
    Object { first: 7842, count: 2, required: 2, extra: NONE }, Object { first: 7844, count: 6, required: 2, extra: NONE }, List(2865), Object { first: 7850, count: 1, required: 1, extra: NONE },
    Object { first: 7851, count: 2, required: 2, extra: NONE }, List(2868), Object { first: 7853, count: 17, required: 2, extra: NONE }, Union { first: 649, count: 2, tag: NONE },
    Object { first: 7870, count: 4, required: 3, extra: NONE }, Object { first: 7874, count: 7, required: 7, extra: NONE }, Object { first: 7881, count: 8, required: 1, extra: NONE }, List(1976),
    Object { first: 7889, count: 1, required: 1, extra: NONE }, List(2138), Nullable(2877), Object { first: 7890, count: 1, required: 1, extra: NONE },
    Object { first: 7891, count: 0, required: 0, extra: 0 }, Object { first: 7891, count: 1, required: 0, extra: NONE }, Object { first: 7892, count: 3, required: 3, extra: NONE }, Object { first: 7895, count: 0, required: 0, extra: 0 },
    Object { first: 7895, count: 4, required: 2, extra: NONE }, Object { first: 7899, count: 1, required: 1, extra: NONE }, Object { first: 7900, count: 1, required: 1, extra: NONE }, Object { first: 7901, count: 2, required: 2, extra: NONE },
    Object { first: 7903, count: 1, required: 1, extra: NONE }, Nullable(2813), Object { first: 7904, count: 2, required: 2, extra: NONE }, Object { first: 7906, count: 5, required: 3, extra: NONE },
    Object { first: 7911, count: 3, required: 3, extra: NONE }, Map(2892), Object { first: 7914, count: 1, required: 1, extra: NONE }, Object { first: 7915, count: 1, required: 1, extra: NONE },
    Object { first: 7916, count: 1, required: 1, extra: NONE }, Word { first: 1357, count: 2 }, Object { first: 7917, count: 3, required: 1, extra: NONE }, Object { first: 7920, count: 2, required: 2, extra: NONE },
    Object { first: 7922, count: 3, required: 1, extra: NONE }, Object { first: 7925, count: 6, required: 0, extra: NONE }, Object { first: 7931, count: 5, required: 5, extra: NONE }, Object { first: 7936, count: 1, required: 0, extra: NONE },
    Object { first: 7937, count: 14, required: 8, extra: NONE }, Object { first: 7951, count: 2, required: 2, extra: NONE }, Nullable(11), Object { first: 7953, count: 2, required: 2, extra: NONE },
    Object { first: 7955, count: 4, required: 0, extra: NONE }, Object { first: 7959, count: 2, required: 2, extra: NONE }, Object { first: 7961, count: 6, required: 2, extra: NONE }, Object { first: 7967, count: 2, required: 2, extra: NONE },
    Object { first: 7969, count: 4, required: 4, extra: NONE }, Object { first: 7973, count: 2, required: 1, extra: NONE }, Object { first: 7975, count: 5, required: 5, extra: NONE }, Object { first: 7980, count: 4, required: 1, extra: NONE },
    Word { first: 1359, count: 7 }, Nullable(10), Nullable(2907), Object { first: 7984, count: 3, required: 3, extra: NONE },
    Nullable(2908), Word { first: 1366, count: 3 }, Is(3029), Object { first: 7987, count: 5, required: 4, extra: NONE },
    Is(3030), Object { first: 7992, count: 3, required: 3, extra: NONE }, Word { first: 1369, count: 11 }, Is(3042),
    Object { first: 7995, count: 4, required: 4, extra: NONE }, Is(3044), Object { first: 7999, count: 3, required: 3, extra: NONE }, Is(3045),
    Object { first: 8002, count: 2, required: 2, extra: NONE }, Union { first: 651, count: 5, tag: 83 }, Object { first: 8004, count: 1, required: 1, extra: NONE }, Object { first: 8005, count: 2, required: 2, extra: NONE },
    Union { first: 656, count: 2, tag: 83 }, Nullable(2936), Object { first: 8007, count: 5, required: 1, extra: NONE }, Nullable(2938),
    Object { first: 8012, count: 20, required: 20, extra: NONE }, List(2940), Object { first: 8032, count: 5, required: 1, extra: NONE }, Word { first: 1380, count: 2 },
    Object { first: 8037, count: 3, required: 3, extra: NONE }, List(2944), Object { first: 8040, count: 4, required: 4, extra: NONE }, Object { first: 8044, count: 2, required: 2, extra: NONE },
    Word { first: 1382, count: 4 }, Object { first: 8046, count: 13, required: 10, extra: NONE }, Object { first: 8059, count: 6, required: 6, extra: NONE }, List(2950),
    Object { first: 8065, count: 6, required: 6, extra: NONE }, Object { first: 8071, count: 4, required: 0, extra: NONE }, Object { first: 8075, count: 5, required: 2, extra: NONE }, Object { first: 8080, count: 9, required: 2, extra: NONE },
    Object { first: 8089, count: 2, required: 2, extra: NONE }, List(2949), List(2904), Object { first: 8091, count: 23, required: 23, extra: NONE },
    Object { first: 8114, count: 4, required: 0, extra: NONE }, Object { first: 8118, count: 4, required: 3, extra: NONE }, Object { first: 8122, count: 2, required: 0, extra: NONE }, Word { first: 1386, count: 4 },
    Object { first: 8124, count: 6, required: 3, extra: NONE }, Word { first: 1390, count: 3 }, List(2964), Object { first: 8130, count: 6, required: 4, extra: NONE },
    Object { first: 8136, count: 3, required: 3, extra: NONE }, Object { first: 8139, count: 2, required: 0, extra: 0 }, Object { first: 8141, count: 1, required: 1, extra: NONE }, Object { first: 8142, count: 3, required: 3, extra: NONE },
    Object { first: 8145, count: 3, required: 2, extra: NONE }, Object { first: 8148, count: 1, required: 1, extra: NONE }, Object { first: 8149, count: 3, required: 2, extra: NONE }, Object { first: 8152, count: 2, required: 1, extra: NONE },
    Word { first: 1393, count: 2 }, Object { first: 8154, count: 17, required: 1, extra: NONE }, Nullable(2977), Object { first: 8171, count: 2, required: 1, extra: NONE },
    List(2971), Object { first: 8173, count: 1, required: 1, extra: NONE }, Object { first: 8174, count: 1, required: 1, extra: NONE }, Object { first: 8175, count: 2, required: 2, extra: NONE },
    Object { first: 8177, count: 1, required: 1, extra: NONE }, Object { first: 8178, count: 4, required: 2, extra: NONE }, Object { first: 8182, count: 3, required: 3, extra: NONE }, Object { first: 8185, count: 2, required: 2, extra: NONE },
    Object { first: 8187, count: 3, required: 3, extra: NONE }, Nullable(2988), Object { first: 8190, count: 1, required: 1, extra: NONE }, Object { first: 8191, count: 2, required: 2, extra: NONE },
    Object { first: 8193, count: 5, required: 5, extra: NONE }, Object { first: 8198, count: 2, required: 2, extra: NONE }, Object { first: 8200, count: 3, required: 1, extra: NONE }, Object { first: 8203, count: 2, required: 2, extra: NONE },
    Object { first: 8205, count: 1, required: 1, extra: NONE }, List(1866), List(2700),
];

#[rustfmt::skip]
static MEMBERS: [Member; 8206] = [
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
    r(83, 164), r(85, 3), r(383, 3), o(385, 3), o(132, 50), // TokenAuthInfo
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
    r(83, 362), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 2), // 
    r(83, 365), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 26), // 
    r(196, 3), r(201, 3), r(202, 368), r(200, 369), r(203, 3), r(205, 370), r(50, 371), o(214, 11), o(76, 3), // FusionPhaseActivityData
    r(83, 367), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 372), // 
    r(498, 11), r(224, 11), r(156, 11), r(688, 11), o(226, 11), r(223, 12), // FusionPhaseUsage
    r(694, 0), r(215, 3), r(76, 3), r(138, 3), r(201, 3), // FusionStagedTerminal
    r(196, 3), r(201, 3), r(202, 368), r(203, 3), r(205, 370), r(36, 3), o(41, 3), r(213, 375), r(137, 3), r(686, 363), r(687, 12), r(689, 376), o(690, 0), o(693, 377), o(695, 378), // FusionPhaseCompletedData
    r(83, 374), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 379), // 
    r(196, 3), r(201, 3), r(202, 368), r(203, 3), r(205, 370), r(36, 3), o(41, 3), r(213, 375), r(4, 3), r(687, 12), r(689, 376), o(697, 3), o(698, 3), // FusionPhaseFailedData
    r(83, 381), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 382), // 
    r(196, 3), r(201, 3), r(202, 368), r(200, 369), r(203, 3), r(205, 370), r(36, 3), o(41, 3), // FusionPhaseStartedData
    r(83, 384), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 385), // 
    r(83, 387), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 52), // 
    r(83, 389), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 53), // 
    r(83, 391), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 78), // 
    r(83, 393), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 79), // 
    r(83, 395), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 80), // 
    r(83, 397), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 81), // 
    r(83, 399), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 82), // 
    r(83, 401), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 83), // 
    r(83, 403), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 84), // 
    r(83, 405), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 85), // 
    r(83, 407), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 86), // 
    r(83, 409), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 87), // 
    r(83, 411), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 88), // 
    r(83, 413), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 106), // 
    r(83, 415), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 178), // 
    r(83, 417), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 180), // 
    r(83, 419), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 232), // 
    r(83, 421), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 262), // 
    r(83, 423), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 264), // 
    r(83, 425), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 265), // 
    r(83, 427), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 268), // 
    r(83, 429), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 325), // 
    r(83, 431), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 329), // 
    r(158, 3), o(724, 5), o(729, 434), o(730, 5), o(731, 3), // ExitPlanModeCompletedData
    r(83, 433), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 435), // 
    r(158, 3), r(733, 3), r(734, 3), r(448, 438), r(735, 434), o(36, 3), o(76, 3), // ExitPlanModeRequestedData
    r(83, 437), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 439), // 
    r(158, 3), // ExternalToolCompletedData
    r(83, 441), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 442), // 
    r(158, 3), r(5, 3), r(76, 3), r(215, 3), o(208, 3), o(138, 0), o(454, 3), o(77, 3), o(78, 3), // ExternalToolRequestedData
    r(83, 444), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 445), // 
    r(354, 3), o(641, 3), o(32, 3), // HookEndError
    r(739, 3), r(740, 3), o(81, 0), r(6, 5), o(7, 448), o(173, 3), // HookEndData
    r(83, 447), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 449), // 
    r(354, 3), o(742, 5), // HookProgressData
    r(83, 451), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 452), // 
    r(739, 3), r(740, 3), o(453, 0), o(173, 3), // HookStartData
    r(83, 454), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 455), // 
    r(137, 19), r(354, 3), r(615, 328), r(749, 459), // HumanResponseRecordedResponseAskUser
    o(750, 5), r(751, 3), o(752, 17), r(753, 3), r(749, 461), r(754, 5), // HumanResponseRecordedResponseUserInput
    r(448, 438), r(724, 5), o(730, 5), o(731, 3), r(734, 3), r(735, 434), r(749, 463), o(729, 434), r(733, 3), // HumanResponseRecordedResponseExitPlanMode
    r(747, 458), r(158, 3), r(410, 465), o(76, 3), // HumanResponseRecordedData
    r(83, 457), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 466), // 
    r(759, 469), r(762, 470), r(137, 3), r(400, 471), r(766, 472), o(21, 3), o(767, 5), // InstructionUpdateData
    r(83, 468), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 473), // 
    r(158, 3), r(527, 476), // McpHeadersRefreshCompletedData
    r(83, 475), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 477), // 
    r(158, 3), r(770, 3), r(771, 3), r(4, 480), // McpHeadersRefreshRequiredData
    r(83, 479), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 481), // 
    r(158, 3), r(527, 484), // McpOauthCompletedData
    r(83, 483), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 485), // 
    r(527, 488), r(158, 3), r(770, 3), // McpOauthRecoveryCompletedData
    r(83, 487), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 489), // 
    r(620, 3), o(778, 3), o(779, 5), o(780, 492), o(781, 3), // McpOauthRequiredStaticClientConfig
    o(783, 3), o(781, 3), o(7, 3), // McpOauthWWWAuthenticateParams
    r(21, 3), r(464, 3), // HeaderEntry
    r(518, 11), r(583, 496), o(785, 3), // McpOauthHttpResponse
    r(158, 3), r(770, 3), r(771, 3), o(782, 493), o(784, 494), o(786, 497), o(787, 3), r(4, 498), o(792, 5), // McpOauthRequiredData
    r(83, 491), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 499), // 
    r(770, 3), // McpListChangedData
    r(83, 501), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 502), // 
    r(83, 504), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 502), // 
    r(83, 506), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 502), // 
    r(354, 3), // McpAppToolCallCompleteError
    o(797, 3), o(798, 17), // McpAppToolCallCompleteToolMetaUI
    o(459, 510), // McpAppToolCallCompleteToolMeta
    r(770, 3), r(215, 3), o(138, 19), r(6, 5), r(687, 12), o(497, 19), o(7, 509), o(799, 511), // McpAppToolCallCompleteData
    r(83, 508), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 512), // 
    r(808, 11), r(809, 11), r(810, 11), r(811, 11), r(812, 11), r(813, 11), o(814, 3), o(274, 10), o(815, 10), o(816, 10), o(277, 10), o(817, 10), o(293, 10), // ModelCallFailureRequestFingerprint
    o(36, 3), o(173, 3), o(235, 3), o(162, 3), o(243, 3), o(160, 3), o(161, 5), o(518, 11), o(687, 11), o(53, 93), o(56, 24), o(801, 515), o(239, 11), o(240, 11), o(237, 5), o(238, 5), o(41, 3), o(236, 3), r(32, 516), o(697, 3), o(807, 517), o(411, 3), o(632, 3), o(20, 95), o(818, 518), o(207, 77), o(273, 3), o(276, 3), o(281, 3), o(282, 10), o(285, 102), o(289, 103), o(290, 10), o(291, 103), o(292, 10), o(819, 10), o(294, 10), o(295, 10), o(308, 104), o(314, 105), o(315, 5), o(316, 5), o(317, 10), // ModelCallFailureData
    r(83, 514), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 519), // 
    o(237, 5), r(36, 3), r(497, 522), // ModelCallFinalResultData
    r(83, 521), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 523), // 
    r(172, 3), o(157, 3), r(829, 12), r(527, 526), o(830, 5), r(831, 11), // ModelCallFinishedData
    r(83, 525), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 527), // 
    r(172, 3), o(36, 3), o(833, 3), o(207, 77), o(173, 3), // ModelCallStartData
    r(83, 529), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 530), // 
    r(212, 3), o(604, 3), o(354, 3), // ModelLogData
    r(83, 532), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 533), // 
    o(36, 3), o(836, 3), o(837, 3), o(838, 3), o(839, 3), o(840, 3), o(161, 5), o(235, 3), o(56, 3), o(213, 10), o(7, 3), // ModelEventModelCall
    r(212, 3), o(52, 11), o(841, 536), o(354, 19), o(32, 3), // ModelMessageData
    r(83, 535), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 537), // 
    r(212, 3), o(843, 311), // ModelMessagesSnapshotData
    r(83, 539), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 540), // 
    r(212, 3), o(52, 11), o(845, 12), o(841, 536), o(161, 5), // ModelModelCallFailureData
    r(83, 542), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 543), // 
    o(25, 3), o(21, 3), o(450, 19), o(847, 17), // ModelEventModelInfo
    r(212, 3), o(36, 3), o(848, 546), o(52, 11), o(849, 12), // ModelModelCallStartedData
    r(83, 545), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 547), // 
    r(212, 3), o(52, 11), o(845, 12), o(851, 12), o(60, 12), o(234, 12), o(841, 536), o(852, 19), o(853, 19), o(20, 19), o(161, 5), o(239, 12), o(854, 11), o(257, 12), o(274, 11), o(293, 11), o(277, 11), o(275, 3), o(855, 3), o(856, 19), // ModelModelCallSuccessData
    r(83, 549), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 550), // 
    r(212, 3), o(52, 11), o(841, 536), o(410, 19), // ModelResponseData
    r(83, 552), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 553), // 
    r(83, 555), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 19), // 
    r(212, 3), o(52, 11), o(76, 3), o(860, 19), o(687, 12), o(161, 5), o(861, 311), // ModelToolExecutionData
    r(83, 557), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 558), // 
    r(212, 3), o(36, 3), o(848, 546), o(52, 11), o(849, 12), // ModelTurnEndedData
    r(83, 560), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 561), // 
    r(212, 3), o(36, 3), o(848, 546), o(52, 11), o(849, 12), o(7, 3), // ModelTurnFailedData
    r(83, 563), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 564), // 
    r(83, 566), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 19), // 
    r(212, 3), o(36, 3), o(848, 546), o(52, 11), o(849, 12), // ModelTurnStartedData
    r(83, 568), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 569), // 
    r(83, 571), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 572), // 
    r(158, 3), r(868, 11), // PermissionAssentDetectedData
    r(83, 574), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 575), // 
    r(158, 3), r(76, 3), r(870, 3), r(875, 578), // PermissionCarriedForwardData
    r(83, 577), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 579), // 
    r(896, 3), o(76, 3), r(897, 3), r(818, 3), r(899, 586), r(902, 587), r(4, 588), r(903, 11), // PermissionRecoveryAttempt
    r(887, 3), r(213, 584), r(894, 585), r(4, 583), r(895, 11), r(904, 590), o(905, 3), o(906, 3), // PermissionRecoveryData
    r(212, 582), r(4, 583), r(886, 5), r(907, 591), // TaskBlocker
    r(212, 593), o(909, 5), // PermissionApproved
    r(212, 596), r(911, 17), // UserToolSessionApprovalCommands
    r(212, 598), // UserToolSessionApprovalRead
    r(212, 600), // UserToolSessionApprovalWrite
    r(212, 602), r(770, 3), r(215, 363), // UserToolSessionApprovalMcp
    r(212, 604), // UserToolSessionApprovalMemory
    r(212, 606), r(215, 3), // UserToolSessionApprovalCustomTool
    r(212, 608), o(438, 3), // UserToolSessionApprovalExtensionManagement
    r(212, 610), o(917, 3), // UserToolSessionApprovalWorkflow
    r(212, 612), r(452, 3), // UserToolSessionApprovalExtensionPermissionAccess
    r(212, 614), r(452, 3), r(920, 17), // UserToolSessionApprovalExtensionEnvAccess
    r(212, 595), r(921, 616), o(909, 5), // PermissionApprovedForSession
    r(212, 618), r(921, 616), r(923, 3), o(909, 5), // PermissionApprovedForLocation
    r(212, 345), o(4, 3), // PermissionCancelled
    r(212, 3), r(925, 363), // PermissionRule
    r(212, 621), r(926, 623), // PermissionDeniedByRules
    r(212, 625), // PermissionDeniedNoApprovalRuleAndCouldNotRequestFromUser
    r(212, 627), o(731, 3), o(929, 5), // PermissionDeniedInteractivelyByUser
    r(212, 629), r(24, 3), r(354, 3), // PermissionDeniedByContentExclusionPolicy
    r(212, 631), o(354, 3), o(932, 5), // PermissionDeniedByPermissionRequestHook
    r(158, 3), o(76, 3), o(877, 3), o(908, 592), r(497, 633), o(875, 578), // PermissionCompletedData
    r(83, 581), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 634), // 
    r(870, 3), r(158, 3), r(868, 11), r(936, 637), r(937, 11), r(938, 11), // PermissionContextualAuthorizationData
    r(83, 636), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 638), // 
    r(870, 3), r(868, 11), r(936, 637), r(940, 3), r(937, 11), r(938, 11), o(941, 17), o(942, 3), o(943, 0), // PermissionMessageAuthorizationData
    r(83, 640), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 641), // 
    r(868, 11), // PermissionMessageAuthorizationDegradedData
    r(83, 643), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 644), // 
    r(868, 11), o(946, 5), // PermissionMessageAuthorizationReadData
    r(83, 646), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 647), // 
    r(952, 3), r(953, 5), // PermissionRequestShellCommand
    r(952, 3), r(950, 3), o(954, 0), o(955, 0), o(956, 5), o(454, 0), // PermissionRequestShellCommandSegment
    r(178, 3), // PermissionRequestShellPossibleUrl
    r(968, 657), o(969, 3), r(24, 3), o(970, 17), // PermissionSandboxPathGrant
    r(212, 650), o(76, 3), o(949, 5), r(950, 3), r(951, 3), r(494, 652), o(957, 654), r(958, 17), o(959, 3), o(960, 59), r(961, 656), r(962, 5), r(963, 5), o(600, 3), o(964, 5), o(965, 5), o(966, 3), o(971, 658), o(972, 3), // PermissionRequestShell
    r(137, 3), r(24, 3), // PermissionWriteFileContent
    o(977, 660), o(978, 660), // PermissionWriteFileEdit
    r(212, 600), o(76, 3), o(949, 5), r(951, 3), r(973, 3), o(974, 3), r(975, 3), o(976, 3), r(963, 5), o(964, 5), o(966, 3), o(861, 662), o(971, 658), // PermissionRequestWrite
    r(212, 598), o(76, 3), o(949, 5), r(951, 3), r(24, 3), o(974, 3), o(964, 5), o(966, 3), o(971, 658), // PermissionRequestRead
    r(212, 602), o(76, 3), r(770, 3), r(215, 3), r(141, 3), o(493, 0), r(953, 5), o(979, 665), o(949, 5), o(980, 3), // PermissionRequestMcp
    r(212, 667), o(76, 3), o(949, 5), r(951, 3), r(178, 3), o(981, 3), o(964, 5), o(966, 3), // PermissionRequestUrl
    r(1011, 672), r(1014, 673), r(1018, 674), o(1019, 5), // PermissionApprovalEvaluation
    o(1020, 675), r(323, 676), o(4, 3), o(36, 3), o(1024, 677), o(1025, 3), // PermissionAssistedApproval
    r(212, 604), o(76, 3), o(609, 669), o(597, 3), r(984, 3), o(194, 3), o(665, 670), o(4, 3), o(781, 671), o(987, 3), o(1026, 678), o(949, 5), // PermissionRequestMemory
    r(212, 606), o(76, 3), r(215, 3), r(1027, 3), o(493, 0), o(1028, 5), o(949, 5), // PermissionRequestCustomTool
    r(212, 681), o(76, 3), r(215, 3), o(1030, 0), o(1031, 3), o(949, 5), // PermissionRequestHook
    r(212, 608), o(76, 3), r(438, 3), o(452, 3), o(949, 5), // PermissionRequestExtensionManagement
    r(177, 3), o(1034, 3), // WorkflowPermissionPhase
    r(212, 610), o(76, 3), r(438, 684), r(21, 3), r(23, 3), r(1035, 686), o(1036, 11), o(1037, 11), o(1038, 12), o(1039, 12), o(1040, 11), o(1041, 11), o(1042, 12), o(1043, 12), r(917, 3), r(1044, 5), o(949, 5), // PermissionRequestWorkflow
    r(212, 612), o(76, 3), r(452, 3), r(450, 17), o(949, 5), // PermissionRequestExtensionPermissionAccess
    r(212, 614), o(76, 3), r(452, 3), r(920, 17), o(949, 5), // PermissionRequestExtensionEnvAccess
    r(212, 596), o(76, 3), r(950, 3), r(951, 3), r(911, 17), r(963, 5), o(600, 3), o(1026, 678), o(949, 5), o(964, 5), o(965, 5), o(966, 3), o(971, 658), // PermissionPromptRequestCommands
    r(212, 600), o(76, 3), r(951, 3), r(973, 3), o(974, 3), r(975, 3), o(976, 3), r(963, 5), o(1026, 678), o(949, 5), o(861, 662), o(1046, 3), // PermissionPromptRequestWrite
    r(212, 598), o(76, 3), r(951, 3), r(24, 3), o(974, 3), o(1026, 678), o(949, 5), // PermissionPromptRequestRead
    r(212, 602), o(76, 3), r(770, 3), r(215, 3), r(141, 3), o(493, 0), o(979, 665), o(1026, 678), o(1047, 5), o(980, 3), // PermissionPromptRequestMcp
    r(212, 667), o(76, 3), r(951, 3), r(178, 3), o(981, 3), o(964, 5), o(966, 3), o(1026, 678), o(949, 5), // PermissionPromptRequestUrl
    r(212, 604), o(76, 3), o(609, 669), o(597, 3), r(984, 3), o(194, 3), o(665, 670), o(4, 3), o(1026, 678), // PermissionPromptRequestMemory
    r(212, 606), o(76, 3), r(215, 3), r(1027, 3), o(493, 0), o(1026, 678), // PermissionPromptRequestCustomTool
    r(212, 698), o(76, 3), r(1048, 699), r(1049, 17), o(1026, 678), o(1050, 17), // PermissionPromptRequestPath
    r(212, 681), o(76, 3), r(215, 3), o(1030, 0), o(1031, 3), o(1026, 678), // PermissionPromptRequestHook
    r(212, 608), o(76, 3), r(438, 3), o(452, 3), o(1026, 678), // PermissionPromptRequestExtensionManagement
    r(212, 610), o(76, 3), r(438, 684), r(21, 3), r(23, 3), r(1035, 686), o(1036, 11), o(1037, 11), o(1038, 12), o(1039, 12), o(1040, 11), o(1041, 11), o(1042, 12), o(1043, 12), r(917, 3), r(1044, 5), o(1026, 678), o(949, 5), // PermissionPromptRequestWorkflow
    r(212, 612), o(76, 3), r(452, 3), r(450, 17), o(1026, 678), // PermissionPromptRequestExtensionPermissionAccess
    r(212, 614), o(76, 3), r(452, 3), r(920, 17), o(1026, 678), // PermissionPromptRequestExtensionEnvAccess
    r(158, 3), r(1045, 690), o(1051, 706), o(1054, 707), o(1056, 708), o(1057, 0), o(1058, 5), o(877, 3), o(207, 77), o(905, 3), o(906, 3), o(1059, 118), // PermissionRequestedData
    r(83, 649), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 709), // 
    r(1061, 3), r(1062, 17), o(1063, 0), o(1064, 0), r(1065, 11), r(1066, 11), r(1067, 11), r(1068, 12), o(1069, 3), o(1070, 3), o(1071, 17), o(1072, 17), o(1073, 17), o(1074, 17), o(1075, 17), o(1076, 17), o(1077, 5), o(1078, 17), o(1079, 17), o(1080, 11), o(1081, 3), o(1082, 17), o(1083, 3), o(1084, 17), // PromptCacheBreakData
    r(83, 711), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 712), // 
    r(158, 3), // SamplingCompletedData
    r(83, 714), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 715), // 
    o(843, 311), o(1088, 3), o(1089, 3), o(1090, 12), o(1091, 12), o(1092, 17), o(1093, 19), o(446, 19), // SamplingRequest
    r(158, 3), r(770, 3), r(1087, 0), o(629, 718), o(980, 3), // SamplingRequestedData
    r(83, 717), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 719), // 
    r(1135, 17), r(1136, 17), r(1137, 17), // SandboxFilesystemPolicyDetails
    r(1102, 722), r(527, 723), o(76, 3), r(1101, 724), r(1113, 725), r(1116, 726), r(1121, 727), r(1122, 11), r(1123, 11), r(1124, 11), r(1125, 5), r(1126, 5), r(1127, 5), r(1130, 728), r(1131, 5), r(1132, 5), r(1133, 5), r(1134, 5), o(1138, 729), o(1141, 730), r(212, 731), // SandboxDecisionDataPolicyResolved
    r(1102, 722), r(527, 723), o(76, 3), r(1101, 724), r(1113, 725), r(1121, 727), r(687, 12), o(1141, 730), r(212, 733), // SandboxDecisionDataSpawnCompleted
    r(1102, 722), r(527, 723), o(76, 3), r(1101, 724), r(1113, 725), r(1121, 727), o(1146, 735), o(491, 3), r(212, 736), // SandboxDecisionDataEnforcementState
    r(1102, 722), r(527, 723), o(76, 3), r(1101, 724), r(1121, 727), r(1161, 738), r(1146, 735), o(396, 739), o(1166, 3), o(491, 3), o(1167, 3), r(212, 740), // SandboxDecisionDataAccessDenied
    r(1102, 722), r(527, 723), o(76, 3), r(1101, 724), r(1121, 727), r(32, 742), o(1161, 738), o(396, 739), o(1166, 3), o(491, 3), o(1167, 3), r(212, 743), // SandboxDecisionDataBypassDecided
    r(1102, 722), r(527, 723), o(76, 3), r(1101, 724), r(1121, 727), r(32, 742), o(1161, 738), o(396, 739), o(1166, 3), o(491, 3), o(1167, 3), r(212, 745), // SandboxDecisionDataPermissiveRetryDecided
    r(1102, 722), r(527, 723), o(76, 3), r(1101, 724), r(1121, 727), o(1161, 738), o(396, 739), o(1166, 3), o(491, 3), o(1167, 3), r(212, 747), // SandboxDecisionDataPermissiveRetryCompleted
    r(83, 721), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 749), // 
    r(83, 751), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 176), // 
    r(83, 753), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 190), // 
    r(83, 755), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 194), // 
    r(83, 757), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 197), // 
    r(4, 3), o(158, 3), // SessionAutopilotStoppedData
    r(83, 759), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 760), // 
    r(83, 762), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 199), // 
    r(83, 764), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 201), // 
    r(83, 766), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 207), // 
    r(83, 768), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 216), // 
    r(83, 770), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 223), // 
    r(83, 772), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 228), // 
    r(83, 774), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 229), // 
    r(83, 776), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 230), // 
    r(83, 778), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 283), // 
    r(83, 780), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 284), // 
    r(83, 782), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 289), // 
    r(69, 3), o(1192, 3), o(490, 3), o(1195, 785), o(1196, 3), o(489, 3), o(1197, 3), o(1198, 3), o(1199, 5), // WorkingDirectoryContext
    r(83, 784), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 786), // 
    r(83, 788), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 290), // 
    r(83, 790), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 317), // 
    r(83, 792), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 318), // 
    r(83, 794), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 349), // 
    r(1205, 797), // ExtensionsAttachmentsPushedData
    r(83, 796), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 798), // 
    r(25, 3), r(21, 3), r(32, 801), r(213, 802), // ExtensionsLoadedExtension
    r(1209, 804), // ExtensionsLoadedData
    r(83, 800), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 805), // 
    r(1211, 11), r(1212, 11), r(1213, 17), // ShutdownCodeChanges
    r(1214, 808), // FusionChangeCheckpointData
    r(83, 807), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 809), // 
    r(196, 3), r(197, 3), r(206, 3), r(204, 3), r(212, 812), r(76, 363), // FusionCommitStartedData
    r(83, 811), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 813), // 
    r(196, 3), r(197, 3), r(172, 3), r(198, 3), r(200, 369), r(527, 3), r(1217, 363), r(1218, 363), r(1219, 3), r(1220, 363), r(1221, 11), r(498, 11), r(224, 11), r(156, 11), r(688, 11), o(226, 11), r(223, 12), r(687, 12), // FusionCompletedData
    r(83, 815), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 816), // 
    r(196, 3), r(206, 3), r(1223, 3), r(1224, 3), r(354, 0), // FusionHandoffData
    r(83, 818), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 819), // 
    r(1234, 12), r(1235, 12), r(1236, 12), r(1237, 12), // FusionScores
    r(212, 368), r(203, 3), r(781, 370), r(1240, 5), // FusionPhasePlanStep
    r(201, 3), r(36, 3), o(41, 3), // FusionCritic
    r(1250, 827), r(1251, 827), // FusionFollowUpRecommendation
    r(196, 3), r(172, 3), r(1226, 10), r(198, 3), r(199, 3), o(1227, 3), o(1228, 3), o(1229, 3), o(1230, 3), o(1231, 3), o(1232, 11), o(1233, 3), o(1238, 822), r(200, 369), o(1239, 3), o(1241, 824), r(1242, 3), r(1243, 363), o(1244, 3), o(1245, 3), o(1246, 826), r(1247, 3), r(1219, 3), o(1252, 828), o(1253, 12), // FusionResolvedData
    r(83, 821), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 829), // 
    r(896, 3), r(198, 3), r(199, 3), r(4, 3), o(697, 3), r(1247, 3), o(1253, 12), // FusionRouteFailedData
    r(83, 831), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 832), // 
    r(896, 3), r(1257, 835), o(198, 3), o(199, 3), // FusionRouteStartedData
    r(83, 834), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 836), // 
    r(351, 3), r(21, 3), o(489, 3), // HandoffRepository
    r(1259, 3), r(1260, 839), o(490, 840), o(1261, 3), o(733, 3), o(1262, 3), o(85, 3), // HandoffData
    r(83, 838), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 841), // 
    o(133, 5), o(612, 708), // IdleData
    r(83, 843), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 844), // 
    r(349, 847), r(212, 848), // IndexedSearchDataStatus
    r(527, 850), o(1271, 12), r(1272, 12), r(1273, 5), r(1274, 5), o(1284, 851), o(697, 3), o(1285, 5), r(212, 852), // IndexedSearchDataStartup
    r(632, 854), o(541, 12), o(697, 3), r(212, 855), // IndexedSearchDataServerError
    r(153, 857), o(1292, 12), o(1293, 12), o(1294, 12), o(1295, 12), o(1296, 12), o(1297, 12), o(1298, 12), r(212, 858), // IndexedSearchDataIncremental
    r(83, 846), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 860), // 
    r(1301, 3), r(354, 3), o(178, 3), o(1302, 3), // InfoData
    r(83, 862), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 863), // 
    r(1304, 3), r(5, 3), r(596, 10), // SessionJournalLinkData
    r(83, 865), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 866), // 
    r(153, 869), r(1309, 17), // SessionManagedPluginProgressData
    r(83, 868), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 870), // 
    r(609, 873), o(1317, 874), r(1318, 3), r(1319, 5), r(354, 3), // ManagedSettingsEnforcedData
    r(83, 872), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 875), // 
    r(1319, 5), o(1334, 0), // ManagedPermissionsContext
    r(32, 878), r(1325, 5), r(1326, 5), o(1327, 5), o(1328, 5), r(1319, 5), o(1329, 5), r(1330, 5), o(1331, 5), r(1332, 17), o(1333, 0), o(1335, 879), // ManagedSettingsResolvedData
    r(83, 877), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 880), // 
    r(770, 3), // McpServerNeedsReconnectData
    r(83, 882), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 883), // 
    r(770, 3), // McpServerRemovedData
    r(83, 885), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 886), // 
    r(770, 3), r(213, 889), o(7, 3), o(1344, 3), o(1345, 3), // McpServerStatusChangedData
    r(83, 888), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 890), // 
    r(770, 3), r(854, 10), // SessionMcpServerToolsLoadedData
    r(83, 892), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 893), // 
    r(1348, 363), // McpServerMetadata
    r(21, 3), r(213, 889), o(32, 301), o(22, 3), o(7, 3), o(1349, 896), o(56, 897), o(1350, 3), o(1351, 3), // McpServersLoadedServer
    r(1352, 899), // McpServersLoadedData
    r(83, 895), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 900), // 
    r(83, 902), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 903), // 
    r(1355, 708), r(1356, 708), // ModeChangedData
    r(83, 905), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 906), // 
    r(612, 708), o(137, 3), // ModeNoticeDeliveredData
    r(83, 908), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 909), // 
    o(1359, 3), r(1360, 3), o(1361, 3), o(41, 3), o(1362, 96), o(255, 96), o(1363, 912), o(1364, 912), o(549, 913), o(1365, 3), o(32, 914), o(1378, 191), o(460, 191), // ModelChangeData
    r(83, 911), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 915), // 
    r(1359, 3), r(4, 918), // ModelDeselectedData
    r(83, 917), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 919), // 
    r(83, 921), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 591), // 
    o(1355, 707), o(612, 707), o(1383, 3), // PermissionsChangedData
    r(83, 923), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 924), // 
    r(438, 927), // PlanChangedData
    r(83, 926), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 928), // 
    r(1391, 12), r(106, 12), r(17, 12), r(1392, 5), o(1393, 12), r(16, 12), o(1394, 12), o(1395, 5), o(249, 5), r(113, 5), r(1396, 5), // ProviderQuotaBudgetMetadata
    o(1405, 12), o(1406, 3), o(1407, 3), o(1408, 3), r(781, 935), r(349, 936), r(1413, 937), // ProviderMonthlyUsage
    r(1387, 931), o(1388, 3), o(1389, 932), o(1390, 10), o(1397, 933), r(1401, 934), o(1402, 3), o(1403, 10), o(248, 5), o(1404, 10), o(1414, 938), o(1417, 939), o(466, 3), r(163, 101), o(1420, 940), r(1421, 3), o(4, 3), o(1422, 3), o(32, 3), r(1413, 937), // ProviderQuotaState
    r(1423, 941), // SessionQuotaObservationData
    r(83, 930), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 942), // 
    r(1425, 5), // RemoteSteerableChangedData
    r(83, 944), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 945), // 
    o(1039, 12), // SessionLimitsConfig
    r(1427, 3), r(1428, 11), o(1429, 11), o(1430, 3), o(41, 3), o(255, 96), o(1364, 912), o(549, 291), o(460, 191), o(1431, 948), o(1261, 786), o(1432, 5), o(1433, 5), o(1425, 5), o(1434, 5), // ResumeData
    r(83, 947), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 949), // 
    r(25, 11), // ScheduleCancelledData
    r(83, 951), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 952), // 
    r(25, 11), o(1437, 11), o(1438, 3), o(1439, 3), o(1440, 11), r(44, 3), o(1441, 5), o(1442, 5), o(1443, 3), o(1444, 955), // ScheduleCreatedData
    r(83, 954), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 956), // 
    r(25, 11), r(1446, 11), // ScheduleRearmedData
    r(83, 958), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 959), // 
    r(1431, 962), // SessionLimitsChangedData
    r(83, 961), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 963), // 
    r(220, 11), // ShutdownTokenDetail
    o(1455, 11), o(231, 12), // ShutdownModelMetricRequests
    r(224, 11), r(156, 11), r(225, 11), r(226, 11), o(228, 11), // ShutdownModelMetricUsage
    r(220, 11), // ShutdownModelMetricTokenDetail
    r(1411, 969), r(689, 970), o(223, 12), o(222, 972), // ShutdownModelMetric
    o(1083, 3), o(1457, 3), r(1453, 11), r(223, 12), r(1456, 974), // ShutdownAgentMetric
    r(1450, 966), o(1451, 3), o(1452, 12), o(223, 12), o(222, 968), r(1453, 11), r(1454, 11), o(1429, 11), r(1214, 808), r(1456, 974), o(1458, 976), o(1459, 3), o(529, 11), o(515, 11), o(516, 11), o(517, 11), o(1460, 97), o(1461, 311), o(1462, 19), // ShutdownData
    r(83, 965), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 977), // 
    r(21, 3), o(492, 3), r(23, 3), r(32, 980), r(33, 5), r(420, 5), o(24, 3), o(1466, 3), // SkillsLoadedSkill
    r(43, 982), // SkillsLoadedData
    r(83, 979), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 983), // 
    r(1468, 3), r(1469, 11), o(1470, 17), // SnapshotRewindData
    r(83, 985), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 986), // 
    o(1475, 5), o(1476, 17), o(1477, 17), o(1478, 5), o(1479, 5), // GitHubMcpToolConfig
    r(5, 3), r(596, 11), r(1472, 3), r(1473, 3), r(1474, 3), o(1430, 3), o(41, 3), o(255, 96), o(1364, 912), o(549, 291), o(460, 191), o(1431, 948), o(1261, 786), o(1480, 989), o(1432, 5), o(1425, 5), o(1481, 3), // StartData
    r(83, 988), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 990), // 
    o(733, 3), o(6, 5), o(527, 993), o(4, 3), o(1484, 10), o(908, 592), // TaskCompleteData
    r(83, 992), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 994), // 
    r(177, 3), // TitleChangedData
    r(83, 996), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 997), // 
    r(83, 999), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 1000), // 
    r(36, 3), // ToolsUpdatedData
    r(83, 1002), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 1003), // 
    r(519, 11), r(1489, 11), r(1490, 11), r(1491, 11), r(1492, 11), r(1493, 11), r(1494, 11), r(1495, 3), // TruncationData
    r(83, 1005), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 1006), // 
    r(547, 3), r(227, 3), r(259, 11), // UsageCheckpointModelCacheState
    r(223, 12), o(1452, 12), o(1497, 1010), o(1498, 20), // UsageCheckpointData
    r(83, 1008), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 1011), // 
    r(519, 11), r(529, 11), r(1500, 11), o(515, 11), o(516, 11), o(517, 11), o(1501, 5), // UsageInfoData
    r(83, 1013), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 1014), // 
    r(1503, 3), r(354, 3), o(178, 3), o(640, 348), // WarningData
    r(83, 1016), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 1017), // 
    r(24, 3), r(438, 1020), // WorkspaceFileChangedData
    r(83, 1019), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 1021), // 
    r(609, 1024), o(1509, 12), o(1039, 12), // SessionLimitsExhaustedResponse
    r(158, 3), r(410, 1025), // SessionLimitsExhaustedCompletedData
    r(83, 1023), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 1026), // 
    r(158, 3), r(1511, 12), r(1039, 12), // SessionLimitsExhaustedRequestedData
    r(83, 1028), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 1029), // 
    r(137, 3), r(32, 3), o(157, 3), // SkillContextDeliveredData
    r(83, 1031), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 1032), // 
    r(1514, 3), o(1515, 3), o(1516, 3), r(32, 3), o(157, 3), // SkillContextDeliveredRefData
    r(83, 1034), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 1035), // 
    r(21, 3), o(1518, 11), o(36, 3), r(24, 3), r(137, 3), o(1519, 17), o(34, 5), o(32, 3), o(1350, 3), o(1351, 3), o(23, 3), o(525, 1038), // SkillInvokedData
    r(83, 1037), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 1039), // 
    r(21, 3), o(1518, 11), o(36, 3), r(24, 3), r(1514, 3), r(1524, 11), o(1519, 17), o(34, 5), o(32, 3), o(1350, 3), o(1351, 3), o(23, 3), o(525, 1038), // SkillInvokedRefData
    r(83, 1041), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 1042), // 
    r(76, 3), r(1083, 3), r(1457, 3), o(36, 3), o(1526, 3), o(1527, 3), o(1528, 3), o(1529, 5), o(1530, 3), o(1538, 1045), o(1539, 5), o(1540, 11), o(1541, 11), o(687, 11), o(488, 5), // SubagentCompletedData
    r(83, 1044), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 1046), // 
    r(36, 3), o(41, 3), o(549, 3), r(1543, 5), // SubagentConfiguredData
    r(83, 1048), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 1049), // 
    r(83, 1051), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 1052), // 
    r(76, 3), r(1083, 3), r(1457, 3), r(7, 3), o(36, 3), o(1526, 3), o(1527, 3), o(1528, 3), o(1529, 5), o(1530, 3), o(1538, 1045), o(1539, 5), o(1540, 11), o(1541, 11), o(687, 11), // SubagentFailedData
    r(83, 1054), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 1055), // 
    r(1083, 3), r(1457, 3), r(35, 314), // SubagentSelectedData
    r(83, 1057), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 1058), // 
    r(76, 3), r(1083, 3), r(1457, 3), r(1548, 3), o(36, 3), o(1552, 1061), o(1538, 1045), o(1553, 3), o(1554, 3), o(667, 3), o(886, 5), o(74, 3), o(1555, 3), // SubagentStartedData
    r(83, 1060), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 1062), // 
    r(137, 3), o(1557, 5), o(1558, 5), // SystemMessageContentBlock
    o(1561, 3), o(1562, 19), // SystemMessageMetadata
    r(137, 3), o(1559, 1066), o(157, 3), r(203, 1067), o(21, 3), o(446, 1068), // SystemMessageData
    r(83, 1064), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 1069), // 
    r(83, 1072), r(73, 3), o(22, 3), r(74, 3), r(213, 1073), o(23, 3), o(44, 3), // SystemNotificationAgentCompleted
    r(83, 1075), r(73, 3), o(22, 3), r(74, 3), o(23, 3), // SystemNotificationAgentIdle
    r(83, 1077), r(1567, 3), r(1568, 3), r(1569, 3), r(733, 3), // SystemNotificationNewInboxMessage
    r(83, 1079), r(1571, 3), o(541, 10), o(23, 3), // SystemNotificationShellCompleted
    r(83, 1081), r(1571, 3), o(23, 3), // SystemNotificationShellDetachedCompleted
    r(83, 1083), r(578, 3), r(1574, 3), r(1575, 3), o(23, 3), // SystemNotificationInstructionDiscovered
    r(83, 170), // SystemNotificationWorkflowPauseInfoUser
    r(1583, 3), r(83, 1088), // SystemNotificationWorkflowPauseInfoCheckpoint
    r(83, 1085), r(1577, 3), r(360, 3), r(213, 1086), r(1579, 11), r(51, 11), r(1580, 11), r(530, 11), o(1581, 3), o(538, 0), o(1582, 3), o(1585, 1090), // SystemNotificationWorkflowCompleted
    r(83, 1092), o(446, 0), // SystemNotificationUnclassified
    r(137, 3), r(212, 1094), o(508, 281), // SystemNotificationData
    r(83, 1071), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 1095), // 
    r(83, 1098), r(340, 3), // ToolExecutionCompleteContentText
    r(83, 1100), r(340, 3), o(541, 10), o(69, 3), // ToolExecutionCompleteContentTerminal
    r(83, 1102), r(1571, 3), r(541, 10), o(69, 3), o(1593, 3), o(1594, 5), o(1595, 3), // ToolExecutionCompleteContentShellExit
    r(83, 1104), r(373, 3), r(330, 3), // ToolExecutionCompleteContentImage
    r(83, 1106), r(373, 3), r(330, 3), // ToolExecutionCompleteContentAudio
    r(1597, 3), o(330, 3), o(1598, 17), o(1601, 1108), // ToolExecutionCompleteContentResourceLinkIcon
    o(1602, 1110), r(21, 3), o(177, 3), r(618, 3), o(23, 3), o(330, 3), o(1603, 11), r(83, 1111), // ToolExecutionCompleteContentResourceLink
    r(83, 1113), r(445, 1114), // ToolExecutionCompleteContentResource
    r(83, 1118), r(373, 3), r(330, 3), o(23, 3), o(446, 19), // PersistedBinaryImage
    r(83, 1120), r(330, 3), r(332, 11), r(335, 121), o(23, 3), o(446, 19), // OmittedBinaryResult
    o(1607, 17), o(1608, 17), o(1609, 17), o(1610, 17), // ToolExecutionCompleteUIResourceMetaUICsp
    o(1612, 1125), o(1613, 1126), o(1614, 1127), o(1615, 1128), // ToolExecutionCompleteUIResourceMetaUIPermissions
    o(1611, 1124), o(1334, 1129), o(1616, 3), o(1617, 5), // ToolExecutionCompleteUIResourceMetaUI
    o(459, 1130), // ToolExecutionCompleteUIResourceMeta
    r(618, 3), r(330, 3), o(340, 3), o(372, 3), o(1618, 1131), // ToolExecutionCompleteUIResource
    r(137, 3), o(1590, 3), o(1605, 1117), o(1606, 1123), o(1619, 1132), o(1620, 0), o(1621, 1133), o(1588, 0), // ToolExecutionCompleteResult
    r(354, 3), o(1622, 3), o(640, 348), // ToolExecutionCompleteError
    o(797, 3), o(798, 1137), // ToolExecutionCompleteToolDescriptionMetaUI
    o(459, 1138), // ToolExecutionCompleteToolDescriptionMeta
    r(21, 3), o(23, 3), o(1618, 1139), // ToolExecutionCompleteToolDescription
    r(541, 10), // ToolExecutionCompleteShellExecution
    r(212, 1142), r(24, 3), // ToolExecutionCompleteFileEdit
    r(1628, 10), r(1629, 10), // ToolExecutionUsageTokenDetails
    o(268, 98), o(251, 91), o(224, 10), o(1630, 1145), r(36, 3), o(156, 10), o(1631, 1145), o(163, 101), o(20, 19), r(158, 3), o(1541, 10), // ToolExecutionUsage
    r(76, 3), r(6, 5), o(36, 3), o(1588, 0), o(157, 3), o(161, 5), o(1589, 5), o(497, 1134), o(7, 1135), o(1623, 19), o(172, 3), o(1027, 1140), o(1625, 5), o(1626, 1141), o(173, 3), o(207, 77), o(861, 1144), o(1632, 1146), // ToolExecutionCompleteData
    r(83, 1097), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 1147), // 
    r(76, 3), r(1634, 3), // ToolExecutionPartialData
    r(83, 1149), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 1150), // 
    r(76, 3), r(1636, 3), o(1620, 0), // ToolExecutionProgressData
    r(83, 1152), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 1153), // 
    r(958, 17), r(962, 5), o(1638, 3), // ToolExecutionStartShellToolInfo
    o(797, 3), o(798, 1158), // ToolExecutionStartToolDescriptionMetaUI
    o(459, 1159), // ToolExecutionStartToolDescriptionMeta
    r(21, 3), o(23, 3), o(1618, 1160), // ToolExecutionStartToolDescription
    r(76, 3), r(215, 3), o(141, 3), o(138, 0), o(1639, 1156), o(36, 3), o(161, 5), o(142, 3), o(1640, 3), o(143, 3), o(1641, 897), o(1642, 301), o(172, 3), o(1643, 5), o(1027, 1161), o(173, 3), o(207, 77), // ToolExecutionStartData
    r(83, 1155), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 1162), // 
    o(207, 77), r(265, 10), o(1647, 1165), r(340, 3), r(76, 3), // ToolShellOutputData
    r(83, 1164), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 1166), // 
    r(76, 3), r(215, 3), o(138, 0), // ToolUserRequestedData
    r(83, 1168), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 1169), // 
    r(1650, 3), r(61, 17), // ToolSearchActivatedData
    r(83, 1171), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 1172), // 
    r(158, 3), r(153, 1175), o(1652, 3), o(751, 3), o(7, 3), // UIEphemeralQueryData
    r(83, 1174), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 1176), // 
    r(137, 3), o(508, 281), o(135, 3), o(1654, 3), o(1205, 797), o(1655, 17), o(1656, 17), o(32, 3), o(1659, 1179), o(1056, 1180), o(1660, 5), o(157, 3), o(172, 3), o(1661, 3), // UserMessageData
    r(83, 1178), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 1181), // 
    r(158, 3), o(751, 3), o(754, 5), // UserInputCompletedData
    r(83, 1183), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 1184), // 
    r(158, 3), r(753, 3), o(752, 17), o(750, 5), o(76, 3), // UserInputRequestedData
    r(83, 1186), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 1187), // 
    r(1577, 3), r(213, 1190), r(1579, 11), r(1580, 11), r(51, 11), o(1665, 3), // WorkflowRunSettledData
    r(83, 1189), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 1191), // 
    r(1577, 3), r(360, 3), r(530, 11), // WorkflowRunStartedData
    r(83, 1193), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 1194), // 
    r(1577, 3), r(368, 11), // WorkflowRunUpdatedData
    r(83, 1196), r(25, 3), r(68, 3), r(667, 363), o(668, 5), o(73, 3), r(373, 1197), // 
    r(570, 1200), r(654, 3), r(1668, 5), r(1671, 1201), // EventsReadResult
    r(5, 3), r(733, 3), o(734, 3), r(448, 438), r(735, 434), o(158, 3), // ExitPlanModeRequest
    r(1674, 3), r(1675, 1206), // ExpConfig
    r(1672, 17), r(1673, 59), r(1676, 1208), o(1677, 0), o(1678, 10), o(1679, 3), r(1680, 3), // ExpAssignments
    r(32, 3), r(21, 3), // ExtensionInfo
    r(1681, 3), r(493, 17), r(382, 59), // ExtensionLaunchProfile
    r(25, 3), r(21, 3), r(1682, 3), r(32, 1212), // ExtensionLaunchProviderResolveRequest
    o(1683, 1211), // ExtensionLaunchProviderResolveResult
    r(83, 1216), r(373, 3), r(330, 3), o(23, 3), o(446, 19), // ExternalToolTextResultForLlmBinaryResultsForLlm
    r(83, 1098), r(340, 3), // ExternalToolTextResultForLlmContentText
    r(83, 1100), r(340, 3), o(541, 10), o(69, 3), // ExternalToolTextResultForLlmContentTerminal
    r(83, 1102), r(1571, 3), r(541, 10), o(69, 3), o(1593, 3), o(1594, 5), o(1595, 3), // ExternalToolTextResultForLlmContentShellExit
    r(83, 1104), r(373, 3), r(330, 3), // ExternalToolTextResultForLlmContentImage
    r(83, 1106), r(373, 3), r(330, 3), // ExternalToolTextResultForLlmContentAudio
    r(1597, 3), o(330, 3), o(1598, 17), o(1601, 1224), // ExternalToolTextResultForLlmContentResourceLinkIcon
    o(1602, 1226), r(21, 3), o(177, 3), r(618, 3), o(23, 3), o(330, 3), o(1603, 11), r(83, 1111), // ExternalToolTextResultForLlmContentResourceLink
    r(83, 1113), r(445, 1228), // ExternalToolTextResultForLlmContentResource
    r(1684, 3), o(1685, 1215), o(7, 3), o(1686, 3), o(1623, 19), o(1606, 1218), o(1605, 1231), o(1687, 17), // ExternalToolTextResultForLlm
    r(5, 3), o(44, 3), o(1205, 797), o(1688, 5), o(1689, 5), // FleetStartRequest
    r(1266, 5), // FleetStartResult
    r(1690, 3), r(1691, 3), r(1692, 3), r(1693, 3), r(1694, 3), o(92, 3), o(1695, 3), o(1696, 3), o(123, 5), o(1697, 3), o(1698, 3), o(1699, 11), // GitHubTelemetryClientInfo
    r(212, 3), o(1700, 3), o(1701, 3), r(614, 59), r(1702, 49), o(1703, 3), o(1704, 59), o(1705, 3), o(1706, 3), o(176, 1236), // GitHubTelemetryEvent
    o(5, 3), r(1707, 5), r(1708, 1237), // GitHubTelemetryNotification
    r(385, 3), r(85, 3), o(5, 3), r(4, 1239), // GitHubTokenAcquireRequest
    r(631, 3), o(221, 3), r(1709, 11), r(212, 164), // GitHubTokenAcquireResultToken
    r(212, 345), // GitHubTokenAcquireResultCancelled
    r(5, 3), r(158, 3), o(497, 1233), o(7, 3), // HandlePendingToolCallRequest
    r(6, 5), // HandlePendingToolCallResult
    r(519, 11), r(529, 11), r(1500, 11), o(515, 11), o(516, 11), o(517, 11), // HistoryCompactContextWindow
    r(5, 3), o(504, 3), o(525, 1247), o(519, 11), // HistoryCompactRequest
    r(6, 5), r(503, 11), r(502, 11), o(505, 3), o(1710, 1246), // HistoryCompactResult
    r(5, 3), r(1711, 3), // HistoryTruncateRequest
    r(1469, 11), o(1712, 5), o(1713, 3), // HistoryTruncateResult
    r(5, 3), r(740, 1252), r(453, 30), // HooksInvokeAgentStop
    r(5, 3), r(740, 1254), r(453, 353), // HooksInvokeErrorOccurred
    o(5, 3), o(68, 12), o(69, 3), o(73, 3), o(74, 3), o(75, 3), o(76, 3), o(77, 3), o(78, 3), // NotificationHookInput
    r(5, 3), r(740, 1256), r(453, 1257), // HooksInvokeNotification
    o(5, 3), o(68, 12), o(69, 3), o(73, 3), o(74, 3), o(75, 3), o(76, 3), o(77, 3), o(78, 3), // PermissionRequestHookInput
    r(5, 3), r(740, 1259), r(453, 1260), // HooksInvokePermissionRequest
    o(5, 3), o(68, 12), o(69, 3), o(73, 3), o(74, 3), o(75, 3), o(76, 3), o(77, 3), o(78, 3), // PostResultHookInput
    r(5, 3), r(740, 1262), r(453, 1263), // HooksInvokePostResult
    r(5, 3), r(68, 12), r(69, 3), r(215, 3), r(1030, 0), r(860, 0), o(73, 3), o(74, 3), o(75, 3), o(76, 3), o(77, 3), o(78, 3), // PostToolUseHookInput
    r(5, 3), r(740, 1265), r(453, 1266), // HooksInvokePostToolUse
    r(5, 3), r(68, 12), r(69, 3), r(215, 3), r(1030, 0), r(7, 3), o(73, 3), o(74, 3), o(75, 3), o(76, 3), o(77, 3), o(78, 3), // PostToolUseFailureHookInput
    r(5, 3), r(740, 1268), r(453, 1269), // HooksInvokePostToolUseFailure
    o(5, 3), o(68, 12), o(69, 3), o(73, 3), o(74, 3), o(75, 3), o(76, 3), o(77, 3), o(78, 3), // PreCompactHookInput
    r(5, 3), r(740, 1271), r(453, 1272), // HooksInvokePreCompact
    r(5, 3), r(68, 12), r(69, 3), r(770, 3), r(215, 3), r(138, 0), o(1618, 19), o(73, 3), o(74, 3), o(75, 3), o(76, 3), o(77, 3), o(78, 3), // PreMcpToolCallHookInput
    r(5, 3), r(740, 1274), r(453, 1275), // HooksInvokePreMcpToolCall
    o(5, 3), o(68, 12), o(69, 3), o(73, 3), o(74, 3), o(75, 3), o(76, 3), o(77, 3), o(78, 3), // PrePRDescriptionHookInput
    r(5, 3), r(740, 1277), r(453, 1278), // HooksInvokePrePrDescription
    r(5, 3), r(68, 12), r(69, 3), r(215, 3), r(1030, 0), o(73, 3), o(74, 3), o(75, 3), o(76, 3), o(77, 3), o(78, 3), // PreToolUseHookInput
    r(5, 3), r(740, 1280), r(453, 1281), // HooksInvokePreToolUse
    r(5, 3), r(68, 12), r(69, 3), r(4, 1284), o(1726, 3), o(7, 351), o(73, 3), o(74, 3), o(75, 3), o(76, 3), o(77, 3), o(78, 3), // SessionEndHookInput
    r(5, 3), r(740, 1283), r(453, 1285), // HooksInvokeSessionEnd
    r(5, 3), r(68, 12), r(69, 3), r(32, 1288), o(1730, 3), o(73, 3), o(74, 3), o(75, 3), o(76, 3), o(77, 3), o(78, 3), // SessionStartHookInput
    r(5, 3), r(740, 1287), r(453, 1289), // HooksInvokeSessionStart
    r(5, 3), r(68, 12), r(69, 3), r(71, 3), r(1083, 3), o(1457, 3), o(1548, 3), o(73, 3), o(74, 3), o(75, 3), o(76, 3), o(77, 3), o(78, 3), // SubagentStartHookInput
    r(5, 3), r(740, 1291), r(453, 1292), // HooksInvokeSubagentStart
    r(5, 3), r(68, 12), r(69, 3), r(71, 3), r(1083, 3), r(74, 3), o(1457, 3), o(1548, 3), r(70, 3), r(410, 3), o(72, 5), o(73, 3), o(75, 3), o(76, 3), o(77, 3), o(78, 3), // SubagentStopHookInput
    r(5, 3), r(740, 1294), r(453, 1295), // HooksInvokeSubagentStop
    r(5, 3), r(68, 12), r(69, 3), r(44, 3), o(73, 3), o(74, 3), o(75, 3), o(76, 3), o(77, 3), o(78, 3), // UserPromptSubmittedHookInput
    r(5, 3), r(740, 1297), r(453, 1298), // HooksInvokeUserPromptSubmitted
    r(5, 3), r(68, 12), r(69, 3), r(44, 3), r(1735, 3), o(73, 3), o(74, 3), o(75, 3), o(76, 3), o(77, 3), o(78, 3), // UserPromptTransformedHookInput
    r(5, 3), r(740, 1300), r(453, 1301), // HooksInvokeUserPromptTransformed
    o(81, 19), // HooksInvokeResult
    r(286, 3), r(1736, 3), // HostAuthentication
    r(1737, 3), r(158, 3), // HostAuthenticationCancelledNotification
    r(1738, 1307), // HostDiagnostics
    r(83, 3), o(5, 3), // HostEventScope
    o(1739, 3), o(212, 3), o(1740, 3), o(1741, 3), // HostEventPayload
    r(781, 1309), r(212, 3), o(378, 1310), // HostEventNotification
    r(1737, 3), r(4, 1312), o(541, 10), o(7, 3), // HostExitedNotification
    r(1737, 3), r(1746, 3), r(1747, 19), o(1748, 0), o(1728, 5), // HostMaterializeSessionRequest
    r(5, 3), // HostMaterializeSessionResult
    r(1737, 3), r(1746, 3), // HostSessionReleasedNotification
    r(1737, 3), r(158, 3), r(383, 3), // HostValidateAuthenticationRequest
    r(218, 10), o(1751, 12), o(1752, 12), o(1753, 12), o(1754, 12), // ImageToolModelPricing
    r(1749, 1318), r(25, 3), r(1750, 5), r(21, 3), o(1755, 1319), r(1757, 1321), // ImageToolModel
    o(420, 5), o(1758, 12), o(1759, 12), // InfiniteSessionConfig
    o(1760, 3), o(1761, 3), r(22, 3), o(23, 3), o(1762, 3), o(596, 3), r(32, 3), o(1763, 255), o(1764, 3), // InstallationCatalogueIdentity
    r(1769, 3), r(770, 3), o(596, 3), o(1770, 3), // McpPlanResourceIdentity
    r(759, 3), r(1771, 3), r(1772, 235), r(1775, 1326), // McpPlanProvenance
    r(781, 1328), r(1778, 3), // McpPlanTarget
    r(80, 1330), r(32, 1331), o(4, 3), // McpPlanPolicyResult
    r(212, 1335), r(1583, 3), r(1795, 1336), r(1798, 1337), r(39, 5), o(1799, 3), o(177, 3), o(23, 3), r(1800, 5), // McpPlanRequiredValueScalar
    r(212, 1339), r(1583, 3), r(1795, 1336), r(1798, 1339), r(39, 5), o(1799, 3), o(177, 3), o(23, 3), r(1802, 17), r(1800, 5), // McpPlanRequiredValueEnum
    r(1583, 3), r(1804, 3), o(177, 3), // McpPlanSecretPlaceholder
    r(1784, 3), r(56, 1333), r(1786, 1334), r(1787, 3), r(1788, 3), r(1803, 1342), r(1805, 1344), // McpPlanTransportChoicePackage
    r(1784, 3), r(56, 1346), r(1786, 1347), r(1807, 3), r(1803, 1342), r(1805, 1344), // McpPlanTransportChoiceRemote
    r(438, 1350), r(781, 1328), r(1778, 3), r(1809, 17), r(1810, 17), // McpPlanConfigurationChange
    r(1795, 1336), r(1583, 3), r(464, 3), // McpInstallationInput
    r(56, 1346), r(178, 3), r(583, 59), r(35, 17), // McpInstallationRemoteConfiguration
    r(286, 1325), r(478, 1327), o(1776, 255), o(1777, 1324), r(1779, 1329), r(199, 1332), r(1808, 1349), r(1811, 1351), r(1812, 1353), r(1813, 17), r(1816, 1354), o(1817, 1355), r(609, 1356), // McpInstallationReviewInstall
    r(1819, 3), r(286, 1325), r(478, 1327), r(1779, 1329), r(199, 1332), r(1820, 5), r(1821, 11), r(1822, 5), r(609, 1358), // McpInstallationReviewUninstall
    r(680, 1360), r(445, 602), // InstallationReviewMcp
    r(1760, 3), r(1824, 3), r(1825, 3), r(490, 3), r(368, 3), r(679, 3), r(1826, 3), r(1827, 3), // SkillInstallationSource
    r(781, 1363), r(1829, 3), r(1830, 3), o(1831, 3), // SkillInstallationLocation
    r(24, 3), r(1833, 11), r(1775, 3), r(1681, 5), r(1834, 3), // SkillInstallationFileReview
    r(21, 3), o(23, 3), r(1777, 1324), r(32, 1362), r(1779, 1364), r(1832, 5), r(1835, 1366), r(1836, 11), r(1837, 3), r(1838, 3), r(609, 1356), // SkillInstallationReviewInstall
    r(1819, 3), r(1767, 3), r(21, 3), r(1779, 1364), r(1839, 5), r(1843, 1368), r(32, 1362), r(1777, 1324), r(1844, 3), r(1848, 1369), // SkillInstallationSummary
    r(1849, 1370), r(1213, 5), r(1835, 1366), r(1836, 11), r(1777, 1324), r(609, 1358), // SkillInstallationReviewUninstall
    r(680, 1372), r(445, 1373), // InstallationReviewSkill
    o(1765, 3), r(1766, 3), r(1767, 3), r(1736, 3), r(1768, 3), r(680, 1375), // InstallationConfirmationRequest
    r(1766, 3), r(1768, 3), r(80, 1377), // InstallationConfirmationResponse
    r(32, 1379), r(352, 3), o(363, 3), o(1855, 3), o(24, 3), // InstalledPluginSourceGitHub
    r(32, 667), r(178, 3), o(363, 3), o(1855, 3), o(24, 3), // InstalledPluginSourceUrl
    r(32, 1382), r(24, 3), // InstalledPluginSourceLocal
    r(21, 3), r(1852, 3), o(596, 3), r(1853, 3), r(420, 5), o(1854, 3), o(32, 1384), o(1856, 3), o(1857, 3), // InstalledPlugin
    r(490, 3), r(368, 3), // InstalledPluginVerifiedSource
    r(21, 3), r(1852, 3), o(1858, 3), o(596, 3), r(420, 5), o(1859, 3), o(32, 3), o(573, 5), o(1860, 5), o(1861, 5), o(23, 3), o(1764, 3), o(1862, 1386), // InstalledPluginInfo
    r(21, 3), r(1863, 0), o(23, 3), o(1864, 5), // JsonSchemaResponseFormat
    r(1865, 3), // KerberosAuthAcquireRequest
    r(383, 363), // KerberosAuthAcquireResult
    o(420, 5), o(1866, 11), o(1867, 3), // LargeToolOutputConfig
    o(1868, 5), o(1869, 5), // LifecycleDiagnosticsConfiguration
    r(158, 3), r(373, 3), o(1870, 5), o(328, 5), o(608, 5), o(1871, 3), o(1872, 3), // LlmInferenceHttpRequestChunkRequest
    r(158, 3), o(5, 3), r(1873, 3), r(178, 3), r(583, 1395), o(56, 1396), o(73, 3), o(75, 3), o(1872, 3), o(236, 3), // LlmInferenceHttpRequestStartRequest
    r(354, 3), o(1622, 3), // LlmInferenceHttpResponseChunkError
    r(158, 3), r(373, 3), o(1870, 5), o(328, 5), o(7, 1399), // LlmInferenceHttpResponseChunkRequest
    r(1874, 5), // LlmInferenceHttpResponseChunkResult
    r(158, 3), r(213, 10), o(1875, 3), r(583, 1395), // LlmInferenceHttpResponseStartRequest
    r(1874, 5), // LlmInferenceHttpResponseStartResult
    r(6, 5), // LlmInferenceSetProviderResult
    r(5, 3), r(354, 3), o(604, 1405), o(83, 3), o(668, 5), o(178, 3), o(1302, 3), // LogRequest
    r(1711, 3), // LogResult
    r(22, 3), r(178, 3), o(35, 17), o(298, 11), o(584, 11), // ManagedMcpServerConfig
    r(21, 3), // MarketplaceAddResult
    r(583, 59), o(1876, 11), r(212, 1410), // McpHeadersHandlePendingHeadersRefreshRequestHeaders
    r(212, 1412), // McpHeadersHandlePendingHeadersRefreshRequestNone
    r(354, 3), r(212, 1414), // McpHeadersHandlePendingHeadersRefreshRequestError
    r(5, 3), r(158, 3), r(497, 1416), // McpHeadersHandlePendingHeadersRefreshRequestRequest
    r(6, 5), // McpHeadersHandlePendingHeadersRefreshRequestResult
    r(354, 3), r(68, 11), // McpServerFailureInfo
    r(68, 11), // McpServerNeedsAuthInfo
    r(1877, 5), r(1878, 17), r(1879, 17), r(1880, 17), r(1881, 17), r(1882, 1420), r(1883, 1422), // McpHostState
    r(5, 3), r(770, 3), // McpListToolsRequest
    o(797, 3), o(798, 1426), // McpToolUi
    r(21, 3), o(23, 3), o(459, 1427), o(447, 19), // McpTools
    r(35, 1429), // McpListToolsResult
    r(631, 3), o(221, 3), o(1709, 11), r(212, 164), // McpOauthPendingRequestResponseToken
    r(212, 345), // McpOauthPendingRequestResponseCancelled
    r(212, 1433), // McpOauthPendingRequestResponseRuntimeRefresh
    r(5, 3), r(158, 3), r(497, 1435), // McpOauthHandlePendingRequest
    r(6, 5), // McpOauthHandlePendingResult
    r(5, 3), r(770, 3), o(1885, 5), o(1886, 3), o(1887, 3), o(620, 3), o(778, 3), o(779, 5), o(780, 1438), o(1888, 3), o(1889, 3), // McpOauthLoginRequest
    o(1888, 3), o(213, 1440), o(1891, 3), o(1892, 3), // McpOauthLoginResult
    r(1819, 3), // McpServerOwnership
    r(21, 3), r(213, 889), o(32, 301), o(575, 3), o(576, 3), o(22, 3), o(7, 3), o(1349, 896), o(1893, 1442), o(178, 3), // McpServer
    r(1352, 1444), o(85, 1423), // McpServerList
    o(1894, 10), // McpTaskMetadata
    r(420, 5), o(612, 1447), // MemoryConfiguration
    r(5, 3), r(1897, 11), r(1898, 11), o(1430, 3), o(208, 3), // MetadataContextInfoRequest
    r(1899, 3), r(515, 11), r(516, 11), r(517, 11), r(1900, 11), r(1541, 11), r(1897, 11), r(1901, 11), r(1902, 11), r(1903, 11), // SessionContextInfo
    r(1904, 1451), // MetadataContextInfoResult
    o(1914, 3), r(1915, 3), r(1916, 19), // ModelPickerSettingsContext
    r(5, 3), r(612, 708), o(1905, 708), o(1906, 3), o(1907, 5), o(1908, 3), o(1909, 3), o(1910, 3), o(1911, 3), o(1912, 5), o(1913, 5), o(1917, 1453), o(1918, 3), o(1919, 3), // ModeSetRequest
    r(1922, 3), r(529, 12), r(1923, 12), // ModelSwitchConfirmation
    r(213, 3), r(1920, 5), o(1921, 5), o(1924, 1455), o(600, 3), o(354, 3), o(1925, 17), o(1926, 5), o(1927, 5), // ModeSetResult
    o(1928, 5), o(1929, 5), o(41, 5), o(1932, 1457), o(1933, 5), // ModelCapabilitiesSupports
    r(1938, 17), r(1939, 11), r(1940, 11), // ModelCapabilitiesLimitsVision
    o(1935, 11), o(1936, 11), o(1937, 11), o(1928, 1459), // ModelCapabilitiesLimits
    o(1934, 1458), o(1941, 1460), // ModelCapabilities
    r(349, 1462), o(1943, 3), // ModelPolicy
    o(1945, 12), o(1946, 12), o(1947, 12), o(1948, 12), o(1949, 12), o(1950, 12), o(1951, 10), o(239, 10), // ModelBillingTokenPricesLongContext
    o(1945, 12), o(1946, 12), o(1947, 12), o(1948, 12), o(1949, 12), o(1950, 12), o(218, 11), o(1951, 10), o(239, 10), o(1952, 1464), // ModelBillingTokenPrices
    o(25, 3), o(413, 12), o(414, 3), o(354, 3), o(415, 5), // ModelBillingPromo
    o(1944, 12), o(1953, 1465), o(413, 11), o(417, 1466), // ModelBilling
    o(1963, 3), // ModelWarningText
    r(1622, 3), r(354, 3), // ModelMessage
    r(25, 3), r(21, 3), r(450, 1461), o(446, 19), o(199, 1463), o(418, 1467), o(1954, 17), o(1955, 3), o(1956, 17), o(1960, 1468), o(1962, 1469), o(1964, 1470), o(1965, 1472), o(1966, 1472), o(163, 101), o(1967, 3), // Model
    o(1928, 5), o(1929, 5), o(41, 5), o(1932, 1457), // ModelCapabilitiesOverrideSupports
    o(1938, 17), o(1939, 11), o(1940, 11), // ModelCapabilitiesOverrideLimitsVision
    o(1935, 11), o(1936, 11), o(1937, 11), o(1928, 1475), // ModelCapabilitiesOverrideLimits
    o(1934, 1474), o(1941, 1476), // ModelCapabilitiesOverride
    r(37, 1478), o(564, 188), o(1968, 1479), // ModelList
    r(1969, 1453), o(1970, 5), o(1971, 5), // ModelPickerPersistenceRequest
    r(5, 3), r(460, 192), o(32, 914), // ModelSwitchAutoTierRequest
    r(213, 1483), o(429, 191), o(550, 191), o(551, 192), o(1973, 191), // ModelSwitchAutoTierResult
    r(5, 3), r(547, 3), o(460, 192), o(41, 363), o(255, 96), o(1364, 912), o(1974, 1477), o(549, 291), o(32, 914), o(1975, 5), o(1911, 3), o(1976, 5), o(1977, 3), o(1978, 3), o(1979, 5), o(1980, 1481), // ModelSwitchToRequest
    o(9, 3), o(547, 3), o(900, 5), o(213, 3), o(1924, 1455), o(1981, 3), o(354, 3), o(600, 3), o(1925, 17), o(1982, 292), // ModelSwitchToResult
    o(10, 3), o(11, 3), // ModelsListRequest
    r(21, 363), // NameGetResult
    r(5, 3), r(21, 3), // NameSetRequest
    o(1989, 3), // ProviderConfigAzure
    r(21, 3), o(83, 1490), o(1985, 1491), o(56, 1492), r(1987, 3), o(84, 3), o(1988, 3), o(1983, 1493), o(583, 59), o(1990, 5), o(276, 1494), // NamedProviderConfig
    o(81, 19), // NotificationHookResult
    r(377, 3), r(375, 3), o(452, 3), r(376, 3), o(451, 3), o(177, 3), o(213, 3), o(178, 3), o(453, 0), // OpenCanvasInstance
    r(21, 3), r(83, 3), // OptionsUpdateAdditionalContentExclusionPolicyRuleSource
    r(1049, 17), o(1996, 17), o(1997, 17), r(32, 1498), // OptionsUpdateAdditionalContentExclusionPolicyRule
    r(926, 1500), r(1998, 0), r(781, 1501), // OptionsUpdateAdditionalContentExclusionPolicy
    r(212, 1503), o(2000, 5), // PermissionDecisionApproveOnce
    r(212, 596), r(911, 17), // PermissionDecisionApproveForSessionApprovalCommands
    r(212, 598), // PermissionDecisionApproveForSessionApprovalRead
    r(212, 600), // PermissionDecisionApproveForSessionApprovalWrite
    r(212, 602), r(770, 3), r(215, 363), // PermissionDecisionApproveForSessionApprovalMcp
    r(212, 1510), r(770, 3), // PermissionDecisionApproveForSessionApprovalMcpSampling
    r(212, 604), // PermissionDecisionApproveForSessionApprovalMemory
    r(212, 606), r(215, 3), // PermissionDecisionApproveForSessionApprovalCustomTool
    r(212, 608), o(438, 3), // PermissionDecisionApproveForSessionApprovalExtensionManagement
    r(212, 610), o(917, 3), // PermissionDecisionApproveForSessionApprovalWorkflow
    r(212, 612), r(452, 3), // PermissionDecisionApproveForSessionApprovalExtensionPermissionAccess
    r(212, 614), r(452, 3), r(920, 17), // PermissionDecisionApproveForSessionApprovalExtensionEnvAccess
    r(212, 1505), o(921, 1518), o(1616, 3), // PermissionDecisionApproveForSession
    r(212, 1520), r(2004, 17), // PermissionDecisionApproveReadOnlyForSession
    r(212, 596), r(911, 17), // PermissionDecisionApproveForLocationApprovalCommands
    r(212, 598), // PermissionDecisionApproveForLocationApprovalRead
    r(212, 600), // PermissionDecisionApproveForLocationApprovalWrite
    r(212, 602), r(770, 3), r(215, 363), // PermissionDecisionApproveForLocationApprovalMcp
    r(212, 1510), r(770, 3), // PermissionDecisionApproveForLocationApprovalMcpSampling
    r(212, 604), // PermissionDecisionApproveForLocationApprovalMemory
    r(212, 606), r(215, 3), // PermissionDecisionApproveForLocationApprovalCustomTool
    r(212, 608), o(438, 3), // PermissionDecisionApproveForLocationApprovalExtensionManagement
    r(212, 610), o(917, 3), // PermissionDecisionApproveForLocationApprovalWorkflow
    r(212, 612), r(452, 3), // PermissionDecisionApproveForLocationApprovalExtensionPermissionAccess
    r(212, 614), r(452, 3), r(920, 17), // PermissionDecisionApproveForLocationApprovalExtensionEnvAccess
    r(212, 1522), r(921, 1534), r(923, 3), // PermissionDecisionApproveForLocation
    r(212, 1536), r(1616, 3), // PermissionDecisionApprovePermanently
    r(212, 1538), o(731, 3), // PermissionDecisionReject
    r(212, 1540), // PermissionDecisionUserNotAvailable
    r(212, 593), // PermissionDecisionApproved
    r(212, 595), r(921, 616), // PermissionDecisionApprovedForSession
    r(212, 618), r(921, 616), r(923, 3), // PermissionDecisionApprovedForLocation
    r(212, 345), o(4, 3), // PermissionDecisionCancelled
    r(212, 621), r(926, 623), // PermissionDecisionDeniedByRules
    r(212, 625), // PermissionDecisionDeniedNoApprovalRuleAndCouldNotRequestFromUser
    r(212, 627), o(731, 3), o(929, 5), // PermissionDecisionDeniedInteractivelyByUser
    r(212, 629), r(24, 3), r(354, 3), // PermissionDecisionDeniedByContentExclusionPolicy
    r(212, 631), o(354, 3), o(932, 5), // PermissionDecisionDeniedByPermissionRequestHook
    r(527, 1552), r(32, 578), r(2015, 1553), o(2017, 1554), o(2018, 3), // PermissionDecisionContext
    r(5, 3), r(158, 3), r(497, 1551), o(2019, 1555), // PermissionDecisionRequest
    o(81, 19), // PermissionRequestHookResult
    r(6, 5), // PermissionRequestResult
    r(5, 3), r(420, 5), o(32, 1559), // PermissionsSetApproveAllRequest
    r(6, 5), // PermissionsSetApproveAllResult
    r(5, 3), r(612, 707), o(1383, 3), o(32, 1562), // PermissionsSetModeRequest
    r(6, 5), r(612, 707), // PermissionsSetModeResult
    o(354, 3), // PingRequest
    r(354, 3), r(68, 3), r(2026, 11), // PingResult
    r(2027, 5), r(137, 363), r(24, 363), // PlanReadResult
    r(5, 3), r(137, 3), // PlanUpdateRequest
    r(30, 1387), r(2028, 10), o(2030, 1569), o(2031, 3), o(2032, 3), // PluginInstallResult
    r(2033, 1571), // PluginListResult
    r(1049, 17), // PluginsBuiltinSetRequest
    r(32, 3), o(454, 3), // PluginsInstallRequest
    r(32, 3), o(454, 3), // PluginsMarketplacesAddRequest
    o(81, 19), // PostResultHookResult
    o(2034, 3), // PostToolUseFailureHookOutput
    o(81, 1577), // PostToolUseFailureHookResult
    o(2035, 0), o(2034, 3), o(647, 5), // PostToolUseHookOutput
    o(81, 1579), // PostToolUseHookResult
    o(81, 19), // PreCompactHookResult
    o(2036, 1582), // PreMcpToolCallHookOutput
    o(81, 1583), // PreMcpToolCallHookResult
    o(81, 19), // PrePrDescriptionHookResult
    o(2039, 1586), o(2040, 3), o(2041, 0), o(2034, 3), o(647, 5), // PreToolUseHookOutput
    o(81, 1587), // PreToolUseHookResult
    r(21, 3), o(23, 3), // ToolNamespace
    r(21, 3), r(23, 3), o(177, 3), o(2042, 19), o(2043, 5), o(1028, 5), o(2044, 1589), o(2045, 5), o(446, 19), o(2046, 3), o(1348, 3), o(2047, 1590), // ProtocolExternalToolDefinition
    o(420, 5), o(2048, 5), o(2049, 5), // ProtocolImageGenerationOptions
    r(609, 1593), // ProtocolMarkerSectionOverrideTransform
    r(609, 1595), // ProtocolMarkerSectionOverridePreserve
    r(609, 1598), o(137, 3), // ProtocolStaticSectionOverride
    o(612, 1601), o(137, 3), // ProtocolSystemMessageAppendConfig
    r(137, 3), o(1557, 5), o(1558, 5), // SystemMessageBlock
    r(612, 1603), r(137, 3), o(1559, 1605), // ProtocolSystemMessageReplaceConfig
    r(612, 1607), o(2056, 1608), o(137, 3), // ProtocolSystemMessageCustomizeConfig
    o(83, 1490), o(1985, 1491), o(56, 1492), r(1987, 3), o(84, 3), o(1988, 3), o(1983, 1493), o(547, 3), o(1974, 1477), o(2057, 3), o(2058, 3), o(239, 12), o(2059, 12), o(240, 12), o(583, 59), o(1990, 5), o(2060, 3), o(276, 1494), // ProviderConfig
    r(25, 3), r(163, 3), o(2058, 3), o(547, 3), o(21, 3), o(239, 12), o(2059, 12), o(240, 12), o(450, 1477), o(2061, 1610), o(446, 19), // ProviderModelConfig
    r(5, 3), r(2057, 3), // ProviderTokenAcquireRequest
    r(383, 3), // ProviderTokenAcquireResult
    r(25, 3), o(135, 3), r(212, 1615), r(619, 3), r(1056, 1616), o(32, 3), // QueuePendingItems
    r(164, 1618), r(2062, 17), o(2063, 11), o(2064, 3), // QueuePendingItemsResult
    r(5, 3), r(2065, 3), // RegisterEventInterestParams
    r(2066, 3), // RegisterEventInterestResult
    r(5, 3), o(612, 1622), // RemoteEnableRequest
    o(178, 3), r(1425, 5), // RemoteEnableResult
    r(2069, 1388), r(83, 1625), // ResponseFormat
    o(1135, 17), o(1136, 17), o(1137, 17), o(2071, 5), // SandboxConfigUserPolicyFilesystem
    r(178, 3), o(630, 3), o(2074, 3), // SandboxConfigUserPolicyNetworkProxy
    o(2072, 17), o(2073, 17), o(1126, 5), o(1127, 5), o(96, 1628), // SandboxConfigUserPolicyNetwork
    o(1134, 5), // SandboxConfigUserPolicySeatbelt
    o(1134, 5), // SandboxConfigUserPolicyExperimentalSeatbelt
    o(1110, 1631), // SandboxConfigUserPolicyExperimental
    o(1096, 1627), o(1097, 1629), o(1110, 1630), o(2075, 1632), // SandboxConfigUserPolicy
    o(2081, 5), o(2082, 5), // SandboxConfigAuth
    r(2084, 17), // SandboxMaskedEnvVar
    r(2085, 1636), // SandboxCredentialsConfig
    r(420, 5), o(2076, 1633), o(1125, 5), o(2077, 5), o(2078, 5), o(1131, 5), o(2079, 5), o(2080, 5), o(563, 1634), o(2083, 5), o(1100, 1637), o(2086, 5), o(2087, 5), // SandboxConfig
    r(5, 3), r(44, 3), o(1443, 3), o(1205, 797), o(612, 1639), o(2054, 5), o(1688, 5), o(2090, 3), o(32, 3), o(1056, 1616), o(2091, 59), o(2092, 1626), o(77, 3), o(78, 3), o(1689, 5), // SendAndWaitParams
    r(135, 3), r(133, 5), o(410, 1199), o(2093, 3), // SendAndWaitResult
    r(5, 3), r(44, 3), o(1443, 3), o(1205, 797), o(612, 1639), o(2054, 5), o(1688, 5), o(2090, 3), o(32, 3), o(1056, 1616), o(2091, 59), o(2092, 1626), o(77, 3), o(78, 3), o(1689, 5), // SendRequest
    r(135, 3), // SendResult
    r(2094, 5), o(2095, 1644), o(85, 3), o(86, 3), o(2096, 3), o(2097, 3), // SessionAuthStatus
    o(457, 5), o(458, 5), o(449, 5), // SessionUiCapabilities
    o(459, 1646), o(1209, 5), // SessionCapabilities
    r(6, 5), o(7, 3), // SessionCommandResult
    r(69, 3), o(1192, 3), o(490, 3), o(1195, 1649), o(489, 3), // SessionContext
    o(609, 1652), o(137, 3), // SystemMessageSection
    o(612, 1651), o(137, 3), o(1559, 1605), o(2056, 1654), // SystemMessageConfig
    o(420, 5), o(2142, 11), // ToolSearchConfig
    o(2170, 3), o(2038, 17), o(892, 17), o(2037, 17), o(2171, 5), o(2172, 17), // SessionManagedPermissions
    o(1334, 1670), // SessionManagedSettings
    r(24, 3), r(948, 1673), // ShellInitScript
    o(2081, 5), o(2082, 5), // ShellCredentials
    o(2179, 1672), o(2182, 1675), o(2183, 17), o(1100, 1676), // ShellOptions
    o(5, 3), o(21, 3), o(36, 3), o(2098, 17), o(1886, 3), o(41, 3), o(255, 96), o(549, 291), o(2099, 5), o(2061, 1655), o(2101, 1656), o(35, 1657), o(449, 1658), o(2102, 5), o(2103, 5), o(2104, 3), o(2105, 1210), o(2106, 219), o(2107, 17), o(598, 17), o(2108, 17), o(2109, 1659), o(42, 310), o(2110, 323), o(2111, 1392), o(2113, 1660), o(2114, 3), o(2115, 1661), o(2118, 1662), o(2119, 5), o(2120, 1663), o(2121, 5), o(2122, 3), o(2123, 5), o(2124, 5), o(2125, 5), o(2126, 5), o(2127, 5), o(2128, 5), o(2129, 5), o(2130, 5), o(2131, 5), o(2132, 5), o(2133, 5), o(2134, 5), o(2135, 5), o(1480, 989), o(45, 5), o(2136, 17), o(2137, 17), o(2138, 17), o(2139, 17), o(2140, 17), o(2141, 1391), o(2143, 1664), o(2144, 1592), o(2145, 17), o(2146, 17), o(2147, 1638), o(2148, 1665), o(2149, 5), o(2150, 319), o(1372, 3), o(2151, 1323), o(163, 1611), o(2152, 233), o(2153, 1666), o(37, 1667), o(2154, 5), o(2155, 5), o(2156, 5), o(1431, 948), o(727, 198), o(1974, 1477), o(591, 1448), o(1914, 3), o(454, 3), o(2157, 17), o(11, 3), o(2158, 3), o(2159, 1622), o(2160, 261), o(2161, 5), o(2162, 5), o(494, 1668), o(2163, 1669), o(2164, 1209), o(2165, 5), o(2166, 17), o(2167, 5), o(2168, 5), o(2169, 5), o(2173, 1671), o(77, 3), o(78, 3), o(1364, 912), o(2174, 3), o(2175, 3), o(2176, 3), o(2177, 17), o(948, 1677), o(2184, 3), o(2185, 17), o(2186, 3), o(2187, 3), o(2188, 11), o(2189, 3), o(2190, 3), o(2200, 1679), o(2201, 1680), o(2202, 17), o(2203, 17), o(2204, 5), o(2205, 5), o(2206, 1681), o(2207, 5), o(2208, 5), o(2209, 5), o(2217, 1682), o(2218, 174), // SessionCreateRequest
    o(547, 3), o(460, 191), // SessionModelState
    r(5, 3), o(2219, 3), o(2220, 3), o(2221, 3), o(450, 1647), o(2222, 3), o(1474, 3), o(2223, 5), o(612, 708), o(1982, 1684), // SessionCreateResult
    r(5, 3), // SessionDeleteParams
    o(647, 5), o(2224, 17), o(2225, 3), // SessionEndHookOutput
    o(81, 1687), // SessionEndHookResult
    r(5, 3), r(1708, 1199), // SessionEventNotification
    r(5, 3), r(24, 3), r(137, 3), o(612, 11), // SessionFsAppendFileRequest
    r(1622, 1691), o(354, 3), o(2228, 5), // SessionFsError
    r(5, 3), r(24, 3), // SessionFsExistsRequest
    r(2027, 5), // SessionFsExistsResult
    r(5, 3), r(24, 3), o(2229, 5), o(612, 11), // SessionFsMkdirRequest
    r(5, 3), r(24, 3), // SessionFsReadFileBytesRequest
    r(137, 3), o(7, 1692), // SessionFsReadFileBytesResult
    r(5, 3), r(24, 3), r(2230, 11), o(2231, 11), // SessionFsReadFileRangeRequest
    r(137, 3), r(332, 11), o(7, 1692), // SessionFsReadFileRangeResult
    r(5, 3), r(24, 3), // SessionFsReadFileRequest
    r(137, 3), o(7, 1692), // SessionFsReadFileResult
    r(5, 3), r(24, 3), // SessionFsReaddirRequest
    r(2232, 17), o(7, 1692), // SessionFsReaddirResult
    r(21, 3), r(83, 1704), // SessionFsReaddirWithTypesEntry
    r(5, 3), r(24, 3), // SessionFsReaddirWithTypesRequest
    r(2232, 1707), o(7, 1692), // SessionFsReaddirWithTypesResult
    r(5, 3), r(1597, 3), r(2233, 3), // SessionFsRenameRequest
    r(5, 3), r(24, 3), o(2229, 5), o(2234, 5), // SessionFsRmRequest
    o(2235, 5), o(1870, 5), o(2236, 5), // SessionFsSetProviderCapabilities
    r(2237, 3), r(2238, 3), r(2240, 1712), o(450, 1711), // SessionFsSetProviderRequest
    r(6, 5), // SessionFsSetProviderResult
    r(2027, 5), // SessionFsSqliteExistsResult
    r(5, 3), r(2241, 3), r(2243, 1716), o(2244, 19), // SessionFsSqliteQueryRequest
    r(2245, 311), r(2246, 17), r(2247, 11), o(2248, 10), o(7, 1692), // SessionFsSqliteQueryResult
    r(2252, 1719), r(354, 3), // SessionFsSqliteTransactionError
    r(2241, 3), r(2243, 1716), o(2244, 19), // SessionFsSqliteTransactionStatement
    r(5, 3), r(2253, 1722), // SessionFsSqliteTransactionRequest
    r(2254, 1724), o(7, 1720), // SessionFsSqliteTransactionResult
    r(5, 3), r(24, 3), // SessionFsStatRequest
    r(2255, 5), r(2256, 5), r(1603, 11), r(2257, 3), r(2258, 3), o(7, 1692), // SessionFsStatResult
    r(5, 3), r(24, 3), r(137, 3), o(612, 11), // SessionFsWriteFileBytesRequest
    r(5, 3), r(24, 3), r(137, 3), o(612, 11), // SessionFsWriteFileRequest
    r(570, 1200), // SessionGetMessagesResult
    r(5, 3), // SessionGetMetadataParams
    r(5, 3), r(1474, 3), r(2259, 3), r(2223, 5), o(733, 3), o(2260, 5), o(21, 3), o(1886, 3), o(1261, 1650), // SessionMetadata
    o(455, 1732), // SessionGetMetadataResult
    o(5, 3), // SessionIdResult
    r(32, 1379), r(352, 3), o(363, 3), o(1855, 3), o(24, 3), // SessionInstalledPluginSourceGitHub
    r(32, 667), r(178, 3), o(363, 3), o(1855, 3), o(24, 3), // SessionInstalledPluginSourceUrl
    r(32, 1382), r(24, 3), // SessionInstalledPluginSourceLocal
    r(21, 3), r(1852, 3), o(596, 3), r(1853, 3), r(420, 5), o(1854, 3), o(32, 1738), o(1856, 3), o(1857, 3), // SessionInstalledPlugin
    r(1474, 3), r(2259, 3), o(733, 3), // SessionLifecycleMetadata
    r(83, 1741), r(5, 3), o(446, 1740), // SessionLifecycleNotification
    o(69, 3), o(1192, 3), o(490, 3), o(489, 3), // SessionListFilter
    o(2266, 1743), // SessionListRequest
    r(2267, 1745), // SessionListResult
    r(5, 3), r(2268, 3), r(2269, 3), r(69, 3), r(1914, 3), r(1054, 707), o(36, 3), o(208, 3), o(41, 3), o(549, 291), o(2098, 17), o(21, 3), // SessionManagementCreateHostRequest
    r(5, 3), // SessionManagementCreateResult
    r(5, 3), // SessionParams
    r(5, 3), o(36, 3), o(2098, 17), o(1886, 3), o(41, 3), o(255, 96), o(549, 291), o(2099, 5), o(2061, 1655), o(2101, 1656), o(35, 1657), o(449, 1658), o(2102, 5), o(2103, 5), o(2104, 3), o(2105, 1210), o(2106, 219), o(2107, 17), o(598, 17), o(2108, 17), o(2109, 1659), o(42, 310), o(2110, 323), o(2111, 1392), o(2113, 1660), o(2114, 3), o(2115, 1661), o(2118, 1662), o(2119, 5), o(2121, 5), o(2122, 3), o(2124, 5), o(2125, 5), o(2126, 5), o(2127, 5), o(2128, 5), o(2129, 5), o(2130, 5), o(2131, 5), o(2132, 5), o(2133, 5), o(2134, 5), o(2135, 5), o(1480, 989), o(45, 5), o(2136, 17), o(2137, 17), o(2138, 17), o(2139, 17), o(2140, 17), o(2141, 1391), o(2143, 1664), o(2144, 1592), o(2145, 17), o(2146, 17), o(2147, 1638), o(2148, 1665), o(2149, 5), o(2150, 319), o(1372, 3), o(2151, 1323), o(163, 1611), o(2152, 233), o(2153, 1666), o(37, 1667), o(2154, 5), o(2155, 5), o(2156, 5), o(1431, 948), o(727, 198), o(1974, 1477), o(591, 1448), o(1914, 3), o(454, 3), o(2157, 17), o(11, 3), o(2158, 3), o(2159, 1622), o(2161, 5), o(2162, 5), o(494, 1668), o(2163, 1669), o(2164, 1209), o(2165, 5), o(2166, 17), o(2167, 5), o(2168, 5), o(2169, 5), o(2173, 1671), o(2270, 1750), o(2271, 5), o(1434, 5), o(2272, 5), o(77, 3), o(78, 3), o(2273, 0), o(2274, 0), o(2275, 17), o(1364, 912), o(2174, 3), o(2175, 3), o(2176, 3), o(2177, 17), o(948, 1677), o(2184, 3), o(2185, 17), o(2186, 3), o(2187, 3), o(2188, 11), o(2189, 3), o(2190, 3), o(2200, 1679), o(2201, 1680), o(2202, 17), o(2203, 17), o(2204, 5), o(2205, 5), o(2206, 1681), o(2207, 5), o(2208, 5), o(2209, 5), o(2217, 1682), o(2218, 174), // SessionResumeRequest
    r(2277, 3), r(2278, 1752), r(2279, 5), // TranscriptRecovery
    o(5, 3), o(2219, 3), o(2220, 3), o(2221, 3), o(450, 1647), o(2222, 3), o(1474, 3), o(2223, 5), o(612, 708), o(1982, 1684), o(2270, 1750), o(2276, 1750), o(2280, 1753), o(2281, 59), // SessionResumeResult
    r(5, 3), // SessionSetForegroundParams
    o(2034, 3), o(2282, 0), // SessionStartHookOutput
    o(81, 1756), // SessionStartHookResult
    r(5, 3), o(36, 3), o(2283, 1477), o(41, 3), o(255, 1758), o(1364, 912), o(1886, 3), o(2175, 3), o(2174, 3), o(2163, 1669), o(2169, 5), o(163, 1611), o(2152, 233), o(454, 3), o(2107, 17), o(598, 17), o(2177, 314), o(2108, 17), o(2109, 1659), o(2284, 5), o(948, 1677), o(2184, 3), o(2185, 17), o(2147, 1638), o(2217, 1682), o(2209, 5), o(2118, 1759), o(2285, 5), o(2136, 17), o(2203, 17), o(2286, 314), o(2145, 17), o(2124, 5), o(2188, 11), o(2201, 1760), o(2149, 5), o(2287, 5), o(2288, 5), o(2202, 17), o(2289, 5), o(2186, 3), o(2208, 5), o(2187, 3), o(2204, 5), o(2205, 5), o(2207, 5), o(2290, 5), o(2189, 3), o(2190, 3), o(2291, 5), o(2292, 1761), o(2293, 5), o(2200, 1679), o(2121, 5), o(2122, 3), o(2125, 5), o(2126, 5), o(2127, 5), o(2128, 5), o(549, 1762), o(1431, 962), o(2137, 17), o(727, 198), o(2138, 17), o(2144, 1592), o(2139, 17), // SessionUpdateOptionsParams
    r(6, 5), o(2294, 11), // SessionUpdateOptionsResult
    r(5, 3), o(2295, 3), o(21, 3), // SessionsForkRequest
    r(5, 3), o(21, 3), // SessionsForkResult
    r(5, 3), r(491, 3), o(69, 3), o(298, 11), // ShellExecRequest
    r(2296, 3), // ShellExecResult
    r(21, 3), o(492, 3), r(23, 3), r(32, 980), r(33, 5), r(420, 5), o(24, 3), o(1350, 3), o(1466, 3), // Skill
    r(43, 1770), // SkillList
    r(21, 3), r(23, 3), o(33, 5), o(34, 5), o(1466, 3), o(337, 3), // SkillProviderDescriptor
    r(43, 1773), // SkillProviderListResult
    r(5, 3), r(21, 3), // SkillProviderReadParams
    r(557, 363), // SkillProviderReadResult
    r(594, 17), r(595, 17), // SkillsLoadDiagnostics
    r(596, 3), r(2026, 10), o(2297, 1308), // StatusResult
    o(2034, 3), // SubagentStartHookOutput
    o(81, 1779), // SubagentStartHookResult
    o(80, 1781), o(4, 3), o(2298, 3), // SubagentStopHookOutput
    o(81, 1782), // SubagentStopHookResult
    r(137, 3), // TransformSection
    r(5, 3), r(2056, 1785), // SystemMessageTransformRequest
    r(2056, 1785), // SystemMessageTransformResult
    r(5, 3), r(74, 3), r(44, 3), r(21, 3), o(23, 3), o(36, 3), // TasksStartAgentRequest
    r(73, 3), // TasksStartAgentResult
    r(5, 3), r(35, 1657), // ToolsSetRequest
    r(2302, 3), r(177, 3), // UIElicitationArrayAnyOfFieldItemsAnyOf
    r(2303, 1794), // UIElicitationArrayAnyOfFieldItems
    r(83, 1792), o(177, 3), o(23, 3), o(2300, 11), o(2301, 11), r(164, 1795), o(473, 17), // UIElicitationArrayAnyOfField
    r(83, 1797), r(1801, 17), // UIElicitationArrayEnumFieldItems
    r(83, 1792), o(177, 3), o(23, 3), o(2300, 11), o(2301, 11), r(164, 1798), o(473, 17), // UIElicitationArrayEnumField
    r(83, 1797), o(177, 3), o(23, 3), r(1801, 17), o(2304, 17), o(473, 3), // UIElicitationStringEnumField
    r(2302, 3), r(177, 3), // UIElicitationStringOneOfFieldOneOf
    r(83, 1797), o(177, 3), o(23, 3), r(2305, 1804), o(473, 3), // UIElicitationStringOneOfField
    r(83, 1806), o(177, 3), o(23, 3), o(473, 5), // UIElicitationSchemaPropertyBoolean
    r(83, 1797), o(177, 3), o(23, 3), o(2306, 11), o(2307, 11), o(2311, 1808), o(473, 3), // UIElicitationSchemaPropertyString
    r(83, 1810), o(177, 3), o(23, 3), o(2313, 12), o(2314, 12), o(473, 12), // UIElicitationSchemaPropertyNumber
    r(83, 327), r(614, 1813), o(39, 17), // UIElicitationSchema
    r(5, 3), o(612, 1801), r(354, 3), r(615, 1814), o(1618, 19), o(942, 1446), // UIElicitationRequest
    r(609, 1816), o(137, 1817), o(1618, 19), // UIElicitationResponse
    r(6, 5), // UIElicitationResult
    r(724, 5), o(729, 1820), o(730, 5), o(731, 3), o(1926, 5), // UIExitPlanModeResponse
    r(5, 3), r(158, 3), r(410, 181), // UIHandlePendingAutoModeSwitchRequest
    r(5, 3), r(158, 3), r(497, 1818), // UIHandlePendingElicitationRequest
    r(5, 3), r(158, 3), r(410, 1821), // UIHandlePendingExitPlanModeRequest
    r(6, 5), // UIHandlePendingResult
    r(5, 3), r(158, 3), o(410, 1826), // UIHandlePendingSamplingRequest
    r(609, 1828), o(1509, 12), o(1039, 12), // UISessionLimitsExhaustedResponse
    r(5, 3), r(158, 3), r(410, 1829), // UIHandlePendingSessionLimitsExhaustedRequest
    r(751, 3), r(754, 5), // UIUserInputResponse
    r(5, 3), r(158, 3), r(410, 1831), // UIHandlePendingUserInputRequest
    r(2315, 10), // UiThreadRunRequest
    r(220, 11), // UsageMetricsTokenDetail
    r(1211, 11), r(1212, 11), r(2318, 11), r(1213, 17), // UsageMetricsCodeChanges
    r(1455, 11), r(231, 12), // UsageMetricsModelMetricRequests
    r(224, 11), r(156, 11), r(225, 11), r(226, 11), o(228, 11), // UsageMetricsModelMetricUsage
    r(220, 11), // UsageMetricsModelMetricTokenDetail
    r(1411, 1837), r(689, 1838), o(227, 3), o(223, 12), o(222, 1840), o(272, 99), // UsageMetricsModelMetric
    o(1083, 3), o(1457, 3), r(1453, 11), r(223, 12), r(1456, 1842), // UsageMetricsAgentMetric
    r(2316, 12), r(2317, 11), o(223, 12), o(222, 1835), r(1453, 11), r(1454, 3), r(1214, 1836), r(1456, 1842), o(1458, 1844), o(1459, 3), r(2319, 11), r(2320, 11), o(272, 99), o(1461, 311), // UsageGetMetricsResult
    r(751, 3), r(754, 5), // UserInputAnswer
    r(2321, 7), // UserInputNoResponse
    r(5, 3), r(753, 3), o(752, 17), o(750, 5), o(158, 3), // UserInputRequest
    o(2322, 3), o(2034, 3), o(647, 5), o(80, 31), o(4, 3), // UserPromptSubmittedHookOutput
    o(81, 1850), // UserPromptSubmittedHookResult
    o(2323, 3), // UserPromptTransformedHookOutput
    o(81, 1852), // UserPromptTransformedHookResult
    r(5, 3), r(1577, 3), r(2324, 3), // WorkflowAbortRequest
    r(5, 3), r(21, 3), r(1577, 3), r(2324, 3), r(493, 0), // WorkflowExecuteRequest
    o(497, 0), // WorkflowExecuteResult
    r(5, 3), r(24, 3), r(137, 3), // WorkspacesCreateFileRequest
    r(1835, 17), // WorkspacesListFilesResult
    r(5, 3), r(24, 3), // WorkspacesReadFileRequest
    r(137, 3), // WorkspacesReadFileResult
    r(2218, 174), o(10, 3), o(383, 3), // AccountAllUsers
    o(2218, 174), o(2325, 17), // AccountGetCurrentAuthResult
    r(85, 3), o(86, 3), r(383, 3), // AccountLoginRequest
    r(2326, 5), // AccountLoginResult
    o(10, 3), o(2218, 174), // AccountLogoutRequest
    r(2327, 5), // AccountLogoutResult
    r(85, 3), r(86, 3), r(212, 1872), o(2332, 3), r(439, 5), r(10, 3), o(2333, 3), // AccountStatus
    r(212, 1874), // AuthEnumerateQueryAccounts
    o(2335, 5), r(212, 1876), // AuthEnumerateQueryProviders
    r(5, 3), r(2241, 1878), // AccountsEnumerateRequest
    r(212, 1880), // AuthReadQueryActiveAccount
    r(212, 848), // AuthReadQueryStatus
    r(212, 1883), // AuthReadQueryLastErrors
    r(5, 3), r(2241, 1885), // AccountsGetRequest
    r(10, 3), r(212, 1887), // AuthWriteSwitchActive
    o(10, 3), r(212, 1889), // AuthWriteLogout
    r(85, 3), r(86, 3), r(383, 3), r(212, 1891), // AuthWriteSetCredentials
    r(5, 3), r(491, 1893), // AccountsSetRequest
    r(24, 3), r(781, 1895), r(2341, 5), o(2342, 3), // AgentDiscoveryPath
    r(1049, 1897), // AgentDiscoveryPathList
    r(1372, 22), // AgentGetCurrentResult
    r(468, 10), r(212, 1900), r(2345, 10), r(85, 3), r(2346, 10), o(5, 3), o(2347, 3), o(69, 3), o(489, 3), o(36, 3), o(213, 1901), o(2354, 1902), o(2355, 11), o(2357, 1903), r(2358, 3), r(1473, 3), r(2359, 10), o(383, 3), // AgentRegistryLiveTargetEntry
    r(420, 5), o(24, 3), o(2360, 3), o(2362, 1905), // AgentRegistryLogCapture
    r(212, 1907), r(354, 3), o(1622, 3), // AgentRegistrySpawnError
    r(212, 1909), r(2365, 10), o(2366, 1906), // AgentRegistrySpawnRegistryTimeout
    r(69, 3), o(1083, 3), o(36, 3), o(21, 3), o(1054, 1911), o(1730, 3), // AgentRegistrySpawnRequest
    r(212, 1913), r(2369, 1904), o(2370, 5), o(2371, 3), o(2366, 1906), // AgentRegistrySpawnSpawned
    r(212, 1915), r(4, 1916), o(2379, 1917), r(354, 3), // AgentRegistrySpawnValidationError
    r(65, 27), // AgentReloadResult
    r(5, 3), r(21, 3), // AgentSelectRequest
    r(1372, 22), // AgentSelectResult
    r(5, 3), r(25, 3), r(44, 3), // AgentSetPromptRequest
    o(2380, 17), o(2381, 5), // AgentsDiscoverRequest
    o(2380, 17), o(2381, 5), // AgentsGetDiscoveryPathsRequest
    r(164, 1926), r(212, 1874), // AuthEnumerateValueAccounts
    r(212, 1928), r(278, 3), r(1398, 5), // ProviderDescriptor
    r(164, 1930), r(212, 1876), // AuthEnumerateValueProviders
    r(85, 3), r(212, 1872), r(86, 3), r(10, 3), // AuthLoginAccount
    r(5, 3), r(2382, 3), o(453, 3), // AuthLoginAdvanceRequest
    r(5, 3), r(212, 1928), // AuthLoginBeginRequest
    r(178, 3), r(212, 1936), // AuthLoginStepOpenUrl
    r(44, 3), r(212, 1938), // AuthLoginStepInputRequired
    r(212, 1940), // AuthLoginStepAwaiting
    r(212, 1942), // AuthLoginStepNeedsInteraction
    r(213, 1944), o(85, 3), o(86, 3), o(2334, 1945), // AuthLoginResultDto
    r(497, 1946), r(212, 114), // AuthLoginStepCompleted
    r(354, 3), r(212, 1414), // AuthLoginStepError
    r(2382, 3), r(2389, 1949), // AuthLoginBegun
    r(5, 3), r(2382, 3), // AuthLoginCancelRequest
    o(574, 1873), r(212, 1880), // AuthReadValueActiveAccount
    r(2094, 5), o(2390, 3), o(2391, 3), o(2097, 3), r(2392, 11), // AuthStatusDto
    r(213, 1953), r(212, 848), // AuthReadValueStatus
    r(354, 3), o(2393, 3), // AuthValidationError
    r(595, 1956), r(212, 1883), // AuthReadValueLastErrors
    r(1669, 5), o(2394, 5), // AuthWriteResult
    o(2395, 12), r(2396, 12), r(2397, 3), // AutopilotObjectiveCreditLimit
    r(25, 11), r(2398, 3), r(213, 1961), r(2399, 11), o(2400, 3), o(2401, 3), r(2402, 3), o(2403, 1960), // AutopilotObjectiveState
    r(349, 1963), // AutopilotObjectiveGetStateResult
    r(25, 3), // BuiltInModelCatalogEntry
    r(37, 1966), // BuiltInModelCatalog
    r(83, 1968), // BuiltinToolInputSchema
    r(83, 1971), r(2405, 3), r(2406, 3), // BuiltinToolFormat
    o(21, 5), o(554, 5), // BuiltinToolSafeTelemetryFields
    r(21, 3), r(177, 363), r(23, 3), r(447, 1970), r(1348, 363), r(83, 363), r(2311, 1973), r(555, 1975), r(2045, 5), r(2407, 5), // BuiltinToolDescriptor
    r(488, 5), // CancelUserRequestedShellCommandResult
    r(5, 3), r(377, 3), r(456, 3), o(453, 0), // CanvasActionInvokeRequest
    o(497, 0), // CanvasActionInvokeResult
    r(5, 3), r(377, 3), // CanvasCloseRequest
    r(2270, 1750), // CanvasListOpenResult
    r(490, 3), o(24, 3), // CatalogPluginRepositorySource
    r(759, 3), r(466, 3), r(1775, 1983), // CatalogAgentPluginCandidateProvenance
    r(212, 1991), // CatalogAgentPluginMaterializationSource
    r(212, 1993), r(21, 3), r(490, 3), // CatalogAgentPluginMarketplaceSource
    r(212, 1995), o(24, 3), r(490, 3), // CatalogAgentPluginRepositorySource
    r(2425, 17), o(2426, 3), r(2430, 1990), r(2431, 17), r(2432, 17), r(2433, 17), o(1350, 3), r(179, 1998), o(596, 3), // CatalogAgentPluginInstallPlan
    r(212, 1982), r(1775, 1983), r(286, 3), o(596, 3), r(22, 3), o(23, 3), o(1762, 3), o(32, 1984), r(2414, 1986), r(478, 1987), o(2415, 255), o(2416, 17), o(2417, 17), o(2066, 3), o(2418, 3), o(1764, 3), o(2423, 1988), o(2424, 10), o(2435, 1999), // CatalogAgentPluginCandidate
    r(212, 667), r(178, 3), // CatalogCandidateSourceUrl
    r(212, 2005), // CatalogCandidateSourceEmbedded
    r(759, 3), r(466, 3), r(1775, 2002), // CatalogAiSkillCandidateProvenance
    r(2066, 3), r(2418, 3), r(212, 2001), r(1775, 2002), r(2423, 2003), r(22, 3), o(23, 3), o(1762, 3), r(32, 2007), r(478, 2008), o(2415, 255), o(2416, 17), o(2417, 17), o(1764, 3), o(2424, 10), // CatalogAiSkillCandidate
    r(212, 2010), r(4, 2011), r(354, 3), // CatalogAuthenticationRequiredError
    r(759, 3), r(466, 3), r(1775, 1326), // CatalogMcpServerCandidateProvenance
    r(2066, 3), r(2418, 3), r(212, 2013), r(1775, 1326), r(2423, 2014), r(22, 3), o(23, 3), o(1762, 3), r(32, 2007), r(478, 2015), o(2415, 255), o(2416, 17), o(2417, 17), o(1764, 3), o(2424, 10), // CatalogMcpServerCandidate
    r(2026, 11), r(2446, 17), // CatalogClientContract
    r(212, 2019), r(4, 2020), r(354, 3), // CatalogContractViolationError
    r(212, 2022), r(2454, 2023), r(4, 2024), r(354, 3), // CatalogHandleRejectedError
    r(212, 2026), r(2379, 2027), r(354, 3), // CatalogInvalidRequestError
    r(212, 2029), r(4, 2030), o(1775, 2031), r(354, 3), // CatalogMalformedCardError
    r(2473, 11), r(2493, 2034), // CatalogNegotiatedContract
    r(212, 2036), r(4, 2037), r(2473, 11), r(2497, 11), r(2498, 17), r(2499, 17), r(354, 3), // CatalogNegotiationRefusedError
    r(212, 2039), r(4, 2040), o(518, 11), o(412, 11), r(354, 3), // CatalogNetworkFailureError
    r(212, 2042), r(4, 2043), r(354, 3), // CatalogNotInstallableError
    r(212, 2045), r(32, 1331), r(354, 3), // CatalogPolicyRejectedError
    r(383, 3), r(344, 11), // CatalogSearchPage
    r(383, 3), r(2513, 11), r(2514, 11), r(2515, 11), r(2516, 2048), r(2517, 11), r(2518, 11), r(2519, 5), // CatalogSearchPagination
    r(2462, 2018), o(1765, 3), r(2241, 3), o(1902, 11), o(2461, 2051), o(185, 2047), // CatalogSearchRequest
    r(212, 2053), r(2520, 3), r(2521, 2054), r(2522, 5), r(2523, 2035), o(2524, 2049), // CatalogSearchSucceeded
    r(212, 2056), r(2526, 2051), r(2527, 2051), r(354, 3), // CatalogUnsupportedKindError
    r(212, 2058), r(4, 2059), r(354, 3), // CatalogUnsafeRetrievalError
    r(212, 107), r(4, 2061), r(354, 3), // CatalogUnavailableError
    r(212, 345), r(2520, 3), // CatalogSelectionCancelled
    r(212, 2065), r(2520, 3), // CatalogSelectionDeclined
    r(212, 2067), r(354, 3), // CatalogSelectionForeign
    r(212, 2069), r(354, 3), // CatalogSelectionInvalid
    r(212, 2071), r(354, 3), // CatalogSelectionReplayed
    r(2462, 2018), r(5, 3), r(2464, 3), r(527, 2073), // CatalogSelectionRequest
    r(212, 2075), r(2543, 3), r(2520, 3), // CatalogSelectionSelected
    r(212, 2077), r(2520, 3), // CatalogSelectionTimedOut
    r(212, 245), r(354, 3), // CatalogSelectionStale
    r(212, 2080), r(354, 3), // CatalogSelectionWrongKind
    r(212, 2083), r(4, 2084), r(354, 3), // CatalogUnavailableTransportError
    r(21, 3), r(23, 3), // SlashCommandInputChoice
    r(1239, 3), o(752, 2088), o(39, 5), o(2549, 2089), o(2550, 5), // SlashCommandInput
    r(21, 3), o(2548, 17), r(23, 3), r(212, 2086), o(453, 2090), r(2551, 5), o(2075, 5), o(2552, 5), // SlashCommandInfo
    r(494, 2092), // CommandList
    r(5, 3), r(21, 3), o(453, 3), o(1444, 2094), // CommandsInvokeRequest
    r(5, 3), o(2553, 5), o(2554, 5), o(2555, 5), // CommandsListRequest
    r(2556, 17), // CompletionsGetTriggerCharactersResult
    r(5, 3), r(340, 3), r(2230, 11), // CompletionsRequestRequest
    r(2557, 3), o(2558, 11), o(2559, 11), o(278, 3), o(212, 3), // SessionCompletionItem
    r(164, 2100), // CompletionsRequestResult
    r(5, 3), // ConnectRemoteSessionParams
    r(351, 3), r(21, 3), r(489, 3), // ConnectedRemoteSessionMetadataRepository
    r(5, 3), o(21, 3), o(733, 3), r(1474, 3), r(2259, 3), r(490, 2103), o(2560, 11), o(1760, 3), r(212, 2104), o(2563, 3), o(349, 3), // ConnectedRemoteSessionMetadata
    r(5, 3), r(621, 3), // ConnectorAccountRequest
    r(621, 3), r(781, 2107), // ConnectorAuthorizationRequirement
    r(1989, 11), r(1749, 2109), r(2565, 5), r(2566, 5), r(2567, 11), r(2568, 11), r(2569, 11), o(2570, 5), o(2571, 5), // ConnectorCapabilities
    r(21, 3), r(22, 3), o(23, 3), r(213, 2111), r(2572, 17), o(2573, 3), o(2574, 3), o(472, 3), // ConnectorCatalogEntry
    r(368, 11), r(2575, 11), r(2576, 2113), // ConnectorCatalogResult
    r(5, 3), r(621, 3), r(2577, 3), // ConnectorConnectRequest
    r(2580, 3), r(2577, 3), r(213, 2117), // ConnectorRuntimeStatus
    r(1989, 11), r(1749, 2109), o(621, 3), o(2578, 2114), o(2579, 2108), r(2582, 2119), r(1881, 11), // ConnectorStatus
    r(212, 2116), r(213, 2120), // ConnectorConnectResultConnected
    r(212, 2122), r(2584, 3), r(2585, 3), // ConnectorConnectResultConsentRequired
    r(212, 2124), r(2585, 3), // ConnectorConnectResultPending
    r(5, 3), r(2585, 3), r(895, 11), r(2586, 11), r(2587, 11), // ConnectorContinueRequest
    r(2588, 5), r(213, 2120), // ConnectorDisconnectResult
    r(5, 3), r(621, 3), o(2589, 5), // ConnectorReconcileRequest
    r(5, 3), r(621, 3), r(2577, 3), // ConnectorsDisconnectParams
    r(5, 3), r(621, 3), r(2577, 3), // ConnectorsReconnectParams
    r(5, 3), r(621, 3), // ConnectorsRefreshParams
    r(5, 3), r(1049, 17), // ContentExclusionCheckPathsRequest
    r(24, 3), r(319, 5), // ContentExclusionPathCheck
    r(1398, 5), r(2590, 2135), // ContentExclusionCheckPathsResult
    r(25, 3), r(278, 3), r(203, 3), r(1412, 11), // ContextHeaviestMessage
    r(21, 3), o(2046, 3), o(142, 3), o(143, 3), r(23, 3), o(2591, 19), o(2592, 5), o(177, 3), // CurrentToolMetadata
    r(2593, 3), r(32, 2139), r(1833, 11), // DebugCollectLogsCollectedEntry
    r(2597, 3), o(2598, 5), r(212, 2141), // DebugCollectLogsDestinationArchive
    r(2600, 3), r(212, 123), // DebugCollectLogsDestinationDirectory
    r(212, 2145), r(24, 3), r(2593, 3), o(2603, 2146), o(39, 5), // DebugCollectLogsEntry
    o(570, 5), o(2604, 5), o(2605, 5), o(2606, 3), o(2607, 3), o(2608, 3), o(2609, 11), // DebugCollectLogsInclude
    r(5, 3), r(2610, 2144), o(2611, 2148), o(2612, 2149), // DebugCollectLogsRequest
    r(2593, 3), o(24, 3), r(4, 3), // DebugCollectLogsSkippedEntry
    r(212, 2151), r(24, 3), r(2232, 2152), o(2613, 2154), // DebugCollectLogsResult
    r(212, 2157), r(770, 3), r(2616, 3), o(665, 2158), o(373, 3), // McpDiagnosticDetails
    r(68, 3), r(604, 2156), o(73, 3), r(354, 3), o(2522, 5), o(2614, 11), r(2619, 2159), r(32, 602), // DiagnosticEntry
    r(5, 3), r(179, 322), // DiagnosticsConfigureRequest
    r(5, 3), r(179, 2163), o(654, 3), o(655, 11), o(656, 11), // DiagnosticsReadRequest
    r(2232, 2165), r(654, 3), r(1671, 2166), o(2620, 11), r(1668, 5), // DiagnosticsReadResult
    r(21, 3), // DiscoveredExtensionPlugin
    r(25, 3), r(21, 3), r(24, 3), r(32, 2168), r(420, 5), o(30, 2169), // DiscoveredExtension
    r(1209, 2171), r(612, 2172), // DiscoveredExtensions
    r(2623, 17), // DiscoveredExtensionsDisableRequest
    r(2623, 17), // DiscoveredExtensionsEnableRequest
    r(25, 3), r(740, 2176), r(1444, 2177), o(32, 3), o(2342, 3), r(420, 5), o(2624, 3), // DiscoveredHook
    r(618, 3), o(2626, 3), // McpSourceFile
    r(25, 3), o(21, 3), o(596, 3), // McpSourcePlugin
    r(212, 3), r(25, 3), r(2625, 3), o(326, 2180), o(30, 2181), // McpSourceRef
    r(21, 3), o(83, 2179), r(32, 301), o(575, 3), o(576, 3), o(2627, 2182), r(420, 5), // DiscoveredMcpServer
    r(6, 5), // EventLogReleaseInterestResult
    r(654, 3), // EventLogTailResult
    r(5, 3), r(492, 3), r(493, 3), // ExecuteCommandParams
    o(7, 3), // ExecuteCommandResult
    r(25, 3), r(21, 3), r(32, 1212), r(213, 2188), o(2345, 11), // Extension
    r(83, 156), r(177, 3), r(378, 0), // ExtensionContextPushInput
    r(1209, 2191), // ExtensionList
    r(5, 3), r(25, 3), // ExtensionsDisableRequest
    r(5, 3), r(25, 3), // ExtensionsEnableRequest
    r(5, 3), r(24, 3), // FolderTrustAddParams
    r(5, 3), r(24, 3), // FolderTrustCheckParams
    r(2628, 5), // FolderTrustCheckResult
    r(133, 5), // HistoryAbortManualCompactionResult
    r(488, 5), // HistoryCancelBackgroundCompactionResult
    r(5, 3), r(44, 3), // HistoryClearContextRequest
    r(546, 11), // HistoryClearContextResult
    r(1711, 3), r(2634, 3), r(68, 3), r(2635, 5), r(1271, 11), r(2636, 5), r(1211, 11), r(1212, 11), r(1660, 5), // HistoryRewindPoint
    r(2629, 5), o(2633, 2202), r(2637, 2204), // HistoryListRewindPointsResult
    r(5, 3), r(1711, 3), // HistoryPreviewRewindRequest
    r(24, 3), r(2640, 2207), r(1211, 11), r(1212, 11), // HistoryRewindFilePreview
    r(1398, 5), o(4, 2202), r(1271, 11), r(1835, 2209), // HistoryPreviewRewindResult
    r(5, 3), r(1711, 3), r(612, 2211), // HistoryRewindRequest
    r(24, 3), r(4, 2214), // HistorySkippedFileRestore
    r(527, 2213), o(1469, 11), r(2648, 17), r(2651, 2216), o(7, 3), // HistoryRewindResult
    r(733, 3), // HistorySummarizeForHandoffResult
    o(2380, 17), o(2652, 5), // HooksDiscoverRequest
    r(45, 2220), r(594, 17), r(595, 17), // HooksDiscoverResult
    r(24, 3), r(190, 2222), r(212, 2223), r(2341, 5), o(2342, 3), // InstructionDiscoveryPath
    r(1049, 2225), // InstructionDiscoveryPathList
    r(25, 3), r(278, 3), r(578, 3), r(137, 3), r(83, 2227), r(190, 2228), o(2658, 17), o(23, 3), o(2659, 5), o(2342, 3), // InstructionSource
    o(2380, 17), o(2660, 5), // InstructionsDiscoverRequest
    o(2380, 17), o(2660, 5), // InstructionsGetDiscoveryPathsRequest
    r(179, 2232), // InstructionsGetSourcesResult
    r(5, 3), o(2661, 5), // InterruptMainTurnRequest
    r(2662, 5), // InterruptMainTurnResult
    r(5, 3), r(1474, 3), r(2259, 3), o(733, 3), o(21, 3), o(1886, 3), r(2223, 272), o(2260, 5), o(1261, 1650), o(2663, 3), // LocalSessionMetadataValue
    r(5, 3), o(454, 3), o(1192, 3), o(2234, 5), // LspInitializeRequest
    o(2664, 0), o(697, 3), // ManagedSettingsReadResult
    r(21, 3), o(23, 3), // MarketplacePluginInfo
    r(2033, 2240), // MarketplaceBrowseResult
    r(21, 3), r(32, 3), o(1750, 5), o(573, 5), o(1398, 5), // MarketplaceInfo
    r(2665, 2243), // MarketplaceListResult
    r(21, 3), r(6, 5), o(7, 3), // MarketplaceRefreshEntry
    r(2254, 2246), // MarketplaceRefreshResult
    r(2666, 5), o(2667, 17), // MarketplaceRemoveResult
    r(2462, 2018), r(1767, 3), r(1765, 3), // McpApplyInstallRequest
    r(2462, 2018), r(2668, 3), r(1765, 3), // McpApplyUninstallRequest
    r(5, 3), r(770, 3), r(215, 3), o(138, 19), r(2669, 3), // McpAppsCallToolRequest
    r(2670, 5), r(2671, 5), r(2672, 5), // McpAppsDiagnoseCapability
    r(5, 3), r(770, 3), // McpAppsDiagnoseRequest
    r(1339, 5), r(854, 12), r(2674, 12), r(2675, 17), // McpAppsDiagnoseServer
    r(2673, 2252), r(1321, 2254), // McpAppsDiagnoseResult
    o(1601, 2256), o(2676, 3), o(2677, 3), o(2681, 2257), o(2682, 2259), o(1101, 2260), o(2686, 3), // McpAppsHostContextDetails
    r(1261, 2261), // McpAppsHostContext
    r(5, 3), r(770, 3), r(2669, 3), // McpAppsListToolsRequest
    r(35, 311), // McpAppsListToolsResult
    r(5, 3), r(770, 3), r(618, 3), // McpAppsReadResourceRequest
    r(618, 3), o(330, 3), o(340, 3), o(372, 3), o(1618, 19), // McpAppsResourceContent
    r(1605, 2267), // McpAppsReadResourceResult
    o(1601, 2269), o(2676, 3), o(2677, 3), o(2681, 2270), o(2682, 2272), o(1101, 2273), o(2686, 3), // McpAppsSetHostContextDetails
    r(5, 3), r(1261, 2274), // McpAppsSetHostContextRequest
    r(5, 3), r(158, 3), // McpCancelSamplingExecutionParams
    r(488, 5), // McpCancelSamplingExecutionResult
    r(21, 3), r(1747, 2278), // McpConfigAddRequest
    r(2687, 17), // McpConfigDisableRequest
    r(2687, 17), // McpConfigEnableRequest
    r(1352, 2282), // McpConfigList
    r(21, 3), o(2114, 3), // McpConfigRemoveRequest
    r(21, 3), r(1747, 2278), // McpConfigUpdateRequest
    r(5, 3), o(1889, 3), r(770, 3), // McpDisableRequest
    o(454, 3), o(2688, 5), // McpDiscoverRequest
    r(1352, 2288), // McpDiscoverResult
    r(5, 3), o(1889, 3), r(770, 3), // McpEnableRequest
    r(5, 3), r(158, 3), r(770, 3), r(1087, 0), r(629, 2291), // McpExecuteSamplingParams
    r(2668, 3), r(2689, 3), r(286, 1325), r(478, 1327), r(2690, 2294), o(2691, 3), r(1779, 1329), r(199, 1332), r(2692, 2295), r(2693, 5), r(2694, 5), // McpInstallPlan
    r(212, 2297), // McpInstallationManagementOutcomeRecoveryRequired
    r(1767, 3), r(2695, 11), // McpPreparedInstall
    r(438, 2299), r(212, 2300), // McpInstallationManagementOutcomeInstallPrepared
    r(1819, 3), r(1767, 3), r(286, 1325), r(1784, 3), r(349, 2302), o(1777, 1324), o(1844, 3), // McpInstallationSummary
    r(2700, 2304), r(212, 2305), // McpInstallationManagementOutcomeListed
    r(2700, 2304), r(212, 2307), // McpInstallationManagementOutcomeRecovered
    r(2668, 3), r(1767, 3), r(2695, 11), r(1849, 2303), r(1820, 5), r(1821, 11), r(1822, 5), // McpUninstallPlan
    r(1055, 2309), r(212, 2310), // McpInstallationManagementOutcomeUninstallPlanned
    r(1767, 3), r(2704, 5), r(153, 2312), // McpInstallationOperationStatusPreparing
    r(1767, 3), r(2704, 5), r(153, 2314), // McpInstallationOperationStatusPrepared
    r(1767, 3), r(2704, 5), r(153, 2316), // McpInstallationOperationStatusAwaitingConfirmation
    r(1767, 3), r(2704, 5), r(153, 2318), // McpInstallationOperationStatusRevalidating
    r(1767, 3), r(2704, 5), r(153, 2320), // McpInstallationOperationStatusApplying
    r(1849, 2303), r(2710, 5), r(212, 2322), // McpInstallationOutcomeInstalled
    r(1819, 3), r(1767, 3), r(2710, 5), r(2711, 5), r(2712, 11), r(2713, 5), r(212, 2324), // McpInstallationOutcomeUninstalled
    r(4, 2326), r(1767, 3), r(212, 2327), // McpInstallationOutcomeRolledBack
    r(1767, 3), r(212, 2297), // McpInstallationOutcomeRecoveryRequired
    r(1767, 3), r(212, 2065), // McpInstallationOutcomeDeclined
    r(1767, 3), r(212, 345), // McpInstallationOutcomeCancelled
    r(4, 2326), o(1767, 3), r(212, 2332), // McpInstallationOutcomeRefused
    r(1767, 3), r(2704, 5), r(527, 2334), r(153, 114), // McpInstallationOperationStatusCompleted
    r(438, 2336), r(212, 2337), // McpInstallationManagementOutcomeOperation
    r(4, 2326), r(212, 2332), // McpInstallationManagementOutcomeRefused
    r(212, 2341), r(527, 2340), r(2523, 2035), // McpInstallationManagementResultOutcome
    r(2462, 2018), r(1767, 3), // McpInstallationOperationRequest
    r(212, 2341), r(527, 2334), r(2523, 2035), // McpInstallationResultOutcome
    r(1804, 3), r(464, 3), // McpInstallationSecret
    r(2462, 2018), r(1765, 3), // McpInstallationsRequest
    r(5, 3), r(770, 3), // McpIsServerRunningRequest
    r(1207, 5), // McpIsServerRunningResult
    r(5, 3), o(770, 3), o(2737, 5), // McpOauthAuthenticationStateChangedRequest
    r(5, 3), r(1889, 3), r(1888, 3), // McpOauthCancelLoginParams
    r(488, 5), // McpOauthCancelLoginResult
    r(5, 3), r(770, 3), r(1889, 3), o(1885, 5), o(1886, 3), o(1887, 3), // McpOauthPrepareLoginParams
    r(1888, 3), r(1736, 3), // McpOauthPrepareLoginResult
    r(5, 3), o(1889, 3), r(770, 3), // McpOauthProbeRequest
    r(786, 497), r(213, 2357), // McpOauthProbeResultNoAuthRequired
    r(786, 497), r(213, 2359), // McpOauthProbeResultAuthenticated
    r(786, 497), r(4, 2361), o(784, 494), r(213, 2362), // McpOauthProbeResultNeedsAuth
    r(7, 3), o(786, 497), r(213, 116), // McpOauthProbeResultFailed
    r(5, 3), r(158, 3), // McpOauthRespondRequest
    r(6, 5), // McpOauthRespondResult
    r(212, 2368), r(1055, 2296), r(2523, 2035), // McpPlanInstallPlanned
    r(212, 2370), r(2543, 3), r(2520, 3), // McpPlanInstallSourceCandidate
    r(212, 667), r(1775, 1326), r(178, 3), // McpServerCardUrl
    r(212, 2005), r(1775, 1326), r(373, 3), // McpServerCardEmbedded
    r(212, 2372), r(2463, 2375), // McpPlanInstallSourceCard
    r(2462, 2018), r(32, 2377), o(781, 1328), o(1765, 3), // McpPlanInstallRequest
    r(2462, 2018), r(1819, 3), r(1765, 3), // McpPlanUninstallRequest
    r(2462, 2018), r(2668, 3), r(1784, 3), r(1765, 3), r(1812, 1353), r(2741, 2381), r(32, 2375), r(1816, 1354), // McpPrepareInstallRequest
    r(2666, 5), // McpRemoveGitHubResult
    r(1597, 3), o(330, 3), o(1598, 3), o(1601, 3), o(2742, 19), // McpResourceIcon
    o(626, 17), o(2743, 12), o(2744, 3), o(2742, 19), // McpResourceAnnotations
    r(618, 3), r(21, 3), o(177, 3), o(23, 3), o(330, 3), o(1603, 11), o(1602, 2385), o(2745, 2386), o(1618, 19), o(2742, 19), // McpResource
    r(618, 3), o(330, 3), o(340, 3), o(372, 3), o(1618, 19), // McpResourceContent
    r(2746, 3), r(21, 3), o(177, 3), o(23, 3), o(330, 3), o(1602, 2385), o(2745, 2386), o(1618, 19), o(2742, 19), // McpResourceTemplate
    r(5, 3), r(770, 3), o(654, 3), // McpResourcesListRequest
    r(2747, 2391), o(2748, 3), // McpResourcesListResult
    r(5, 3), r(770, 3), o(654, 3), // McpResourcesListTemplatesRequest
    r(2749, 2394), o(2748, 3), // McpResourcesListTemplatesResult
    r(5, 3), r(770, 3), r(618, 3), // McpResourcesReadRequest
    r(1605, 2397), // McpResourcesReadResult
    r(5, 3), r(770, 3), o(1747, 2278), o(1889, 3), // McpRestartServerRequest
    r(609, 2400), o(497, 2293), o(7, 3), // McpSamplingExecutionResult
    r(5, 3), r(612, 2402), // McpSetEnvValueModeParams
    r(612, 2402), // McpSetEnvValueModeResult
    r(5, 3), r(770, 3), o(1747, 2278), o(1889, 3), // McpStartServerRequest
    r(5, 3), o(1889, 3), r(770, 3), // McpStopServerRequest
    r(1088, 11), r(504, 11), r(2751, 11), r(2752, 11), r(843, 11), r(2753, 11), r(2754, 11), // SessionContextAttributionCategories
    r(212, 3), r(25, 3), r(278, 3), r(1412, 11), o(667, 3), o(2755, 59), // SessionContextAttributionEntriesItem
    r(1455, 11), // SessionContextAttributionCompactions
    r(1541, 11), r(547, 3), r(2750, 3), r(1897, 11), r(1902, 11), r(1903, 11), r(1901, 11), r(2416, 2407), r(2232, 2409), r(2756, 2410), // SessionContextAttribution
    r(2757, 2412), // MetadataContextAttributionResult
    r(5, 3), o(1902, 11), // MetadataContextHeaviestMessagesRequest
    r(1541, 11), r(843, 2415), // MetadataContextHeaviestMessagesResult
    r(2758, 5), // MetadataIsProcessingResult
    r(5, 3), r(547, 3), // MetadataRecomputeContextTokensRequest
    r(1541, 11), r(2759, 11), r(2760, 11), // MetadataRecomputeContextTokensResult
    r(69, 3), o(1192, 3), o(490, 3), o(1195, 2420), o(1196, 3), o(489, 3), o(1197, 3), o(1198, 3), // SessionWorkingDirectoryContext
    r(5, 3), r(1261, 2421), // MetadataRecordContextChangeRequest
    r(5, 3), r(454, 3), // MetadataSetWorkingDirectoryRequest
    r(454, 3), // MetadataSetWorkingDirectoryResult
    r(351, 3), r(21, 3), r(489, 3), // MetadataSnapshotRemoteMetadataRepository
    o(1760, 3), r(490, 2426), o(2560, 11), o(2763, 2427), // MetadataSnapshotRemoteMetadata
    r(5, 3), o(2764, 5), o(2053, 17), o(1507, 59), // MetadataUpdateClientMetadataRequest
    r(5, 3), o(2765, 5), // ModelListRequest
    r(212, 100), r(25, 3), r(278, 3), r(2766, 11), // ModelProviderDescriptor
    r(5, 3), o(2098, 314), // ModelSetAllowedModelsRequest
    o(2098, 17), o(2767, 17), o(1247, 3), o(547, 3), // ModelSetAllowedModelsResult
    r(5, 3), r(41, 3), // ModelSetReasoningEffortRequest
    r(41, 3), // ModelSetReasoningEffortResult
    r(2768, 5), // MoveMcpLoadingToBackgroundResult
    r(5, 3), r(733, 3), // NameSetAutoRequest
    r(2769, 5), // NameSetAutoResult
    r(158, 3), r(629, 706), o(877, 3), // PendingPermissionRequest
    r(164, 2440), // PendingPermissionRequestList
    r(212, 596), r(911, 17), // PermissionsLocationsAddToolApprovalDetailsCommands
    r(212, 598), // PermissionsLocationsAddToolApprovalDetailsRead
    r(212, 600), // PermissionsLocationsAddToolApprovalDetailsWrite
    r(212, 602), r(770, 3), r(215, 363), // PermissionsLocationsAddToolApprovalDetailsMcp
    r(212, 1510), r(770, 3), // PermissionsLocationsAddToolApprovalDetailsMcpSampling
    r(212, 604), // PermissionsLocationsAddToolApprovalDetailsMemory
    r(212, 606), r(215, 3), // PermissionsLocationsAddToolApprovalDetailsCustomTool
    r(212, 608), o(438, 3), // PermissionsLocationsAddToolApprovalDetailsExtensionManagement
    r(212, 610), o(917, 3), // PermissionsLocationsAddToolApprovalDetailsWorkflow
    r(212, 612), r(452, 3), // PermissionsLocationsAddToolApprovalDetailsExtensionPermissionAccess
    r(212, 614), r(452, 3), r(920, 17), // PermissionsLocationsAddToolApprovalDetailsExtensionEnvAccess
    r(5, 3), r(923, 3), r(921, 2453), // PermissionLocationAddToolApprovalParams
    r(5, 3), r(454, 3), // PermissionLocationApplyParams
    r(923, 3), r(2771, 2456), r(2772, 5), r(2773, 11), r(2774, 11), r(2775, 623), // PermissionLocationApplyResult
    r(5, 3), r(454, 3), // PermissionLocationResolveParams
    r(923, 3), r(2771, 2456), // PermissionLocationResolveResult
    r(5, 3), r(24, 3), // PermissionPathsAddParams
    r(5, 3), r(24, 3), // PermissionPathsAllowedCheckParams
    r(1106, 5), // PermissionPathsAllowedCheckResult
    o(2776, 5), o(2157, 17), o(2777, 5), o(2219, 3), // PermissionPathsConfig
    r(2004, 17), o(2778, 17), r(659, 3), // PermissionPathsList
    r(5, 3), r(24, 3), // PermissionPathsUpdatePrimaryParams
    r(5, 3), r(24, 3), // PermissionPathsWorkspaceCheckParams
    r(1106, 5), // PermissionPathsWorkspaceCheckResult
    r(5, 3), r(354, 3), // PermissionPromptShownNotification
    r(724, 623), r(540, 623), // PermissionRulesSet
    o(2776, 5), o(2779, 17), // PermissionUrlsConfig
    r(5, 3), r(420, 5), // PermissionUrlsSetUnrestrictedModeParams
    r(21, 3), r(83, 3), // PermissionsConfigureAdditionalContentExclusionPolicyRuleSource
    r(1049, 17), o(1996, 17), o(1997, 17), r(32, 2472), // PermissionsConfigureAdditionalContentExclusionPolicyRule
    r(926, 2474), r(1998, 0), r(781, 2475), // PermissionsConfigureAdditionalContentExclusionPolicy
    r(5, 3), o(2780, 5), o(2781, 5), o(926, 2469), o(1049, 2463), o(2782, 2470), o(2292, 2477), // PermissionsConfigureParams
    r(6, 5), // PermissionsConfigureResult
    r(6, 5), // PermissionsFolderTrustAddTrustedResult
    r(612, 707), // PermissionsGetModeResult
    r(6, 5), // PermissionsLocationsAddToolApprovalResult
    r(5, 3), r(781, 2483), o(1506, 623), o(2053, 623), o(2783, 5), // PermissionsModifyRulesParams
    r(6, 5), // PermissionsModifyRulesResult
    r(6, 5), // PermissionsNotifyPromptShownResult
    r(6, 5), // PermissionsPathsAddResult
    r(6, 5), // PermissionsPathsUpdatePrimaryResult
    r(5, 3), o(2784, 5), // PermissionsResetSessionApprovalsRequest
    r(6, 5), // PermissionsResetSessionApprovalsResult
    r(5, 3), r(39, 5), // PermissionsSetRequiredRequest
    r(6, 5), // PermissionsSetRequiredResult
    r(6, 5), // PermissionsUrlsSetUnrestrictedModeResult
    o(25, 3), o(177, 3), o(23, 3), o(213, 3), o(2785, 3), // PlanSqlTodosRow
    r(2245, 2495), // PlanReadSqlTodosResult
    r(2786, 3), r(2787, 3), // PlanSqlTodoDependency
    r(2245, 2495), r(2788, 2498), // PlanReadSqlTodosWithDependenciesResult
    r(21, 3), r(1852, 3), o(596, 3), r(420, 5), o(1858, 3), o(1859, 3), o(32, 3), o(573, 5), o(1860, 5), o(1861, 5), // Plugin
    r(2033, 2501), // PluginList
    r(21, 3), r(1852, 3), r(6, 5), o(2789, 3), o(2790, 3), o(2028, 10), o(7, 3), // PluginUpdateAllEntry
    r(2254, 2504), // PluginUpdateAllResult
    o(2789, 3), o(2790, 3), r(2028, 10), // PluginUpdateResult
    r(2687, 17), o(454, 3), // PluginsDisableRequest
    r(2687, 17), o(454, 3), // PluginsEnableRequest
    r(5, 3), r(32, 3), o(454, 3), // PluginsMarketplacesAddParams
    r(5, 3), r(21, 3), // PluginsMarketplacesBrowseParams
    r(21, 3), // PluginsMarketplacesBrowseRequest
    r(5, 3), o(21, 3), // PluginsMarketplacesRefreshParams
    o(21, 3), // PluginsMarketplacesRefreshRequest
    r(5, 3), r(21, 3), o(2234, 5), // PluginsMarketplacesRemoveParams
    r(21, 3), o(2234, 5), // PluginsMarketplacesRemoveRequest
    r(5, 3), o(2791, 5), o(2792, 5), o(2793, 5), o(2794, 5), o(2795, 5), // PluginsReloadRequest
    r(5, 3), r(21, 3), o(1858, 3), // PluginsUninstallParams
    r(21, 3), o(1858, 3), // PluginsUninstallRequest
    r(5, 3), r(21, 3), // PluginsUpdateParams
    r(21, 3), // PluginsUpdateRequest
    r(5, 3), o(2153, 1666), o(37, 1667), // ProviderAddRequest
    r(37, 20), // ProviderAddResult
    r(383, 3), r(1793, 3), o(36, 3), o(1736, 3), // ProviderSessionToken
    r(83, 2523), o(1985, 2524), o(56, 2525), r(1987, 3), o(84, 3), r(583, 59), o(2796, 2526), // ProviderEndpoint
    r(5, 3), o(547, 3), // ProviderGetEndpointRequest
    r(5, 3), o(2153, 1666), o(37, 1667), // ProviderSyncRequest
    r(37, 20), r(2797, 17), o(2798, 5), // ProviderSyncResult
    r(327, 11), r(328, 11), // PushAttachmentFileLineRange
    r(83, 119), r(24, 3), r(22, 3), o(329, 2531), // PushAttachmentFile
    r(83, 123), r(24, 3), r(22, 3), // PushAttachmentDirectory
    r(341, 11), r(342, 11), // PushAttachmentSelectionDetailsStart
    r(341, 11), r(342, 11), // PushAttachmentSelectionDetailsEnd
    r(327, 2534), r(328, 2535), // PushAttachmentSelectionDetails
    r(83, 125), r(339, 3), r(22, 3), r(340, 3), r(338, 2536), // PushAttachmentSelection
    r(83, 130), r(344, 11), r(177, 3), r(348, 2538), r(349, 3), r(178, 3), // PushAttachmentGitHubReference
    o(25, 11), r(21, 3), r(351, 3), // PushGitHubRepoRef
    r(83, 133), r(352, 2540), r(353, 3), r(354, 3), r(178, 3), // PushAttachmentGitHubCommit
    r(83, 136), r(352, 2540), r(356, 3), r(21, 3), r(178, 3), // PushAttachmentGitHubRelease
    r(83, 138), r(352, 2540), r(358, 11), r(359, 3), r(360, 3), r(178, 3), o(361, 3), // PushAttachmentGitHubActionsJob
    r(83, 140), r(352, 2540), r(178, 3), o(23, 3), o(363, 3), // PushAttachmentGitHubRepository
    r(352, 2540), r(363, 3), r(24, 3), // PushAttachmentGitHubFileDiffSide
    r(83, 142), r(178, 3), o(365, 2545), o(366, 2545), // PushAttachmentGitHubFileDiff
    r(352, 2540), r(368, 3), // PushAttachmentGitHubTreeComparisonSide
    r(83, 145), r(178, 3), r(366, 2547), r(365, 2547), // PushAttachmentGitHubTreeComparison
    r(83, 148), r(178, 3), // PushAttachmentGitHubUrl
    r(83, 150), r(352, 2540), r(363, 3), r(24, 3), r(178, 3), // PushAttachmentGitHubFile
    r(83, 152), r(352, 2540), r(363, 3), r(24, 3), r(178, 3), r(329, 2531), // PushAttachmentGitHubSnippet
    r(83, 154), r(373, 3), r(330, 3), o(22, 3), // PushAttachmentBlob
    r(5, 3), r(135, 3), r(2799, 3), r(1056, 1616), r(44, 3), r(1443, 3), r(1205, 797), // QueueAppendSteeringRequest
    r(5, 3), r(25, 3), // QueueDuplicateAtRequest
    r(25, 3), // QueueDuplicateAtResult
    r(44, 3), o(1443, 3), o(1205, 797), o(1056, 1616), o(32, 3), o(1688, 5), o(2090, 3), o(2091, 59), o(612, 1639), o(2054, 5), o(1689, 5), o(1659, 3), // QueueInsertMessage
    r(5, 3), r(2800, 10), r(354, 2557), // QueueInsertAtRequest
    r(25, 3), // QueueInsertAtResult
    r(5, 3), r(25, 3), r(2801, 10), // QueueMoveItemRequest
    r(2772, 5), // QueueMoveItemResult
    r(5, 3), r(25, 3), // QueueRemoveAtRequest
    r(2666, 5), // QueueRemoveAtResult
    r(2666, 5), // QueueRemoveMostRecentResult
    r(5, 3), r(25, 3), // QueueSendNowRequest
    r(2802, 5), // QueueSendNowResult
    r(5, 3), r(440, 5), // QueueSetDrainPausedRequest
    r(5, 3), r(25, 3), r(44, 3), o(1443, 3), // QueueUpdateTextRequest
    r(1291, 5), // QueueUpdateTextResult
    r(5, 3), r(135, 3), r(2799, 3), // QueueWithdrawMessageRequest
    r(2666, 5), r(2662, 5), // QueueWithdrawMessageResult
    r(5, 3), r(2066, 3), // ReleaseEventInterestParams
    r(2807, 3), r(2663, 3), // RemoteControlConfigExistingMcSession
    r(29, 5), r(2803, 5), r(2804, 5), r(2805, 5), o(2806, 3), o(2808, 2573), // RemoteControlConfig
    r(349, 2575), // RemoteControlStatusOff
    r(349, 2577), r(2810, 3), // RemoteControlStatusConnecting
    r(349, 2579), r(2810, 3), o(2811, 3), r(2812, 5), o(2813, 0), o(2814, 5), // RemoteControlStatusActive
    r(349, 1414), r(7, 3), o(2810, 3), // RemoteControlStatusError
    r(213, 2582), // RemoteControlStatusResult
    r(213, 2582), r(1342, 5), // RemoteControlStopResult
    r(213, 2582), r(2815, 5), // RemoteControlTransferResult
    r(5, 3), r(1425, 5), // RemoteNotifySteerableChangedRequest
    r(5, 3), r(446, 2105), // RemoteSessionConnectionResult
    r(351, 3), r(21, 3), r(489, 3), // RemoteSessionMetadataRepository
    r(5, 3), r(1474, 3), r(2259, 3), o(733, 3), o(21, 3), r(2223, 7), o(1261, 1650), r(490, 2589), r(2816, 17), o(2560, 11), o(1760, 3), o(2763, 2590), o(2563, 3), o(349, 3), o(2818, 2591), o(2819, 3), // RemoteSessionMetadataValue
    r(351, 3), r(21, 3), o(489, 3), // RemoteSessionRepository
    r(5, 3), r(158, 3), o(2019, 1555), // SandboxDisableForSessionRequest
    r(6, 5), r(420, 5), // SandboxDisableForSessionResult
    r(39, 5), r(891, 5), o(4, 3), // SandboxEnforcementStatus
    r(21, 3), r(2820, 5), o(4, 3), // SandboxHostCapability
    r(2820, 5), o(4, 3), r(450, 2598), // SandboxHostSupport
    r(25, 11), o(1437, 11), o(1438, 3), o(1439, 3), o(1440, 11), r(44, 3), r(1441, 5), o(1442, 5), o(1443, 3), r(1446, 3), // ScheduleEntry
    r(2232, 2601), // ScheduleList
    r(5, 3), r(25, 11), // ScheduleStopRequest
    o(2369, 2600), // ScheduleStopResult
    r(2821, 17), // SecretsAddFilterValuesRequest
    r(1669, 7), // SecretsAddFilterValuesResult
    r(5, 3), o(377, 3), r(1205, 2607), // SendAttachmentsToMessageParams
    r(44, 3), o(1443, 3), o(1205, 797), o(1688, 5), o(2090, 3), o(32, 3), // SendMessageItem
    r(5, 3), r(843, 2610), o(612, 1639), o(2054, 5), o(1056, 1616), o(2091, 59), o(2092, 1626), o(77, 3), o(78, 3), o(1689, 5), // SendMessagesRequest
    r(2822, 17), // SendMessagesResult
    r(65, 27), // ServerAgentList
    r(179, 2232), // ServerInstructionSourceList
    r(21, 3), o(492, 3), r(23, 3), r(32, 980), r(33, 5), r(420, 5), o(24, 3), o(2342, 3), o(1466, 3), // ServerSkill
    r(43, 2616), o(595, 17), // ServerSkillList
    r(2823, 5), r(2824, 5), // SessionActivity
    r(2825, 2619), // SessionBulkDeleteResult
    r(2267, 2621), // SessionEnrichMetadataResult
    r(2826, 3), r(2827, 3), // SessionLimitPredictionBaselineData
    r(472, 2626), r(2838, 12), // SessionLimitPredictionTierOption
    r(2830, 2624), r(547, 3), r(32, 2625), r(2833, 3), o(2831, 3), r(423, 2628), r(2839, 2623), r(2840, 2626), r(2841, 12), // SessionLimitPredictionDetails
    r(5, 3), o(547, 3), o(2830, 2624), // SessionLimitPredictionRequest
    r(2842, 2629), r(212, 2631), // SessionLimitPredictionResultAvailable
    r(4, 2633), r(212, 107), // SessionLimitPredictionResultUnavailable
    r(2267, 2637), // SessionList
    r(2845, 17), r(2846, 11), // SessionLoadDeferredRepoHooksResult
    r(25, 3), o(69, 3), o(2851, 3), o(490, 3), o(2852, 2641), o(489, 3), o(21, 3), o(2853, 5), o(1700, 3), o(2854, 3), // WorkspaceSummary
    r(5, 3), r(1474, 3), r(2259, 3), r(2223, 5), r(1432, 5), r(2219, 363), o(2847, 3), o(1886, 3), o(2848, 2428), o(733, 3), r(454, 3), r(2849, 2640), o(1430, 3), r(1431, 962), o(2850, 847), r(572, 2643), // SessionMetadataSnapshot
    r(25, 3), r(2856, 1469), // SessionModelPriceCategory
    r(2855, 20), o(2153, 2645), o(2857, 2647), o(20, 19), o(564, 188), // SessionModelList
    r(21, 3), r(83, 3), // SessionOpenOptionsAdditionalContentExclusionPolicyRuleSource
    r(1049, 17), o(1996, 17), o(1997, 17), r(32, 2650), // SessionOpenOptionsAdditionalContentExclusionPolicyRule
    r(926, 2652), r(1998, 0), r(781, 2653), // SessionOpenOptionsAdditionalContentExclusionPolicy
    o(5, 3), o(21, 3), o(36, 3), o(41, 3), o(255, 2649), o(1364, 912), o(1886, 3), o(2114, 3), o(2176, 3), o(2175, 3), o(2174, 3), o(2164, 0), o(2165, 5), o(2173, 1671), o(2156, 5), o(2163, 1669), o(2169, 5), o(2218, 174), o(163, 1611), o(2152, 233), o(2153, 1666), o(37, 1667), o(454, 3), o(2157, 17), o(2858, 1650), o(1425, 5), o(2859, 5), o(2860, 5), o(1481, 3), o(2861, 3), o(2107, 17), o(598, 17), o(2177, 17), o(2108, 17), o(2284, 5), o(948, 1677), o(2184, 3), o(2185, 17), o(2147, 1638), o(2217, 1682), o(2209, 5), o(2118, 1662), o(2146, 17), o(2206, 1681), o(2285, 5), o(2136, 17), o(2203, 17), o(2128, 5), o(2129, 5), o(2286, 17), o(2145, 17), o(2201, 1680), o(2149, 5), o(2288, 5), o(2123, 5), o(2202, 17), o(2289, 5), o(2186, 3), o(2208, 5), o(2155, 5), o(2187, 3), o(2204, 5), o(2205, 5), o(2207, 5), o(2124, 5), o(2188, 11), o(2283, 1477), o(1431, 948), o(2189, 3), o(2190, 3), o(2291, 5), o(1914, 3), o(2292, 2655), o(591, 1448), o(2200, 1679), o(2137, 17), o(727, 198), o(2862, 5), o(2125, 5), o(2167, 5), o(2138, 17), o(2139, 17), o(2168, 5), // SessionOpenOptions
    r(212, 2657), o(2863, 2656), o(2864, 5), // SessionsOpenCreate
    r(212, 2659), r(5, 3), o(2863, 2656), o(1728, 5), o(2865, 5), // SessionsOpenResume
    r(212, 2661), o(1261, 1650), o(2863, 2656), o(2865, 5), // SessionsOpenResumeLast
    r(212, 2663), r(5, 3), // SessionsOpenAttach
    r(212, 1347), r(1262, 3), o(490, 2593), o(2863, 2656), // SessionsOpenRemote
    r(212, 2666), o(490, 2593), o(351, 3), o(2863, 2656), o(2868, 0), // SessionsOpenCloud
    r(212, 2668), r(446, 2592), o(2863, 2656), o(2763, 2669), o(2870, 0), o(2871, 0), // SessionsOpenHandoff
    r(2389, 2673), r(213, 2674), o(354, 3), // SessionsOpenProgress
    r(213, 2672), o(5, 3), o(2875, 0), o(2845, 17), o(1262, 3), o(446, 2592), o(2883, 2676), // SessionOpenResult
    r(5, 3), r(2687, 17), // SessionPluginsDisableRequest
    r(5, 3), r(2687, 17), // SessionPluginsEnableRequest
    r(5, 3), r(32, 3), // SessionPluginsInstallRequest
    r(2639, 17), r(2521, 17), r(2884, 17), r(2825, 11), r(2885, 5), // SessionPruneResult
    r(83, 164), r(85, 3), r(383, 3), o(132, 50), // SettableTokenAuthInfo
    r(5, 3), o(1100, 2683), // SessionSetCredentialsParams
    r(6, 5), o(2886, 5), // SessionSetCredentialsResult
    r(1598, 2619), // SessionSizes
    o(2887, 3), // SessionTelemetryEngagement
    r(2888, 17), // SessionsBulkDeleteRequest
    r(2888, 17), // SessionsCheckInUseRequest
    r(2889, 17), // SessionsCheckInUseResult
    r(5, 3), r(446, 59), r(213, 2691), // SessionsClientMetadataEntryOk
    r(5, 3), r(213, 2693), // SessionsClientMetadataEntryNotFound
    r(5, 3), r(213, 2695), // SessionsClientMetadataEntryCorrupt
    r(5, 3), r(213, 2697), // SessionsClientMetadataEntryUnsupportedVersion
    r(5, 3), r(1622, 3), r(354, 3), r(213, 107), // SessionsClientMetadataEntryUnavailable
    r(5, 3), // SessionsCloseRequest
    r(2267, 2621), // SessionsEnrichMetadataRequest
    r(1515, 3), // SessionsFindByPrefixRequest
    o(5, 3), // SessionsFindByPrefixResult
    r(2806, 3), // SessionsFindByTaskIDRequest
    o(5, 3), // SessionsFindByTaskIDResult
    r(2888, 17), o(2893, 17), // SessionsGetClientMetadataRequest
    o(1261, 1650), // SessionsGetLastForContextRequest
    o(5, 3), // SessionsGetLastForContextResult
    o(32, 2711), o(2894, 11), o(2266, 1743), o(2895, 5), o(2896, 5), // SessionsListRequest
    r(5, 3), // SessionsLoadDeferredRepoHooksRequest
    r(2897, 11), o(2885, 5), o(2898, 5), o(2899, 17), // SessionsPruneOldRequest
    r(5, 3), o(654, 3), o(655, 11), o(665, 360), // SessionsReadPersistedEventsRequest
    r(5, 3), // SessionsReleaseLockRequest
    r(5, 3), o(2795, 5), // SessionsReloadPluginHooksRequest
    r(5, 3), // SessionsSaveRequest
    r(2033, 1680), // SessionsSetAdditionalPluginsRequest
    r(420, 5), // SessionsSetRemoteControlSteeringRequest
    r(5, 3), r(1747, 2574), // SessionsStartRemoteControlRequest
    o(2900, 3), o(2234, 5), // SessionsStopRemoteControlRequest
    r(2901, 3), o(2902, 3), // SessionsTransferRemoteControlRequest
    r(5, 3), r(158, 3), // ShellCancelUserRequestedRequest
    r(5, 3), r(158, 3), r(491, 3), // ShellExecuteUserRequestedRequest
    r(5, 3), r(2296, 3), o(2906, 2730), // ShellKillRequest
    r(2907, 5), // ShellKillResult
    r(5, 3), o(83, 966), o(4, 3), o(2908, 5), // ShutdownRequest
    r(2462, 2018), r(2668, 3), r(1765, 3), // SkillApplyInstallRequest
    r(2462, 2018), r(2668, 3), r(1765, 3), // SkillApplyUninstallRequest
    r(24, 3), r(781, 2736), r(2341, 5), o(2342, 3), // SkillDiscoveryPath
    r(1049, 2738), // SkillDiscoveryPathList
    r(2668, 3), r(1767, 3), r(1736, 3), r(680, 1372), // SkillInstallPlan
    r(212, 2297), // SkillInstallationManagementOutcomeRecoveryRequired
    r(1055, 2740), r(212, 2742), // SkillInstallationManagementOutcomeInstallPlanned
    r(2700, 2744), r(212, 2305), // SkillInstallationManagementOutcomeListed
    r(2700, 2744), r(212, 2307), // SkillInstallationManagementOutcomeRecovered
    r(4, 2747), r(2921, 3), r(212, 2327), // SkillInstallationManagementOutcomeRolledBack
    r(2668, 3), r(1767, 3), r(1736, 3), r(1849, 1370), r(680, 1372), // SkillUninstallPlan
    r(1055, 2749), r(212, 2310), // SkillInstallationManagementOutcomeUninstallPlanned
    r(1767, 3), r(2704, 5), r(153, 2312), // SkillInstallationOperationStatusPreparing
    r(1767, 3), r(2704, 5), r(153, 2314), // SkillInstallationOperationStatusPrepared
    r(1767, 3), r(2704, 5), r(153, 2316), // SkillInstallationOperationStatusAwaitingConfirmation
    r(1767, 3), r(2704, 5), r(153, 2318), // SkillInstallationOperationStatusRevalidating
    r(1767, 3), r(2704, 5), r(153, 2320), // SkillInstallationOperationStatusApplying
    r(1849, 1370), r(212, 2322), // SkillInstallationOutcomeInstalled
    r(1819, 3), r(1767, 3), r(212, 2324), // SkillInstallationOutcomeUninstalled
    r(4, 2747), r(1767, 3), r(212, 2327), // SkillInstallationOutcomeRolledBack
    r(1767, 3), r(212, 2297), // SkillInstallationOutcomeRecoveryRequired
    r(1767, 3), r(212, 2065), // SkillInstallationOutcomeDeclined
    r(1767, 3), r(212, 345), // SkillInstallationOutcomeCancelled
    r(4, 2747), o(1767, 3), r(212, 2332), // SkillInstallationOutcomeRefused
    r(1767, 3), r(2704, 5), r(527, 2763), r(153, 114), // SkillInstallationOperationStatusCompleted
    r(438, 2765), r(212, 2337), // SkillInstallationManagementOutcomeOperation
    r(1849, 1370), r(2110, 17), r(212, 2767), // SkillInstallationManagementOutcomeEnabledChanged
    r(4, 2747), r(212, 2332), // SkillInstallationManagementOutcomeRefused
    r(212, 2341), r(527, 2770), r(2523, 2035), // SkillInstallationManagementResultOutcome
    r(2462, 2018), r(1767, 3), // SkillInstallationOperationRequest
    r(212, 2341), r(527, 2763), r(2523, 2035), // SkillInstallationResultOutcome
    r(2462, 2018), r(1765, 3), // SkillInstallationsRequest
    r(2462, 2018), r(2543, 3), r(1765, 3), // SkillPlanInstallRequest
    r(2462, 2018), r(1819, 3), r(1765, 3), // SkillPlanUninstallRequest
    r(2462, 2018), r(1819, 3), r(420, 5), r(1765, 3), // SkillSetEnabledRequest
    r(2145, 17), // SkillsConfigSetDisabledSkillsRequest
    r(21, 3), r(284, 5), // SkillsConfigSetSkillDisabledRequest
    r(5, 3), r(21, 3), // SkillsDisableRequest
    o(2380, 17), o(2136, 17), o(2203, 17), o(2923, 5), // SkillsDiscoverRequest
    r(5, 3), r(21, 3), // SkillsEnableRequest
    o(2380, 17), o(2203, 17), o(2923, 5), // SkillsGetDiscoveryPathsRequest
    r(21, 3), r(24, 3), r(137, 3), o(1519, 17), o(34, 5), r(1518, 11), // SkillsInvokedSkill
    r(43, 2787), // SkillsGetInvokedResult
    r(83, 3), r(340, 3), o(178, 3), o(640, 348), // SlashCommandTimelineEntry
    r(212, 2789), r(2369, 2790), o(2925, 3), o(2926, 5), // SlashCommandAddTimelineEntryResult
    r(212, 2792), r(44, 3), r(1443, 3), o(612, 708), o(2928, 3), o(2926, 5), o(2929, 3), // SlashCommandAgentPromptResult
    r(212, 114), o(354, 3), o(612, 708), o(2926, 5), // SlashCommandCompletedResult
    r(212, 1098), r(340, 3), o(557, 5), o(2930, 5), o(2926, 5), o(2932, 2795), // SlashCommandTextResult
    r(21, 3), r(23, 3), o(2934, 3), // SlashCommandSelectSubcommandOption
    r(212, 2797), r(491, 3), r(177, 3), r(2863, 2799), o(2926, 5), // SlashCommandSelectSubcommandResult
    r(212, 2802), o(2937, 3), o(781, 3), o(1779, 3), // SlashCommandModelPickerDialog
    r(212, 2801), r(2938, 2803), o(2926, 5), // SlashCommandShowDialogResult
    r(212, 2805), r(36, 3), o(460, 191), o(781, 3), o(600, 3), o(41, 3), o(2940, 19), o(1977, 3), o(2926, 5), // SlashCommandSetModelResult
    r(212, 2807), o(1908, 3), r(354, 3), o(2926, 5), // SlashCommandSetPlanModelResult
    o(36, 3), o(40, 18), o(2942, 3), o(549, 2810), o(2944, 5), // SubagentSettingsEntry
    o(65, 2812), o(2945, 17), o(2946, 11), o(2947, 11), // SubagentSettings
    r(83, 2814), r(25, 3), r(76, 3), o(22, 3), r(23, 3), r(213, 2815), r(2358, 3), o(2948, 3), o(2949, 11), o(2950, 3), o(7, 3), r(74, 3), r(44, 3), o(497, 3), o(36, 3), o(2951, 3), o(1555, 2816), o(2954, 5), o(2955, 3), o(2956, 3), // TaskAgentInfo
    r(354, 3), r(68, 3), // TaskProgressLine
    r(83, 2814), r(2957, 2819), o(2958, 3), // TaskAgentProgress
    r(2960, 3), r(2961, 3), r(212, 2823), o(22, 3), o(32, 3), r(2962, 2824), o(2963, 3), // TaskClientOwner
    r(83, 2821), r(25, 3), r(484, 3), o(22, 3), r(23, 3), r(213, 2822), r(351, 2825), r(2358, 3), r(2964, 3), o(2948, 3), r(2949, 11), o(2950, 3), o(2956, 3), o(2965, 3), o(2966, 3), r(1555, 2826), r(2967, 5), r(265, 11), o(497, 0), o(7, 3), o(411, 3), o(2968, 3), // TaskClientInfo
    r(83, 2821), r(213, 2822), r(265, 11), r(2964, 3), o(153, 3), o(2969, 12), o(2970, 3), r(2957, 2819), // TaskClientProgress
    o(213, 2829), o(354, 3), o(153, 363), o(2969, 2830), r(212, 2831), // TaskClientUpdateProgress
    o(354, 3), o(497, 0), r(212, 114), // TaskClientUpdateCompleted
    o(354, 3), r(7, 3), o(1622, 3), r(212, 116), // TaskClientUpdateFailed
    o(354, 3), o(4, 3), r(212, 345), // TaskClientUpdateCancelled
    r(527, 993), o(4, 3), o(2971, 5), o(2972, 0), o(1484, 10), o(2973, 5), o(2974, 10), // TaskCompletionDecision
    r(83, 650), r(25, 3), r(23, 3), r(213, 2815), r(2358, 3), o(2948, 3), r(491, 3), r(2977, 2838), o(1555, 2816), o(2954, 5), o(2978, 3), o(2345, 11), // TaskShellInfo
    r(2979, 2841), // TaskList
    r(83, 650), r(2980, 3), o(2345, 11), // TaskShellProgress
    r(5, 3), r(25, 3), // TasksCancelRequest
    r(488, 5), // TasksCancelResult
    o(942, 2840), // TasksGetCurrentPromotableResult
    r(5, 3), r(25, 3), // TasksGetProgressRequest
    r(2883, 2849), // TasksGetProgressResult
    o(942, 2840), // TasksPromoteCurrentToBackgroundResult
    r(5, 3), r(25, 3), // TasksPromoteToBackgroundRequest
    r(2981, 5), // TasksPromoteToBackgroundResult
    r(5, 3), r(83, 2821), r(484, 3), r(23, 3), o(22, 3), r(2982, 5), o(2983, 11), // TasksRegisterRequest
    r(942, 2827), r(2638, 5), r(2984, 5), // TasksRegisterResult
    r(5, 3), r(25, 3), // TasksRemoveRequest
    r(2666, 5), // TasksRemoveResult
    r(5, 3), r(25, 3), r(354, 3), o(2985, 3), // TasksSendMessageRequest
    r(2986, 5), o(7, 3), // TasksSendMessageResult
    r(5, 3), r(25, 3), r(265, 11), r(436, 2836), // TasksUpdateRequest
    r(942, 2827), r(2769, 5), r(2987, 5), // TasksUpdateResult
    r(5, 3), r(1704, 59), // TelemetrySetFeatureOverridesRequest
    r(21, 3), o(2046, 3), r(23, 3), o(2042, 19), o(1348, 3), o(555, 1975), // Tool
    r(35, 2866), // ToolList
    r(137, 3), r(32, 3), // ToolResultNewMessage
    r(1684, 3), r(1685, 1215), o(1606, 1218), o(1686, 3), o(7, 3), o(1623, 0), o(2988, 5), o(2989, 2869), o(1605, 1231), o(1687, 17), o(1621, 20), o(2990, 0), o(2991, 5), o(1619, 0), o(1588, 19), o(1620, 0), o(2992, 2837), // ToolResultExpanded
    r(5, 3), r(21, 3), r(138, 0), o(76, 3), // ToolsExecuteRequest
    r(972, 3), r(22, 3), r(2996, 3), r(2997, 3), r(2998, 3), r(2999, 3), r(3000, 17), // ToolsShellDescriptorConfig
    r(5, 3), o(2993, 5), o(2994, 5), o(2995, 5), o(3001, 2873), o(3002, 5), o(3003, 12), o(3004, 5), // ToolsGetBuiltinDescriptorsRequest
    r(35, 2875), // ToolsGetBuiltinDescriptorsResult
    r(35, 2878), // ToolsGetCurrentMetadataResult
    o(36, 3), // ToolsListRequest
    r(5, 3), r(1030, 0), r(3005, 2870), // ToolsTaskCompleteEventDataRequest
    r(5, 3), r(753, 3), o(3006, 0), o(3007, 0), // UIEphemeralQueryRequest
    r(751, 3), // UIEphemeralQueryResult
    r(2066, 3), // UIRegisterDirectAutoModeSwitchHandlerResult
    r(5, 3), r(2066, 3), // UIUnregisterDirectAutoModeSwitchHandlerRequest
    r(3008, 5), // UIUnregisterDirectAutoModeSwitchHandlerResult
    r(5, 3), r(3009, 2889), // UpdateSubagentSettingsRequest
    r(76, 3), r(6, 5), r(81, 3), o(541, 10), o(7, 3), // UserRequestedShellCommandResult
    r(464, 0), r(473, 0), r(1750, 5), // UserSettingMetadata
    r(1333, 2893), // UserSettingsGetResult
    r(1333, 0), // UserSettingsSetRequest
    r(3010, 17), // UserSettingsSetResult
    r(3011, 5), o(213, 2897), o(3013, 3), // VisibilityGetResult
    r(5, 3), r(213, 2897), // VisibilitySetRequest
    r(3011, 5), o(213, 2897), o(3013, 3), // VisibilitySetResult
    o(278, 3), o(1863, 0), o(36, 3), o(41, 3), o(549, 291), o(1372, 3), // WorkflowAgentOptions
    r(5, 3), r(1554, 3), r(2324, 3), r(44, 3), r(3014, 2901), // WorkflowAgentRequest
    o(497, 0), // WorkflowAgentResult
    r(73, 3), r(76, 3), r(1577, 3), r(201, 363), r(278, 3), o(22, 3), r(74, 3), r(213, 3), o(3015, 3), o(2951, 3), o(2358, 10), o(2948, 10), r(3016, 10), o(50, 3), // WorkflowAgentSummary
    r(5, 3), r(1577, 3), // WorkflowCancelRequest
    r(25, 3), r(903, 2906), // WorkflowCurrentPhase
    o(1036, 11), o(1037, 11), o(1038, 12), o(1039, 12), // WorkflowDeclaredLimits
    r(5, 3), r(1577, 3), // WorkflowGetRunDetailParams
    r(5, 3), r(1577, 3), o(201, 3), o(3017, 10), o(3018, 10), o(1902, 11), // WorkflowGetRunProgressRequest
    r(5, 3), r(1577, 3), // WorkflowGetRunRequest
    r(5, 3), r(1577, 3), r(2324, 3), r(1583, 3), // WorkflowJournalGetRequest
    r(3019, 5), o(3020, 0), // WorkflowJournalGetResult
    r(5, 3), r(1577, 3), r(2324, 3), r(1583, 3), r(3020, 0), // WorkflowJournalPutRequest
    r(5, 3), o(3017, 10), o(3018, 10), o(1902, 11), // WorkflowListRunsRequest
    r(3016, 10), r(3009, 11), r(3025, 10), // WorkflowRunConsumed
    r(212, 2921), r(464, 12), o(3028, 12), r(1577, 3), r(83, 2922), // WorkflowRunFailureWorkflowLimitReached
    r(1577, 3), r(4, 3), r(83, 2924), // WorkflowRunFailureWorkflowResumeDeclined
    r(1622, 3), r(438, 2926), r(1577, 3), r(83, 2927), // WorkflowRunFailureWorkflowDurableFailure
    r(1577, 3), r(3043, 10), r(83, 2929), // WorkflowRunFailureWorkflowAccountingIncomplete
    r(1577, 3), r(83, 2931), // WorkflowRunFailureWorkflowProviderDisconnected
    r(83, 170), // WorkflowPauseInfoUser
    r(1583, 3), r(83, 1088), // WorkflowPauseInfoCheckpoint
    o(4, 3), o(538, 2933), o(7, 3), o(1581, 3), r(1585, 2937), // WorkflowRunTerminal
    r(1577, 3), r(360, 3), r(23, 3), r(213, 2916), r(368, 10), r(2785, 10), r(2358, 2917), r(2964, 10), r(2948, 2917), r(3021, 2918), r(3022, 11), r(3023, 11), r(3024, 11), r(1391, 2919), r(3026, 2908), r(724, 2920), r(466, 10), r(3027, 2917), r(1591, 2939), r(3046, 5), // WorkflowRunSummary
    r(3047, 2941), o(3048, 10), o(3049, 10), o(3050, 5), o(3051, 11), // WorkflowListRunsResult
    r(3052, 11), r(212, 2943), r(340, 3), // WorkflowLogLine
    r(5, 3), r(1577, 3), r(2324, 3), r(3054, 2945), // WorkflowLogRequest
    r(5, 3), r(1577, 3), // WorkflowPauseRequest
    r(25, 3), r(903, 2906), r(177, 3), o(1034, 3), r(213, 2948), r(3055, 11), r(3056, 11), o(2358, 10), o(2948, 10), r(3057, 10), r(3058, 10), r(3059, 11), r(3023, 11), // WorkflowPhaseObservation
    r(3052, 11), r(530, 11), r(201, 363), r(3060, 10), r(212, 2943), r(340, 3), // WorkflowProgressLine
    r(3061, 2951), r(3048, 2917), r(3049, 2917), r(3062, 5), r(3050, 5), r(368, 11), // WorkflowProgressPage
    o(1036, 11), o(1037, 11), o(1038, 12), o(1039, 12), // WorkflowRunLimits
    r(5, 3), r(1577, 3), o(1941, 2953), o(3063, 5), o(3064, 5), // WorkflowResumeRequest
    r(1577, 3), o(530, 11), r(213, 2916), o(497, 0), o(7, 3), o(538, 2933), o(4, 3), o(3065, 0), o(1585, 2936), // WorkflowRunResult
    r(360, 3), r(1032, 2955), // WorkflowResumeResult
    r(1577, 3), r(360, 3), r(23, 3), r(213, 2916), r(368, 10), r(2785, 10), r(2358, 2917), r(2964, 10), r(2948, 2917), r(3021, 2918), r(3022, 11), r(3023, 11), r(3024, 11), r(1391, 2919), r(3026, 2908), r(724, 2920), r(466, 10), r(3027, 2917), r(1591, 2939), r(3046, 5), r(1035, 2957), r(65, 2958), r(2883, 2952), // WorkflowRunDetail
    o(1941, 2953), o(3063, 5), o(3064, 5), o(3066, 3), // WorkflowRunOptions
    r(5, 3), r(21, 3), r(493, 0), o(2863, 2960), // WorkflowRunRequest
    o(977, 3), o(978, 3), // WorkspaceDiffContents
    r(24, 3), r(975, 3), r(2640, 2963), o(3069, 3), o(3070, 5), o(1605, 2962), // WorkspaceDiffFileChange
    r(3072, 2965), r(612, 2965), r(3073, 2966), o(3074, 3), r(3075, 5), o(2633, 2202), // WorkspaceDiffResult
    r(5, 3), r(177, 3), r(137, 3), // WorkspacesAddSummaryRequest
    o(733, 19), o(572, 19), // WorkspacesAddSummaryResult
    r(2027, 5), // WorkspacesAutopilotObjectiveExistsResult
    r(344, 11), r(177, 3), r(3076, 3), // WorkspacesCheckpoints
    r(5, 3), r(24, 3), o(2229, 5), // WorkspacesCreateDirectoryRequest
    r(2639, 5), // WorkspacesDeleteAutopilotObjectiveResult
    r(5, 3), r(612, 2965), o(3077, 5), // WorkspacesDiffRequest
    r(5, 3), o(1261, 0), // WorkspacesEnsureRequest
    r(25, 3), o(69, 3), o(2851, 3), o(490, 3), o(2852, 2976), o(489, 3), o(21, 3), o(1696, 3), o(2853, 5), o(3078, 11), o(1700, 3), o(2854, 3), o(3079, 5), o(3080, 3), o(3081, 3), o(3082, 3), o(3083, 5), // WorkspacesGetWorkspaceResultWorkspace
    r(572, 2978), o(24, 3), // WorkspacesGetWorkspaceResult
    r(3084, 2980), // WorkspacesListCheckpointsResult
    r(137, 363), // WorkspacesReadAutopilotObjectiveResult
    r(5, 3), r(344, 11), // WorkspacesReadCheckpointRequest
    r(137, 363), // WorkspacesReadCheckpointResult
    r(5, 3), r(24, 3), o(2229, 5), o(2234, 5), // WorkspacesRemovePathRequest
    r(5, 3), r(32, 3), r(2610, 3), // WorkspacesRenamePathRequest
    r(5, 3), r(137, 3), // WorkspacesSaveLargePasteRequest
    r(339, 3), r(3076, 3), r(1833, 11), // WorkspacesSaveLargePasteResultSaved
    r(3085, 2989), // WorkspacesSaveLargePasteResult
    r(5, 3), r(24, 3), // WorkspacesStatFileRequest
    r(2255, 5), r(2256, 5), r(1603, 12), r(3086, 12), r(3087, 12), // WorkspacesStatFileResult
    r(5, 3), r(3088, 11), // WorkspacesTruncateSummariesRequest
    r(5, 3), o(1261, 0), o(21, 3), // WorkspacesUpdateMetadataRequest
    r(5, 3), r(137, 3), // WorkspacesWriteAutopilotObjectiveRequest
    r(438, 3), // WorkspacesWriteAutopilotObjectiveResult
];

#[rustfmt::skip]
static CASES: [Case; 658] = [
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
    t(748, 460), t(644, 462), t(755, 464), // HumanResponseRecordedResponse
    t(494, 597), t(912, 599), t(913, 601), t(605, 603), t(591, 605), t(914, 607), t(915, 609), t(916, 611), t(918, 613), t(919, 615), // UserToolSessionApproval
    t(724, 594), t(910, 617), t(922, 619), t(488, 620), t(924, 624), t(927, 626), t(928, 628), t(930, 630), t(931, 632), // PermissionResult
    t(948, 659), t(913, 663), t(912, 664), t(605, 666), t(178, 668), t(591, 679), t(914, 680), t(1029, 682), t(915, 683), t(916, 687), t(918, 688), t(919, 689), // PermissionRequest
    t(494, 691), t(913, 692), t(912, 693), t(605, 694), t(178, 695), t(591, 696), t(914, 697), t(24, 700), t(1029, 701), t(915, 702), t(916, 703), t(918, 704), t(919, 705), // PermissionPromptRequest
    t(1142, 732), t(1143, 734), t(1147, 737), t(1168, 741), t(1172, 744), t(1173, 746), t(1174, 748), // SandboxDecisionData
    t(213, 849), t(772, 853), t(1289, 856), t(1299, 859), // IndexedSearchData
    t(26, 1087), t(1584, 1089), // SystemNotificationWorkflowPauseInfo
    t(1564, 1074), t(1565, 1076), t(1566, 1078), t(1570, 1080), t(1572, 1082), t(1573, 1084), t(1576, 1091), t(1586, 1093), // SystemNotification
    c(When::Object, 331), c(When::Object, 330), // ToolExecutionCompleteContentResourceDetails
    t(340, 1099), t(1591, 1101), t(1592, 1103), t(444, 1105), t(1596, 1107), t(1604, 1112), t(445, 1115), // ToolExecutionCompleteContent
    c(When::Object, 1119), c(When::Object, 1121), c(When::Object, 203), // PersistedBinaryResult
    t(650, 364), t(669, 366), t(670, 373), t(684, 380), t(696, 383), t(699, 386), t(700, 388), t(701, 390), t(702, 392), t(703, 394), t(704, 396), t(705, 398), t(706, 400), t(707, 402), t(708, 404), t(709, 406), t(710, 408), t(711, 410), t(712, 412), t(713, 414), t(714, 416), t(715, 418), t(716, 420), t(717, 422), t(718, 424), t(719, 426), t(720, 428), t(721, 430), t(722, 432), t(723, 436), t(732, 440), t(736, 443), t(737, 446), t(738, 450), t(741, 453), t(743, 456), t(744, 467), t(756, 474), t(768, 478), t(769, 482), t(775, 486), t(776, 490), t(777, 500), t(793, 503), t(794, 505), t(795, 507), t(796, 513), t(800, 520), t(820, 524), t(828, 528), t(832, 531), t(834, 534), t(835, 538), t(842, 541), t(844, 544), t(846, 548), t(850, 551), t(857, 554), t(858, 556), t(859, 559), t(862, 562), t(863, 565), t(864, 567), t(865, 570), t(866, 573), t(867, 576), t(869, 580), t(876, 635), t(933, 639), t(939, 642), t(944, 645), t(945, 648), t(947, 710), t(1060, 713), t(1085, 716), t(1086, 720), t(1094, 750), t(1175, 752), t(1176, 754), t(1177, 756), t(1178, 758), t(1179, 761), t(1180, 763), t(1181, 765), t(1182, 767), t(1183, 769), t(1184, 771), t(1185, 773), t(1186, 775), t(1187, 777), t(1188, 779), t(1189, 781), t(1190, 783), t(1191, 787), t(1200, 789), t(1201, 791), t(1202, 793), t(1203, 795), t(1204, 799), t(1206, 806), t(1210, 810), t(1215, 814), t(1216, 817), t(1222, 820), t(1225, 830), t(1254, 833), t(1255, 837), t(1258, 842), t(1263, 845), t(1264, 861), t(1300, 864), t(1303, 867), t(1305, 871), t(1310, 876), t(1320, 881), t(1336, 884), t(1337, 887), t(1338, 891), t(1346, 894), t(1347, 901), t(1353, 904), t(1354, 907), t(1357, 910), t(1358, 916), t(1379, 920), t(1381, 922), t(1382, 925), t(1384, 929), t(1385, 943), t(1424, 946), t(1426, 950), t(1435, 953), t(1436, 957), t(1445, 960), t(1447, 964), t(1448, 978), t(1463, 984), t(1467, 987), t(1471, 991), t(1482, 995), t(1485, 998), t(1486, 1001), t(1487, 1004), t(1488, 1007), t(1496, 1012), t(1499, 1015), t(1502, 1018), t(1504, 1022), t(1505, 1027), t(1510, 1030), t(1512, 1033), t(1513, 1036), t(1517, 1040), t(1523, 1043), t(1525, 1047), t(1542, 1050), t(1544, 1053), t(1545, 1056), t(1546, 1059), t(1547, 1063), t(1556, 1070), t(1563, 1096), t(1587, 1148), t(1633, 1151), t(1635, 1154), t(1637, 1163), t(1644, 1167), t(1648, 1170), t(1649, 1173), t(1651, 1177), t(1653, 1182), t(1662, 1185), t(1663, 1188), t(1664, 1192), t(1666, 1195), t(1667, 1198), // SessionEvent
    c(When::Bool, 5), c(When::Number, 12), c(When::Text, 3), // ExpConfigParametersValue
    c(When::Object, 331), c(When::Object, 330), // ExternalToolTextResultForLlmContentResourceDetails
    t(340, 1219), t(1591, 1220), t(1592, 1221), t(444, 1222), t(1596, 1223), t(1604, 1227), t(445, 1229), // ExternalToolTextResultForLlmContent
    c(When::Text, 3), c(When::Object, 1232), // ExternalToolResult
    t(383, 1241), t(488, 1242), // GitHubTokenAcquireResult
    t(1714, 1253), t(1715, 1255), t(1716, 1258), t(1045, 1261), t(1717, 1264), t(1718, 1267), t(1719, 1270), t(1720, 1273), t(1721, 1276), t(1722, 1279), t(1723, 1282), t(1724, 1286), t(1727, 1290), t(1731, 1293), t(1732, 1296), t(1733, 1299), t(1734, 1302), // HooksInvokeRequest
    t(1789, 1338), t(1801, 1340), // McpPlanRequiredValue
    t(581, 1345), t(54, 1348), t(1806, 1348), t(582, 1348), // McpPlanTransportChoice
    t(1818, 1357), t(1823, 1359), // McpInstallationReview
    t(1818, 1367), t(1823, 1371), // SkillInstallationReview
    t(605, 1361), t(1850, 1374), // InstallationReview
    c(When::Text, 3), t(1193, 1380), t(178, 1381), t(580, 1383), // InstalledPluginSource
    t(583, 1411), t(252, 1413), t(7, 1415), // McpHeadersHandlePendingHeadersRefreshRequest
    t(383, 1431), t(488, 1432), t(1884, 1434), // McpOauthPendingRequestResponse
    t(494, 1506), t(912, 1507), t(913, 1508), t(605, 1509), t(2002, 1511), t(591, 1512), t(914, 1513), t(915, 1514), t(916, 1515), t(918, 1516), t(919, 1517), // PermissionDecisionApproveForSessionApproval
    t(494, 1523), t(912, 1524), t(913, 1525), t(605, 1526), t(2002, 1527), t(591, 1528), t(914, 1529), t(915, 1530), t(916, 1531), t(918, 1532), t(919, 1533), // PermissionDecisionApproveForLocationApproval
    t(1999, 1504), t(2001, 1519), t(2003, 1521), t(2005, 1535), t(2006, 1537), t(764, 1539), t(2007, 1541), t(724, 1542), t(910, 1543), t(922, 1544), t(488, 1545), t(924, 1546), t(927, 1547), t(928, 1548), t(930, 1549), t(931, 1550), // PermissionDecision
    t(2050, 1594), t(2051, 1596), // ProtocolMarkerSectionOverride
    t(2052, 1599), t(2053, 1599), t(691, 1599), t(2054, 1599), t(2050, 1594), t(2051, 1596), // ProtocolSectionOverride
    c(When::Object, 1602), c(When::Object, 1606), c(When::Object, 1609), // ProtocolSystemMessageConfig
    c(When::Text, 3), t(1193, 1735), t(178, 1736), t(580, 1737), // SessionInstalledPluginSource
    c(When::Text, 3), c(When::Number, 12), c(When::Bool, 5), c(Array, 17), // UIElicitationFieldValue
    c(When::Object, 1802), c(When::Object, 1805), c(When::Object, 1799), c(When::Object, 1796), c(When::Object, 1807), c(When::Object, 1809), c(When::Object, 1811), // UIElicitationSchemaProperty
    c(When::Object, 1846), c(When::Object, 1847), // UserInputResult
    t(2334, 1875), t(2153, 1877), // AuthEnumerateQuery
    t(2336, 1881), t(213, 1882), t(2337, 1884), // AuthReadQuery
    t(2338, 1888), t(2339, 1890), t(2340, 1892), // AuthWrite
    t(2368, 1914), t(2363, 1908), t(2364, 1910), t(2372, 1918), // AgentRegistrySpawnResult
    t(2334, 1927), t(2153, 1931), // AuthEnumerateValue
    t(2383, 1937), t(2384, 1939), t(2385, 1941), t(2386, 1943), t(324, 1947), t(7, 1948), // AuthLoginStep
    t(2336, 1952), t(213, 1954), t(2337, 1957), // AuthReadValue
    c(When::Bool, 5), c(When::Object, 1974), // BuiltinToolSafeForTelemetry
    t(2434, 1992), t(1852, 1994), t(490, 1996), // CatalogAgentPluginInstallSource
    t(178, 2004), t(2440, 2006), // CatalogCandidateSource
    t(2427, 2016), t(2436, 2009), t(30, 2000), // CatalogCandidate
    t(685, 2055), t(2494, 2038), t(2525, 2057), t(2460, 2028), t(2441, 2012), t(2512, 2046), t(2500, 2041), t(2528, 2060), t(2467, 2032), t(2447, 2021), t(271, 2062), // CatalogSearchResult
    t(2541, 2076), t(1105, 2066), t(488, 2064), t(2542, 2078), t(2455, 2070), t(480, 2079), t(2456, 2072), t(2457, 2068), t(2458, 2081), t(2494, 2038), t(2460, 2028), t(271, 2062), // CatalogSelectionResult
    t(1339, 2121), t(2583, 2123), t(1341, 2125), // ConnectorConnectResult
    t(2599, 2142), t(337, 2143), // DebugCollectLogsDestination
    c(When::Object, 303), c(When::Object, 306), // McpSerializableServerConfig
    t(1861, 2323), t(2714, 2325), t(2735, 2328), t(1847, 2329), t(1105, 2330), t(488, 2331), t(2736, 2333), // McpInstallationOutcome
    t(2705, 2313), t(2706, 2315), t(2707, 2317), t(2708, 2319), t(2709, 2321), t(324, 2335), // McpInstallationOperationStatus
    t(1847, 2298), t(2696, 2301), t(2701, 2306), t(2702, 2308), t(2703, 2311), t(438, 2338), t(2736, 2339), // McpInstallationManagementOutcome
    t(527, 2342), t(2494, 2038), t(2460, 2028), // McpInstallationManagementResult
    t(527, 2345), t(2494, 2038), t(2460, 2028), // McpInstallationResult
    t(2738, 2358), t(2739, 2360), t(1340, 2363), t(325, 2364), // McpOauthProbeResult
    t(178, 2373), t(2440, 2374), // McpServerCardReference
    t(2453, 2371), t(2463, 2376), // McpPlanInstallSource
    t(2740, 2369), t(2494, 2038), t(2452, 2025), t(2460, 2028), t(2441, 2012), t(2512, 2046), t(2500, 2041), t(2528, 2060), t(2467, 2032), t(2447, 2021), t(2544, 2085), t(2509, 2044), t(271, 2062), // McpPlanInstallResult
    t(494, 2442), t(912, 2443), t(913, 2444), t(605, 2445), t(2002, 2446), t(591, 2447), t(914, 2448), t(915, 2449), t(916, 2450), t(918, 2451), t(919, 2452), // PermissionsLocationsAddToolApprovalDetails
    t(326, 2532), t(337, 2533), t(338, 2537), t(343, 2539), t(350, 2541), t(355, 2542), t(357, 2543), t(362, 2544), t(364, 2546), t(367, 2548), t(369, 2549), t(370, 2550), t(371, 2551), t(372, 2552), t(374, 2190), // PushAttachment
    t(599, 2576), t(2809, 2578), t(439, 2580), t(7, 2581), // RemoteControlStatus
    t(1398, 2632), t(271, 2634), // SessionLimitPredictionResult
    c(TagBool(false), 2236), c(TagBool(true), 2592), // SessionListEntry
    t(435, 2658), t(1728, 2660), t(2866, 2662), t(2867, 2664), t(29, 2665), t(2160, 2667), t(2869, 2670), // SessionOpenParams
    t(380, 161), t(382, 163), t(383, 2682), t(387, 169), t(26, 171), t(388, 173), t(82, 51), // SettableAuthInfo
    t(1669, 2692), t(2890, 2694), t(2891, 2696), t(2892, 2698), t(271, 2699), // SessionsClientMetadataEntry
    t(1861, 2756), t(2714, 2757), t(2735, 2758), t(1847, 2759), t(1105, 2760), t(488, 2761), t(2736, 2762), // SkillInstallationOutcome
    t(2705, 2751), t(2706, 2752), t(2707, 2753), t(2708, 2754), t(2709, 2755), t(324, 2764), // SkillInstallationOperationStatus
    t(1847, 2741), t(2909, 2743), t(2701, 2745), t(2702, 2746), t(2735, 2748), t(2703, 2750), t(438, 2766), t(2922, 2768), t(2736, 2769), // SkillInstallationManagementOutcome
    t(527, 2771), t(2494, 2038), t(2460, 2028), // SkillInstallationManagementResult
    t(527, 2774), t(2494, 2038), t(2460, 2028), // SkillInstallationResult
    t(340, 2796), t(2927, 2793), t(324, 2794), t(2933, 2800), t(2924, 2791), t(2935, 2804), t(2939, 2806), t(2941, 2808), // SlashCommandInvocationResult
    t(2883, 2832), t(324, 2833), t(325, 2834), t(488, 2835), // TaskClientUpdate
    t(1372, 2817), t(176, 2827), t(948, 2839), // TaskInfo
    t(1372, 2820), t(176, 2828), t(948, 2843), // TaskProgress
    c(When::Text, 3), c(When::Object, 2870), // ToolResult
    t(3029, 2923), t(3030, 2925), t(3042, 2928), t(3044, 2930), t(3045, 2932), // WorkflowRunFailure
    t(26, 2934), t(1584, 2935), // WorkflowPauseInfo
];

#[rustfmt::skip]
static WORDS: [u16; 1395] = [
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
    871, 745, 872, 873, 874, // PermissionDecisionSource
    878, // TaskBlockerKind
    879, 880, 881, 882, 883, 884, 885, // PermissionRecoveryReason
    888, 889, 890, 891, // PermissionRecoveryStatus
    892, 893, // PermissionRecoveryOnBlocked
    788, 648, 898, // PermissionRecoveryAttemptRelation
    900, 901, 724, 540, 891, 685, // PermissionRecoveryAttemptDisposition
    879, 880, 881, 882, 883, 884, 885, // PermissionRecoveryAttemptReason
    934, 935, // PermissionMessageAuthorizationPolarity
    912, 967, // PermissionSandboxPathGrantAccess
    321, // PermissionRecommendation
    982, 983, // PermissionRequestMemoryAction
    985, 986, // PermissionRequestMemoryDirection
    490, 26, // PermissionRequestMemoryScope
    476, 988, 989, 990, 991, 992, 993, 994, 995, 996, 997, 998, 999, 1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 271, 1009, 1010, 28, // PermissionApprovalEvaluationReasonCode
    476, 1012, 324, 325, 1013, 28, // PermissionApprovalEvaluationJudgeStatus
    476, 1015, 1016, 671, 1017, // PermissionApprovalEvaluationEvaluationStage
    321, 322, 319, 7, // AssistedApprovalRecommendation
    298, 650, 1021, 1022, 1023, // AssistedApprovalJudgeFailureReason
    1032, 1033, // WorkflowPermissionOperation
    912, 948, 913, // PermissionPromptRequestPathAccessKind
    522, 1052, 1053, // PermissionMode
    726, 1055, 727, // SessionMode
    1095, 1096, 1097, 1098, 1099, 1100, 1101, // SandboxControl
    890, 989, 1103, 685, 325, 1104, 540, 724, 1105, 1106, // SandboxOutcome
    1107, 1108, 1109, 307, // SandboxPlatform
    1110, 1111, 1112, 434, // SandboxBackend
    1114, 1115, // SandboxPolicySource
    948, 1117, 1118, 1119, 605, 1120, // SandboxEnforcementPoint
    252, 1128, 1129, // SandboxProxyMode
    1139, 1140, // SandboxDegradationReason
    1144, 434, 1145, // SandboxAttestation
    1148, 1149, 1150, 1151, 1152, 1153, 1154, 1155, 1156, 1157, 1158, 1159, 1160, // SandboxDenialClass
    1162, 1163, 1164, 1165, // SandboxDenialConfidence
    1169, 1170, 1171, // SandboxBypassSource
    1193, 1194, // WorkingDirectoryContextHostType
    27, 26, 30, 455, // ExtensionsLoadedExtensionSource
    1207, 284, 325, 1208, // ExtensionsLoadedExtensionStatus
    340, 536, // FusionCommitKind
    1248, 1249, // FusionFollowUpAction
    26, 1256, // FusionTurnKind
    29, 580, // HandoffSourceType
    284, 1208, 420, 1265, 325, // IndexedSearchState
    1266, 1267, 1268, 1269, 1270, 325, // IndexedSearchOutcome
    1275, 1276, 1277, 1278, 1279, 1280, 1281, 1282, 1283, // IndexedSearchDisabledReason
    1286, 1287, 1288, // IndexedSearchErrorType
    1290, 1291, // IndexedSearchIncrementalPhase
    1306, 1307, 1308, 269, // ManagedPluginProgressPhase
    1311, // ManagedSettingsEnforcedAction
    1312, 1313, 871, 1314, 1315, 1316, // ManagedSettingsEnforcedEscalation
    1321, 1322, 176, 1323, 1324, 252, // ManagedSettingsResolvedSource
    1339, 325, 1340, 1341, 284, 1342, 1343, // McpServerStatus
    581, 54, 582, 591, // McpServerTransport
    390, 391, 392, // Verbosity
    1366, 1367, 1368, 1369, 1370, 1371, 772, 1372, 1373, 1374, 1375, 1376, 1377, // ModelChangeSource
    1380, // ModelDeselectedReason
    435, 436, 437, // PlanChangedOperation
    1106, 540, 1386, 476, 271, // ProviderQuotaAccessState
    685, 271, 325, // ProviderQuotaAcquisitionStatus
    1398, 1399, 113, 1386, 1400, 476, 271, // ProviderQuotaCapacityState
    26, 476, // ProviderMonthlyUsageScope
    1398, 1409, 271, 476, // ProviderMonthlyUsageState
    1410, 1411, 1412, 476, // ProviderQuotaUnit
    1415, 1416, // ProviderQuotaObservationKind
    1418, 1419, 252, // ProviderQuotaQuantityKind
    26, 36, // ScheduleOrigin
    1449, 7, // ShutdownType
    27, 28, 1464, 1465, 30, 140, 31, 1376, // SkillSource
    324, 1483, 891, // TaskCompletionOutcome
    435, 436, // WorkspaceFileChangedOperation
    1506, 1507, 1508, 608, // SessionLimitsExhaustedResponseAction
    1520, 1521, 1522, // SkillInvokedTrigger
    1531, 1532, 1533, 1534, 1535, 1536, 1537, // SubagentModelSelectionSource
    1549, 1550, 1551, 1508, // SubagentTaskModelSource
    643, 1560, // SystemMessageRole
    324, 325, // SystemNotificationAgentCompletedStatus
    324, 1578, 440, 488, 7, // SystemNotificationWorkflowCompletedStatus
    1599, 1600, // ToolExecutionCompleteContentResourceLinkIconTheme
    444, 445, // PersistedBinaryImageType
    444, 445, // OmittedBinaryType
    36, 1624, // ToolExecutionCompleteToolDescriptionMetaUIVisibility
    435, 1627, 437, // ToolExecutionCompleteFileEditKind
    36, 1624, // ToolExecutionStartToolDescriptionMetaUIVisibility
    1645, 1646, 1591, // ToolShellOutputStream
    1266, 1652, 324, 325, 133, // UIEphemeralQueryPhase
    1657, 1658, 8, // UserMessageDelivery
    726, 1055, 727, 948, // UserMessageAgentMode
    324, 1578, 440, 488, 7, // WorkflowRunSettledStatus
    1669, 1670, // EventsCursorStatus
    27, 26, 30, 455, // ExtensionSource
    6, 538, 298, 539, 540, // ToolResultType
    444, 445, // ExternalToolTextResultForLlmBinaryResultsForLlmType
    1599, 1600, // ExternalToolTextResultForLlmContentResourceLinkIconTheme
    788, 789, // GitHubTokenAcquireReason
    522, 524, // HistoryCompactRequestTrigger
    269, 7, 650, 298, 1725, // SessionEndReason
    772, 1728, 1729, // SessionStartSource
    1341, 420, 284, // HostErrorReporting
    1742, 1743, 1744, 1745, // HostExitReason
    1398, 271, // ImageToolModelAvailability
    1756, 1627, // ImageToolModelOperation
    1773, 1774, // McpServerCardMediaType
    26, // McpPlanScope
    1106, 891, 1780, // McpPlanPolicyDecision
    252, 1781, 1782, 1783, // McpPlanPolicySource
    581, // McpPlanPackageTransport
    1790, 1791, 1792, 1793, 1794, // McpPlanValueCategory
    1796, 344, 1797, 24, // McpPlanScalarValueType
    54, 1806, 582, // McpPlanRemoteTransport
    1506, 436, // McpPlanConfigurationOperation
    1814, 1815, // McpInstallationSecretStorage
    1828, // SkillInstallationScope
    1840, 1841, 1842, 476, // SkillInstallationSessionState
    1845, 1846, 1847, // SkillInstallationOwnershipState
    1851, 607, 608, // InstallationDecision
    54, 55, // LlmInferenceHttpRequestStartTransport
    601, 600, 7, // SessionLogLevel
    36, 1624, // McpToolUiVisibility
    588, 589, // McpOauthLoginGrantType
    1890, 1339, // McpOwnedOauthLoginStatus
    1895, 1896, // MemoryMode
    434, 1930, 39, 1931, // AdaptiveThinkingSupport
    420, 284, 1942, // ModelPolicyState
    1957, 1958, 1959, // ModelPickerCategory
    390, 391, 392, 1961, // ModelPickerPriceCategory
    1972, 1341, // ModelSwitchAutoTierStatus
    175, 1983, 174, // ProviderConfigType
    119, 1984, // ProviderConfigWireApi
    54, 1986, // ProviderConfigTransport
    175, 174, 1991, 1992, 1993, 1994, 1995, // ProviderConfigModelProvider
    352, 660, // OptionsUpdateAdditionalContentExclusionPolicyScope
    2008, 2009, 2010, // PermissionDecisionOutcome
    2011, 2012, 2013, 2014, 1376, // PermissionDecisionSurface
    726, 2016, 252, // PermissionResponseCapability
    2020, 2021, 2022, 2023, 2024, // PermissionsSetApproveAllSource
    2020, 2021, 2022, 2023, 2025, 2024, // PermissionModeSource
    1129, 2029, // PluginInstallStagingMode
    2037, 2038, 892, // PreToolUsePermissionDecision
    564, 565, // ProtocolExternalToolDefer
    2052, 2053, 691, 2054, // ProtocolStaticSectionAction
    691, // ProtocolAppendMode
    2052, // ProtocolReplaceMode
    2055, // ProtocolCustomizeMode
    354, 491, // QueuePendingItemsKind
    726, 1055, 727, 948, // SendAgentMode
    599, 2067, 2068, // RemoteSessionMode
    2088, 2089, // SendMode
    380, 382, 26, 388, 82, 383, 386, 387, 574, // AuthInfoType
    1193, 1194, // SessionContextHostType
    691, 2052, 2055, // SystemMessageMode
    2052, 2053, 691, 2054, 2051, 2050, // SystemMessageSectionAction
    2100, 457, // AskUserVariant
    1398, 319, // OptionsUpdateToolFilterPrecedence
    765, 2112, // TokenStorage
    765, 2112, // EmbeddingCacheStorage
    2116, 2117, // SessionOpenOptionsEnvValueMode
    455, 26, // WorkingDirectoryTrust
    252, 2178, // ShellInitProfile
    2180, 2181, // ShellInitScriptShell
    2191, 2192, 591, 2193, 2194, 2195, 2196, 457, 2197, 2198, 2199, // SessionCapability
    2210, 2211, 2212, 2213, 2214, 2215, 2216, // SandboxConfigSource
    2226, 2227, // SessionFsErrorCode
    326, 337, // SessionFsReaddirWithTypesEntryType
    1109, 2239, // SessionFsSetProviderConventions
    2242, 2241, 1032, // SessionFsSqliteQueryType
    2249, 2250, 2251, // SessionFsSqliteTransactionErrorClass
    2261, 2262, 2263, 2264, 2265, // SessionLifecycleType
    252, 253, 254, // OptionsUpdateReasoningSummary
    2116, 2117, // OptionsUpdateEnvValueMode
    473, 548, // OptionsUpdateContextTier
    2037, 79, // SubagentStopDecision
    611, // McpElicitationFormMode
    2308, 618, 2309, 2310, // UIElicitationSchemaPropertyStringFormat
    344, 2312, // UIElicitationSchemaPropertyNumberType
    606, 607, 608, // UIElicitationResponseAction
    725, 726, 727, 728, // UIExitPlanModeAction
    1506, 1507, 1508, 608, // UISessionLimitsExhaustedResponseAction
    2328, 2329, 2330, 2331, 280, // AccountKind
    26, 27, // AgentDiscoveryPathScope
    2343, 2344, // AgentRegistryLiveTargetEntryKind
    2348, 2349, 2350, 2351, // AgentRegistryLiveTargetEntryStatus
    7, 2352, 2353, 457, 644, // AgentRegistryLiveTargetEntryAttentionKind
    2356, 650, // AgentRegistryLiveTargetEntryLastTerminalEvent
    2352, 2361, 307, // AgentRegistryLogCaptureOpenErrorReason
    473, 2367, // AgentRegistrySpawnPermissionMode
    2373, 2374, 2375, 2376, 2377, 2378, // AgentRegistrySpawnValidationErrorReason
    69, 21, 1083, 36, 1054, // AgentRegistrySpawnValidationErrorField
    2328, 2329, 2331, // LoginProviderKind
    324, 2387, 1105, 2388, // AuthLoginResultStatus
    439, 440, 324, // AutopilotObjectiveStatus
    613, // BuiltinToolInputSchemaType
    2404, // BuiltinToolFormatType
    2408, 2409, 2410, // CatalogAgentPluginMediaType
    2411, 2412, 2413, // CatalogAgentPluginCompatibilityTag
    2419, 2420, 2421, 2422, // CatalogAgentPluginInstallability
    1372, 491, 1850, 1029, 2427, 2428, 2429, 2411, // CatalogAgentPluginComponent
    2419, 2421, 2438, 2439, 2422, // CatalogAiSkillInstallability
    2442, 2443, 2444, // CatalogAuthenticationRequiredReason
    2419, 2445, // CatalogMcpServerInstallability
    2448, 2449, 2450, 2451, // CatalogContractViolationReason
    2453, 1055, 338, // CatalogHandleType
    2455, 480, 2456, 2457, 2458, 2459, // CatalogHandleRejectionReason
    1765, 2241, 1902, 2461, 2462, 32, 2463, 781, 185, 5, 2464, 527, 2465, 2466, 2416, // CatalogInvalidRequestField
    2468, 2469, 2470, 2471, 2472, // CatalogMalformedCardReason
    1773, 1774, 2437, 2408, 2409, 2410, // CatalogMediaType
    2474, 2475, 2476, 2477, 2478, 2479, 2480, 2481, 2482, 2483, 2484, 2485, 2486, 2487, 2488, 2489, 2490, 2491, 2492, // CatalogCapability
    2495, 2496, // CatalogNegotiationRefusedReason
    2501, 296, 298, 297, 2502, 2503, 2504, 2505, 2506, 2507, 2508, // CatalogNetworkFailureReason
    2510, 2511, 2439, // CatalogNotInstallableReason
    476, // CatalogSearchTotalCountRelation
    2427, 2436, 30, // CatalogCandidateKind
    2529, 2530, 2531, 2532, 2533, 2534, // CatalogUnsafeRetrievalReason
    2535, 2536, 2537, 2538, 2539, 2540, // CatalogUnavailableReason
    2541, 1105, 488, 2542, // CatalogSelectionDecision
    2545, 2546, 2547, // CatalogUnavailableTransportReason
    31, 1850, 176, // SlashCommandKind
    337, // SlashCommandInputCompletion
    1333, // CommandsInvocationOrigin
    2561, 2562, // ConnectedRemoteSessionMetadataKind
    2564, // ConnectorAuthorizationScope
    420, 284, 271, // ConnectorAvailability
    303, 1341, 1339, 7, 476, // ConnectorCatalogStatus
    1339, 1341, 2581, 325, 1342, 284, 1343, // ConnectorMcpStatus
    570, 2594, 2595, 2596, // DebugCollectLogsSource
    326, 337, // DebugCollectLogsEntryKind
    2601, 2602, 252, // DebugCollectLogsRedaction
    2599, 337, // DebugCollectLogsResultKind
    7, 600, 601, 602, 603, // DiagnosticSeverity
    2615, 305, 54, 1646, // McpDiagnosticKind
    2617, 2618, // McpDiagnosticDirection
    605, // DiagnosticSource
    1669, 1670, // DiagnosticCursorStatus
    26, 30, // DiscoveredExtensionSource
    284, 2621, 2622, // DiscoveredExtensionMode
    1723, 1721, 1718, 1719, 1733, 1734, 1727, 1724, 1717, 1722, 1715, 1714, 1731, 1732, 1720, 1045, 1716, // HookType
    26, 490, 30, 199, // HookOrigin
    581, 54, 582, 591, // DiscoveredMcpServerType
    1207, 284, 325, 1208, // ExtensionStatus
    2630, 2631, 2632, // HistoryRewindUnavailableReason
    2638, 2639, 1846, // HistoryRewindChangeType
    2641, 2642, // HistoryRewindMode
    6, 2631, 2630, 2632, 2643, 2644, 2645, 2646, 2647, // HistoryRewindOutcome
    2649, 2650, // HistoryFileRestoreSkipReason
    26, 490, 2653, 30, // InstructionDiscoveryPathLocation
    326, 337, // InstructionDiscoveryPathKind
    2654, 352, 36, 2655, 2656, 2657, 30, // InstructionSourceType
    26, 490, 2653, 30, // InstructionSourceLocation
    1599, 1600, // McpAppsHostContextDetailsTheme
    2678, 2679, 2680, // McpAppsHostContextDetailsDisplayMode
    2678, 2679, 2680, // McpAppsHostContextDetailsAvailableDisplayMode
    2683, 2684, 2685, // McpAppsHostContextDetailsPlatform
    1599, 1600, // McpAppsSetHostContextDetailsTheme
    2678, 2679, 2680, // McpAppsSetHostContextDetailsDisplayMode
    2678, 2679, 2680, // McpAppsSetHostContextDetailsAvailableDisplayMode
    2683, 2684, 2685, // McpAppsSetHostContextDetailsPlatform
    2697, 439, 2441, 2698, 2699, 1847, // McpInstallationState
    2460, 2715, 488, 2716, 2717, 2718, 2719, 2720, 2721, 2722, 2699, 2723, 2724, 2725, 2726, 2727, 2728, 2729, 2730, 2731, 2732, 2733, 2734, // McpInstallationFailureReason
    788, 789, 791, // McpOauthProbeNeedsAuthReason
    6, 538, 488, // McpSamplingExecutionAction
    2116, 2117, // McpSetEnvValueModeDetails
    1193, 1194, // SessionWorkingDirectoryContextHostType
    2761, 2762, // MetadataSnapshotRemoteMetadataTaskType
    352, 2770, // PermissionLocationType
    352, 660, // PermissionsConfigureAdditionalContentExclusionPolicyScope
    455, 190, // PermissionsModifyRulesScope
    175, 1983, 174, // ProviderEndpointType
    119, 1984, // ProviderEndpointWireApi
    54, 1986, // ProviderEndpointTransport
    345, 346, 347, // PushAttachmentGitHubReferenceType
    2761, 2762, // RemoteSessionMetadataTaskType
    1657, 2348, 2817, 7, // RemoteSessionHostStatus
    2828, 2829, // SessionLimitPredictionClientType
    36, 2831, 2832, // SessionLimitPredictionSource
    2834, 2835, 2836, 2837, // SessionLimitPredictionTier
    2843, 2844, // SessionLimitPredictionUnavailableReason
    726, 1055, 727, // MetadataSnapshotCurrentMode
    1193, 1194, // WorkspaceSummaryHostType
    252, 253, 254, // SessionOpenOptionsReasoningSummary
    352, 660, // SessionOpenOptionsAdditionalContentExclusionPolicyScope
    2761, 2762, // SessionsOpenHandoffTaskType
    2638, 2872, 2873, 1339, 2874, // SessionsOpenStatus
    2876, 2877, 2878, 2879, 2880, 2881, // SessionsOpenProgressStep
    2882, 269, // SessionsOpenProgressStatus
    580, 29, 660, // SessionSource
    2903, 2904, 2905, // ShellKillSignal
    27, 1464, 1465, 140, // SkillDiscoveryScope
    2421, 2460, 2715, 488, 2717, 2718, 2719, 2720, 2723, 2724, 2725, 2726, 2458, 2459, 1670, 2910, 2911, 2912, 2913, 2914, 2915, 2916, 2729, 2733, 1847, 2917, 2918, 2919, 2699, 2734, 2920, 2442, 2444, // SkillInstallationFailureReason
    284, 2931, // SandboxSessionChange
    2943, 473, 548, // SubagentSettingsEntryContextTier
    1207, 1657, 324, 325, 488, // TaskStatus
    2952, 2953, // TaskExecutionMode
    1207, 1657, 324, 325, 488, 2959, // TaskClientStatus
    2429, 1376, // TaskClientOwnerKind
    1339, 2588, // TaskClientOwnerPresence
    2953, // TaskClientExecutionMode
    1207, 1657, // TaskClientActiveStatus
    2975, 2976, // TaskShellInfoAttachmentMode
    352, 3012, // SessionVisibilityStatus
    1341, 1207, 324, 1578, 440, 488, 7, // WorkflowRunStatus
    1037, 1038, 1039, // WorkflowRunFailureKind
    3031, 3032, 3033, 3034, 3035, 3036, 3037, 3038, 3039, 3040, 3041, // WorkflowDurableOperation
    3053, 153, // WorkflowLogLineKind
    1341, 439, 324, 2884, // WorkflowPhaseStatus
    3067, 1846, 2639, 3068, // WorkspaceDiffFileChangeType
    3071, 489, 455, // WorkspaceDiffMode
    1193, 1194, // WorkspacesWorkspaceDetailsHostType
];

#[rustfmt::skip]
static NAMES: [&str; 3089] = [
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
    "requestSettings", "model.response", "model.response_limits_status", "model.tool_execution", "toolResult", "fileEdits", "model.turn_ended", "model.turn_failed",
    "model.turn_retry", "model.turn_started", "pending_messages.modified", "permission.assentDetected", "turnIndex", "permission.carriedForward", "recordId", "assisted_approval",
    "host_policy", "unattended_fallback", "authorization_carry_forward", "decisionSource", "permission.completed", "recoveryEpisodeId", "permission_recovery", "permission_required",
    "repeated_attempt", "attempts_exhausted", "permission_approved", "permission_denied", "responder_unavailable", "equivalent_alternative_succeeded", "resumable", "episodeId",
    "recovering", "awaiting_approval", "resolved", "blocked", "ask", "fail", "onBlocked", "maxAttempts",
    "attemptId", "permissionKind", "alternative", "relation", "deferred", "prompted", "disposition", "ordinal",
    "attempts", "ownerAgentId", "ownerSessionId", "permissionRecovery", "blocker", "managedApprovalHandled", "approved-for-session", "commandIdentifiers",
    "read", "write", "custom-tool", "extension-management", "workflow", "approvalKey", "extension-permission-access", "extension-env-access",
    "environmentVariables", "approval", "approved-for-location", "locationKey", "denied-by-rules", "argument", "rules", "denied-no-approval-rule-and-could-not-request-from-user",
    "denied-interactively-by-user", "forceReject", "denied-by-content-exclusion-policy", "denied-by-permission-request-hook", "interrupt", "permission.contextualAuthorization", "grant", "denial",
    "polarity", "spanStart", "spanEnd", "permission.messageAuthorization", "actionClass", "targetMembers", "task", "world",
    "permission.messageAuthorizationDegraded", "permission.messageAuthorizationRead", "activatesExtraction", "permission.requested", "shell", "managedApprovalRequired", "fullCommandText", "intention",
    "identifier", "readOnly", "allowMatchIdentifier", "staticTokens", "hasUnboundExecutableContent", "commandSegments", "possiblePaths", "resolvedWorkingDirectory",
    "resolvedPaths", "possibleUrls", "hasWriteFileRedirection", "canOfferSessionApproval", "requestSandboxBypass", "requestSandboxPermissive", "requestSandboxBypassReason", "readWrite",
    "access", "deniedPath", "removedReadonlyPaths", "sandboxPathGrant", "shellType", "fileName", "resolvedPath", "diff",
    "newFileContents", "after", "before", "permissionRecommendation", "serverDisplayName", "redirectedFrom", "store", "vote",
    "fact", "upvote", "downvote", "repoNwo", "not-reached", "inactive", "authorization-history-incomplete", "managed-approval-required",
    "sandbox-bypass", "action-too-long", "path-not-authorized", "invalid-working-directory", "unreadable", "not-regular-file", "too-large", "non-utf8",
    "interpreter-unavailable", "interpreter-too-large", "shell-environment-unreviewable", "unrepresentable-path", "interpreter-wrapped-script", "unreviewable-script-invocation", "argument-binding-unreviewable", "malformed-script-action-review",
    "malformed-script-action-manifest", "judge-verdict", "judge-error", "reasonCode", "not_called", "cached", "judgeStatus", "not_reached",
    "pre_judge", "reuse", "evaluationStage", "judgeAttempted", "evaluation", "empty_response", "model_error", "parse_error",
    "failureReason", "evaluationId", "assistedApproval", "toolDescription", "skipPermission", "hook", "toolArgs", "hookMessage",
    "run", "author", "detail", "phases", "maxConcurrentSubagents", "maxTotalSubagents", "timeoutSeconds", "maxAiCredits",
    "declaredMaxConcurrentSubagents", "declaredMaxTotalSubagents", "declaredTimeoutSeconds", "declaredMaxAiCredits", "canPersistApproval", "permissionRequest", "_permissionRequestSessionId", "canOfferServerWideApproval",
    "accessKind", "paths", "readOnlyDirectories", "promptRequest", "assisted", "allow-all", "permissionMode", "plan",
    "agentMode", "riskAssessment", "resolvedByHook", "assistedApprovalAssessment", "prompt_cache_break", "primaryReason", "contributingReasons", "beforeRequest",
    "afterRequest", "survivedTokens", "frontierTokens", "shortfallTokens", "retentionRatio", "modelFrom", "modelTo", "toolsAdded",
    "toolsRemoved", "toolsRedefined", "toolsAddedRaw", "toolsRemovedRaw", "toolsRedefinedRaw", "toolsReordered", "systemSegmentsChanged", "cacheConfigChangedFields",
    "rewriteMessageIndex", "rewriteShape", "rewriteSource", "agentName", "toolsRedefinedParts", "sampling.completed", "sampling.requested", "mcpRequestId",
    "systemPrompt", "includeContext", "temperature", "maxTokens", "stopSequences", "modelPreferences", "sandbox.decision", "process",
    "filesystem", "network", "routing", "bypass", "credentials", "platform", "control", "engaged",
    "degraded", "declined", "allowed", "macos", "linux", "windows", "seatbelt", "bubblewrap",
    "process_container", "backend", "default_policy", "user_policy", "policySource", "builtin_filesystem", "search", "web_fetch",
    "lsp", "enforcementPoint", "readwritePathsCount", "readonlyPathsCount", "deniedPathsCount", "addCurrentWorkingDirectory", "allowOutbound", "allowLocalNetwork",
    "loopback", "external", "proxyMode", "allowBypass", "gitAuth", "ghAuth", "keychainAccess", "readwritePaths",
    "readonlyPaths", "deniedPaths", "effectiveFilesystemPolicy", "denied_paths_unsupported", "unsupported_platform", "degradationReason", "policy_resolved", "spawn_completed",
    "spawn_succeeded", "builtin_policy_checked", "attestation", "enforcement_state", "filesystem_read", "filesystem_write", "process_startup", "registry_access",
    "ipc_access", "process_access", "job_access", "ui_access", "service_access", "network_outbound", "network_local", "network_host",
    "other_access", "denialClass", "captured", "policy_corroborated", "sandbox_reported", "output_classified", "deniedResource", "processName",
    "access_denied", "model_requested", "user_prompted", "prompt_unavailable", "bypass_decided", "permissive_retry_decided", "permissive_retry_completed", "session.auto_mode_resolved",
    "session.auto_tier_recommendation", "session.auto_tier_switch_failed", "session.autopilot_objective_changed", "session.autopilot_stopped", "session.background_tasks_changed", "session.binary_asset", "session.canvas.closed", "session.canvas.opened",
    "session.canvas.recorded", "session.canvas.registry_changed", "session.canvas.removed", "session.canvas.unavailable", "session.compaction_complete", "session.compaction_start", "session.completion_receipt", "session.context_changed",
    "gitRoot", "github", "ado", "hostType", "repositoryHost", "headCommit", "baseCommit", "pendingGitContext",
    "session.context_cleared", "session.custom_agents_updated", "session.custom_notification", "session.error", "session.extensions.attachments_pushed", "attachments", "session.extensions_loaded", "running",
    "starting", "extensions", "session.fusion_change_checkpoint", "linesAdded", "linesRemoved", "filesModified", "codeChanges", "session.fusion_commit_started",
    "session.fusion_completed", "finalSourcePhaseId", "finalSourceModel", "followUpModel", "degradedReason", "phaseCount", "session.fusion_handoff", "targetPhaseId",
    "targetModel", "session.fusion_resolved", "contractVersion", "routeSource", "planVersion", "policyVersion", "modelUniverseVersion", "ruleId",
    "ruleIndex", "ruleName", "reasoning", "codeGen", "debugging", "toolUse", "scores", "hint",
    "conditional", "phasePlan", "primaryModel", "secondaryModel", "judgeModel", "repairModel", "critics", "fallbackModel",
    "reuse_primary", "reroute", "userTurn", "compactionTurn", "followUp", "routingLatencyMs", "session.fusion_route_failed", "session.fusion_route_started",
    "compaction", "turnKind", "session.handoff", "handoffTime", "sourceType", "context", "remoteSessionId", "session.idle",
    "session.indexed_search", "ready", "started", "skipped_below_threshold", "skipped_no_gitroot", "skipped_disabled", "reused_existing", "fileCount",
    "startupDurationMs", "forcedByEnv", "warmStart", "use_tgrep_false", "use_builtin_ripgrep_false", "organization", "organization_policy_auth_pending", "organization_policy_unknown",
    "virtual_filesystem", "cloud_sync_root", "cloud_sync_detection_failed", "workspace_not_local", "disabledReason", "eligible", "spawn_error", "unexpected_exit",
    "killed_by_signal", "server_error", "changes_detected", "updated", "changedFileCount", "addedFileCount", "deletedFileCount", "totalChangeCount",
    "walkDurationMs", "updateDurationMs", "totalDurationMs", "incremental", "session.info", "infoType", "tip", "session.journal_link",
    "previousFile", "session.managed_plugin_progress", "initializing", "installing", "updating", "pluginSpecs", "session.managed_settings_enforced", "bypass_permissions_blocked",
    "allow_all", "approve_all", "unrestricted_paths", "unrestricted_urls", "server_wide_mcp_approval", "escalation", "setting", "failClosed",
    "session.managed_settings_resolved", "server", "device", "policyHelper", "mixed", "serverManaged", "deviceManaged", "clientManaged",
    "policyHelperManaged", "sandboxEnabledByUndeterminedPolicy", "bypassPermissionsDisabled", "permissionsAllowIntersected", "managedKeys", "settings", "permissions", "permissionsContext",
    "session.mcp_server_needs_reconnect", "session.mcp_server_removed", "session.mcp_server_status_changed", "connected", "needs-auth", "pending", "stopped", "not_configured",
    "configSource", "errorClassification", "session.mcp_server_tools_loaded", "session.mcp_servers_loaded", "instructions", "serverMetadata", "pluginName", "pluginVersion",
    "servers", "session.memory_changed", "session.mode_changed", "previousMode", "newMode", "session.mode_notice_delivered", "session.model_change", "previousModel",
    "newModel", "previousReasoningEffort", "previousReasoningSummary", "previousVerbosity", "verbosity", "cause", "model_command", "settings_command",
    "config_command", "model_picker", "managed_settings", "repo_settings", "agent", "plan_mode", "automatic", "changeboarding_shortcut",
    "sdk", "auto_tier_recommendation", "previousAutoTier", "session.model_deselected", "provider_withdrawn", "session.permission_recovery", "session.permissions_changed", "assistedApprovalModel",
    "session.plan_changed", "session.quota_observation", "not_required", "accessState", "acquisitionError", "acquisitionStatus", "availableQuantity", "consumed",
    "overageAllowedWhenExhausted", "overageLimit", "resetAtEpochMs", "resetEstimated", "usageAllowedWhenExhausted", "budgetMetadata", "available", "exhausted",
    "not_applicable", "capacityState", "compatibilityKey", "entitledQuantity", "httpStatus", "consumedQuantity", "cycleStart", "queriedAt",
    "resetOn", "no_policy", "ai_credits", "requests", "tokens", "unit", "monthlyUsage", "account_snapshot",
    "admission_state", "observationKind", "authoritative_budget", "advisory_balance", "quantityKind", "quotaId", "service", "observation",
    "session.remote_steerable_changed", "remoteSteerable", "session.resume", "resumeTime", "eventCount", "eventsFileSizeBytes", "selectedModel", "sessionLimits",
    "alreadyInUse", "sessionWasActive", "continuePendingWork", "session.schedule_cancelled", "session.schedule_created", "intervalMs", "cron", "tz",
    "at", "recurring", "selfPaced", "displayPrompt", "origin", "session.schedule_rearmed", "nextRunAt", "session.session_limits_changed",
    "session.shutdown", "routine", "shutdownType", "errorReason", "totalPremiumRequests", "totalApiDurationMs", "sessionStartTime", "count",
    "modelMetrics", "agentDisplayName", "agentMetrics", "currentModel", "usageAccountingWatermarks", "providerModelMetrics", "accountingSnapshot", "session.skills_loaded",
    "personal-copilot", "personal-agents", "argumentHint", "session.snapshot_rewind", "upToEventId", "eventsRemoved", "eventIds", "session.start",
    "producer", "copilotVersion", "startTime", "enableAllTools", "additionalToolsets", "additionalTools", "enableInsidersMode", "disableFormDeferral",
    "githubMcpToolConfig", "detachedFromSpawningParentSessionId", "session.task_complete", "continue", "objectiveId", "session.title_changed", "session.todos_changed", "session.tools_updated",
    "session.truncation", "preTruncationTokensInMessages", "preTruncationMessagesLength", "postTruncationTokensInMessages", "postTruncationMessagesLength", "tokensRemovedDuringTruncation", "messagesRemovedDuringTruncation", "performedBy",
    "session.usage_checkpoint", "modelCacheState", "promptCacheBreakState", "session.usage_info", "messagesLength", "isInitial", "session.warning", "warningType",
    "session.workspace_file_changed", "session_limits_exhausted.completed", "add", "set", "unset", "additionalAiCredits", "session_limits_exhausted.requested", "usedAiCredits",
    "skill.context_delivered", "skill.context_delivered_ref", "contentId", "prefix", "suffix", "skill.invoked", "invokedAtTurn", "allowedTools",
    "user-invoked", "agent-invoked", "context-load", "skill.invoked_ref", "contentLength", "subagent.completed", "firstDispatchedModel", "configuredModelPreference",
    "explicitModelOverride", "explicitModelMatchesPreference", "modelOverrideReason", "explicit_override", "configured_required", "configured_preference", "complementary_default", "session_inheritance",
    "agent_definition_default", "runtime_policy", "modelSelectionSource", "configuredModelMatchesActual", "totalToolCalls", "totalTokens", "subagent.configured", "multiTurn",
    "subagent.deselected", "subagent.failed", "subagent.selected", "subagent.started", "agentDescription", "task_argument", "subagent_configuration", "custom_agent_definition",
    "taskModelSource", "factoryRunId", "workflowRunId", "executionMode", "system.message", "isStatic", "cacheBreakpoint", "contentBlocks",
    "developer", "promptVersion", "variables", "system.notification", "agent_completed", "agent_idle", "new_inbox_message", "entryId",
    "senderName", "senderType", "shell_completed", "shellId", "shell_detached_completed", "instruction_discovered", "triggerFile", "triggerTool",
    "workflow_completed", "runId", "halted", "consumedSubagents", "consumedNanoAiu", "resultPreview", "retryGuidance", "key",
    "checkpoint", "pauseInfo", "unclassified", "tool.execution_complete", "mcpMeta", "isUserRequested", "detailedContent", "terminal",
    "shell_exit", "outputPreview", "outputTruncated", "outputFilePath", "audio", "src", "sizes", "light",
    "dark", "theme", "icons", "size", "resource_link", "contents", "binaryResultsForLlm", "connectDomains",
    "resourceDomains", "frameDomains", "baseUriDomains", "csp", "camera", "microphone", "geolocation", "clipboardWrite",
    "domain", "prefersBorder", "_meta", "uiResource", "structuredContent", "citableSources", "code", "toolTelemetry",
    "app", "sandboxed", "shellExecution", "edit", "imageTokens", "textTokens", "inputTokensDetails", "outputTokensDetails",
    "toolUsage", "tool.execution_partial_result", "partialOutput", "tool.execution_progress", "progressMessage", "tool.execution_start", "displayCommand", "shellToolInfo",
    "mcpConfigServerName", "mcpTransport", "mcpConfigSource", "displayVerbatim", "tool.shell_output", "stdout", "stderr", "stream",
    "tool.user_requested", "tool_search.activated", "strategy", "ui.ephemeral_query", "chunk", "user.message", "transformedContent", "supportedNativeDocumentMimeTypes",
    "nativeDocumentPathFallbackPaths", "idle", "steering", "delivery", "isAutopilotContinuation", "parentAgentTaskId", "user_input.completed", "user_input.requested",
    "workflow.run_settled", "failureType", "workflow.run_started", "workflow.run_updated", "hasMore", "ok", "expired", "cursorStatus",
    "Features", "Flights", "Id", "Parameters", "Configs", "ParameterGroups", "FlightingVersion", "ImpressionId",
    "AssignmentContext", "executable", "modulePath", "launch", "textResultForLlm", "resultType", "sessionLog", "toolReferences",
    "billable", "wait", "cli_version", "os_platform", "os_version", "os_arch", "node_version", "client_type",
    "client_name", "dev_device_id", "cpu_model", "cpu_count", "created_at", "model_call_id", "metrics", "exp_assignment_context",
    "features", "session_id", "copilot_tracking_id", "restricted", "event", "expiresIn", "contextWindow", "eventId",
    "checkpointCleanupFailed", "checkpointCleanupError", "agentStop", "errorOccurred", "notification", "postResult", "postToolUse", "postToolUseFailure",
    "preCompact", "preMcpToolCall", "prePRDescription", "preToolUse", "sessionEnd", "user_exit", "finalMessage", "sessionStart",
    "resume", "new", "initialPrompt", "subagentStart", "subagentStop", "userPromptSubmitted", "userPromptTransformed", "transformedPrompt",
    "expiresAt", "hostId", "errorReporting", "subscriptionId", "taskJson", "reactionJson", "disposed", "exited",
    "ownerDisconnected", "runtimeShutdown", "handoffId", "config", "authentication", "availability", "isDefault", "imageInputPrice",
    "imageOutputPrice", "textInputPrice", "textOutputPrice", "pricing", "generate", "supportedOperations", "backgroundCompactionThreshold", "bufferExhaustionThreshold",
    "resourceId", "itemUrl", "publisher", "trustAtInstall", "iconUrl", "policySessionId", "confirmationId", "operationId",
    "reviewFingerprint", "canonicalName", "registryId", "validatedAt", "cardDigest", "application/mcp-server-card+json", "application/mcp-server+json", "mediaType",
    "catalogueTrust", "catalogue", "configKey", "target", "requires-approval", "enterprise-allowlist", "registry-policy", "local-trust",
    "choiceId", "package", "installMethod", "packageType", "packageIdentifier", "scalar", "environment-variable", "runtime-argument",
    "package-argument", "header", "url-variable", "category", "string", "boolean", "valueType", "defaultValue",
    "isRepeated", "enum", "enumValues", "requiredValues", "placeholder", "secretPlaceholders", "streamable-http", "endpoint",
    "selectedChoice", "changedFields", "secretReferences", "configurationChange", "inputs", "suppliedSecrets", "keychain", "private-file",
    "secretStorage", "effectiveConfiguration", "install", "installationId", "restoresPreviousConfiguration", "ownedSecretCount", "preservesSharedAuthentication", "uninstall",
    "catalogRevisionId", "repositoryId", "descriptorDigest", "bundleDigest", "personal", "relativePath", "displayLabel", "diagnosticsAbsolutePath",
    "installsDisabled", "sizeBytes", "digest", "files", "totalBytes", "entrypointPath", "entrypointContent", "configuredEnabled",
    "loaded-enabled", "loaded-disabled", "not-loaded", "sessionState", "installedAt", "intact", "modified", "recovery-required",
    "ownershipState", "installation", "skill", "confirm", "marketplace", "installed_at", "cache_path", "sha",
    "source_sha", "installed_from", "directSourceId", "installedFrom", "managedDesiredEnabled", "installed", "verifiedSource", "schema",
    "strict", "spn", "maxSizeBytes", "outputDir", "expose", "persist", "binary", "cancelReason",
    "agentInvocationId", "method", "accepted", "statusText", "ttlMs", "mcp3pEnabled", "disabledServers", "filteredServers",
    "clients", "pendingConnections", "failedServers", "needsAuthServers", "runtimeRefresh", "forceReauth", "clientName", "callbackSuccessMessage",
    "loginId", "expectedInstallationId", "awaiting-browser", "authorizationUrl", "authorizationId", "owned", "ttl", "system-prompt",
    "user-prompt", "promptTokenLimit", "outputTokenLimit", "modelName", "mcpToolsTokens", "compactionThreshold", "limit", "bufferTokens",
    "contextInfo", "expectedMode", "inheritPlanBaseFromSessionId", "planModelConfigured", "planModel", "planReasoningEffort", "planContextTier", "compactionDecision",
    "restorePlanModel", "persistPlanSelection", "configDir", "homeDirectory", "environment", "pickerSettingsContext", "planExitAction", "planModelProviderId",
    "modelChanged", "modeApplied", "targetModelDisplayName", "targetLimit", "confirmation", "deprecationWarnings", "deferImplementation", "armInteractiveContinuation",
    "vision", "toolCalls", "optional", "adaptive_only", "adaptive_thinking", "thinking", "supports", "max_prompt_tokens",
    "max_output_tokens", "max_context_window_tokens", "supported_media_types", "max_prompt_images", "max_prompt_image_size", "limits", "unconfigured", "terms",
    "multiplier", "inputPrice", "outputPrice", "cachePrice", "cacheReadPrice", "cacheWritePrice", "cacheWrite1hPrice", "contextMax",
    "longContext", "tokenPrices", "supportedReasoningEfforts", "defaultReasoningEffort", "supportedContextTiers", "lightweight", "versatile", "powerful",
    "modelPickerCategory", "very_high", "modelPickerPriceCategory", "dataRetention", "warningText", "infoMessages", "warningMessages", "vendor",
    "imageModels", "settingsContext", "reasoningEffortExplicit", "contextTierExplicit", "unchanged", "supersededAutoTier", "modelCapabilities", "deferIfModelChangeQueued",
    "runCompactionPreflight", "repoScope", "modelChangeScope", "requireAvailable", "pickerPersistence", "persistenceError", "modelState", "azure",
    "responses", "wireApi", "websockets", "baseUrl", "bearerToken", "apiVersion", "hasBearerTokenProvider", "azure_openai",
    "ollama", "lm_studio", "foundry_local", "llama_cpp", "ifAnyMatch", "ifNoneMatch", "last_updated_at", "approve-once",
    "approvedInteractively", "approve-for-session", "mcp-sampling", "approve-read-only-for-session", "directories", "approve-for-location", "approve-permanently", "user-not-available",
    "auto_approved", "autopilot_denied", "prompted_user", "tui", "prompt_mode", "copilot_app", "acp", "surface",
    "headless", "responseCapability", "userFeedback", "decisionContext", "cli_flag", "slash_command", "autopilot_confirmation", "user_setting",
    "rpc", "organization_targeting", "protocolVersion", "exists", "skillsInstalled", "destination_sibling", "stagingMode", "postInstallMessage",
    "deprecationWarning", "plugins", "additionalContext", "modifiedResult", "metaToUse", "allow", "deny", "permissionDecision",
    "permissionDecisionReason", "modifiedArgs", "parameters", "overridesBuiltInTool", "defer", "isTerminal", "namespacedName", "namespace",
    "watermark", "saveToDisk", "transform", "preserve", "replace", "remove", "prepend", "customize",
    "sections", "providerName", "wireModel", "maxContextWindowTokens", "apiKeyCommand", "systemMessage", "steeringMessages", "inFlightSteeringCount",
    "withdrawableTurnMessageId", "eventType", "handle", "export", "on", "jsonSchema", "json_schema", "clearPolicyOnExit",
    "allowedHosts", "blockedHosts", "password", "experimental", "userPolicy", "sandboxMcpServers", "sandboxLspServers", "managedMcpRoutingLocked",
    "managedLspRoutingLocked", "git", "gh", "allowDevToolAccess", "injectHosts", "envVars", "sandboxExtensions", "managedExtensionsRoutingLocked",
    "enqueue", "immediate", "requiredTool", "requestHeaders", "responseFormat", "completionEventId", "isAuthenticated", "authType",
    "statusMessage", "copilotPlan", "allowedModels", "streaming", "legacy", "askUserVariant", "requestCanvasRenderer", "requestExtensions",
    "extensionSdkPath", "extensionInfo", "canvasProvider", "availableTools", "excludedBuiltinAgents", "toolFilterPrecedence", "diagnostics", "lifecycleDiagnostics",
    "in-memory", "mcpOAuthTokenStorage", "authClientIdMetadataUrl", "embeddingCacheStorage", "direct", "indirect", "envValueMode", "enableConfigDiscovery",
    "trustWorkingDirectory", "skipEmbeddingRetrieval", "organizationCustomInstructions", "refreshCustomInstructions", "enableOnDemandInstructionDiscovery", "enableFileHooks", "enableHostGitOperations", "enableSessionStore",
    "enableSkills", "hasSkillProvider", "requestUserInput", "requestPermission", "requestExitPlanMode", "requestAutoModeSwitch", "requestElicitation", "requestMcpApps",
    "skillDirectories", "agentDirectories", "hookDirectories", "instructionDirectories", "pluginDirectories", "largeOutput", "deferThreshold", "toolSearch",
    "imageGeneration", "disabledSkills", "disabledMcpServers", "sandboxConfig", "customAgents", "customAgentsLocalOnly", "defaultAgent", "infiniteSessions",
    "capi", "providers", "enableSessionTelemetry", "enableCitations", "enableFileChangeTracking", "additionalDirectories", "gitHubTokenProviderRegistrationId", "remoteSession",
    "cloud", "includeSubAgentStreamingEvents", "enableGitHubTelemetryForwarding", "featureFlags", "expAssignments", "enableManagedSettings", "excludedManagedSettings", "enforceManagedModelDefaults",
    "interactiveUser", "isExperimentalMode", "disableBypassPermissionsMode", "disableAssistedPermissionsMode", "limitTo", "managedSettings", "integrationId", "lspClientName",
    "clientKind", "includedBuiltinAgents", "non-interactive", "initProfile", "bash", "powershell", "initScripts", "processFlags",
    "shellInitProfile", "shellProcessFlags", "trajectoryFile", "copilotUrl", "maxInlineBinaryBytes", "agentContext", "eventsLogDirectory", "tui-hints",
    "plan-mode", "cli-documentation", "ask-user", "interactive-mode", "system-notifications", "session-store", "mcp-apps", "canvas-renderer",
    "sessionCapabilities", "installedPlugins", "disabledInstructionSources", "ignoredSkillsLocations", "askUserDisabled", "continueOnAutoMode", "managedMcpServers", "runningInInteractiveMode",
    "enableStreaming", "logInteractiveShells", "never_configured", "user_enabled", "user_disabled", "session_flag", "session_disabled", "unsupported_host",
    "repository_policy", "sandboxConfigSource", "authInfo", "workspacePath", "remoteUrl", "remote_url", "nativeSessionId", "isRemote",
    "cleanupActions", "sessionSummary", "ENOENT", "UNKNOWN", "writeChanged", "recursive", "offset", "length",
    "entries", "dest", "force", "sqlite", "readFileRange", "initialCwd", "sessionStatePath", "posix",
    "conventions", "query", "exec", "queryType", "params", "rows", "columns", "rowsAffected",
    "lastInsertRowid", "busyOrLocked", "fatal", "postCommitAmbiguous", "errorClass", "statements", "results", "isFile",
    "isDirectory", "mtime", "birthtime", "modifiedTime", "isDetached", "session.created", "session.deleted", "session.updated",
    "session.foreground", "session.background", "filter", "sessions", "parentSessionId", "newSessionId", "openCanvases", "disableResume",
    "allowTranscriptRecovery", "factories", "workflows", "requestedEnvironmentVariables", "openCanvasInstances", "plannedBackupPath", "invalidLineNumbers", "sessionStartMoved",
    "transcriptRecovery", "grantedEnvironmentVariables", "modifiedConfig", "modelCapabilitiesOverrides", "enableScriptSafety", "allowAllMcpServerInstructions", "includedBuiltinSkills", "suppressCustomAgentPrompt",
    "skipCustomInstructions", "coauthorEnabled", "enableReasoningSummaries", "eventsLogIncludesSubagents", "additionalContentExclusionPolicies", "manageScheduleEnabled", "pluginHookCount", "toEventId",
    "processId", "hostDiagnostics", "modifiedResponse", "array", "minItems", "maxItems", "const", "anyOf",
    "enumNames", "oneOf", "minLength", "maxLength", "email", "date", "date-time", "format",
    "integer", "minimum", "maximum", "actionId", "totalPremiumRequestCost", "totalUserRequests", "filesModifiedCount", "lastCallInputTokens",
    "lastCallOutputTokens", "noResponse", "modifiedPrompt", "modifiedTransformedPrompt", "executionToken", "authErrors", "storedInVault", "hasMoreUsers",
    "githubDotCom", "proxima", "entraEmu", "entra", "derivedFrom", "authSource", "accounts", "brokerAvailable",
    "activeAccount", "lastErrors", "switchActive", "logout", "setCredentials", "preferredForCreation", "projectPath", "ui-server",
    "managed-server", "pid", "port", "sessionName", "working", "waiting", "done", "attention",
    "permission", "exit_plan", "attentionKind", "statusRevision", "turn_end", "lastTerminalEvent", "startedAt", "lastSeenMs",
    "openError", "disk_full", "openErrorReason", "spawn-error", "registry-timeout", "childPid", "logCapture", "yolo",
    "spawned", "entry", "initialPromptSent", "initialPromptError", "validation-error", "cwd-not-found", "cwd-not-directory", "invalid-name",
    "unknown-agent", "unknown-model", "yolo-not-allowed", "field", "projectPaths", "excludeHostAgents", "flowId", "open-url",
    "input-required", "awaiting", "needs-interaction", "needs-plaintext-consent", "needs-account-selection", "step", "activeLogin", "activeHost",
    "accountCount", "githubMessage", "moreUsers", "credits", "creditsUsed", "creditsUsedNanoAiu", "objective", "turnCount",
    "pauseReason", "completionSummary", "creditCountNanoAiu", "creditLimit", "grammar", "syntax", "definition", "hasSummariseIntention",
    "application/vnd.github.copilot-plugin", "application/vnd.anthropic.claude-plugin+json", "application/agent-plugin+json", "canvas", "canvas-only", "github-copilot", "compatibilityTags", "trust",
    "categories", "connectorIds", "handleExpiresAt", "installable", "install-data-unavailable", "feature-disabled", "not-installable-kind", "installability",
    "installCount", "canvasIds", "commit", "mcp-server", "lsp-server", "extension", "components", "connectorDependencies",
    "extensionIds", "mcpDependencies", "materialization", "installPlan", "ai-skill", "application/ai-skill", "materialisation-unavailable", "policy-forbids",
    "embedded", "authentication-required", "no-credential", "credential-expired", "credential-rejected", "not-installable-policy", "requiredCapabilities", "contract-violation",
    "both-url-and-data", "neither-url-nor-data", "duplicate-identity", "unknown-media-type", "handle-rejected", "candidate", "handleType", "invalid",
    "replayed", "foreign", "wrong-kind", "search-mismatch", "invalid-request", "kinds", "contract", "card",
    "selectionRef", "feed", "trustTiers", "malformed-card", "invalid-json", "schema-violation", "unsupported-media-type", "missing-required-field",
    "size-limit-exceeded", "runtimeProtocolVersion", "mcp-server-card", "legacy-mcp-server-card", "ai-skill-discovery", "agent-plugin-discovery", "mcp-install-planning", "multiple-transport-choice",
    "catalog-search-pagination", "trust-snapshot", "catalog-selection", "catalog-search-credential-required", "catalog-search-session-bound", "mcp-confirmed-remote-installation", "mcp-configured-remote-installation", "skill-confirmed-installation",
    "agent-plugin-formats", "agent-plugin-confirmed-installation", "catalog-reference-installation", "catalog-feeds", "catalog-search-categories", "grantedCapabilities", "negotiation-refused", "unsupported-protocol-version",
    "unsupported-capability", "minimumSupportedProtocolVersion", "supportedCapabilities", "unsupportedCapabilities", "network-failure", "offline", "connection-refused", "proxy-authentication-required",
    "rate-limited", "service-unavailable", "http-status", "response-too-large", "redirect-rejected", "not-installable", "kind-not-installable", "ai-skill-not-installable",
    "policy-rejected", "currentPage", "pageSize", "totalCount", "totalCountRelation", "pageCount", "maxPage", "hasNextPage",
    "searchId", "candidates", "truncated", "negotiated", "pagination", "unsupported-kind", "requestedKinds", "supportedKinds",
    "unsafe-retrieval", "blocked-scheme", "credentials-in-url", "blocked-address", "redirect-to-blocked-address", "proxy-rejected", "host-not-permitted", "search-unavailable",
    "planning-unavailable", "selection-unavailable", "authority-not-configured", "disabled-by-policy", "feed-not-found", "selected", "timed-out", "candidateHandle",
    "unavailable-transport", "no-eligible-transport", "transport-not-supported", "remote-enumeration-unavailable", "aliases", "completion", "preserveMultilineInput", "allowDuringAgentExecution",
    "schedulable", "includeBuiltins", "includeSkills", "includeClientCommands", "triggerCharacters", "insertText", "rangeStart", "rangeEnd",
    "pullRequestNumber", "remote-session", "coding-agent", "staleAt", "write_plugin_gateway_connections", "consentContinuation", "opaqueAccountSelection", "maxPollAttempts",
    "maxPollIntervalMs", "maxDeadlineMs", "sessionAccountSelection", "targetedReconcile", "runtimeServerIds", "logo", "releaseTag", "refreshedAtMs",
    "connectors", "connectorName", "catalog", "authorizationRequirement", "runtimeServerId", "needs_auth", "runtimeServers", "consent_required",
    "consentUrl", "continuationId", "pollIntervalMs", "deadlineMs", "disconnected", "refreshCatalog", "checks", "input_schema",
    "deferLoading", "bundlePath", "process-log", "shell-log", "additional", "outputPath", "noOverwrite", "archive",
    "outputDirectory", "plain-text", "events-jsonl", "redaction", "processLogs", "shellLogs", "eventsPath", "currentProcessLogPath",
    "processLogDirectory", "previousProcessLogLimit", "destination", "include", "additionalEntries", "skippedEntries", "originalBytes", "lifecycle",
    "connectionId", "client-to-server", "server-to-client", "details", "droppedCount", "load_only", "load_and_augment", "ids",
    "disableKey", "editability", "jsonPointer", "effectiveSource", "trusted", "fileChangeTrackingEnabled", "file-change-tracking-disabled", "session-busy",
    "unsupported-remote-session", "unavailableReason", "userMessage", "canRestoreFiles", "turnChangedFiles", "points", "created", "deleted",
    "changeType", "conversation", "conversation-and-files", "files-rolled-back", "rollback-incomplete", "truncation-failed", "checkpoint-cleanup-failed", "snapshot-prune-failed",
    "restoredFiles", "user-modified", "skipped-capture", "skippedFiles", "excludeHostHooks", "working-directory", "home", "vscode",
    "nested-agents", "child-instructions", "applyTo", "defaultDisabled", "excludeHostInstructions", "flushQueued", "interrupted", "mcTaskId",
    "settingsJson", "marketplaces", "removed", "dependentPlugins", "planHandle", "originServerName", "sessionHasMcpApps", "featureFlagEnabled",
    "advertised", "capability", "toolsWithUiMeta", "sampleToolNames", "locale", "timeZone", "inline", "fullscreen",
    "pip", "displayMode", "availableDisplayModes", "web", "desktop", "mobile", "userAgent", "names",
    "includeEffectiveSource", "planHandleExpiresAt", "transportChoices", "recommendedTransportChoiceId", "configurationChanges", "reloadRequired", "requiresInteractiveConfiguration", "expiresAtEpochMs",
    "install-prepared", "needs-setup", "activation-failed", "configuration-modified", "installations", "listed", "recovered", "uninstall-planned",
    "cancellationRequested", "preparing", "prepared", "awaiting-confirmation", "revalidating", "applying", "cleanupPending", "restoredPreviousConfiguration",
    "removedOwnedSecrets", "preservedSharedAuthentication", "uninstalled", "operation-limit", "capability-required", "confirmation-unavailable", "confirmation-invalid", "policy-context-unavailable",
    "policy-changed", "policy-denied", "configuration-changed", "resource-not-found", "plan-expired", "plan-replayed", "foreign-runtime", "replan-required",
    "source-revalidation-unavailable", "source-changed", "source-unavailable", "registry-unavailable", "secret-store-unavailable", "lifecycle-unavailable", "write-failed", "rolled-back",
    "refused", "refreshSessionToken", "no-auth-required", "authenticated", "planned", "secrets", "additionalProperties", "priority",
    "lastModified", "annotations", "uriTemplate", "resources", "nextCursor", "resourceTemplates", "modelSource", "systemTools",
    "mcpTools", "freeSpace", "buffer", "attributes", "compactions", "contextAttribution", "processing", "messagesTokenCount",
    "systemTokenCount", "cca", "cli", "taskType", "clear", "skipCache", "ordering", "effectiveAllowedModels",
    "movedToBackground", "applied", "dir", "locationType", "changed", "appliedRuleCount", "appliedDirectoryCount", "appliedRules",
    "unrestricted", "includeTempDirectory", "sessionApprovedPaths", "initialAllowed", "approveAllToolPermissionRequests", "approveAllReadPermissionRequests", "urls", "removeAll",
    "includeLocation", "createdAt", "todoId", "dependsOn", "dependencies", "previousVersion", "newVersion", "reloadMcp",
    "reloadCustomAgents", "reloadHooks", "reloadExtensions", "deferRepoHooks", "sessionToken", "selectionIds", "modelDeselected", "expectedPrompt",
    "position", "toPosition", "steered", "steerable", "explicit", "silent", "taskId", "mcSessionId",
    "existingMcSession", "connecting", "attachedSessionId", "frontendUrl", "isSteerable", "promptManager", "awaitingFirstMessage", "transferred",
    "remoteSessionIds", "input-needed", "hostStatus", "hostActivity", "supported", "values", "messageIds", "abortable",
    "hasActiveWork", "freedBytes", "windowStart", "windowEnd", "cli-interactive", "cli-prompt", "clientType", "family",
    "global", "sourceKey", "recommended", "additional_headroom", "generous_headroom", "maximum_headroom", "cap", "baselineData",
    "recommendedTier", "recommendedCap", "prediction", "auto_unresolved", "no_model", "startupPrompts", "hookCount", "initialName",
    "remoteMetadata", "currentMode", "indexedSearch", "git_root", "host_type", "user_named", "updated_at", "list",
    "priceCategory", "modelPriceCategories", "workingDirectoryContext", "remoteExporting", "remoteDefaultedOn", "detachedFromSpawningParentEngagementId", "autoTierIsExplicit", "options",
    "emitStart", "suppressResumeWorkspaceMetadataWriteback", "resumeLast", "attach", "onTaskCreated", "handoff", "onProgress", "onConfirm",
    "resumed", "not_found", "handed_off", "sessionApi", "load-session", "validate-repo", "check-changes", "checkout-branch",
    "create-session", "save-session", "in-progress", "progress", "skipped", "dryRun", "copilotUserResolved", "engagementId",
    "sessionIds", "inUse", "notFound", "corrupt", "unsupportedVersion", "keys", "metadataLimit", "includeDetached",
    "throwOnError", "olderThanDays", "includeNamed", "excludeSessionIds", "expectedSessionId", "toSessionId", "expectedFromSessionId", "SIGTERM",
    "SIGKILL", "SIGINT", "signal", "killed", "detachSessionEndHooks", "install-planned", "invalid-candidate", "descriptor-unavailable",
    "descriptor-invalid", "entrypoint-unavailable", "invalid-skill", "payload-unavailable", "payload-mismatch", "review-too-large", "busy", "already-installed",
    "source-rate-limited", "operation_id", "enabled-changed", "excludeHostSkills", "add-timeline-entry", "prefillInput", "runtimeSettingsChanged", "agent-prompt",
    "notice", "reservationToken", "preserveAnsi", "restored", "sandboxSessionChange", "select-subcommand", "group", "show-dialog",
    "model-picker", "modelToEnable", "dialog", "set-model", "revertOnCancel", "set-plan-model", "effortLevel", "inherit",
    "autoInvoke", "disabledSubagents", "maxConcurrency", "maxDepth", "completedAt", "activeTimeMs", "activeStartedAt", "resolvedModel",
    "sync", "background", "canPromoteToBackground", "latestResponse", "idleSince", "recentActivity", "latestIntent", "orphaned",
    "participantId", "joinId", "presence", "disconnectedAt", "updatedAt", "orphanedAt", "reclaimedAt", "canCancel",
    "cancellationReason", "percentage", "lastMessage", "reviewerDerived", "reviewerResultMeta", "completionRejectionBudgetExhausted", "completionEligibilityToken", "attached",
    "detached", "attachmentMode", "logPath", "tasks", "recentOutput", "promoted", "cancellable", "expectedSequence",
    "reclaimed", "fromAgentId", "sent", "duplicate", "skipLargeOutputProcessing", "newMessages", "skillInvocation", "postToolUseFailureHooksProcessed",
    "taskCompletionDecision", "reduceUserIntervention", "includeAuthor", "skillEmbeddingEnabled", "shellToolName", "readShellToolName", "stopShellToolName", "listShellsToolName",
    "descriptionLines", "shellConfig", "shellSupportsPowerShell7Syntax", "shellTimeoutMs", "backgroundTaskNotificationsEnabled", "finalResult", "onChunk", "abortSignal",
    "unregistered", "subagents", "shadowedKeys", "synced", "unshared", "shareUrl", "opts", "requestedModel",
    "activeMs", "afterSeq", "beforeSeq", "hit", "resultJson", "currentPhase", "declaredPhaseCount", "liveAgentCount",
    "totalSpawnedAgentCount", "nanoAiu", "declaredLimits", "activeSegmentStartedAt", "suggestedValue", "workflow_limit_reached", "workflow_resume_declined", "createRun",
    "markRunStarted", "finishRun", "reserveAgent", "releaseAgent", "chargeCredit", "addElapsed", "reconcileCreditTotal", "journalGet",
    "journalPut", "refreshLease", "workflow_durable_failure", "drainedNanoAiu", "workflow_accounting_incomplete", "workflow_provider_disconnected", "canResume", "runs",
    "oldestSeq", "newestSeq", "hasMoreNewer", "omittedOlder", "seq", "log", "lines", "lastEnteredRunAttempt",
    "entryCount", "accumulatedActiveMs", "currentActiveMs", "totalAgentCount", "recordedAt", "records", "hasMoreOlder", "notifyOnComplete",
    "logPhaseNames", "snapshot", "resumeFromRunId", "added", "renamed", "oldPath", "isTruncated", "unstaged",
    "requestedMode", "changes", "baseBranch", "isFallback", "filename", "ignoreWhitespace", "summary_count", "remote_steerable",
    "mc_task_id", "mc_session_id", "mc_last_event_id", "chronicle_sync_dismissed", "checkpoints", "saved", "mtimeMs", "birthtimeMs",
    "keepCount",
];
