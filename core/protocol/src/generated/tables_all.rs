//! The tables of shapes: what comes behind that with the feature `all`.

use crate::shape::Shape::{
    self, Any, Bool, Integer, Is, IsBool, List, Map, Natural, Nothing, Null, Nullable, Number, Object, Text, Union, Word,
};
use crate::shape::When::{self, Array, TagBool};
use crate::shape::{Case, Member, NONE, c, o, r, t};

#[rustfmt::skip]
pub(super) const SHAPES: [Shape; 1125] = [
    Object { first: 5764, count: 3, required: 1, extra: NONE }, Object { first: 5767, count: 2, required: 0, extra: NONE }, Object { first: 5769, count: 3, required: 2, extra: NONE }, Object { first: 5772, count: 1, required: 1, extra: NONE },
    Object { first: 5773, count: 2, required: 0, extra: NONE }, Object { first: 5775, count: 1, required: 1, extra: NONE }, Word { first: 875, count: 5 }, Object { first: 5776, count: 7, required: 5, extra: NONE },
    Is(2339), Object { first: 5783, count: 1, required: 1, extra: NONE }, Is(2158), Object { first: 5784, count: 2, required: 1, extra: NONE },
    Union { first: 442, count: 2, tag: 212 }, Object { first: 5786, count: 2, required: 2, extra: NONE }, Is(2341), Object { first: 5788, count: 1, required: 1, extra: NONE },
    Object { first: 5789, count: 1, required: 1, extra: NONE }, Is(2342), Object { first: 5790, count: 1, required: 1, extra: NONE }, Union { first: 444, count: 3, tag: 212 },
    Object { first: 5791, count: 2, required: 2, extra: NONE }, Is(2343), Object { first: 5793, count: 2, required: 2, extra: NONE }, Is(2344),
    Object { first: 5795, count: 2, required: 1, extra: NONE }, Is(2345), Object { first: 5797, count: 4, required: 4, extra: NONE }, Union { first: 447, count: 3, tag: 212 },
    Object { first: 5801, count: 2, required: 2, extra: NONE }, Word { first: 880, count: 2 }, Object { first: 5803, count: 4, required: 3, extra: NONE }, List(1911),
    Object { first: 5807, count: 1, required: 1, extra: NONE }, Object { first: 5808, count: 1, required: 1, extra: NONE }, Word { first: 882, count: 2 }, Word { first: 884, count: 4 },
    Word { first: 888, count: 5 }, Word { first: 893, count: 2 }, Object { first: 5809, count: 18, required: 8, extra: NONE }, Word { first: 895, count: 3 },
    Object { first: 5827, count: 4, required: 1, extra: NONE }, Is(2368), Object { first: 5831, count: 3, required: 2, extra: NONE }, Is(2369),
    Object { first: 5834, count: 3, required: 2, extra: NONE }, Word { first: 898, count: 2 }, Object { first: 5837, count: 6, required: 1, extra: NONE }, Is(2373),
    Object { first: 5843, count: 5, required: 2, extra: NONE }, Is(2377), Word { first: 900, count: 6 }, Word { first: 906, count: 5 },
    Object { first: 5848, count: 4, required: 3, extra: NONE }, Union { first: 450, count: 4, tag: 212 }, Object { first: 5852, count: 1, required: 1, extra: NONE }, Object { first: 5853, count: 2, required: 2, extra: NONE },
    Object { first: 5855, count: 1, required: 1, extra: NONE }, Object { first: 5856, count: 3, required: 3, extra: NONE }, Object { first: 5859, count: 2, required: 0, extra: NONE }, Object { first: 5861, count: 2, required: 0, extra: NONE },
    List(1888), Object { first: 5863, count: 2, required: 2, extra: NONE }, Word { first: 911, count: 3 }, Object { first: 5865, count: 3, required: 3, extra: NONE },
    List(1944), Object { first: 5868, count: 2, required: 2, extra: NONE }, Union { first: 454, count: 2, tag: 212 }, Object { first: 5870, count: 4, required: 4, extra: NONE },
    Object { first: 5874, count: 3, required: 2, extra: NONE }, Object { first: 5877, count: 2, required: 2, extra: NONE }, Is(2388), Object { first: 5879, count: 2, required: 2, extra: NONE },
    Is(2389), Object { first: 5881, count: 2, required: 2, extra: NONE }, Is(2390), Object { first: 5883, count: 1, required: 1, extra: NONE },
    Is(2391), Object { first: 5884, count: 1, required: 1, extra: NONE }, Word { first: 914, count: 4 }, List(1948),
    Object { first: 5885, count: 4, required: 1, extra: NONE }, Object { first: 5889, count: 2, required: 2, extra: NONE }, Object { first: 5891, count: 2, required: 2, extra: NONE }, Union { first: 456, count: 6, tag: 212 },
    Object { first: 5893, count: 2, required: 2, extra: NONE }, Object { first: 5895, count: 2, required: 2, extra: NONE }, Object { first: 5897, count: 2, required: 1, extra: NONE }, Object { first: 5899, count: 5, required: 2, extra: NONE },
    Object { first: 5904, count: 2, required: 2, extra: NONE }, Object { first: 5906, count: 2, required: 1, extra: NONE }, List(1970), Object { first: 5908, count: 2, required: 2, extra: NONE },
    Union { first: 462, count: 3, tag: 212 }, Object { first: 5910, count: 2, required: 1, extra: NONE }, Object { first: 5912, count: 3, required: 2, extra: NONE }, Word { first: 918, count: 3 },
    Object { first: 5915, count: 8, required: 5, extra: NONE }, Nullable(1977), Object { first: 5923, count: 1, required: 1, extra: NONE }, Object { first: 5924, count: 1, required: 1, extra: NONE },
    List(1980), Object { first: 5925, count: 1, required: 1, extra: NONE }, Word { first: 921, count: 1 }, Object { first: 5926, count: 1, required: 1, extra: 0 },
    Nullable(1984), Word { first: 922, count: 1 }, Object { first: 5927, count: 3, required: 3, extra: NONE }, Nullable(1987),
    Object { first: 5930, count: 2, required: 0, extra: NONE }, Union { first: 465, count: 2, tag: NONE }, Object { first: 5932, count: 10, required: 10, extra: NONE }, Object { first: 5942, count: 1, required: 1, extra: NONE },
    Object { first: 5943, count: 4, required: 3, extra: NONE }, Object { first: 5947, count: 1, required: 0, extra: NONE }, Object { first: 5948, count: 2, required: 2, extra: NONE }, Object { first: 5950, count: 1, required: 1, extra: NONE },
    Is(30), Word { first: 923, count: 3 }, Object { first: 5951, count: 2, required: 1, extra: NONE }, Word { first: 926, count: 3 },
    List(2000), Object { first: 5953, count: 3, required: 3, extra: NONE }, Word { first: 929, count: 4 }, Word { first: 933, count: 8 },
    List(2004), Is(2439), Object { first: 5956, count: 1, required: 1, extra: NONE }, Is(1855),
    Object { first: 5957, count: 3, required: 3, extra: NONE }, Is(490), Object { first: 5960, count: 3, required: 2, extra: NONE }, Union { first: 467, count: 3, tag: 212 },
    List(2012), Object { first: 5963, count: 9, required: 6, extra: NONE }, Object { first: 5972, count: 19, required: 6, extra: NONE }, Is(2441),
    Is(2442), Word { first: 941, count: 5 }, Object { first: 5991, count: 2, required: 2, extra: NONE }, Is(2445),
    Object { first: 5993, count: 1, required: 1, extra: NONE }, Union { first: 470, count: 2, tag: 212 }, Object { first: 5994, count: 3, required: 3, extra: NONE }, Object { first: 5997, count: 15, required: 8, extra: NONE },
    Is(2446), Word { first: 946, count: 3 }, Object { first: 6012, count: 3, required: 3, extra: NONE }, Is(2432),
    Word { first: 949, count: 2 }, Object { first: 6015, count: 3, required: 3, extra: NONE }, Object { first: 6018, count: 15, required: 8, extra: NONE }, Union { first: 472, count: 3, tag: 212 },
    Object { first: 6033, count: 2, required: 2, extra: NONE }, Is(2452), Word { first: 951, count: 4 }, Object { first: 6035, count: 3, required: 3, extra: NONE },
    Is(2457), Word { first: 955, count: 3 }, Word { first: 958, count: 6 }, Object { first: 6038, count: 4, required: 4, extra: NONE },
    Is(2465), Word { first: 964, count: 15 }, Object { first: 6042, count: 3, required: 3, extra: NONE }, Is(2472),
    Word { first: 979, count: 5 }, Word { first: 984, count: 6 }, Object { first: 6045, count: 4, required: 3, extra: NONE }, Word { first: 990, count: 19 },
    List(2048), Object { first: 6049, count: 2, required: 2, extra: NONE }, Is(2499), Word { first: 1009, count: 2 },
    Object { first: 6051, count: 7, required: 7, extra: NONE }, Is(2505), Word { first: 1011, count: 11 }, Object { first: 6058, count: 5, required: 3, extra: NONE },
    Is(2514), Word { first: 1022, count: 3 }, Object { first: 6063, count: 3, required: 3, extra: NONE }, Is(2517),
    Object { first: 6066, count: 3, required: 3, extra: NONE }, Object { first: 6069, count: 2, required: 2, extra: NONE }, Word { first: 1025, count: 1 }, Object { first: 6071, count: 8, required: 8, extra: NONE },
    Word { first: 1026, count: 3 }, List(2065), Object { first: 6079, count: 6, required: 2, extra: NONE }, Is(685),
    List(2032), Object { first: 6085, count: 6, required: 5, extra: NONE }, Is(2530), Object { first: 6091, count: 4, required: 4, extra: NONE },
    Is(2533), Word { first: 1029, count: 6 }, Object { first: 6095, count: 3, required: 3, extra: NONE }, Word { first: 1035, count: 6 },
    Object { first: 6098, count: 3, required: 3, extra: NONE }, Union { first: 475, count: 11, tag: 212 }, Object { first: 6101, count: 2, required: 2, extra: NONE }, Is(1109),
    Object { first: 6103, count: 2, required: 2, extra: NONE }, Is(2462), Object { first: 6105, count: 2, required: 2, extra: NONE }, Is(2460),
    Object { first: 6107, count: 2, required: 2, extra: NONE }, Is(2461), Object { first: 6109, count: 2, required: 2, extra: NONE }, Word { first: 1041, count: 4 },
    Object { first: 6111, count: 4, required: 4, extra: NONE }, Is(2546), Object { first: 6115, count: 3, required: 3, extra: NONE }, Is(2547),
    Object { first: 6118, count: 2, required: 2, extra: NONE }, Object { first: 6120, count: 2, required: 2, extra: NONE }, Is(2463), Object { first: 6122, count: 2, required: 2, extra: NONE },
    Union { first: 486, count: 12, tag: 212 }, Is(2549), Word { first: 1045, count: 3 }, Object { first: 6124, count: 3, required: 3, extra: NONE },
    Word { first: 1048, count: 3 }, Object { first: 6127, count: 2, required: 2, extra: NONE }, List(2102), Word { first: 1051, count: 1 },
    Object { first: 6129, count: 5, required: 1, extra: NONE }, Object { first: 6134, count: 8, required: 4, extra: NONE }, List(2106), Object { first: 6142, count: 1, required: 1, extra: NONE },
    Word { first: 1052, count: 1 }, Object { first: 6143, count: 4, required: 2, extra: NONE }, Object { first: 6147, count: 4, required: 1, extra: NONE }, Object { first: 6151, count: 1, required: 1, extra: NONE },
    Object { first: 6152, count: 3, required: 3, extra: NONE }, Object { first: 6155, count: 5, required: 1, extra: NONE }, List(2114), Object { first: 6160, count: 1, required: 1, extra: NONE },
    Object { first: 6161, count: 1, required: 1, extra: NONE }, Object { first: 6162, count: 3, required: 3, extra: NONE }, Word { first: 1053, count: 2 }, Object { first: 6165, count: 11, required: 5, extra: NONE },
    Object { first: 6176, count: 2, required: 2, extra: NONE }, Word { first: 1055, count: 1 }, Object { first: 6178, count: 2, required: 2, extra: NONE }, Word { first: 1056, count: 3 },
    Object { first: 6180, count: 9, required: 7, extra: NONE }, Word { first: 1059, count: 5 }, Object { first: 6189, count: 8, required: 4, extra: NONE }, List(2127),
    Object { first: 6197, count: 3, required: 3, extra: NONE }, Object { first: 6200, count: 3, required: 3, extra: NONE }, Is(1343), Word { first: 1064, count: 7 },
    Object { first: 6203, count: 3, required: 3, extra: NONE }, List(2133), Object { first: 6206, count: 7, required: 4, extra: NONE }, Object { first: 6213, count: 2, required: 2, extra: NONE },
    Is(2588), Object { first: 6215, count: 3, required: 3, extra: NONE }, Is(1345), Object { first: 6218, count: 2, required: 2, extra: NONE },
    Union { first: 498, count: 3, tag: 212 }, Object { first: 6220, count: 5, required: 5, extra: NONE }, Object { first: 6225, count: 2, required: 2, extra: NONE }, Object { first: 6227, count: 3, required: 2, extra: NONE },
    Object { first: 6230, count: 3, required: 3, extra: NONE }, Object { first: 6233, count: 3, required: 3, extra: NONE }, Object { first: 6236, count: 2, required: 2, extra: NONE }, Object { first: 6238, count: 2, required: 2, extra: NONE },
    Object { first: 6240, count: 2, required: 2, extra: NONE }, List(2149), Object { first: 6242, count: 2, required: 2, extra: NONE }, Object { first: 6244, count: 4, required: 4, extra: NONE },
    Object { first: 6248, count: 8, required: 2, extra: NONE }, Word { first: 1071, count: 4 }, Object { first: 6256, count: 3, required: 3, extra: NONE }, Is(2604),
    Object { first: 6259, count: 3, required: 2, extra: NONE }, Object { first: 6262, count: 2, required: 2, extra: NONE }, Union { first: 501, count: 2, tag: 212 }, Word { first: 1075, count: 2 },
    Word { first: 1077, count: 3 }, Object { first: 6264, count: 5, required: 3, extra: NONE }, Object { first: 6269, count: 7, required: 0, extra: NONE }, List(2162),
    Object { first: 6276, count: 4, required: 2, extra: NONE }, Word { first: 1080, count: 2 }, List(2155), Object { first: 6280, count: 3, required: 2, extra: NONE },
    List(2168), Object { first: 6283, count: 4, required: 3, extra: NONE }, Word { first: 1082, count: 5 }, Word { first: 1087, count: 4 },
    Word { first: 1091, count: 2 }, Object { first: 6287, count: 5, required: 3, extra: NONE }, Object { first: 6292, count: 8, required: 5, extra: NONE }, Object { first: 6300, count: 2, required: 2, extra: NONE },
    Word { first: 1093, count: 1 }, List(2177), Object { first: 6302, count: 5, required: 2, extra: NONE }, List(2175),
    Word { first: 1094, count: 2 }, Object { first: 6307, count: 5, required: 4, extra: NONE }, Word { first: 1096, count: 2 }, Object { first: 6312, count: 1, required: 1, extra: NONE },
    Object { first: 6313, count: 6, required: 5, extra: NONE }, List(2185), Word { first: 1098, count: 3 }, Object { first: 6319, count: 2, required: 2, extra: NONE },
    Object { first: 6321, count: 1, required: 1, extra: NONE }, Object { first: 6322, count: 1, required: 1, extra: NONE }, Word { first: 1101, count: 17 }, Word { first: 1118, count: 4 },
    Object { first: 6323, count: 7, required: 4, extra: NONE }, Word { first: 1122, count: 4 }, Object { first: 6330, count: 2, required: 1, extra: NONE }, Object { first: 6332, count: 3, required: 1, extra: NONE },
    Object { first: 6335, count: 5, required: 3, extra: NONE }, Object { first: 6340, count: 7, required: 3, extra: NONE }, Object { first: 6347, count: 1, required: 1, extra: NONE }, Object { first: 6348, count: 3, required: 3, extra: NONE },
    Object { first: 6351, count: 1, required: 0, extra: NONE }, Word { first: 1126, count: 4 }, Object { first: 6352, count: 5, required: 4, extra: NONE }, Object { first: 6357, count: 3, required: 3, extra: NONE },
    List(2203), Object { first: 6360, count: 1, required: 1, extra: NONE }, Object { first: 6361, count: 2, required: 2, extra: NONE }, Object { first: 6363, count: 2, required: 2, extra: NONE },
    Object { first: 6365, count: 2, required: 2, extra: NONE }, Object { first: 6367, count: 2, required: 2, extra: NONE }, Object { first: 6369, count: 1, required: 1, extra: NONE }, Object { first: 6370, count: 1, required: 1, extra: NONE },
    Object { first: 6371, count: 1, required: 1, extra: NONE }, Object { first: 6372, count: 2, required: 2, extra: NONE }, Object { first: 6374, count: 1, required: 1, extra: NONE }, Word { first: 1130, count: 3 },
    Object { first: 6375, count: 9, required: 9, extra: NONE }, List(2217), Object { first: 6384, count: 3, required: 2, extra: NONE }, Object { first: 6387, count: 2, required: 2, extra: NONE },
    Word { first: 1133, count: 3 }, Object { first: 6389, count: 4, required: 4, extra: NONE }, List(2222), Object { first: 6393, count: 4, required: 3, extra: NONE },
    Word { first: 1136, count: 2 }, Object { first: 6397, count: 3, required: 3, extra: NONE }, Word { first: 1138, count: 9 }, Word { first: 1147, count: 2 },
    Object { first: 6400, count: 2, required: 2, extra: NONE }, List(2229), Object { first: 6402, count: 5, required: 3, extra: NONE }, Object { first: 6407, count: 1, required: 1, extra: NONE },
    Object { first: 6408, count: 2, required: 0, extra: NONE }, List(2193), Object { first: 6410, count: 3, required: 3, extra: NONE }, Word { first: 1149, count: 4 },
    Word { first: 1153, count: 2 }, Object { first: 6413, count: 5, required: 4, extra: NONE }, List(2238), Object { first: 6418, count: 1, required: 1, extra: NONE },
    Word { first: 1155, count: 7 }, Word { first: 1162, count: 4 }, Object { first: 6419, count: 10, required: 6, extra: NONE }, Object { first: 6429, count: 2, required: 0, extra: NONE },
    Object { first: 6431, count: 2, required: 0, extra: NONE }, List(2243), Object { first: 6433, count: 1, required: 1, extra: NONE }, Object { first: 6434, count: 2, required: 1, extra: NONE },
    Object { first: 6436, count: 1, required: 1, extra: NONE }, Object { first: 6437, count: 10, required: 4, extra: NONE }, Object { first: 6447, count: 4, required: 1, extra: NONE }, Object { first: 6451, count: 2, required: 0, extra: NONE },
    Object { first: 6453, count: 2, required: 1, extra: NONE }, List(2253), Object { first: 6455, count: 1, required: 1, extra: NONE }, Object { first: 6456, count: 5, required: 2, extra: NONE },
    List(2256), Object { first: 6461, count: 1, required: 1, extra: NONE }, Object { first: 6462, count: 3, required: 2, extra: NONE }, List(2259),
    Object { first: 6465, count: 1, required: 1, extra: NONE }, Object { first: 6466, count: 2, required: 1, extra: NONE }, Object { first: 6468, count: 3, required: 3, extra: NONE }, Object { first: 6471, count: 3, required: 3, extra: NONE },
    Object { first: 6474, count: 5, required: 4, extra: NONE }, Object { first: 6479, count: 3, required: 3, extra: NONE }, Object { first: 6482, count: 2, required: 2, extra: NONE }, Object { first: 6484, count: 4, required: 4, extra: NONE },
    Object { first: 6488, count: 2, required: 2, extra: NONE }, Word { first: 1166, count: 2 }, Word { first: 1168, count: 3 }, Word { first: 1171, count: 3 },
    List(2272), Word { first: 1174, count: 3 }, Object { first: 6490, count: 7, required: 0, extra: 0 }, Object { first: 6497, count: 1, required: 1, extra: NONE },
    Object { first: 6498, count: 3, required: 3, extra: NONE }, Object { first: 6501, count: 1, required: 1, extra: NONE }, Object { first: 6502, count: 3, required: 3, extra: NONE }, Object { first: 6505, count: 5, required: 1, extra: NONE },
    List(2280), Object { first: 6510, count: 1, required: 1, extra: NONE }, Word { first: 1177, count: 2 }, Word { first: 1179, count: 3 },
    Word { first: 1182, count: 3 }, List(2285), Word { first: 1185, count: 3 }, Object { first: 6511, count: 7, required: 0, extra: 0 },
    Object { first: 6518, count: 2, required: 2, extra: NONE }, Object { first: 6520, count: 2, required: 2, extra: NONE }, Object { first: 6522, count: 1, required: 1, extra: NONE }, Union { first: 503, count: 2, tag: NONE },
    Object { first: 6523, count: 2, required: 2, extra: NONE }, Object { first: 6525, count: 1, required: 1, extra: NONE }, Object { first: 6526, count: 1, required: 1, extra: NONE }, Map(2292),
    Object { first: 6527, count: 1, required: 1, extra: NONE }, Object { first: 6528, count: 2, required: 1, extra: NONE }, Object { first: 6530, count: 2, required: 2, extra: NONE }, Object { first: 6532, count: 3, required: 2, extra: NONE },
    Object { first: 6535, count: 2, required: 0, extra: NONE }, List(2198), Object { first: 6537, count: 1, required: 1, extra: NONE }, Object { first: 6538, count: 3, required: 2, extra: NONE },
    Object { first: 6541, count: 0, required: 0, extra: 0 }, Object { first: 6541, count: 5, required: 5, extra: NONE }, Object { first: 6546, count: 0, required: 0, extra: 0 }, List(1357),
    List(1359), Object { first: 6546, count: 11, required: 10, extra: NONE }, Is(1850), Object { first: 6557, count: 1, required: 1, extra: NONE },
    Object { first: 6558, count: 2, required: 2, extra: NONE }, Is(2700), Object { first: 6560, count: 2, required: 2, extra: NONE }, Word { first: 1188, count: 6 },
    Object { first: 6562, count: 7, required: 5, extra: NONE }, List(2317), Is(2705), Object { first: 6569, count: 2, required: 2, extra: NONE },
    Is(2706), Object { first: 6571, count: 2, required: 2, extra: NONE }, Object { first: 6573, count: 7, required: 7, extra: NONE }, Is(2707),
    Object { first: 6580, count: 2, required: 2, extra: NONE }, Is(2709), Object { first: 6582, count: 3, required: 3, extra: NONE }, Is(2710),
    Object { first: 6585, count: 3, required: 3, extra: NONE }, Is(2711), Object { first: 6588, count: 3, required: 3, extra: NONE }, Is(2712),
    Object { first: 6591, count: 3, required: 3, extra: NONE }, Is(2713), Object { first: 6594, count: 3, required: 3, extra: NONE }, Is(1864),
    Object { first: 6597, count: 3, required: 3, extra: NONE }, Is(2718), Object { first: 6600, count: 7, required: 7, extra: NONE }, Word { first: 1194, count: 23 },
    Is(2739), Object { first: 6607, count: 3, required: 3, extra: NONE }, Object { first: 6610, count: 2, required: 2, extra: NONE }, Object { first: 6612, count: 2, required: 2, extra: NONE },
    Object { first: 6614, count: 2, required: 2, extra: NONE }, Is(2740), Object { first: 6616, count: 3, required: 2, extra: NONE }, Union { first: 505, count: 7, tag: 212 },
    Object { first: 6619, count: 4, required: 4, extra: NONE }, Union { first: 512, count: 6, tag: 153 }, Is(438), Object { first: 6623, count: 2, required: 2, extra: NONE },
    Object { first: 6625, count: 2, required: 2, extra: NONE }, Union { first: 518, count: 7, tag: 212 }, Is(527), Object { first: 6627, count: 3, required: 3, extra: NONE },
    Union { first: 525, count: 3, tag: 212 }, Object { first: 6630, count: 2, required: 2, extra: NONE }, Object { first: 6632, count: 3, required: 3, extra: NONE }, Union { first: 528, count: 3, tag: 212 },
    Object { first: 6635, count: 2, required: 2, extra: NONE }, Object { first: 6637, count: 2, required: 2, extra: NONE }, Object { first: 6639, count: 2, required: 2, extra: NONE }, Object { first: 6641, count: 1, required: 1, extra: NONE },
    Object { first: 6642, count: 3, required: 1, extra: NONE }, Object { first: 6645, count: 3, required: 3, extra: NONE }, Object { first: 6648, count: 1, required: 1, extra: NONE }, Object { first: 6649, count: 6, required: 3, extra: NONE },
    Object { first: 6655, count: 2, required: 2, extra: NONE }, Object { first: 6657, count: 3, required: 2, extra: NONE }, Is(2742), Object { first: 6660, count: 2, required: 2, extra: NONE },
    Is(2743), Object { first: 6662, count: 2, required: 2, extra: NONE }, Word { first: 1217, count: 3 }, Is(1344),
    Object { first: 6664, count: 4, required: 3, extra: NONE }, Object { first: 6668, count: 3, required: 2, extra: NONE }, Union { first: 531, count: 4, tag: 213 }, Object { first: 6671, count: 2, required: 2, extra: NONE },
    Object { first: 6673, count: 1, required: 1, extra: NONE }, Is(2744), Object { first: 6674, count: 3, required: 3, extra: NONE }, Is(2458),
    Object { first: 6677, count: 3, required: 3, extra: NONE }, Is(2468), Object { first: 6680, count: 3, required: 3, extra: NONE }, Object { first: 6683, count: 3, required: 3, extra: NONE },
    Union { first: 535, count: 2, tag: 212 }, Object { first: 6686, count: 2, required: 2, extra: NONE }, Union { first: 537, count: 2, tag: 212 }, Object { first: 6688, count: 4, required: 2, extra: NONE },
    Union { first: 539, count: 13, tag: 212 }, Object { first: 6692, count: 3, required: 3, extra: NONE }, List(2361), Object { first: 6695, count: 8, required: 8, extra: NONE },
    Object { first: 6703, count: 1, required: 1, extra: NONE }, Object { first: 6704, count: 5, required: 1, extra: NONE }, List(2398), Object { first: 6709, count: 4, required: 0, extra: NONE },
    Object { first: 6713, count: 10, required: 2, extra: NONE }, Object { first: 6723, count: 5, required: 1, extra: NONE }, Object { first: 6728, count: 9, required: 2, extra: NONE }, Object { first: 6737, count: 3, required: 2, extra: NONE },
    List(2401), Object { first: 6740, count: 2, required: 1, extra: NONE }, Object { first: 6742, count: 3, required: 2, extra: NONE }, List(2403),
    Object { first: 6745, count: 2, required: 1, extra: NONE }, Object { first: 6747, count: 3, required: 3, extra: NONE }, List(2402), Object { first: 6750, count: 1, required: 1, extra: NONE },
    Object { first: 6751, count: 4, required: 2, extra: NONE }, Word { first: 1220, count: 3 }, Object { first: 6755, count: 3, required: 1, extra: NONE }, Word { first: 1223, count: 2 },
    Object { first: 6758, count: 2, required: 2, extra: NONE }, Object { first: 6760, count: 1, required: 1, extra: NONE }, Object { first: 6761, count: 4, required: 2, extra: NONE }, Object { first: 6765, count: 3, required: 2, extra: NONE },
    Object { first: 6768, count: 7, required: 7, extra: NONE }, Object { first: 6775, count: 6, required: 4, extra: NONE }, List(2422), Object { first: 6781, count: 1, required: 1, extra: NONE },
    Object { first: 6782, count: 10, required: 10, extra: NONE }, Nullable(2425), Object { first: 6792, count: 1, required: 1, extra: NONE }, Object { first: 6793, count: 2, required: 1, extra: NONE },
    List(2152), Object { first: 6795, count: 2, required: 2, extra: NONE }, Object { first: 6797, count: 1, required: 1, extra: NONE }, Object { first: 6798, count: 2, required: 2, extra: NONE },
    Object { first: 6800, count: 3, required: 3, extra: NONE }, Word { first: 1225, count: 2 }, Object { first: 6803, count: 8, required: 1, extra: NONE }, Object { first: 6811, count: 2, required: 2, extra: NONE },
    Object { first: 6813, count: 0, required: 0, extra: 0 }, Object { first: 6813, count: 2, required: 2, extra: NONE }, Object { first: 6815, count: 1, required: 1, extra: NONE }, Object { first: 6816, count: 3, required: 3, extra: NONE },
    Word { first: 1227, count: 2 }, Object { first: 6819, count: 10, required: 0, extra: NONE }, Object { first: 6829, count: 4, required: 1, extra: NONE }, Object { first: 6833, count: 2, required: 1, extra: NONE },
    Object { first: 6835, count: 4, required: 4, extra: NONE }, Object { first: 6839, count: 2, required: 1, extra: NONE }, Object { first: 6841, count: 4, required: 0, extra: NONE }, Object { first: 6845, count: 2, required: 2, extra: NONE },
    Object { first: 6847, count: 1, required: 1, extra: NONE }, Object { first: 6848, count: 1, required: 1, extra: NONE }, Object { first: 6849, count: 2, required: 2, extra: NONE }, Object { first: 6851, count: 1, required: 1, extra: NONE },
    Object { first: 6852, count: 2, required: 2, extra: NONE }, Object { first: 6854, count: 1, required: 1, extra: NONE }, Object { first: 6855, count: 1, required: 1, extra: NONE }, Object { first: 6856, count: 3, required: 3, extra: NONE },
    Object { first: 6859, count: 2, required: 2, extra: NONE }, Object { first: 6861, count: 1, required: 1, extra: NONE }, Object { first: 6862, count: 2, required: 2, extra: NONE }, Object { first: 6864, count: 2, required: 1, extra: NONE },
    Object { first: 6866, count: 2, required: 1, extra: NONE }, Object { first: 6868, count: 2, required: 2, extra: NONE }, Object { first: 6870, count: 3, required: 3, extra: NONE }, Union { first: 552, count: 11, tag: 212 },
    Object { first: 6873, count: 3, required: 3, extra: NONE }, Object { first: 6876, count: 2, required: 2, extra: NONE }, Word { first: 1229, count: 2 }, Object { first: 6878, count: 6, required: 6, extra: NONE },
    Object { first: 6884, count: 2, required: 2, extra: NONE }, Object { first: 6886, count: 2, required: 2, extra: NONE }, Object { first: 6888, count: 2, required: 2, extra: NONE }, Object { first: 6890, count: 2, required: 2, extra: NONE },
    Object { first: 6892, count: 1, required: 1, extra: NONE }, Object { first: 6893, count: 4, required: 0, extra: NONE }, Object { first: 6897, count: 3, required: 2, extra: NONE }, Object { first: 6900, count: 2, required: 2, extra: NONE },
    Object { first: 6902, count: 2, required: 2, extra: NONE }, Object { first: 6904, count: 1, required: 1, extra: NONE }, Object { first: 6905, count: 2, required: 2, extra: NONE }, Object { first: 6907, count: 2, required: 2, extra: NONE },
    Object { first: 6909, count: 2, required: 0, extra: NONE }, Object { first: 6911, count: 2, required: 2, extra: NONE }, Object { first: 6913, count: 2, required: 2, extra: NONE }, Object { first: 6915, count: 4, required: 2, extra: NONE },
    List(2484), Word { first: 1231, count: 2 }, Object { first: 6919, count: 3, required: 3, extra: NONE }, List(2487),
    Object { first: 6922, count: 7, required: 1, extra: NONE }, Object { first: 6929, count: 1, required: 1, extra: NONE }, Object { first: 6930, count: 1, required: 1, extra: NONE }, Object { first: 6931, count: 1, required: 1, extra: NONE },
    Word { first: 1233, count: 2 }, Object { first: 6932, count: 5, required: 2, extra: NONE }, Object { first: 6937, count: 1, required: 1, extra: NONE }, Object { first: 6938, count: 1, required: 1, extra: NONE },
    Object { first: 6939, count: 1, required: 1, extra: NONE }, Object { first: 6940, count: 1, required: 1, extra: NONE }, Object { first: 6941, count: 2, required: 2, extra: NONE }, Object { first: 6943, count: 1, required: 1, extra: NONE },
    Object { first: 6944, count: 1, required: 1, extra: NONE }, Object { first: 6945, count: 5, required: 0, extra: NONE }, List(2502), Object { first: 6950, count: 1, required: 1, extra: NONE },
    Object { first: 6951, count: 2, required: 2, extra: NONE }, List(2505), Object { first: 6953, count: 2, required: 2, extra: NONE }, Object { first: 6955, count: 10, required: 3, extra: NONE },
    List(2508), Object { first: 6965, count: 1, required: 1, extra: NONE }, Object { first: 6966, count: 7, required: 3, extra: NONE }, List(2511),
    Object { first: 6973, count: 1, required: 1, extra: NONE }, Object { first: 6974, count: 3, required: 1, extra: NONE }, Object { first: 6977, count: 2, required: 1, extra: NONE }, Object { first: 6979, count: 2, required: 1, extra: NONE },
    Object { first: 6981, count: 3, required: 2, extra: NONE }, Object { first: 6984, count: 2, required: 2, extra: NONE }, Object { first: 6986, count: 1, required: 1, extra: NONE }, Object { first: 6987, count: 2, required: 1, extra: NONE },
    Object { first: 6989, count: 1, required: 0, extra: NONE }, Object { first: 6990, count: 3, required: 2, extra: NONE }, Object { first: 6993, count: 2, required: 1, extra: NONE }, Object { first: 6995, count: 6, required: 1, extra: NONE },
    Object { first: 7001, count: 3, required: 2, extra: NONE }, Object { first: 7004, count: 2, required: 1, extra: NONE }, Object { first: 7006, count: 2, required: 2, extra: NONE }, Object { first: 7008, count: 1, required: 1, extra: NONE },
    Object { first: 7009, count: 3, required: 1, extra: NONE }, Object { first: 7012, count: 1, required: 1, extra: NONE }, Word { first: 1235, count: 3 }, Word { first: 1238, count: 2 },
    Word { first: 1240, count: 2 }, Object { first: 7013, count: 4, required: 2, extra: NONE }, Object { first: 7017, count: 7, required: 3, extra: NONE }, Object { first: 7024, count: 2, required: 1, extra: NONE },
    Object { first: 7026, count: 3, required: 1, extra: NONE }, Object { first: 7029, count: 3, required: 2, extra: NONE }, Object { first: 7032, count: 2, required: 2, extra: NONE }, Object { first: 7034, count: 4, required: 3, extra: NONE },
    Object { first: 7038, count: 3, required: 3, extra: NONE }, Object { first: 7041, count: 2, required: 2, extra: NONE }, Object { first: 7043, count: 2, required: 2, extra: NONE }, Object { first: 7045, count: 2, required: 2, extra: NONE },
    Object { first: 7047, count: 5, required: 5, extra: NONE }, Word { first: 1242, count: 3 }, Object { first: 7052, count: 6, required: 6, extra: NONE }, Object { first: 7058, count: 3, required: 2, extra: NONE },
    Object { first: 7061, count: 5, required: 5, extra: NONE }, Object { first: 7066, count: 5, required: 5, extra: NONE }, Object { first: 7071, count: 7, required: 6, extra: NONE }, Object { first: 7078, count: 5, required: 3, extra: NONE },
    Object { first: 7083, count: 3, required: 3, extra: NONE }, Object { first: 7086, count: 4, required: 2, extra: NONE }, Object { first: 7090, count: 2, required: 2, extra: NONE }, Object { first: 7092, count: 4, required: 4, extra: NONE },
    Object { first: 7096, count: 2, required: 2, extra: NONE }, Object { first: 7098, count: 5, required: 5, extra: NONE }, Object { first: 7103, count: 6, required: 6, extra: NONE }, Object { first: 7109, count: 4, required: 3, extra: NONE },
    Union { first: 563, count: 15, tag: 83 }, Object { first: 7113, count: 7, required: 7, extra: NONE }, Object { first: 7120, count: 2, required: 2, extra: NONE }, Object { first: 7122, count: 1, required: 1, extra: NONE },
    Object { first: 7123, count: 12, required: 1, extra: NONE }, Object { first: 7135, count: 3, required: 3, extra: NONE }, Object { first: 7138, count: 1, required: 1, extra: NONE }, Object { first: 7139, count: 3, required: 3, extra: NONE },
    Object { first: 7142, count: 1, required: 1, extra: NONE }, Object { first: 7143, count: 2, required: 2, extra: NONE }, Object { first: 7145, count: 1, required: 1, extra: NONE }, Object { first: 7146, count: 2, required: 2, extra: NONE },
    Object { first: 7148, count: 1, required: 1, extra: NONE }, Object { first: 7149, count: 2, required: 2, extra: NONE }, Object { first: 7151, count: 4, required: 3, extra: NONE }, Object { first: 7155, count: 1, required: 1, extra: NONE },
    Object { first: 7156, count: 3, required: 3, extra: NONE }, Object { first: 7159, count: 2, required: 2, extra: NONE }, Object { first: 7161, count: 2, required: 2, extra: NONE }, Object { first: 7163, count: 2, required: 2, extra: NONE },
    Object { first: 7165, count: 6, required: 4, extra: NONE }, Is(599), Object { first: 7171, count: 1, required: 1, extra: NONE }, Is(2814),
    Object { first: 7172, count: 2, required: 2, extra: NONE }, Is(439), Object { first: 7174, count: 6, required: 3, extra: NONE }, Object { first: 7180, count: 3, required: 2, extra: NONE },
    Union { first: 578, count: 4, tag: 349 }, Object { first: 7183, count: 1, required: 1, extra: NONE }, Object { first: 7184, count: 2, required: 2, extra: NONE }, Object { first: 7186, count: 2, required: 2, extra: NONE },
    Object { first: 7188, count: 2, required: 2, extra: NONE }, Object { first: 7190, count: 0, required: 0, extra: 0 }, Object { first: 7190, count: 2, required: 2, extra: NONE }, Object { first: 7192, count: 3, required: 3, extra: NONE },
    Word { first: 1245, count: 2 }, Word { first: 1247, count: 4 }, Object { first: 7195, count: 16, required: 6, extra: NONE }, Object { first: 7211, count: 3, required: 2, extra: NONE },
    Object { first: 7214, count: 3, required: 2, extra: NONE }, Object { first: 7217, count: 2, required: 2, extra: NONE }, Object { first: 7219, count: 3, required: 2, extra: NONE }, Object { first: 7222, count: 3, required: 2, extra: NONE },
    List(2604), Object { first: 7225, count: 3, required: 2, extra: NONE }, Object { first: 7228, count: 10, required: 4, extra: NONE }, List(2607),
    Object { first: 7238, count: 1, required: 1, extra: NONE }, Object { first: 7239, count: 2, required: 2, extra: NONE }, Object { first: 7241, count: 1, required: 0, extra: NONE }, Object { first: 7242, count: 1, required: 1, extra: NONE },
    Object { first: 7243, count: 1, required: 1, extra: NONE }, List(2561), Object { first: 7244, count: 3, required: 2, extra: NONE }, Object { first: 7247, count: 6, required: 1, extra: NONE },
    List(2616), Object { first: 7253, count: 10, required: 2, extra: NONE }, Object { first: 7263, count: 1, required: 1, extra: NONE }, Object { first: 7264, count: 1, required: 1, extra: NONE },
    Object { first: 7265, count: 1, required: 1, extra: NONE }, Object { first: 7266, count: 9, required: 5, extra: NONE }, List(2622), Object { first: 7275, count: 2, required: 1, extra: NONE },
    Object { first: 7277, count: 2, required: 2, extra: NONE }, Map(11), Object { first: 7279, count: 1, required: 1, extra: NONE }, List(2250),
    Object { first: 7280, count: 1, required: 1, extra: NONE }, Object { first: 7281, count: 2, required: 2, extra: NONE }, Word { first: 1251, count: 2 }, Word { first: 1253, count: 3 },
    Word { first: 1256, count: 4 }, Object { first: 7283, count: 2, required: 2, extra: NONE }, List(2634), Object { first: 7285, count: 9, required: 8, extra: NONE },
    Object { first: 7294, count: 3, required: 1, extra: NONE }, Is(1402), Object { first: 7297, count: 2, required: 2, extra: NONE }, Word { first: 1260, count: 2 },
    Object { first: 7299, count: 2, required: 2, extra: NONE }, Union { first: 582, count: 2, tag: 212 }, Union { first: 584, count: 2, tag: 2228 }, List(2643),
    Object { first: 7301, count: 1, required: 1, extra: NONE }, Object { first: 7302, count: 2, required: 2, extra: NONE }, Word { first: 1262, count: 3 }, Word { first: 1265, count: 2 },
    Object { first: 7304, count: 10, required: 1, extra: NONE }, Nullable(2649), Object { first: 7314, count: 16, required: 10, extra: NONE }, List(2445),
    Object { first: 7330, count: 2, required: 2, extra: NONE }, List(2653), Object { first: 7332, count: 5, required: 1, extra: NONE }, Word { first: 1267, count: 3 },
    Object { first: 7337, count: 2, required: 2, extra: NONE }, Object { first: 7339, count: 4, required: 2, extra: NONE }, List(2658), Word { first: 1270, count: 2 },
    Object { first: 7343, count: 3, required: 3, extra: NONE }, List(2661), Object { first: 7346, count: 83, required: 0, extra: NONE }, Is(435),
    Object { first: 7429, count: 3, required: 1, extra: NONE }, Is(1731), Object { first: 7432, count: 5, required: 2, extra: NONE }, Is(2870),
    Object { first: 7437, count: 4, required: 1, extra: NONE }, Is(2871), Object { first: 7441, count: 2, required: 2, extra: NONE }, Object { first: 7443, count: 4, required: 2, extra: NONE },
    Is(2165), Object { first: 7447, count: 5, required: 1, extra: NONE }, Is(2873), Word { first: 1272, count: 2 },
    Object { first: 7452, count: 6, required: 2, extra: NONE }, Union { first: 586, count: 7, tag: 212 }, Word { first: 1274, count: 5 }, Word { first: 1279, count: 6 },
    Word { first: 1285, count: 2 }, Object { first: 7458, count: 3, required: 2, extra: NONE }, List(2682), Object { first: 7461, count: 7, required: 1, extra: NONE },
    Object { first: 7468, count: 2, required: 2, extra: NONE }, Object { first: 7470, count: 2, required: 2, extra: NONE }, Object { first: 7472, count: 2, required: 2, extra: NONE }, Object { first: 7474, count: 5, required: 5, extra: NONE },
    Object { first: 7479, count: 4, required: 3, extra: NONE }, Union { first: 593, count: 7, tag: 83 }, Object { first: 7483, count: 2, required: 1, extra: NONE }, Object { first: 7485, count: 2, required: 1, extra: NONE },
    Object { first: 7487, count: 1, required: 1, extra: NONE }, Object { first: 7488, count: 1, required: 0, extra: NONE }, Object { first: 7489, count: 1, required: 1, extra: NONE }, Object { first: 7490, count: 1, required: 1, extra: NONE },
    Object { first: 7491, count: 1, required: 1, extra: NONE }, Is(1674), Object { first: 7492, count: 3, required: 3, extra: NONE }, Is(2894),
    Object { first: 7495, count: 2, required: 2, extra: NONE }, Is(2895), Object { first: 7497, count: 2, required: 2, extra: NONE }, Is(2896),
    Object { first: 7499, count: 2, required: 2, extra: NONE }, Object { first: 7501, count: 4, required: 4, extra: NONE }, Union { first: 600, count: 5, tag: 213 }, Object { first: 7505, count: 1, required: 1, extra: NONE },
    Object { first: 7506, count: 0, required: 0, extra: 0 }, Object { first: 7506, count: 1, required: 1, extra: NONE }, Object { first: 7507, count: 1, required: 1, extra: NONE }, Object { first: 7508, count: 1, required: 0, extra: NONE },
    Object { first: 7509, count: 1, required: 1, extra: NONE }, Object { first: 7510, count: 1, required: 0, extra: NONE }, Object { first: 7511, count: 2, required: 1, extra: NONE }, Object { first: 7513, count: 1, required: 0, extra: NONE },
    Object { first: 7514, count: 1, required: 0, extra: NONE }, Word { first: 1287, count: 3 }, Object { first: 7515, count: 5, required: 0, extra: NONE }, Object { first: 7520, count: 1, required: 1, extra: NONE },
    Object { first: 7521, count: 4, required: 1, extra: NONE }, Object { first: 7525, count: 4, required: 1, extra: NONE }, Object { first: 7529, count: 1, required: 1, extra: NONE }, Object { first: 7530, count: 0, required: 0, extra: 0 },
    Object { first: 7530, count: 2, required: 1, extra: NONE }, Object { first: 7532, count: 0, required: 0, extra: 0 }, Object { first: 7532, count: 1, required: 1, extra: NONE }, Object { first: 7533, count: 0, required: 0, extra: 0 },
    Object { first: 7533, count: 1, required: 1, extra: NONE }, Object { first: 7534, count: 0, required: 0, extra: 0 }, Object { first: 7534, count: 1, required: 1, extra: NONE }, Object { first: 7535, count: 2, required: 2, extra: NONE },
    Object { first: 7537, count: 2, required: 0, extra: NONE }, Object { first: 7539, count: 2, required: 1, extra: NONE }, Object { first: 7541, count: 2, required: 2, extra: NONE }, Object { first: 7543, count: 3, required: 3, extra: NONE },
    Word { first: 1290, count: 3 }, Object { first: 7546, count: 3, required: 2, extra: NONE }, Object { first: 7549, count: 1, required: 1, extra: NONE }, Object { first: 7550, count: 4, required: 1, extra: NONE },
    Object { first: 7554, count: 3, required: 3, extra: NONE }, Object { first: 7557, count: 3, required: 3, extra: NONE }, Word { first: 1293, count: 4 }, Object { first: 7560, count: 4, required: 3, extra: NONE },
    List(2744), Object { first: 7564, count: 1, required: 1, extra: NONE }, Object { first: 7565, count: 4, required: 4, extra: NONE }, Object { first: 7569, count: 1, required: 1, extra: NONE },
    Is(2913), Object { first: 7570, count: 2, required: 2, extra: NONE }, List(1378), Object { first: 7572, count: 2, required: 2, extra: NONE },
    Object { first: 7574, count: 2, required: 2, extra: NONE }, Word { first: 1297, count: 33 }, Object { first: 7576, count: 3, required: 3, extra: NONE }, Object { first: 7579, count: 5, required: 5, extra: NONE },
    Object { first: 7584, count: 2, required: 2, extra: NONE }, Object { first: 7586, count: 3, required: 3, extra: NONE }, Object { first: 7589, count: 3, required: 3, extra: NONE }, Object { first: 7592, count: 3, required: 3, extra: NONE },
    Object { first: 7595, count: 3, required: 3, extra: NONE }, Object { first: 7598, count: 3, required: 3, extra: NONE }, Object { first: 7601, count: 2, required: 2, extra: NONE }, Object { first: 7603, count: 3, required: 3, extra: NONE },
    Object { first: 7606, count: 3, required: 3, extra: NONE }, Object { first: 7609, count: 2, required: 2, extra: NONE }, Object { first: 7611, count: 2, required: 2, extra: NONE }, Object { first: 7613, count: 2, required: 2, extra: NONE },
    Object { first: 7615, count: 3, required: 2, extra: NONE }, Union { first: 605, count: 7, tag: 212 }, Object { first: 7618, count: 4, required: 4, extra: NONE }, Union { first: 612, count: 6, tag: 153 },
    Object { first: 7622, count: 2, required: 2, extra: NONE }, Is(2926), Object { first: 7624, count: 3, required: 3, extra: NONE }, Object { first: 7627, count: 2, required: 2, extra: NONE },
    Union { first: 618, count: 9, tag: 212 }, Object { first: 7629, count: 3, required: 3, extra: NONE }, Union { first: 627, count: 3, tag: 212 }, Object { first: 7632, count: 2, required: 2, extra: NONE },
    Object { first: 7634, count: 3, required: 3, extra: NONE }, Union { first: 630, count: 3, tag: 212 }, Object { first: 7637, count: 2, required: 2, extra: NONE }, Object { first: 7639, count: 3, required: 3, extra: NONE },
    Object { first: 7642, count: 3, required: 3, extra: NONE }, Object { first: 7645, count: 4, required: 4, extra: NONE }, Object { first: 7649, count: 1, required: 1, extra: NONE }, Object { first: 7650, count: 2, required: 2, extra: NONE },
    Object { first: 7652, count: 2, required: 2, extra: NONE }, Object { first: 7654, count: 4, required: 0, extra: NONE }, Object { first: 7658, count: 2, required: 2, extra: NONE }, Object { first: 7660, count: 3, required: 0, extra: NONE },
    Object { first: 7663, count: 6, required: 4, extra: NONE }, List(2793), Object { first: 7669, count: 1, required: 1, extra: NONE }, Is(2928),
    Object { first: 7670, count: 4, required: 2, extra: NONE }, Object { first: 7674, count: 4, required: 2, extra: NONE }, Is(2931), Object { first: 7678, count: 7, required: 3, extra: NONE },
    Object { first: 7685, count: 4, required: 1, extra: NONE }, Word { first: 1330, count: 2 }, Object { first: 7689, count: 6, required: 2, extra: NONE }, Is(2937),
    Object { first: 7695, count: 3, required: 2, extra: NONE }, List(2805), Object { first: 7698, count: 5, required: 4, extra: NONE }, Is(2939),
    Is(2940), Object { first: 7703, count: 4, required: 1, extra: NONE }, Object { first: 7707, count: 3, required: 2, extra: NONE }, Is(2943),
    Object { first: 7710, count: 9, required: 2, extra: NONE }, Is(2945), Object { first: 7719, count: 4, required: 2, extra: NONE }, Union { first: 633, count: 8, tag: 212 },
    Word { first: 1332, count: 3 }, Object { first: 7723, count: 5, required: 0, extra: NONE }, Map(2818), Object { first: 7728, count: 4, required: 0, extra: NONE },
    Is(1376), Word { first: 1335, count: 5 }, Word { first: 1340, count: 2 }, Object { first: 7732, count: 20, required: 8, extra: NONE },
    Object { first: 7752, count: 2, required: 2, extra: NONE }, List(2825), Object { first: 7754, count: 3, required: 2, extra: NONE }, Is(176),
    Word { first: 1342, count: 6 }, Word { first: 1348, count: 2 }, Word { first: 1350, count: 2 }, Object { first: 7757, count: 7, required: 4, extra: NONE },
    Word { first: 1352, count: 1 }, Object { first: 7764, count: 22, required: 12, extra: NONE }, Object { first: 7786, count: 8, required: 5, extra: NONE }, Word { first: 1353, count: 2 },
    Nullable(12), Is(2887), Object { first: 7794, count: 5, required: 1, extra: NONE }, Object { first: 7799, count: 3, required: 1, extra: NONE },
    Object { first: 7802, count: 4, required: 2, extra: NONE }, Object { first: 7806, count: 3, required: 1, extra: NONE }, Union { first: 641, count: 4, tag: 212 }, Object { first: 7809, count: 7, required: 1, extra: NONE },
    Word { first: 1355, count: 2 }, Object { first: 7816, count: 12, required: 7, extra: NONE }, Union { first: 645, count: 3, tag: 83 }, List(2847),
    Object { first: 7828, count: 1, required: 1, extra: NONE }, Object { first: 7829, count: 3, required: 2, extra: NONE }, Union { first: 648, count: 3, tag: 83 }, Object { first: 7832, count: 2, required: 2, extra: NONE },
    Object { first: 7834, count: 1, required: 1, extra: NONE }, Object { first: 7835, count: 1, required: 0, extra: NONE }, Object { first: 7836, count: 2, required: 2, extra: NONE }, Nullable(2851),
    Object { first: 7838, count: 1, required: 1, extra: NONE }, Object { first: 7839, count: 1, required: 0, extra: NONE }, Object { first: 7840, count: 2, required: 2, extra: NONE }, Object { first: 7842, count: 1, required: 1, extra: NONE },
    Object { first: 7843, count: 0, required: 0, extra: 0 }, Object { first: 7843, count: 7, required: 5, extra: NONE }, Object { first: 7850, count: 3, required: 3, extra: NONE }, Object { first: 7853, count: 2, required: 2, extra: NONE },
    Object { first: 7855, count: 1, required: 1, extra: NONE }, Object { first: 7856, count: 4, required: 3, extra: NONE }, Object { first: 7860, count: 2, required: 1, extra: NONE }, Object { first: 7862, count: 4, required: 4, extra: NONE },
    Object { first: 7866, count: 3, required: 3, extra: NONE }, Object { first: 7869, count: 0, required: 0, extra: 0 }, Object { first: 7869, count: 2, required: 2, extra: NONE }, Object { first: 7871, count: 6, required: 2, extra: NONE },
    List(2872), Object { first: 7877, count: 1, required: 1, extra: NONE }, Object { first: 7878, count: 2, required: 2, extra: NONE }, List(2875),
    Object { first: 7880, count: 17, required: 2, extra: NONE }, Union { first: 651, count: 2, tag: NONE }, Object { first: 7897, count: 4, required: 3, extra: NONE }, Object { first: 7901, count: 7, required: 7, extra: NONE },
    Object { first: 7908, count: 8, required: 1, extra: NONE }, List(1991), Object { first: 7916, count: 1, required: 1, extra: NONE }, List(2153),
    Nullable(2884), Object { first: 7917, count: 1, required: 1, extra: NONE }, Object { first: 7918, count: 0, required: 0, extra: 0 }, Object { first: 7918, count: 1, required: 0, extra: NONE },
    Object { first: 7919, count: 3, required: 3, extra: NONE }, Object { first: 7922, count: 0, required: 0, extra: 0 }, Object { first: 7922, count: 4, required: 2, extra: NONE }, Object { first: 7926, count: 1, required: 1, extra: NONE },
    Object { first: 7927, count: 1, required: 1, extra: NONE }, Object { first: 7928, count: 2, required: 2, extra: NONE }, Object { first: 7930, count: 1, required: 1, extra: NONE }, Nullable(2820),
    Object { first: 7931, count: 2, required: 2, extra: NONE }, Object { first: 7933, count: 5, required: 3, extra: NONE }, Object { first: 7938, count: 3, required: 3, extra: NONE }, Map(2899),
    Object { first: 7941, count: 1, required: 1, extra: NONE }, Object { first: 7942, count: 1, required: 1, extra: NONE }, Object { first: 7943, count: 1, required: 1, extra: NONE }, Word { first: 1357, count: 2 },
    Object { first: 7944, count: 3, required: 1, extra: NONE }, Object { first: 7947, count: 2, required: 2, extra: NONE }, Object { first: 7949, count: 3, required: 1, extra: NONE }, Object { first: 7952, count: 6, required: 0, extra: NONE },
    Object { first: 7958, count: 5, required: 5, extra: NONE }, Object { first: 7963, count: 1, required: 0, extra: NONE }, Object { first: 7964, count: 14, required: 8, extra: NONE }, Object { first: 7978, count: 2, required: 2, extra: NONE },
    Nullable(11), Object { first: 7980, count: 2, required: 2, extra: NONE }, Object { first: 7982, count: 4, required: 0, extra: NONE }, Object { first: 7986, count: 2, required: 2, extra: NONE },
    Object { first: 7988, count: 6, required: 2, extra: NONE }, Object { first: 7994, count: 2, required: 2, extra: NONE }, Object { first: 7996, count: 4, required: 4, extra: NONE }, Object { first: 8000, count: 2, required: 1, extra: NONE },
    Object { first: 8002, count: 5, required: 5, extra: NONE }, Object { first: 8007, count: 4, required: 1, extra: NONE }, Word { first: 1359, count: 7 }, Nullable(10),
    Nullable(2914), Object { first: 8011, count: 3, required: 3, extra: NONE }, Nullable(2915), Word { first: 1366, count: 3 },
    Is(3033), Object { first: 8014, count: 5, required: 4, extra: NONE }, Is(3034), Object { first: 8019, count: 3, required: 3, extra: NONE },
    Word { first: 1369, count: 11 }, Is(3046), Object { first: 8022, count: 4, required: 4, extra: NONE }, Is(3048),
    Object { first: 8026, count: 3, required: 3, extra: NONE }, Is(3049), Object { first: 8029, count: 2, required: 2, extra: NONE }, Union { first: 653, count: 5, tag: 83 },
    Object { first: 8031, count: 1, required: 1, extra: NONE }, Object { first: 8032, count: 2, required: 2, extra: NONE }, Union { first: 658, count: 2, tag: 83 }, Nullable(2943),
    Object { first: 8034, count: 5, required: 1, extra: NONE }, Nullable(2945), Object { first: 8039, count: 20, required: 20, extra: NONE }, List(2947),
    Object { first: 8059, count: 5, required: 1, extra: NONE }, Word { first: 1380, count: 2 }, Object { first: 8064, count: 3, required: 3, extra: NONE }, List(2951),
    Object { first: 8067, count: 4, required: 4, extra: NONE }, Object { first: 8071, count: 2, required: 2, extra: NONE }, Word { first: 1382, count: 4 }, Object { first: 8073, count: 13, required: 10, extra: NONE },
    Object { first: 8086, count: 6, required: 6, extra: NONE }, List(2957), Object { first: 8092, count: 6, required: 6, extra: NONE }, Object { first: 8098, count: 4, required: 0, extra: NONE },
    Object { first: 8102, count: 5, required: 2, extra: NONE }, Object { first: 8107, count: 9, required: 2, extra: NONE }, Object { first: 8116, count: 2, required: 2, extra: NONE }, List(2956),
    List(2911), Object { first: 8118, count: 23, required: 23, extra: NONE }, Object { first: 8141, count: 4, required: 0, extra: NONE }, Object { first: 8145, count: 4, required: 3, extra: NONE },
    Object { first: 8149, count: 2, required: 0, extra: NONE }, Word { first: 1386, count: 4 }, Object { first: 8151, count: 6, required: 3, extra: NONE }, Word { first: 1390, count: 3 },
    List(2971), Object { first: 8157, count: 6, required: 4, extra: NONE }, Object { first: 8163, count: 3, required: 3, extra: NONE }, Object { first: 8166, count: 2, required: 0, extra: 0 },
    Object { first: 8168, count: 1, required: 1, extra: NONE }, Object { first: 8169, count: 3, required: 3, extra: NONE }, Object { first: 8172, count: 3, required: 2, extra: NONE }, Object { first: 8175, count: 1, required: 1, extra: NONE },
    Object { first: 8176, count: 3, required: 2, extra: NONE }, Object { first: 8179, count: 2, required: 1, extra: NONE }, Word { first: 1393, count: 2 }, Object { first: 8181, count: 17, required: 1, extra: NONE },
    Nullable(2984), Object { first: 8198, count: 2, required: 1, extra: NONE }, List(2978), Object { first: 8200, count: 1, required: 1, extra: NONE },
    Object { first: 8201, count: 1, required: 1, extra: NONE }, Object { first: 8202, count: 2, required: 2, extra: NONE }, Object { first: 8204, count: 1, required: 1, extra: NONE }, Object { first: 8205, count: 4, required: 2, extra: NONE },
    Object { first: 8209, count: 3, required: 3, extra: NONE }, Object { first: 8212, count: 2, required: 2, extra: NONE }, Object { first: 8214, count: 3, required: 3, extra: NONE }, Nullable(2995),
    Object { first: 8217, count: 1, required: 1, extra: NONE }, Object { first: 8218, count: 2, required: 2, extra: NONE }, Object { first: 8220, count: 5, required: 5, extra: NONE }, Object { first: 8225, count: 2, required: 2, extra: NONE },
    Object { first: 8227, count: 3, required: 1, extra: NONE }, Object { first: 8230, count: 2, required: 2, extra: NONE }, Object { first: 8232, count: 1, required: 1, extra: NONE }, List(1881),
    List(2707),
];

#[rustfmt::skip]
pub(super) const MEMBERS: [Member; 2469] = [
    r(2223, 174), o(10, 3), o(383, 3), // AccountAllUsers
    o(2223, 174), o(2330, 17), // AccountGetCurrentAuthResult
    r(85, 3), o(86, 3), r(383, 3), // AccountLoginRequest
    r(2331, 5), // AccountLoginResult
    o(10, 3), o(2223, 174), // AccountLogoutRequest
    r(2332, 5), // AccountLogoutResult
    r(85, 3), r(86, 3), r(212, 1887), o(2337, 3), r(439, 5), r(10, 3), o(2338, 3), // AccountStatus
    r(212, 1889), // AuthEnumerateQueryAccounts
    o(2340, 5), r(212, 1891), // AuthEnumerateQueryProviders
    r(5, 3), r(2246, 1893), // AccountsEnumerateRequest
    r(212, 1895), // AuthReadQueryActiveAccount
    r(212, 853), // AuthReadQueryStatus
    r(212, 1898), // AuthReadQueryLastErrors
    r(5, 3), r(2246, 1900), // AccountsGetRequest
    r(10, 3), r(212, 1902), // AuthWriteSwitchActive
    o(10, 3), r(212, 1904), // AuthWriteLogout
    r(85, 3), r(86, 3), r(383, 3), r(212, 1906), // AuthWriteSetCredentials
    r(5, 3), r(491, 1908), // AccountsSetRequest
    r(24, 3), r(781, 1910), r(2346, 5), o(2347, 3), // AgentDiscoveryPath
    r(1053, 1912), // AgentDiscoveryPathList
    r(1376, 22), // AgentGetCurrentResult
    r(468, 10), r(212, 1915), r(2350, 10), r(85, 3), r(2351, 10), o(5, 3), o(2352, 3), o(69, 3), o(489, 3), o(36, 3), o(213, 1916), o(2359, 1917), o(2360, 11), o(2362, 1918), r(2363, 3), r(1478, 3), r(2364, 10), o(383, 3), // AgentRegistryLiveTargetEntry
    r(420, 5), o(24, 3), o(2365, 3), o(2367, 1920), // AgentRegistryLogCapture
    r(212, 1922), r(354, 3), o(1627, 3), // AgentRegistrySpawnError
    r(212, 1924), r(2370, 10), o(2371, 1921), // AgentRegistrySpawnRegistryTimeout
    r(69, 3), o(1087, 3), o(36, 3), o(21, 3), o(1058, 1926), o(1733, 3), // AgentRegistrySpawnRequest
    r(212, 1928), r(2374, 1919), o(2375, 5), o(2376, 3), o(2371, 1921), // AgentRegistrySpawnSpawned
    r(212, 1930), r(4, 1931), o(2384, 1932), r(354, 3), // AgentRegistrySpawnValidationError
    r(65, 27), // AgentReloadResult
    r(5, 3), r(21, 3), // AgentSelectRequest
    r(1376, 22), // AgentSelectResult
    r(5, 3), r(25, 3), r(44, 3), // AgentSetPromptRequest
    o(2385, 17), o(2386, 5), // AgentsDiscoverRequest
    o(2385, 17), o(2386, 5), // AgentsGetDiscoveryPathsRequest
    r(164, 1941), r(212, 1889), // AuthEnumerateValueAccounts
    r(212, 1943), r(278, 3), r(1402, 5), // ProviderDescriptor
    r(164, 1945), r(212, 1891), // AuthEnumerateValueProviders
    r(85, 3), r(212, 1887), r(86, 3), r(10, 3), // AuthLoginAccount
    r(5, 3), r(2387, 3), o(453, 3), // AuthLoginAdvanceRequest
    r(5, 3), r(212, 1943), // AuthLoginBeginRequest
    r(178, 3), r(212, 1951), // AuthLoginStepOpenUrl
    r(44, 3), r(212, 1953), // AuthLoginStepInputRequired
    r(212, 1955), // AuthLoginStepAwaiting
    r(212, 1957), // AuthLoginStepNeedsInteraction
    r(213, 1959), o(85, 3), o(86, 3), o(2339, 1960), // AuthLoginResultDto
    r(497, 1961), r(212, 114), // AuthLoginStepCompleted
    r(354, 3), r(212, 1422), // AuthLoginStepError
    r(2387, 3), r(2394, 1964), // AuthLoginBegun
    r(5, 3), r(2387, 3), // AuthLoginCancelRequest
    o(574, 1888), r(212, 1895), // AuthReadValueActiveAccount
    r(2099, 5), o(2395, 3), o(2396, 3), o(2102, 3), r(2397, 11), // AuthStatusDto
    r(213, 1968), r(212, 853), // AuthReadValueStatus
    r(354, 3), o(2398, 3), // AuthValidationError
    r(595, 1971), r(212, 1898), // AuthReadValueLastErrors
    r(1674, 5), o(2399, 5), // AuthWriteResult
    o(2400, 12), r(2401, 12), r(2402, 3), // AutopilotObjectiveCreditLimit
    r(25, 11), r(2403, 3), r(213, 1976), r(2404, 11), o(2405, 3), o(2406, 3), r(2407, 3), o(2408, 1975), // AutopilotObjectiveState
    r(349, 1978), // AutopilotObjectiveGetStateResult
    r(25, 3), // BuiltInModelCatalogEntry
    r(37, 1981), // BuiltInModelCatalog
    r(83, 1983), // BuiltinToolInputSchema
    r(83, 1986), r(2410, 3), r(2411, 3), // BuiltinToolFormat
    o(21, 5), o(554, 5), // BuiltinToolSafeTelemetryFields
    r(21, 3), r(177, 364), r(23, 3), r(447, 1985), r(1352, 364), r(83, 364), r(2316, 1988), r(555, 1990), r(2049, 5), r(2412, 5), // BuiltinToolDescriptor
    r(488, 5), // CancelUserRequestedShellCommandResult
    r(5, 3), r(377, 3), r(456, 3), o(453, 0), // CanvasActionInvokeRequest
    o(497, 0), // CanvasActionInvokeResult
    r(5, 3), r(377, 3), // CanvasCloseRequest
    r(2275, 1765), // CanvasListOpenResult
    r(490, 3), o(24, 3), // CatalogPluginRepositorySource
    r(759, 3), r(466, 3), r(1778, 1998), // CatalogAgentPluginCandidateProvenance
    r(212, 2006), // CatalogAgentPluginMaterializationSource
    r(212, 2008), r(21, 3), r(490, 3), // CatalogAgentPluginMarketplaceSource
    r(212, 2010), o(24, 3), r(490, 3), // CatalogAgentPluginRepositorySource
    r(2430, 17), o(2431, 3), r(2435, 2005), r(2436, 17), r(2437, 17), r(2438, 17), o(1354, 3), r(179, 2013), o(596, 3), // CatalogAgentPluginInstallPlan
    r(212, 1997), r(1778, 1998), r(286, 3), o(596, 3), r(22, 3), o(23, 3), o(1765, 3), o(32, 1999), r(2419, 2001), r(478, 2002), o(2420, 255), o(2421, 17), o(2422, 17), o(2071, 3), o(2423, 3), o(1767, 3), o(2428, 2003), o(2429, 10), o(2440, 2014), // CatalogAgentPluginCandidate
    r(212, 672), r(178, 3), // CatalogCandidateSourceUrl
    r(212, 2020), // CatalogCandidateSourceEmbedded
    r(759, 3), r(466, 3), r(1778, 2017), // CatalogAiSkillCandidateProvenance
    r(2071, 3), r(2423, 3), r(212, 2016), r(1778, 2017), r(2428, 2018), r(22, 3), o(23, 3), o(1765, 3), r(32, 2022), r(478, 2023), o(2420, 255), o(2421, 17), o(2422, 17), o(1767, 3), o(2429, 10), // CatalogAiSkillCandidate
    r(212, 2025), r(4, 2026), r(354, 3), // CatalogAuthenticationRequiredError
    r(759, 3), r(466, 3), r(1778, 1334), // CatalogMcpServerCandidateProvenance
    r(2071, 3), r(2423, 3), r(212, 2028), r(1778, 1334), r(2428, 2029), r(22, 3), o(23, 3), o(1765, 3), r(32, 2022), r(478, 2030), o(2420, 255), o(2421, 17), o(2422, 17), o(1767, 3), o(2429, 10), // CatalogMcpServerCandidate
    r(2030, 11), r(2451, 17), // CatalogClientContract
    r(212, 2034), r(4, 2035), r(354, 3), // CatalogContractViolationError
    r(212, 2037), r(2459, 2038), r(4, 2039), r(354, 3), // CatalogHandleRejectedError
    r(212, 2041), r(2384, 2042), r(354, 3), // CatalogInvalidRequestError
    r(212, 2044), r(4, 2045), o(1778, 2046), r(354, 3), // CatalogMalformedCardError
    r(2478, 11), r(2498, 2049), // CatalogNegotiatedContract
    r(212, 2051), r(4, 2052), r(2478, 11), r(2502, 11), r(2503, 17), r(2504, 17), r(354, 3), // CatalogNegotiationRefusedError
    r(212, 2054), r(4, 2055), o(518, 11), o(412, 11), r(354, 3), // CatalogNetworkFailureError
    r(212, 2057), r(4, 2058), r(354, 3), // CatalogNotInstallableError
    r(212, 2060), r(32, 1339), r(354, 3), // CatalogPolicyRejectedError
    r(383, 3), r(344, 11), // CatalogSearchPage
    r(383, 3), r(2518, 11), r(2519, 11), r(2520, 11), r(2521, 2063), r(2522, 11), r(2523, 11), r(2524, 5), // CatalogSearchPagination
    r(2467, 2033), o(1768, 3), r(2246, 3), o(1905, 11), o(2466, 2066), o(185, 2062), // CatalogSearchRequest
    r(212, 2068), r(2525, 3), r(2526, 2069), r(2527, 5), r(2528, 2050), o(2529, 2064), // CatalogSearchSucceeded
    r(212, 2071), r(2531, 2066), r(2532, 2066), r(354, 3), // CatalogUnsupportedKindError
    r(212, 2073), r(4, 2074), r(354, 3), // CatalogUnsafeRetrievalError
    r(212, 107), r(4, 2076), r(354, 3), // CatalogUnavailableError
    r(212, 345), r(2525, 3), // CatalogSelectionCancelled
    r(212, 2080), r(2525, 3), // CatalogSelectionDeclined
    r(212, 2082), r(354, 3), // CatalogSelectionForeign
    r(212, 2084), r(354, 3), // CatalogSelectionInvalid
    r(212, 2086), r(354, 3), // CatalogSelectionReplayed
    r(2467, 2033), r(5, 3), r(2469, 3), r(527, 2088), // CatalogSelectionRequest
    r(212, 2090), r(2548, 3), r(2525, 3), // CatalogSelectionSelected
    r(212, 2092), r(2525, 3), // CatalogSelectionTimedOut
    r(212, 245), r(354, 3), // CatalogSelectionStale
    r(212, 2095), r(354, 3), // CatalogSelectionWrongKind
    r(212, 2098), r(4, 2099), r(354, 3), // CatalogUnavailableTransportError
    r(21, 3), r(23, 3), // SlashCommandInputChoice
    r(1243, 3), o(752, 2103), o(39, 5), o(2554, 2104), o(2555, 5), // SlashCommandInput
    r(21, 3), o(2553, 17), r(23, 3), r(212, 2101), o(453, 2105), r(2556, 5), o(2080, 5), o(2557, 5), // SlashCommandInfo
    r(494, 2107), // CommandList
    r(5, 3), r(21, 3), o(453, 3), o(1449, 2109), // CommandsInvokeRequest
    r(5, 3), o(2558, 5), o(2559, 5), o(2560, 5), // CommandsListRequest
    r(2561, 17), // CompletionsGetTriggerCharactersResult
    r(5, 3), r(340, 3), r(2235, 11), // CompletionsRequestRequest
    r(2562, 3), o(2563, 11), o(2564, 11), o(278, 3), o(212, 3), // SessionCompletionItem
    r(164, 2115), // CompletionsRequestResult
    r(5, 3), // ConnectRemoteSessionParams
    r(351, 3), r(21, 3), r(489, 3), // ConnectedRemoteSessionMetadataRepository
    r(5, 3), o(21, 3), o(733, 3), r(1479, 3), r(2264, 3), r(490, 2118), o(2565, 11), o(1763, 3), r(212, 2119), o(2568, 3), o(349, 3), // ConnectedRemoteSessionMetadata
    r(5, 3), r(621, 3), // ConnectorAccountRequest
    r(621, 3), r(781, 2122), // ConnectorAuthorizationRequirement
    r(1992, 11), r(1752, 2124), r(2570, 5), r(2571, 5), r(2572, 11), r(2573, 11), r(2574, 11), o(2575, 5), o(2576, 5), // ConnectorCapabilities
    r(21, 3), r(22, 3), o(23, 3), r(213, 2126), r(2577, 17), o(2578, 3), o(2579, 3), o(472, 3), // ConnectorCatalogEntry
    r(368, 11), r(2580, 11), r(2581, 2128), // ConnectorCatalogResult
    r(5, 3), r(621, 3), r(2582, 3), // ConnectorConnectRequest
    r(2585, 3), r(2582, 3), r(213, 2132), // ConnectorRuntimeStatus
    r(1992, 11), r(1752, 2124), o(621, 3), o(2583, 2129), o(2584, 2123), r(2587, 2134), r(1884, 11), // ConnectorStatus
    r(212, 2131), r(213, 2135), // ConnectorConnectResultConnected
    r(212, 2137), r(2589, 3), r(2590, 3), // ConnectorConnectResultConsentRequired
    r(212, 2139), r(2590, 3), // ConnectorConnectResultPending
    r(5, 3), r(2590, 3), r(899, 11), r(2591, 11), r(2592, 11), // ConnectorContinueRequest
    r(2593, 5), r(213, 2135), // ConnectorDisconnectResult
    r(5, 3), r(621, 3), o(2594, 5), // ConnectorReconcileRequest
    r(5, 3), r(621, 3), r(2582, 3), // ConnectorsDisconnectParams
    r(5, 3), r(621, 3), r(2582, 3), // ConnectorsReconnectParams
    r(5, 3), r(621, 3), // ConnectorsRefreshParams
    r(5, 3), r(1053, 17), // ContentExclusionCheckPathsRequest
    r(24, 3), r(319, 5), // ContentExclusionPathCheck
    r(1402, 5), r(2595, 2150), // ContentExclusionCheckPathsResult
    r(25, 3), r(278, 3), r(203, 3), r(1416, 11), // ContextHeaviestMessage
    r(21, 3), o(2050, 3), o(142, 3), o(143, 3), r(23, 3), o(2596, 19), o(2597, 5), o(177, 3), // CurrentToolMetadata
    r(2598, 3), r(32, 2154), r(1836, 11), // DebugCollectLogsCollectedEntry
    r(2602, 3), o(2603, 5), r(212, 2156), // DebugCollectLogsDestinationArchive
    r(2605, 3), r(212, 123), // DebugCollectLogsDestinationDirectory
    r(212, 2160), r(24, 3), r(2598, 3), o(2608, 2161), o(39, 5), // DebugCollectLogsEntry
    o(570, 5), o(2609, 5), o(2610, 5), o(2611, 3), o(2612, 3), o(2613, 3), o(2614, 11), // DebugCollectLogsInclude
    r(5, 3), r(2615, 2159), o(2616, 2163), o(2617, 2164), // DebugCollectLogsRequest
    r(2598, 3), o(24, 3), r(4, 3), // DebugCollectLogsSkippedEntry
    r(212, 2166), r(24, 3), r(2237, 2167), o(2618, 2169), // DebugCollectLogsResult
    r(212, 2172), r(770, 3), r(2621, 3), o(665, 2173), o(373, 3), // McpDiagnosticDetails
    r(68, 3), r(604, 2171), o(73, 3), r(354, 3), o(2527, 5), o(2619, 11), r(2624, 2174), r(32, 607), // DiagnosticEntry
    r(5, 3), r(179, 322), // DiagnosticsConfigureRequest
    r(5, 3), r(179, 2178), o(654, 3), o(655, 11), o(656, 11), // DiagnosticsReadRequest
    r(2237, 2180), r(654, 3), r(1676, 2181), o(2625, 11), r(1673, 5), // DiagnosticsReadResult
    r(21, 3), // DiscoveredExtensionPlugin
    r(25, 3), r(21, 3), r(24, 3), r(32, 2183), r(420, 5), o(30, 2184), // DiscoveredExtension
    r(1213, 2186), r(612, 2187), // DiscoveredExtensions
    r(2628, 17), // DiscoveredExtensionsDisableRequest
    r(2628, 17), // DiscoveredExtensionsEnableRequest
    r(25, 3), r(740, 2191), r(1449, 2192), o(32, 3), o(2347, 3), r(420, 5), o(2629, 3), // DiscoveredHook
    r(618, 3), o(2631, 3), // McpSourceFile
    r(25, 3), o(21, 3), o(596, 3), // McpSourcePlugin
    r(212, 3), r(25, 3), r(2630, 3), o(326, 2195), o(30, 2196), // McpSourceRef
    r(21, 3), o(83, 2194), r(32, 301), o(575, 3), o(576, 3), o(2632, 2197), r(420, 5), // DiscoveredMcpServer
    r(6, 5), // EventLogReleaseInterestResult
    r(5, 3), r(492, 3), r(493, 3), // ExecuteCommandParams
    o(7, 3), // ExecuteCommandResult
    r(25, 3), r(21, 3), r(32, 1220), r(213, 2202), o(2350, 11), // Extension
    r(83, 156), r(177, 3), r(378, 0), // ExtensionContextPushInput
    r(1213, 2205), // ExtensionList
    r(5, 3), r(25, 3), // ExtensionsDisableRequest
    r(5, 3), r(25, 3), // ExtensionsEnableRequest
    r(5, 3), r(24, 3), // FolderTrustAddParams
    r(5, 3), r(24, 3), // FolderTrustCheckParams
    r(2633, 5), // FolderTrustCheckResult
    r(133, 5), // HistoryAbortManualCompactionResult
    r(488, 5), // HistoryCancelBackgroundCompactionResult
    r(5, 3), r(44, 3), // HistoryClearContextRequest
    r(546, 11), // HistoryClearContextResult
    r(1714, 3), r(2639, 3), r(68, 3), r(2640, 5), r(1275, 11), r(2641, 5), r(1215, 11), r(1216, 11), r(1665, 5), // HistoryRewindPoint
    r(2634, 5), o(2638, 2216), r(2642, 2218), // HistoryListRewindPointsResult
    r(5, 3), r(1714, 3), // HistoryPreviewRewindRequest
    r(24, 3), r(2645, 2221), r(1215, 11), r(1216, 11), // HistoryRewindFilePreview
    r(1402, 5), o(4, 2216), r(1275, 11), r(1838, 2223), // HistoryPreviewRewindResult
    r(5, 3), r(1714, 3), r(612, 2225), // HistoryRewindRequest
    r(24, 3), r(4, 2228), // HistorySkippedFileRestore
    r(527, 2227), o(1474, 11), r(2653, 17), r(2656, 2230), o(7, 3), // HistoryRewindResult
    r(733, 3), // HistorySummarizeForHandoffResult
    o(2385, 17), o(2657, 5), // HooksDiscoverRequest
    r(45, 2234), r(594, 17), r(595, 17), // HooksDiscoverResult
    r(24, 3), r(190, 2236), r(212, 2237), r(2346, 5), o(2347, 3), // InstructionDiscoveryPath
    r(1053, 2239), // InstructionDiscoveryPathList
    r(25, 3), r(278, 3), r(578, 3), r(137, 3), r(83, 2241), r(190, 2242), o(2663, 17), o(23, 3), o(2664, 5), o(2347, 3), // InstructionSource
    o(2385, 17), o(2665, 5), // InstructionsDiscoverRequest
    o(2385, 17), o(2665, 5), // InstructionsGetDiscoveryPathsRequest
    r(179, 2246), // InstructionsGetSourcesResult
    r(5, 3), o(2666, 5), // InterruptMainTurnRequest
    r(2667, 5), // InterruptMainTurnResult
    r(5, 3), r(1479, 3), r(2264, 3), o(733, 3), o(21, 3), o(1889, 3), r(2228, 272), o(2265, 5), o(1265, 1665), o(2668, 3), // LocalSessionMetadataValue
    r(5, 3), o(454, 3), o(1196, 3), o(2239, 5), // LspInitializeRequest
    o(2669, 0), o(697, 3), // ManagedSettingsReadResult
    r(21, 3), o(23, 3), // MarketplacePluginInfo
    r(2037, 2254), // MarketplaceBrowseResult
    r(21, 3), r(32, 3), o(1753, 5), o(573, 5), o(1402, 5), // MarketplaceInfo
    r(2670, 2257), // MarketplaceListResult
    r(21, 3), r(6, 5), o(7, 3), // MarketplaceRefreshEntry
    r(2259, 2260), // MarketplaceRefreshResult
    r(2069, 5), o(2671, 17), // MarketplaceRemoveResult
    r(2467, 2033), r(1770, 3), r(1768, 3), // McpApplyInstallRequest
    r(2467, 2033), r(2672, 3), r(1768, 3), // McpApplyUninstallRequest
    r(5, 3), r(770, 3), r(215, 3), o(138, 19), r(2673, 3), // McpAppsCallToolRequest
    r(2674, 5), r(2675, 5), r(2676, 5), // McpAppsDiagnoseCapability
    r(5, 3), r(770, 3), // McpAppsDiagnoseRequest
    r(1343, 5), r(854, 12), r(2678, 12), r(2679, 17), // McpAppsDiagnoseServer
    r(2677, 2266), r(1325, 2268), // McpAppsDiagnoseResult
    o(1606, 2270), o(2680, 3), o(2681, 3), o(2685, 2271), o(2686, 2273), o(1105, 2274), o(2690, 3), // McpAppsHostContextDetails
    r(1265, 2275), // McpAppsHostContext
    r(5, 3), r(770, 3), r(2673, 3), // McpAppsListToolsRequest
    r(35, 311), // McpAppsListToolsResult
    r(5, 3), r(770, 3), r(618, 3), // McpAppsReadResourceRequest
    r(618, 3), o(330, 3), o(340, 3), o(372, 3), o(1623, 19), // McpAppsResourceContent
    r(1610, 2281), // McpAppsReadResourceResult
    o(1606, 2283), o(2680, 3), o(2681, 3), o(2685, 2284), o(2686, 2286), o(1105, 2287), o(2690, 3), // McpAppsSetHostContextDetails
    r(5, 3), r(1265, 2288), // McpAppsSetHostContextRequest
    r(5, 3), r(158, 3), // McpCancelSamplingExecutionParams
    r(488, 5), // McpCancelSamplingExecutionResult
    r(21, 3), r(1750, 2292), // McpConfigAddRequest
    r(2691, 17), // McpConfigDisableRequest
    r(2691, 17), // McpConfigEnableRequest
    r(1356, 2296), // McpConfigList
    r(21, 3), o(2119, 3), // McpConfigRemoveRequest
    r(21, 3), r(1750, 2292), // McpConfigUpdateRequest
    r(5, 3), o(1892, 3), r(770, 3), // McpDisableRequest
    o(454, 3), o(2692, 5), // McpDiscoverRequest
    r(1356, 2302), // McpDiscoverResult
    r(5, 3), o(1892, 3), r(770, 3), // McpEnableRequest
    r(5, 3), r(158, 3), r(770, 3), r(1091, 0), r(629, 2305), // McpExecuteSamplingParams
    r(2672, 3), r(2693, 3), r(286, 1333), r(478, 1335), r(2694, 2308), o(2695, 3), r(1782, 1337), r(199, 1340), r(2696, 2309), r(2697, 5), r(2698, 5), // McpInstallPlan
    r(212, 2311), // McpInstallationManagementOutcomeRecoveryRequired
    r(1770, 3), r(2699, 11), // McpPreparedInstall
    r(438, 2313), r(212, 2314), // McpInstallationManagementOutcomeInstallPrepared
    r(1822, 3), r(1770, 3), r(286, 1333), r(1787, 3), r(349, 2316), o(1780, 1332), o(1847, 3), // McpInstallationSummary
    r(2704, 2318), r(212, 2319), // McpInstallationManagementOutcomeListed
    r(2704, 2318), r(212, 2321), // McpInstallationManagementOutcomeRecovered
    r(2672, 3), r(1770, 3), r(2699, 11), r(1852, 2317), r(1823, 5), r(1824, 11), r(1825, 5), // McpUninstallPlan
    r(1059, 2323), r(212, 2324), // McpInstallationManagementOutcomeUninstallPlanned
    r(1770, 3), r(2708, 5), r(153, 2326), // McpInstallationOperationStatusPreparing
    r(1770, 3), r(2708, 5), r(153, 2328), // McpInstallationOperationStatusPrepared
    r(1770, 3), r(2708, 5), r(153, 2330), // McpInstallationOperationStatusAwaitingConfirmation
    r(1770, 3), r(2708, 5), r(153, 2332), // McpInstallationOperationStatusRevalidating
    r(1770, 3), r(2708, 5), r(153, 2334), // McpInstallationOperationStatusApplying
    r(1852, 2317), r(2714, 5), r(212, 2336), // McpInstallationOutcomeInstalled
    r(1822, 3), r(1770, 3), r(2714, 5), r(2715, 5), r(2716, 11), r(2717, 5), r(212, 2338), // McpInstallationOutcomeUninstalled
    r(4, 2340), r(1770, 3), r(212, 2341), // McpInstallationOutcomeRolledBack
    r(1770, 3), r(212, 2311), // McpInstallationOutcomeRecoveryRequired
    r(1770, 3), r(212, 2080), // McpInstallationOutcomeDeclined
    r(1770, 3), r(212, 345), // McpInstallationOutcomeCancelled
    r(4, 2340), o(1770, 3), r(212, 2346), // McpInstallationOutcomeRefused
    r(1770, 3), r(2708, 5), r(527, 2348), r(153, 114), // McpInstallationOperationStatusCompleted
    r(438, 2350), r(212, 2351), // McpInstallationManagementOutcomeOperation
    r(4, 2340), r(212, 2346), // McpInstallationManagementOutcomeRefused
    r(212, 2355), r(527, 2354), r(2528, 2050), // McpInstallationManagementResultOutcome
    r(2467, 2033), r(1770, 3), // McpInstallationOperationRequest
    r(212, 2355), r(527, 2348), r(2528, 2050), // McpInstallationResultOutcome
    r(1807, 3), r(464, 3), // McpInstallationSecret
    r(2467, 2033), r(1768, 3), // McpInstallationsRequest
    r(5, 3), r(770, 3), // McpIsServerRunningRequest
    r(1211, 5), // McpIsServerRunningResult
    r(5, 3), o(770, 3), o(2741, 5), // McpOauthAuthenticationStateChangedRequest
    r(5, 3), r(1892, 3), r(1891, 3), // McpOauthCancelLoginParams
    r(488, 5), // McpOauthCancelLoginResult
    r(5, 3), r(770, 3), r(1892, 3), o(1888, 5), o(1889, 3), o(1890, 3), // McpOauthPrepareLoginParams
    r(1891, 3), r(1739, 3), // McpOauthPrepareLoginResult
    r(5, 3), o(1892, 3), r(770, 3), // McpOauthProbeRequest
    r(786, 498), r(213, 2371), // McpOauthProbeResultNoAuthRequired
    r(786, 498), r(213, 2373), // McpOauthProbeResultAuthenticated
    r(786, 498), r(4, 2375), o(784, 495), r(213, 2376), // McpOauthProbeResultNeedsAuth
    r(7, 3), o(786, 498), r(213, 116), // McpOauthProbeResultFailed
    r(5, 3), r(158, 3), // McpOauthRespondRequest
    r(6, 5), // McpOauthRespondResult
    r(212, 2382), r(1059, 2310), r(2528, 2050), // McpPlanInstallPlanned
    r(212, 2384), r(2548, 3), r(2525, 3), // McpPlanInstallSourceCandidate
    r(212, 672), r(1778, 1334), r(178, 3), // McpServerCardUrl
    r(212, 2020), r(1778, 1334), r(373, 3), // McpServerCardEmbedded
    r(212, 2386), r(2468, 2389), // McpPlanInstallSourceCard
    r(2467, 2033), r(32, 2391), o(781, 1336), o(1768, 3), // McpPlanInstallRequest
    r(2467, 2033), r(1822, 3), r(1768, 3), // McpPlanUninstallRequest
    r(2467, 2033), r(2672, 3), r(1787, 3), r(1768, 3), r(1815, 1361), r(2745, 2395), r(32, 2389), r(1819, 1362), // McpPrepareInstallRequest
    r(2069, 5), // McpRemoveGitHubResult
    r(1602, 3), o(330, 3), o(1603, 3), o(1606, 3), o(2746, 19), // McpResourceIcon
    o(626, 17), o(2747, 12), o(2748, 3), o(2746, 19), // McpResourceAnnotations
    r(618, 3), r(21, 3), o(177, 3), o(23, 3), o(330, 3), o(1608, 11), o(1607, 2399), o(2749, 2400), o(1623, 19), o(2746, 19), // McpResource
    r(618, 3), o(330, 3), o(340, 3), o(372, 3), o(1623, 19), // McpResourceContent
    r(2750, 3), r(21, 3), o(177, 3), o(23, 3), o(330, 3), o(1607, 2399), o(2749, 2400), o(1623, 19), o(2746, 19), // McpResourceTemplate
    r(5, 3), r(770, 3), o(654, 3), // McpResourcesListRequest
    r(2751, 2405), o(2752, 3), // McpResourcesListResult
    r(5, 3), r(770, 3), o(654, 3), // McpResourcesListTemplatesRequest
    r(2753, 2408), o(2752, 3), // McpResourcesListTemplatesResult
    r(5, 3), r(770, 3), r(618, 3), // McpResourcesReadRequest
    r(1610, 2411), // McpResourcesReadResult
    r(5, 3), r(770, 3), o(1750, 2292), o(1892, 3), // McpRestartServerRequest
    r(609, 2414), o(497, 2307), o(7, 3), // McpSamplingExecutionResult
    r(5, 3), r(612, 2416), // McpSetEnvValueModeParams
    r(612, 2416), // McpSetEnvValueModeResult
    r(5, 3), r(770, 3), o(1750, 2292), o(1892, 3), // McpStartServerRequest
    r(5, 3), o(1892, 3), r(770, 3), // McpStopServerRequest
    r(1092, 11), r(504, 11), r(2755, 11), r(2756, 11), r(843, 11), r(2757, 11), r(2758, 11), // SessionContextAttributionCategories
    r(212, 3), r(25, 3), r(278, 3), r(1416, 11), o(667, 3), o(2759, 59), // SessionContextAttributionEntriesItem
    r(1460, 11), // SessionContextAttributionCompactions
    r(1546, 11), r(547, 3), r(2754, 3), r(1900, 11), r(1905, 11), r(1906, 11), r(1904, 11), r(2421, 2421), r(2237, 2423), r(2760, 2424), // SessionContextAttribution
    r(2761, 2426), // MetadataContextAttributionResult
    r(5, 3), o(1905, 11), // MetadataContextHeaviestMessagesRequest
    r(1546, 11), r(843, 2429), // MetadataContextHeaviestMessagesResult
    r(2762, 5), // MetadataIsProcessingResult
    r(5, 3), r(547, 3), // MetadataRecomputeContextTokensRequest
    r(1546, 11), r(2763, 11), r(2764, 11), // MetadataRecomputeContextTokensResult
    r(69, 3), o(1196, 3), o(490, 3), o(1199, 2434), o(1200, 3), o(489, 3), o(1201, 3), o(1202, 3), // SessionWorkingDirectoryContext
    r(5, 3), r(1265, 2435), // MetadataRecordContextChangeRequest
    r(5, 3), r(454, 3), // MetadataSetWorkingDirectoryRequest
    r(454, 3), // MetadataSetWorkingDirectoryResult
    r(351, 3), r(21, 3), r(489, 3), // MetadataSnapshotRemoteMetadataRepository
    o(1763, 3), o(490, 2440), o(2565, 11), o(2767, 2441), o(351, 3), o(21, 3), o(489, 3), o(2768, 17), o(2769, 3), o(349, 3), // MetadataSnapshotRemoteMetadata
    r(5, 3), o(2770, 5), o(2057, 17), o(1512, 59), // MetadataUpdateClientMetadataRequest
    r(5, 3), o(2771, 5), // ModelListRequest
    r(212, 100), r(25, 3), r(278, 3), r(2772, 11), // ModelProviderDescriptor
    r(5, 3), o(2103, 314), // ModelSetAllowedModelsRequest
    o(2103, 17), o(2773, 17), o(1251, 3), o(547, 3), // ModelSetAllowedModelsResult
    r(5, 3), r(41, 3), // ModelSetReasoningEffortRequest
    r(41, 3), // ModelSetReasoningEffortResult
    r(2774, 5), // MoveMcpLoadingToBackgroundResult
    r(5, 3), r(733, 3), // NameSetAutoRequest
    r(2775, 5), // NameSetAutoResult
    r(212, 601), r(915, 17), // PermissionsLocationsAddToolApprovalDetailsCommands
    r(212, 603), // PermissionsLocationsAddToolApprovalDetailsRead
    r(212, 605), // PermissionsLocationsAddToolApprovalDetailsWrite
    r(212, 607), r(770, 3), r(215, 364), // PermissionsLocationsAddToolApprovalDetailsMcp
    r(212, 1521), r(770, 3), // PermissionsLocationsAddToolApprovalDetailsMcpSampling
    r(212, 609), // PermissionsLocationsAddToolApprovalDetailsMemory
    r(212, 611), r(215, 3), // PermissionsLocationsAddToolApprovalDetailsCustomTool
    r(212, 613), o(438, 3), // PermissionsLocationsAddToolApprovalDetailsExtensionManagement
    r(212, 615), o(921, 3), // PermissionsLocationsAddToolApprovalDetailsWorkflow
    r(212, 617), r(452, 3), // PermissionsLocationsAddToolApprovalDetailsExtensionPermissionAccess
    r(212, 619), r(452, 3), r(924, 17), // PermissionsLocationsAddToolApprovalDetailsExtensionEnvAccess
    r(5, 3), r(927, 3), r(925, 2464), // PermissionLocationAddToolApprovalParams
    r(5, 3), r(454, 3), // PermissionLocationApplyParams
    r(927, 3), r(2777, 2467), r(2778, 5), r(2779, 11), r(2780, 11), r(2781, 628), // PermissionLocationApplyResult
    r(5, 3), r(454, 3), // PermissionLocationResolveParams
    r(927, 3), r(2777, 2467), // PermissionLocationResolveResult
    r(5, 3), r(24, 3), // PermissionPathsAddParams
    r(5, 3), r(24, 3), // PermissionPathsAllowedCheckParams
    r(1110, 5), // PermissionPathsAllowedCheckResult
    o(2782, 5), o(2162, 17), o(2783, 5), o(2224, 3), // PermissionPathsConfig
    r(2007, 17), o(2784, 17), r(659, 3), // PermissionPathsList
    r(5, 3), r(24, 3), // PermissionPathsUpdatePrimaryParams
    r(5, 3), r(24, 3), // PermissionPathsWorkspaceCheckParams
    r(1110, 5), // PermissionPathsWorkspaceCheckResult
    r(5, 3), r(354, 3), // PermissionPromptShownNotification
    r(724, 628), r(540, 628), // PermissionRulesSet
    o(2782, 5), o(2785, 17), // PermissionUrlsConfig
    r(5, 3), r(420, 5), // PermissionUrlsSetUnrestrictedModeParams
    r(21, 3), r(83, 3), // PermissionsConfigureAdditionalContentExclusionPolicyRuleSource
    r(1053, 17), o(1999, 17), o(2000, 17), r(32, 2483), // PermissionsConfigureAdditionalContentExclusionPolicyRule
    r(930, 2485), r(2001, 0), r(781, 2486), // PermissionsConfigureAdditionalContentExclusionPolicy
    r(5, 3), o(2786, 5), o(2787, 5), o(930, 2480), o(1053, 2474), o(2788, 2481), o(2297, 2488), // PermissionsConfigureParams
    r(6, 5), // PermissionsConfigureResult
    r(6, 5), // PermissionsFolderTrustAddTrustedResult
    r(6, 5), // PermissionsLocationsAddToolApprovalResult
    r(5, 3), r(781, 2493), o(1511, 628), o(2057, 628), o(2789, 5), // PermissionsModifyRulesParams
    r(6, 5), // PermissionsModifyRulesResult
    r(6, 5), // PermissionsNotifyPromptShownResult
    r(6, 5), // PermissionsPathsAddResult
    r(6, 5), // PermissionsPathsUpdatePrimaryResult
    r(5, 3), r(39, 5), // PermissionsSetRequiredRequest
    r(6, 5), // PermissionsSetRequiredResult
    r(6, 5), // PermissionsUrlsSetUnrestrictedModeResult
    o(25, 3), o(177, 3), o(23, 3), o(213, 3), o(2790, 3), // PlanSqlTodosRow
    r(2250, 2503), // PlanReadSqlTodosResult
    r(2791, 3), r(2792, 3), // PlanSqlTodoDependency
    r(2250, 2503), r(2793, 2506), // PlanReadSqlTodosWithDependenciesResult
    r(21, 3), r(1855, 3), o(596, 3), r(420, 5), o(1861, 3), o(1862, 3), o(32, 3), o(573, 5), o(1863, 5), o(1864, 5), // Plugin
    r(2037, 2509), // PluginList
    r(21, 3), r(1855, 3), r(6, 5), o(2794, 3), o(2795, 3), o(2032, 10), o(7, 3), // PluginUpdateAllEntry
    r(2259, 2512), // PluginUpdateAllResult
    o(2794, 3), o(2795, 3), r(2032, 10), // PluginUpdateResult
    r(2691, 17), o(454, 3), // PluginsDisableRequest
    r(2691, 17), o(454, 3), // PluginsEnableRequest
    r(5, 3), r(32, 3), o(454, 3), // PluginsMarketplacesAddParams
    r(5, 3), r(21, 3), // PluginsMarketplacesBrowseParams
    r(21, 3), // PluginsMarketplacesBrowseRequest
    r(5, 3), o(21, 3), // PluginsMarketplacesRefreshParams
    o(21, 3), // PluginsMarketplacesRefreshRequest
    r(5, 3), r(21, 3), o(2239, 5), // PluginsMarketplacesRemoveParams
    r(21, 3), o(2239, 5), // PluginsMarketplacesRemoveRequest
    r(5, 3), o(2796, 5), o(2797, 5), o(2798, 5), o(2799, 5), o(2800, 5), // PluginsReloadRequest
    r(5, 3), r(21, 3), o(1861, 3), // PluginsUninstallParams
    r(21, 3), o(1861, 3), // PluginsUninstallRequest
    r(5, 3), r(21, 3), // PluginsUpdateParams
    r(21, 3), // PluginsUpdateRequest
    r(5, 3), o(2158, 1681), o(37, 1682), // ProviderAddRequest
    r(37, 20), // ProviderAddResult
    r(383, 3), r(1796, 3), o(36, 3), o(1739, 3), // ProviderSessionToken
    r(83, 2531), o(1988, 2532), o(56, 2533), r(1990, 3), o(84, 3), r(583, 59), o(2801, 2534), // ProviderEndpoint
    r(5, 3), o(547, 3), // ProviderGetEndpointRequest
    r(5, 3), o(2158, 1681), o(37, 1682), // ProviderSyncRequest
    r(37, 20), r(2802, 17), o(2803, 5), // ProviderSyncResult
    r(327, 11), r(328, 11), // PushAttachmentFileLineRange
    r(83, 119), r(24, 3), r(22, 3), o(329, 2539), // PushAttachmentFile
    r(83, 123), r(24, 3), r(22, 3), // PushAttachmentDirectory
    r(341, 11), r(342, 11), // PushAttachmentSelectionDetailsStart
    r(341, 11), r(342, 11), // PushAttachmentSelectionDetailsEnd
    r(327, 2542), r(328, 2543), // PushAttachmentSelectionDetails
    r(83, 125), r(339, 3), r(22, 3), r(340, 3), r(338, 2544), // PushAttachmentSelection
    r(83, 130), r(344, 11), r(177, 3), r(348, 2546), r(349, 3), r(178, 3), // PushAttachmentGitHubReference
    o(25, 11), r(21, 3), r(351, 3), // PushGitHubRepoRef
    r(83, 133), r(352, 2548), r(353, 3), r(354, 3), r(178, 3), // PushAttachmentGitHubCommit
    r(83, 136), r(352, 2548), r(356, 3), r(21, 3), r(178, 3), // PushAttachmentGitHubRelease
    r(83, 138), r(352, 2548), r(358, 11), r(359, 3), r(360, 3), r(178, 3), o(361, 3), // PushAttachmentGitHubActionsJob
    r(83, 140), r(352, 2548), r(178, 3), o(23, 3), o(363, 3), // PushAttachmentGitHubRepository
    r(352, 2548), r(363, 3), r(24, 3), // PushAttachmentGitHubFileDiffSide
    r(83, 142), r(178, 3), o(365, 2553), o(366, 2553), // PushAttachmentGitHubFileDiff
    r(352, 2548), r(368, 3), // PushAttachmentGitHubTreeComparisonSide
    r(83, 145), r(178, 3), r(366, 2555), r(365, 2555), // PushAttachmentGitHubTreeComparison
    r(83, 148), r(178, 3), // PushAttachmentGitHubUrl
    r(83, 150), r(352, 2548), r(363, 3), r(24, 3), r(178, 3), // PushAttachmentGitHubFile
    r(83, 152), r(352, 2548), r(363, 3), r(24, 3), r(178, 3), r(329, 2539), // PushAttachmentGitHubSnippet
    r(83, 154), r(373, 3), r(330, 3), o(22, 3), // PushAttachmentBlob
    r(5, 3), r(135, 3), r(2804, 3), r(1060, 1630), r(44, 3), r(1448, 3), r(1209, 802), // QueueAppendSteeringRequest
    r(5, 3), r(25, 3), // QueueDuplicateAtRequest
    r(25, 3), // QueueDuplicateAtResult
    r(44, 3), o(1448, 3), o(1209, 802), o(1060, 1630), o(32, 3), o(1693, 5), o(2095, 3), o(2096, 59), o(612, 1654), o(2058, 5), o(1694, 5), o(1664, 3), // QueueInsertMessage
    r(5, 3), r(2805, 10), r(354, 2565), // QueueInsertAtRequest
    r(25, 3), // QueueInsertAtResult
    r(5, 3), r(25, 3), r(2806, 10), // QueueMoveItemRequest
    r(2778, 5), // QueueMoveItemResult
    r(5, 3), r(25, 3), // QueueRemoveAtRequest
    r(2069, 5), // QueueRemoveAtResult
    r(5, 3), r(25, 3), // QueueSendNowRequest
    r(2807, 5), // QueueSendNowResult
    r(5, 3), r(440, 5), // QueueSetDrainPausedRequest
    r(5, 3), r(25, 3), r(44, 3), o(1448, 3), // QueueUpdateTextRequest
    r(1295, 5), // QueueUpdateTextResult
    r(5, 3), r(135, 3), r(2804, 3), // QueueWithdrawMessageRequest
    r(2069, 5), r(2667, 5), // QueueWithdrawMessageResult
    r(5, 3), r(2071, 3), // ReleaseEventInterestParams
    r(2812, 3), r(2668, 3), // RemoteControlConfigExistingMcSession
    r(29, 5), r(2808, 5), r(2809, 5), r(2810, 5), o(2811, 3), o(2813, 2580), // RemoteControlConfig
    r(349, 2582), // RemoteControlStatusOff
    r(349, 2584), r(2815, 3), // RemoteControlStatusConnecting
    r(349, 2586), r(2815, 3), o(2816, 3), r(2817, 5), o(2818, 0), o(2819, 5), // RemoteControlStatusActive
    r(349, 1422), r(7, 3), o(2815, 3), // RemoteControlStatusError
    r(213, 2589), // RemoteControlStatusResult
    r(213, 2589), r(1346, 5), // RemoteControlStopResult
    r(213, 2589), r(2820, 5), // RemoteControlTransferResult
    r(5, 3), r(1429, 5), // RemoteNotifySteerableChangedRequest
    r(5, 3), r(446, 2120), // RemoteSessionConnectionResult
    r(351, 3), r(21, 3), r(489, 3), // RemoteSessionMetadataRepository
    r(5, 3), r(1479, 3), r(2264, 3), o(733, 3), o(21, 3), r(2228, 7), o(1265, 1665), r(490, 2596), r(2768, 17), o(2565, 11), o(1763, 3), o(2767, 2597), o(2568, 3), o(349, 3), o(2822, 2598), o(2823, 3), // RemoteSessionMetadataValue
    r(351, 3), r(21, 3), o(489, 3), // RemoteSessionRepository
    r(5, 3), r(158, 3), o(2022, 1566), // SandboxDisableForSessionRequest
    r(6, 5), r(420, 5), // SandboxDisableForSessionResult
    r(39, 5), r(895, 5), o(4, 3), // SandboxEnforcementStatus
    r(21, 3), r(2824, 5), o(4, 3), // SandboxHostCapability
    r(2824, 5), o(4, 3), r(450, 2605), // SandboxHostSupport
    r(25, 11), o(1442, 11), o(1443, 3), o(1444, 3), o(1445, 11), r(44, 3), r(1446, 5), o(1447, 5), o(1448, 3), r(1451, 3), // ScheduleEntry
    r(2237, 2608), // ScheduleList
    r(5, 3), r(25, 11), // ScheduleStopRequest
    o(2374, 2607), // ScheduleStopResult
    r(2825, 17), // SecretsAddFilterValuesRequest
    r(1674, 7), // SecretsAddFilterValuesResult
    r(5, 3), o(377, 3), r(1209, 2614), // SendAttachmentsToMessageParams
    r(44, 3), o(1448, 3), o(1209, 802), o(1693, 5), o(2095, 3), o(32, 3), // SendMessageItem
    r(5, 3), r(843, 2617), o(612, 1654), o(2058, 5), o(1060, 1630), o(2096, 59), o(2097, 1641), o(77, 3), o(78, 3), o(1694, 5), // SendMessagesRequest
    r(2826, 17), // SendMessagesResult
    r(65, 27), // ServerAgentList
    r(179, 2246), // ServerInstructionSourceList
    r(21, 3), o(492, 3), r(23, 3), r(32, 988), r(33, 5), r(420, 5), o(24, 3), o(2347, 3), o(1471, 3), // ServerSkill
    r(43, 2623), o(595, 17), // ServerSkillList
    r(2827, 5), r(2828, 5), // SessionActivity
    r(2829, 2626), // SessionBulkDeleteResult
    r(2272, 2628), // SessionEnrichMetadataResult
    r(2830, 3), r(2831, 3), // SessionLimitPredictionBaselineData
    r(472, 2633), r(2842, 12), // SessionLimitPredictionTierOption
    r(2834, 2631), r(547, 3), r(32, 2632), r(2837, 3), o(2835, 3), r(423, 2635), r(2843, 2630), r(2844, 2633), r(2845, 12), // SessionLimitPredictionDetails
    r(5, 3), o(547, 3), o(2834, 2631), // SessionLimitPredictionRequest
    r(2846, 2636), r(212, 2638), // SessionLimitPredictionResultAvailable
    r(4, 2640), r(212, 107), // SessionLimitPredictionResultUnavailable
    r(2272, 2644), // SessionList
    r(2849, 17), r(2850, 11), // SessionLoadDeferredRepoHooksResult
    r(25, 3), o(69, 3), o(2855, 3), o(490, 3), o(2856, 2648), o(489, 3), o(21, 3), o(2857, 5), o(1705, 3), o(2858, 3), // WorkspaceSummary
    r(5, 3), r(1479, 3), r(2264, 3), r(2228, 5), r(1436, 5), r(2224, 364), o(2851, 3), o(1889, 3), o(2852, 2442), o(733, 3), r(454, 3), r(2853, 2647), o(1434, 3), r(1435, 970), o(2854, 852), r(572, 2650), // SessionMetadataSnapshot
    r(25, 3), r(2860, 1477), // SessionModelPriceCategory
    r(2859, 20), o(2158, 2652), o(2861, 2654), o(20, 19), o(564, 188), // SessionModelList
    r(21, 3), r(83, 3), // SessionOpenOptionsAdditionalContentExclusionPolicyRuleSource
    r(1053, 17), o(1999, 17), o(2000, 17), r(32, 2657), // SessionOpenOptionsAdditionalContentExclusionPolicyRule
    r(930, 2659), r(2001, 0), r(781, 2660), // SessionOpenOptionsAdditionalContentExclusionPolicy
    o(5, 3), o(21, 3), o(36, 3), o(41, 3), o(255, 2656), o(1368, 917), o(1889, 3), o(2119, 3), o(2181, 3), o(2180, 3), o(2179, 3), o(2169, 0), o(2170, 5), o(2178, 1686), o(2161, 5), o(2168, 1684), o(2174, 5), o(2223, 174), o(163, 1625), o(2157, 233), o(2158, 1681), o(37, 1682), o(454, 3), o(2162, 17), o(2862, 1665), o(1429, 5), o(2863, 5), o(2864, 5), o(1486, 3), o(2865, 3), o(2112, 17), o(598, 17), o(2182, 17), o(2113, 17), o(2289, 5), o(952, 1692), o(2189, 3), o(2190, 17), o(2152, 1653), o(2222, 1697), o(2214, 5), o(2123, 1677), o(2151, 17), o(2211, 1696), o(2290, 5), o(2141, 17), o(2208, 17), o(2133, 5), o(2134, 5), o(2291, 17), o(2150, 17), o(2206, 1695), o(2154, 5), o(2293, 5), o(2128, 5), o(2207, 17), o(2294, 5), o(2191, 3), o(2213, 5), o(2160, 5), o(2192, 3), o(2209, 5), o(2210, 5), o(2212, 5), o(2129, 5), o(2193, 11), o(2288, 1485), o(1435, 953), o(2194, 3), o(2195, 3), o(2296, 5), o(1917, 3), o(2297, 2662), o(591, 1456), o(2205, 1694), o(2142, 17), o(727, 198), o(2866, 5), o(2130, 5), o(2172, 5), o(2143, 17), o(2144, 17), o(2173, 5), // SessionOpenOptions
    r(212, 2664), o(2867, 2663), o(2868, 5), // SessionsOpenCreate
    r(212, 2666), r(5, 3), o(2867, 2663), o(1731, 5), o(2869, 5), // SessionsOpenResume
    r(212, 2668), o(1265, 1665), o(2867, 2663), o(2869, 5), // SessionsOpenResumeLast
    r(212, 2670), r(5, 3), // SessionsOpenAttach
    r(212, 1355), r(1266, 3), o(490, 2600), o(2867, 2663), // SessionsOpenRemote
    r(212, 2673), o(490, 2600), o(351, 3), o(2867, 2663), o(2872, 0), // SessionsOpenCloud
    r(212, 2675), r(446, 2599), o(2867, 2663), o(2767, 2676), o(2874, 0), o(2875, 0), // SessionsOpenHandoff
    r(2394, 2680), r(213, 2681), o(354, 3), // SessionsOpenProgress
    r(213, 2679), o(5, 3), o(2879, 0), o(2849, 17), o(1266, 3), o(446, 2599), o(2887, 2683), // SessionOpenResult
    r(5, 3), r(2691, 17), // SessionPluginsDisableRequest
    r(5, 3), r(2691, 17), // SessionPluginsEnableRequest
    r(5, 3), r(32, 3), // SessionPluginsInstallRequest
    r(2644, 17), r(2526, 17), r(2888, 17), r(2829, 11), r(2889, 5), // SessionPruneResult
    r(83, 164), r(85, 3), r(383, 3), o(132, 50), // SettableTokenAuthInfo
    r(5, 3), o(1104, 2690), // SessionSetCredentialsParams
    r(6, 5), o(2890, 5), // SessionSetCredentialsResult
    r(1603, 2626), // SessionSizes
    o(2891, 3), // SessionTelemetryEngagement
    r(2892, 17), // SessionsBulkDeleteRequest
    r(2892, 17), // SessionsCheckInUseRequest
    r(2893, 17), // SessionsCheckInUseResult
    r(5, 3), r(446, 59), r(213, 2698), // SessionsClientMetadataEntryOk
    r(5, 3), r(213, 2700), // SessionsClientMetadataEntryNotFound
    r(5, 3), r(213, 2702), // SessionsClientMetadataEntryCorrupt
    r(5, 3), r(213, 2704), // SessionsClientMetadataEntryUnsupportedVersion
    r(5, 3), r(1627, 3), r(354, 3), r(213, 107), // SessionsClientMetadataEntryUnavailable
    r(5, 3), // SessionsCloseRequest
    r(2272, 2628), // SessionsEnrichMetadataRequest
    r(1520, 3), // SessionsFindByPrefixRequest
    o(5, 3), // SessionsFindByPrefixResult
    r(2811, 3), // SessionsFindByTaskIDRequest
    o(5, 3), // SessionsFindByTaskIDResult
    r(2892, 17), o(2897, 17), // SessionsGetClientMetadataRequest
    o(1265, 1665), // SessionsGetLastForContextRequest
    o(5, 3), // SessionsGetLastForContextResult
    o(32, 2718), o(2898, 11), o(2271, 1758), o(2899, 5), o(2900, 5), // SessionsListRequest
    r(5, 3), // SessionsLoadDeferredRepoHooksRequest
    r(2901, 11), o(2889, 5), o(2902, 5), o(2903, 17), // SessionsPruneOldRequest
    r(5, 3), o(654, 3), o(655, 11), o(665, 360), // SessionsReadPersistedEventsRequest
    r(5, 3), // SessionsReleaseLockRequest
    r(5, 3), o(2800, 5), // SessionsReloadPluginHooksRequest
    r(5, 3), // SessionsSaveRequest
    r(2037, 1695), // SessionsSetAdditionalPluginsRequest
    r(420, 5), // SessionsSetRemoteControlSteeringRequest
    r(5, 3), r(1750, 2581), // SessionsStartRemoteControlRequest
    o(2904, 3), o(2239, 5), // SessionsStopRemoteControlRequest
    r(2905, 3), o(2906, 3), // SessionsTransferRemoteControlRequest
    r(5, 3), r(158, 3), // ShellCancelUserRequestedRequest
    r(5, 3), r(158, 3), r(491, 3), // ShellExecuteUserRequestedRequest
    r(5, 3), r(2301, 3), o(2910, 2737), // ShellKillRequest
    r(2911, 5), // ShellKillResult
    r(5, 3), o(83, 974), o(4, 3), o(2912, 5), // ShutdownRequest
    r(2467, 2033), r(2672, 3), r(1768, 3), // SkillApplyInstallRequest
    r(2467, 2033), r(2672, 3), r(1768, 3), // SkillApplyUninstallRequest
    r(24, 3), r(781, 2743), r(2346, 5), o(2347, 3), // SkillDiscoveryPath
    r(1053, 2745), // SkillDiscoveryPathList
    r(2672, 3), r(1770, 3), r(1739, 3), r(680, 1380), // SkillInstallPlan
    r(212, 2311), // SkillInstallationManagementOutcomeRecoveryRequired
    r(1059, 2747), r(212, 2749), // SkillInstallationManagementOutcomeInstallPlanned
    r(2704, 2751), r(212, 2319), // SkillInstallationManagementOutcomeListed
    r(2704, 2751), r(212, 2321), // SkillInstallationManagementOutcomeRecovered
    r(4, 2754), r(2925, 3), r(212, 2341), // SkillInstallationManagementOutcomeRolledBack
    r(2672, 3), r(1770, 3), r(1739, 3), r(1852, 1378), r(680, 1380), // SkillUninstallPlan
    r(1059, 2756), r(212, 2324), // SkillInstallationManagementOutcomeUninstallPlanned
    r(1770, 3), r(2708, 5), r(153, 2326), // SkillInstallationOperationStatusPreparing
    r(1770, 3), r(2708, 5), r(153, 2328), // SkillInstallationOperationStatusPrepared
    r(1770, 3), r(2708, 5), r(153, 2330), // SkillInstallationOperationStatusAwaitingConfirmation
    r(1770, 3), r(2708, 5), r(153, 2332), // SkillInstallationOperationStatusRevalidating
    r(1770, 3), r(2708, 5), r(153, 2334), // SkillInstallationOperationStatusApplying
    r(1852, 1378), r(212, 2336), // SkillInstallationOutcomeInstalled
    r(1822, 3), r(1770, 3), r(212, 2338), // SkillInstallationOutcomeUninstalled
    r(4, 2754), r(1770, 3), r(212, 2341), // SkillInstallationOutcomeRolledBack
    r(1770, 3), r(212, 2311), // SkillInstallationOutcomeRecoveryRequired
    r(1770, 3), r(212, 2080), // SkillInstallationOutcomeDeclined
    r(1770, 3), r(212, 345), // SkillInstallationOutcomeCancelled
    r(4, 2754), o(1770, 3), r(212, 2346), // SkillInstallationOutcomeRefused
    r(1770, 3), r(2708, 5), r(527, 2770), r(153, 114), // SkillInstallationOperationStatusCompleted
    r(438, 2772), r(212, 2351), // SkillInstallationManagementOutcomeOperation
    r(1852, 1378), r(2115, 17), r(212, 2774), // SkillInstallationManagementOutcomeEnabledChanged
    r(4, 2754), r(212, 2346), // SkillInstallationManagementOutcomeRefused
    r(212, 2355), r(527, 2777), r(2528, 2050), // SkillInstallationManagementResultOutcome
    r(2467, 2033), r(1770, 3), // SkillInstallationOperationRequest
    r(212, 2355), r(527, 2770), r(2528, 2050), // SkillInstallationResultOutcome
    r(2467, 2033), r(1768, 3), // SkillInstallationsRequest
    r(2467, 2033), r(2548, 3), r(1768, 3), // SkillPlanInstallRequest
    r(2467, 2033), r(1822, 3), r(1768, 3), // SkillPlanUninstallRequest
    r(2467, 2033), r(1822, 3), r(420, 5), r(1768, 3), // SkillSetEnabledRequest
    r(2150, 17), // SkillsConfigSetDisabledSkillsRequest
    r(21, 3), r(284, 5), // SkillsConfigSetSkillDisabledRequest
    r(5, 3), r(21, 3), // SkillsDisableRequest
    o(2385, 17), o(2141, 17), o(2208, 17), o(2927, 5), // SkillsDiscoverRequest
    r(5, 3), r(21, 3), // SkillsEnableRequest
    o(2385, 17), o(2208, 17), o(2927, 5), // SkillsGetDiscoveryPathsRequest
    r(21, 3), r(24, 3), r(137, 3), o(1524, 17), o(34, 5), r(1523, 11), // SkillsInvokedSkill
    r(43, 2794), // SkillsGetInvokedResult
    r(83, 3), r(340, 3), o(178, 3), o(640, 348), // SlashCommandTimelineEntry
    r(212, 2796), r(2374, 2797), o(2929, 3), o(2930, 5), // SlashCommandAddTimelineEntryResult
    r(212, 2799), r(44, 3), r(1448, 3), o(612, 713), o(2932, 3), o(2930, 5), o(2933, 3), // SlashCommandAgentPromptResult
    r(212, 114), o(354, 3), o(612, 713), o(2930, 5), // SlashCommandCompletedResult
    r(212, 1106), r(340, 3), o(557, 5), o(2934, 5), o(2930, 5), o(2936, 2802), // SlashCommandTextResult
    r(21, 3), r(23, 3), o(2938, 3), // SlashCommandSelectSubcommandOption
    r(212, 2804), r(491, 3), r(177, 3), r(2867, 2806), o(2930, 5), // SlashCommandSelectSubcommandResult
    r(212, 2809), o(2941, 3), o(781, 3), o(1782, 3), // SlashCommandModelPickerDialog
    r(212, 2808), r(2942, 2810), o(2930, 5), // SlashCommandShowDialogResult
    r(212, 2812), r(36, 3), o(460, 191), o(781, 3), o(600, 3), o(41, 3), o(2944, 19), o(1980, 3), o(2930, 5), // SlashCommandSetModelResult
    r(212, 2814), o(1911, 3), r(354, 3), o(2930, 5), // SlashCommandSetPlanModelResult
    o(36, 3), o(40, 18), o(2946, 3), o(549, 2817), o(2948, 5), // SubagentSettingsEntry
    o(65, 2819), o(2949, 17), o(2950, 11), o(2951, 11), // SubagentSettings
    r(83, 2821), r(25, 3), r(76, 3), o(22, 3), r(23, 3), r(213, 2822), r(2363, 3), o(2952, 3), o(2953, 11), o(2954, 3), o(7, 3), r(74, 3), r(44, 3), o(497, 3), o(36, 3), o(2955, 3), o(1560, 2823), o(2958, 5), o(2959, 3), o(2960, 3), // TaskAgentInfo
    r(354, 3), r(68, 3), // TaskProgressLine
    r(83, 2821), r(2961, 2826), o(2962, 3), // TaskAgentProgress
    r(2964, 3), r(2965, 3), r(212, 2830), o(22, 3), o(32, 3), r(2966, 2831), o(2967, 3), // TaskClientOwner
    r(83, 2828), r(25, 3), r(484, 3), o(22, 3), r(23, 3), r(213, 2829), r(351, 2832), r(2363, 3), r(2968, 3), o(2952, 3), r(2953, 11), o(2954, 3), o(2960, 3), o(2969, 3), o(2970, 3), r(1560, 2833), r(2971, 5), r(265, 11), o(497, 0), o(7, 3), o(411, 3), o(2972, 3), // TaskClientInfo
    r(83, 2828), r(213, 2829), r(265, 11), r(2968, 3), o(153, 3), o(2973, 12), o(2974, 3), r(2961, 2826), // TaskClientProgress
    o(213, 2836), o(354, 3), o(153, 364), o(2973, 2837), r(212, 2838), // TaskClientUpdateProgress
    o(354, 3), o(497, 0), r(212, 114), // TaskClientUpdateCompleted
    o(354, 3), r(7, 3), o(1627, 3), r(212, 116), // TaskClientUpdateFailed
    o(354, 3), o(4, 3), r(212, 345), // TaskClientUpdateCancelled
    r(527, 1001), o(4, 3), o(2975, 5), o(2976, 0), o(1489, 10), o(2977, 5), o(2978, 10), // TaskCompletionDecision
    r(83, 655), r(25, 3), r(23, 3), r(213, 2822), r(2363, 3), o(2952, 3), r(491, 3), r(2981, 2845), o(1560, 2823), o(2958, 5), o(2982, 3), o(2350, 11), // TaskShellInfo
    r(2983, 2848), // TaskList
    r(83, 655), r(2984, 3), o(2350, 11), // TaskShellProgress
    r(5, 3), r(25, 3), // TasksCancelRequest
    r(488, 5), // TasksCancelResult
    o(946, 2847), // TasksGetCurrentPromotableResult
    r(5, 3), r(25, 3), // TasksGetProgressRequest
    r(2887, 2856), // TasksGetProgressResult
    o(946, 2847), // TasksPromoteCurrentToBackgroundResult
    r(5, 3), r(25, 3), // TasksPromoteToBackgroundRequest
    r(2985, 5), // TasksPromoteToBackgroundResult
    r(5, 3), r(83, 2828), r(484, 3), r(23, 3), o(22, 3), r(2986, 5), o(2987, 11), // TasksRegisterRequest
    r(946, 2834), r(2643, 5), r(2988, 5), // TasksRegisterResult
    r(5, 3), r(25, 3), // TasksRemoveRequest
    r(2069, 5), // TasksRemoveResult
    r(5, 3), r(25, 3), r(354, 3), o(2989, 3), // TasksSendMessageRequest
    r(2990, 5), o(7, 3), // TasksSendMessageResult
    r(5, 3), r(25, 3), r(265, 11), r(436, 2843), // TasksUpdateRequest
    r(946, 2834), r(2775, 5), r(2991, 5), // TasksUpdateResult
    r(5, 3), r(1708, 59), // TelemetrySetFeatureOverridesRequest
    r(21, 3), o(2050, 3), r(23, 3), o(2046, 19), o(1352, 3), o(555, 1990), // Tool
    r(35, 2873), // ToolList
    r(137, 3), r(32, 3), // ToolResultNewMessage
    r(1689, 3), r(1690, 1223), o(1611, 1226), o(1691, 3), o(7, 3), o(1628, 0), o(2992, 5), o(2993, 2876), o(1610, 1239), o(1692, 17), o(1626, 20), o(2994, 0), o(2995, 5), o(1624, 0), o(1593, 19), o(1625, 0), o(2996, 2844), // ToolResultExpanded
    r(5, 3), r(21, 3), r(138, 0), o(76, 3), // ToolsExecuteRequest
    r(976, 3), r(22, 3), r(3000, 3), r(3001, 3), r(3002, 3), r(3003, 3), r(3004, 17), // ToolsShellDescriptorConfig
    r(5, 3), o(2997, 5), o(2998, 5), o(2999, 5), o(3005, 2880), o(3006, 5), o(3007, 12), o(3008, 5), // ToolsGetBuiltinDescriptorsRequest
    r(35, 2882), // ToolsGetBuiltinDescriptorsResult
    r(35, 2885), // ToolsGetCurrentMetadataResult
    o(36, 3), // ToolsListRequest
    r(5, 3), r(1034, 0), r(3009, 2877), // ToolsTaskCompleteEventDataRequest
    r(5, 3), r(753, 3), o(3010, 0), o(3011, 0), // UIEphemeralQueryRequest
    r(751, 3), // UIEphemeralQueryResult
    r(2071, 3), // UIRegisterDirectAutoModeSwitchHandlerResult
    r(5, 3), r(2071, 3), // UIUnregisterDirectAutoModeSwitchHandlerRequest
    r(3012, 5), // UIUnregisterDirectAutoModeSwitchHandlerResult
    r(5, 3), r(3013, 2896), // UpdateSubagentSettingsRequest
    r(76, 3), r(6, 5), r(81, 3), o(541, 10), o(7, 3), // UserRequestedShellCommandResult
    r(464, 0), r(473, 0), r(1753, 5), // UserSettingMetadata
    r(1337, 2900), // UserSettingsGetResult
    r(1337, 0), // UserSettingsSetRequest
    r(3014, 17), // UserSettingsSetResult
    r(3015, 5), o(213, 2904), o(3017, 3), // VisibilityGetResult
    r(5, 3), r(213, 2904), // VisibilitySetRequest
    r(3015, 5), o(213, 2904), o(3017, 3), // VisibilitySetResult
    o(278, 3), o(1866, 0), o(36, 3), o(41, 3), o(549, 291), o(1376, 3), // WorkflowAgentOptions
    r(5, 3), r(1559, 3), r(2329, 3), r(44, 3), r(3018, 2908), // WorkflowAgentRequest
    o(497, 0), // WorkflowAgentResult
    r(73, 3), r(76, 3), r(1582, 3), r(201, 364), r(278, 3), o(22, 3), r(74, 3), r(213, 3), o(3019, 3), o(2955, 3), o(2363, 10), o(2952, 10), r(3020, 10), o(50, 3), // WorkflowAgentSummary
    r(5, 3), r(1582, 3), // WorkflowCancelRequest
    r(25, 3), r(907, 2913), // WorkflowCurrentPhase
    o(1040, 11), o(1041, 11), o(1042, 12), o(1043, 12), // WorkflowDeclaredLimits
    r(5, 3), r(1582, 3), // WorkflowGetRunDetailParams
    r(5, 3), r(1582, 3), o(201, 3), o(3021, 10), o(3022, 10), o(1905, 11), // WorkflowGetRunProgressRequest
    r(5, 3), r(1582, 3), // WorkflowGetRunRequest
    r(5, 3), r(1582, 3), r(2329, 3), r(1588, 3), // WorkflowJournalGetRequest
    r(3023, 5), o(3024, 0), // WorkflowJournalGetResult
    r(5, 3), r(1582, 3), r(2329, 3), r(1588, 3), r(3024, 0), // WorkflowJournalPutRequest
    r(5, 3), o(3021, 10), o(3022, 10), o(1905, 11), // WorkflowListRunsRequest
    r(3020, 10), r(3013, 11), r(3029, 10), // WorkflowRunConsumed
    r(212, 2928), r(464, 12), o(3032, 12), r(1582, 3), r(83, 2929), // WorkflowRunFailureWorkflowLimitReached
    r(1582, 3), r(4, 3), r(83, 2931), // WorkflowRunFailureWorkflowResumeDeclined
    r(1627, 3), r(438, 2933), r(1582, 3), r(83, 2934), // WorkflowRunFailureWorkflowDurableFailure
    r(1582, 3), r(3047, 10), r(83, 2936), // WorkflowRunFailureWorkflowAccountingIncomplete
    r(1582, 3), r(83, 2938), // WorkflowRunFailureWorkflowProviderDisconnected
    r(83, 170), // WorkflowPauseInfoUser
    r(1588, 3), r(83, 1096), // WorkflowPauseInfoCheckpoint
    o(4, 3), o(538, 2940), o(7, 3), o(1586, 3), r(1590, 2944), // WorkflowRunTerminal
    r(1582, 3), r(360, 3), r(23, 3), r(213, 2923), r(368, 10), r(2790, 10), r(2363, 2924), r(2968, 10), r(2952, 2924), r(3025, 2925), r(3026, 11), r(3027, 11), r(3028, 11), r(1395, 2926), r(3030, 2915), r(724, 2927), r(466, 10), r(3031, 2924), r(1596, 2946), r(3050, 5), // WorkflowRunSummary
    r(3051, 2948), o(3052, 10), o(3053, 10), o(3054, 5), o(3055, 11), // WorkflowListRunsResult
    r(3056, 11), r(212, 2950), r(340, 3), // WorkflowLogLine
    r(5, 3), r(1582, 3), r(2329, 3), r(3058, 2952), // WorkflowLogRequest
    r(5, 3), r(1582, 3), // WorkflowPauseRequest
    r(25, 3), r(907, 2913), r(177, 3), o(1038, 3), r(213, 2955), r(3059, 11), r(3060, 11), o(2363, 10), o(2952, 10), r(3061, 10), r(3062, 10), r(3063, 11), r(3027, 11), // WorkflowPhaseObservation
    r(3056, 11), r(530, 11), r(201, 364), r(3064, 10), r(212, 2950), r(340, 3), // WorkflowProgressLine
    r(3065, 2958), r(3052, 2924), r(3053, 2924), r(3066, 5), r(3054, 5), r(368, 11), // WorkflowProgressPage
    o(1040, 11), o(1041, 11), o(1042, 12), o(1043, 12), // WorkflowRunLimits
    r(5, 3), r(1582, 3), o(1944, 2960), o(3067, 5), o(3068, 5), // WorkflowResumeRequest
    r(1582, 3), o(530, 11), r(213, 2923), o(497, 0), o(7, 3), o(538, 2940), o(4, 3), o(3069, 0), o(1590, 2943), // WorkflowRunResult
    r(360, 3), r(1036, 2962), // WorkflowResumeResult
    r(1582, 3), r(360, 3), r(23, 3), r(213, 2923), r(368, 10), r(2790, 10), r(2363, 2924), r(2968, 10), r(2952, 2924), r(3025, 2925), r(3026, 11), r(3027, 11), r(3028, 11), r(1395, 2926), r(3030, 2915), r(724, 2927), r(466, 10), r(3031, 2924), r(1596, 2946), r(3050, 5), r(1039, 2964), r(65, 2965), r(2887, 2959), // WorkflowRunDetail
    o(1944, 2960), o(3067, 5), o(3068, 5), o(3070, 3), // WorkflowRunOptions
    r(5, 3), r(21, 3), r(493, 0), o(2867, 2967), // WorkflowRunRequest
    o(981, 3), o(982, 3), // WorkspaceDiffContents
    r(24, 3), r(979, 3), r(2645, 2970), o(3073, 3), o(3074, 5), o(1610, 2969), // WorkspaceDiffFileChange
    r(3076, 2972), r(612, 2972), r(3077, 2973), o(3078, 3), r(3079, 5), o(2638, 2216), // WorkspaceDiffResult
    r(5, 3), r(177, 3), r(137, 3), // WorkspacesAddSummaryRequest
    o(733, 19), o(572, 19), // WorkspacesAddSummaryResult
    r(2031, 5), // WorkspacesAutopilotObjectiveExistsResult
    r(344, 11), r(177, 3), r(3080, 3), // WorkspacesCheckpoints
    r(5, 3), r(24, 3), o(2234, 5), // WorkspacesCreateDirectoryRequest
    r(2644, 5), // WorkspacesDeleteAutopilotObjectiveResult
    r(5, 3), r(612, 2972), o(3081, 5), // WorkspacesDiffRequest
    r(5, 3), o(1265, 0), // WorkspacesEnsureRequest
    r(25, 3), o(69, 3), o(2855, 3), o(490, 3), o(2856, 2983), o(489, 3), o(21, 3), o(1701, 3), o(2857, 5), o(3082, 11), o(1705, 3), o(2858, 3), o(3083, 5), o(3084, 3), o(3085, 3), o(3086, 3), o(3087, 5), // WorkspacesGetWorkspaceResultWorkspace
    r(572, 2985), o(24, 3), // WorkspacesGetWorkspaceResult
    r(3088, 2987), // WorkspacesListCheckpointsResult
    r(137, 364), // WorkspacesReadAutopilotObjectiveResult
    r(5, 3), r(344, 11), // WorkspacesReadCheckpointRequest
    r(137, 364), // WorkspacesReadCheckpointResult
    r(5, 3), r(24, 3), o(2234, 5), o(2239, 5), // WorkspacesRemovePathRequest
    r(5, 3), r(32, 3), r(2615, 3), // WorkspacesRenamePathRequest
    r(5, 3), r(137, 3), // WorkspacesSaveLargePasteRequest
    r(339, 3), r(3080, 3), r(1836, 11), // WorkspacesSaveLargePasteResultSaved
    r(3089, 2996), // WorkspacesSaveLargePasteResult
    r(5, 3), r(24, 3), // WorkspacesStatFileRequest
    r(2260, 5), r(2261, 5), r(1608, 12), r(3090, 12), r(3091, 12), // WorkspacesStatFileResult
    r(5, 3), r(3092, 11), // WorkspacesTruncateSummariesRequest
    r(5, 3), o(1265, 0), o(21, 3), // WorkspacesUpdateMetadataRequest
    r(5, 3), r(137, 3), // WorkspacesWriteAutopilotObjectiveRequest
    r(438, 3), // WorkspacesWriteAutopilotObjectiveResult
];

#[rustfmt::skip]
pub(super) const CASES: [Case; 218] = [
    t(2339, 1890), t(2158, 1892), // AuthEnumerateQuery
    t(2341, 1896), t(213, 1897), t(2342, 1899), // AuthReadQuery
    t(2343, 1903), t(2344, 1905), t(2345, 1907), // AuthWrite
    t(2373, 1929), t(2368, 1923), t(2369, 1925), t(2377, 1933), // AgentRegistrySpawnResult
    t(2339, 1942), t(2158, 1946), // AuthEnumerateValue
    t(2388, 1952), t(2389, 1954), t(2390, 1956), t(2391, 1958), t(324, 1962), t(7, 1963), // AuthLoginStep
    t(2341, 1967), t(213, 1969), t(2342, 1972), // AuthReadValue
    c(When::Bool, 5), c(When::Object, 1989), // BuiltinToolSafeForTelemetry
    t(2439, 2007), t(1855, 2009), t(490, 2011), // CatalogAgentPluginInstallSource
    t(178, 2019), t(2445, 2021), // CatalogCandidateSource
    t(2432, 2031), t(2441, 2024), t(30, 2015), // CatalogCandidate
    t(685, 2070), t(2499, 2053), t(2530, 2072), t(2465, 2043), t(2446, 2027), t(2517, 2061), t(2505, 2056), t(2533, 2075), t(2472, 2047), t(2452, 2036), t(271, 2077), // CatalogSearchResult
    t(2546, 2091), t(1109, 2081), t(488, 2079), t(2547, 2093), t(2460, 2085), t(480, 2094), t(2461, 2087), t(2462, 2083), t(2463, 2096), t(2499, 2053), t(2465, 2043), t(271, 2077), // CatalogSelectionResult
    t(1343, 2136), t(2588, 2138), t(1345, 2140), // ConnectorConnectResult
    t(2604, 2157), t(337, 2158), // DebugCollectLogsDestination
    c(When::Object, 303), c(When::Object, 306), // McpSerializableServerConfig
    t(1864, 2337), t(2718, 2339), t(2739, 2342), t(1850, 2343), t(1109, 2344), t(488, 2345), t(2740, 2347), // McpInstallationOutcome
    t(2709, 2327), t(2710, 2329), t(2711, 2331), t(2712, 2333), t(2713, 2335), t(324, 2349), // McpInstallationOperationStatus
    t(1850, 2312), t(2700, 2315), t(2705, 2320), t(2706, 2322), t(2707, 2325), t(438, 2352), t(2740, 2353), // McpInstallationManagementOutcome
    t(527, 2356), t(2499, 2053), t(2465, 2043), // McpInstallationManagementResult
    t(527, 2359), t(2499, 2053), t(2465, 2043), // McpInstallationResult
    t(2742, 2372), t(2743, 2374), t(1344, 2377), t(325, 2378), // McpOauthProbeResult
    t(178, 2387), t(2445, 2388), // McpServerCardReference
    t(2458, 2385), t(2468, 2390), // McpPlanInstallSource
    t(2744, 2383), t(2499, 2053), t(2457, 2040), t(2465, 2043), t(2446, 2027), t(2517, 2061), t(2505, 2056), t(2533, 2075), t(2472, 2047), t(2452, 2036), t(2549, 2100), t(2514, 2059), t(271, 2077), // McpPlanInstallResult
    t(494, 2453), t(916, 2454), t(917, 2455), t(605, 2456), t(2005, 2457), t(591, 2458), t(918, 2459), t(919, 2460), t(920, 2461), t(922, 2462), t(923, 2463), // PermissionsLocationsAddToolApprovalDetails
    t(326, 2540), t(337, 2541), t(338, 2545), t(343, 2547), t(350, 2549), t(355, 2550), t(357, 2551), t(362, 2552), t(364, 2554), t(367, 2556), t(369, 2557), t(370, 2558), t(371, 2559), t(372, 2560), t(374, 2204), // PushAttachment
    t(599, 2583), t(2814, 2585), t(439, 2587), t(7, 2588), // RemoteControlStatus
    t(1402, 2639), t(271, 2641), // SessionLimitPredictionResult
    c(TagBool(false), 2250), c(TagBool(true), 2599), // SessionListEntry
    t(435, 2665), t(1731, 2667), t(2870, 2669), t(2871, 2671), t(29, 2672), t(2165, 2674), t(2873, 2677), // SessionOpenParams
    t(380, 161), t(382, 163), t(383, 2689), t(387, 169), t(26, 171), t(388, 173), t(82, 51), // SettableAuthInfo
    t(1674, 2699), t(2894, 2701), t(2895, 2703), t(2896, 2705), t(271, 2706), // SessionsClientMetadataEntry
    t(1864, 2763), t(2718, 2764), t(2739, 2765), t(1850, 2766), t(1109, 2767), t(488, 2768), t(2740, 2769), // SkillInstallationOutcome
    t(2709, 2758), t(2710, 2759), t(2711, 2760), t(2712, 2761), t(2713, 2762), t(324, 2771), // SkillInstallationOperationStatus
    t(1850, 2748), t(2913, 2750), t(2705, 2752), t(2706, 2753), t(2739, 2755), t(2707, 2757), t(438, 2773), t(2926, 2775), t(2740, 2776), // SkillInstallationManagementOutcome
    t(527, 2778), t(2499, 2053), t(2465, 2043), // SkillInstallationManagementResult
    t(527, 2781), t(2499, 2053), t(2465, 2043), // SkillInstallationResult
    t(340, 2803), t(2931, 2800), t(324, 2801), t(2937, 2807), t(2928, 2798), t(2939, 2811), t(2943, 2813), t(2945, 2815), // SlashCommandInvocationResult
    t(2887, 2839), t(324, 2840), t(325, 2841), t(488, 2842), // TaskClientUpdate
    t(1376, 2824), t(176, 2834), t(952, 2846), // TaskInfo
    t(1376, 2827), t(176, 2835), t(952, 2850), // TaskProgress
    c(When::Text, 3), c(When::Object, 2877), // ToolResult
    t(3033, 2930), t(3034, 2932), t(3046, 2935), t(3048, 2937), t(3049, 2939), // WorkflowRunFailure
    t(26, 2941), t(1589, 2942), // WorkflowPauseInfo
];

#[rustfmt::skip]
pub(super) const WORDS: [u16; 520] = [
    2333, 2334, 2335, 2336, 280, // AccountKind
    26, 27, // AgentDiscoveryPathScope
    2348, 2349, // AgentRegistryLiveTargetEntryKind
    2353, 2354, 2355, 2356, // AgentRegistryLiveTargetEntryStatus
    7, 2357, 2358, 457, 644, // AgentRegistryLiveTargetEntryAttentionKind
    2361, 650, // AgentRegistryLiveTargetEntryLastTerminalEvent
    2357, 2366, 307, // AgentRegistryLogCaptureOpenErrorReason
    473, 2372, // AgentRegistrySpawnPermissionMode
    2378, 2379, 2380, 2381, 2382, 2383, // AgentRegistrySpawnValidationErrorReason
    69, 21, 1087, 36, 1058, // AgentRegistrySpawnValidationErrorField
    2333, 2334, 2336, // LoginProviderKind
    324, 2392, 1109, 2393, // AuthLoginResultStatus
    439, 440, 324, // AutopilotObjectiveStatus
    613, // BuiltinToolInputSchemaType
    2409, // BuiltinToolFormatType
    2413, 2414, 2415, // CatalogAgentPluginMediaType
    2416, 2417, 2418, // CatalogAgentPluginCompatibilityTag
    2424, 2425, 2426, 2427, // CatalogAgentPluginInstallability
    1376, 491, 1853, 1033, 2432, 2433, 2434, 2416, // CatalogAgentPluginComponent
    2424, 2426, 2443, 2444, 2427, // CatalogAiSkillInstallability
    2447, 2448, 2449, // CatalogAuthenticationRequiredReason
    2424, 2450, // CatalogMcpServerInstallability
    2453, 2454, 2455, 2456, // CatalogContractViolationReason
    2458, 1059, 338, // CatalogHandleType
    2460, 480, 2461, 2462, 2463, 2464, // CatalogHandleRejectionReason
    1768, 2246, 1905, 2466, 2467, 32, 2468, 781, 185, 5, 2469, 527, 2470, 2471, 2421, // CatalogInvalidRequestField
    2473, 2474, 2475, 2476, 2477, // CatalogMalformedCardReason
    1776, 1777, 2442, 2413, 2414, 2415, // CatalogMediaType
    2479, 2480, 2481, 2482, 2483, 2484, 2485, 2486, 2487, 2488, 2489, 2490, 2491, 2492, 2493, 2494, 2495, 2496, 2497, // CatalogCapability
    2500, 2501, // CatalogNegotiationRefusedReason
    2506, 296, 298, 297, 2507, 2508, 2509, 2510, 2511, 2512, 2513, // CatalogNetworkFailureReason
    2515, 2516, 2444, // CatalogNotInstallableReason
    476, // CatalogSearchTotalCountRelation
    2432, 2441, 30, // CatalogCandidateKind
    2534, 2535, 2536, 2537, 2538, 2539, // CatalogUnsafeRetrievalReason
    2540, 2541, 2542, 2543, 2544, 2545, // CatalogUnavailableReason
    2546, 1109, 488, 2547, // CatalogSelectionDecision
    2550, 2551, 2552, // CatalogUnavailableTransportReason
    31, 1853, 176, // SlashCommandKind
    337, // SlashCommandInputCompletion
    1337, // CommandsInvocationOrigin
    2566, 2567, // ConnectedRemoteSessionMetadataKind
    2569, // ConnectorAuthorizationScope
    420, 284, 271, // ConnectorAvailability
    303, 1345, 1343, 7, 476, // ConnectorCatalogStatus
    1343, 1345, 2586, 325, 1346, 284, 1347, // ConnectorMcpStatus
    570, 2599, 2600, 2601, // DebugCollectLogsSource
    326, 337, // DebugCollectLogsEntryKind
    2606, 2607, 252, // DebugCollectLogsRedaction
    2604, 337, // DebugCollectLogsResultKind
    7, 600, 601, 602, 603, // DiagnosticSeverity
    2620, 305, 54, 1651, // McpDiagnosticKind
    2622, 2623, // McpDiagnosticDirection
    605, // DiagnosticSource
    1674, 1675, // DiagnosticCursorStatus
    26, 30, // DiscoveredExtensionSource
    284, 2626, 2627, // DiscoveredExtensionMode
    1726, 1724, 1721, 1722, 1736, 1737, 1730, 1727, 1720, 1725, 1718, 1717, 1734, 1735, 1723, 1049, 1719, // HookType
    26, 490, 30, 199, // HookOrigin
    581, 54, 582, 591, // DiscoveredMcpServerType
    1211, 284, 325, 1212, // ExtensionStatus
    2635, 2636, 2637, // HistoryRewindUnavailableReason
    2643, 2644, 1849, // HistoryRewindChangeType
    2646, 2647, // HistoryRewindMode
    6, 2636, 2635, 2637, 2648, 2649, 2650, 2651, 2652, // HistoryRewindOutcome
    2654, 2655, // HistoryFileRestoreSkipReason
    26, 490, 2658, 30, // InstructionDiscoveryPathLocation
    326, 337, // InstructionDiscoveryPathKind
    2659, 352, 36, 2660, 2661, 2662, 30, // InstructionSourceType
    26, 490, 2658, 30, // InstructionSourceLocation
    1604, 1605, // McpAppsHostContextDetailsTheme
    2682, 2683, 2684, // McpAppsHostContextDetailsDisplayMode
    2682, 2683, 2684, // McpAppsHostContextDetailsAvailableDisplayMode
    2687, 2688, 2689, // McpAppsHostContextDetailsPlatform
    1604, 1605, // McpAppsSetHostContextDetailsTheme
    2682, 2683, 2684, // McpAppsSetHostContextDetailsDisplayMode
    2682, 2683, 2684, // McpAppsSetHostContextDetailsAvailableDisplayMode
    2687, 2688, 2689, // McpAppsSetHostContextDetailsPlatform
    2701, 439, 2446, 2702, 2703, 1850, // McpInstallationState
    2465, 2719, 488, 2720, 2721, 2722, 2723, 2724, 2725, 2726, 2703, 2727, 2728, 2729, 2730, 2731, 2732, 2733, 2734, 2735, 2736, 2737, 2738, // McpInstallationFailureReason
    788, 789, 791, // McpOauthProbeNeedsAuthReason
    6, 538, 488, // McpSamplingExecutionAction
    2121, 2122, // McpSetEnvValueModeDetails
    1197, 1198, // SessionWorkingDirectoryContextHostType
    2765, 2766, // MetadataSnapshotRemoteMetadataTaskType
    352, 2776, // PermissionLocationType
    352, 660, // PermissionsConfigureAdditionalContentExclusionPolicyScope
    455, 190, // PermissionsModifyRulesScope
    175, 1986, 174, // ProviderEndpointType
    119, 1987, // ProviderEndpointWireApi
    54, 1989, // ProviderEndpointTransport
    345, 346, 347, // PushAttachmentGitHubReferenceType
    2765, 2766, // RemoteSessionMetadataTaskType
    1662, 2353, 2821, 7, // RemoteSessionHostStatus
    2832, 2833, // SessionLimitPredictionClientType
    36, 2835, 2836, // SessionLimitPredictionSource
    2838, 2839, 2840, 2841, // SessionLimitPredictionTier
    2847, 2848, // SessionLimitPredictionUnavailableReason
    726, 1059, 727, // MetadataSnapshotCurrentMode
    1197, 1198, // WorkspaceSummaryHostType
    252, 253, 254, // SessionOpenOptionsReasoningSummary
    352, 660, // SessionOpenOptionsAdditionalContentExclusionPolicyScope
    2765, 2766, // SessionsOpenHandoffTaskType
    2643, 2876, 2877, 1343, 2878, // SessionsOpenStatus
    2880, 2881, 2882, 2883, 2884, 2885, // SessionsOpenProgressStep
    2886, 269, // SessionsOpenProgressStatus
    580, 29, 660, // SessionSource
    2907, 2908, 2909, // ShellKillSignal
    27, 1469, 1470, 140, // SkillDiscoveryScope
    2426, 2465, 2719, 488, 2721, 2722, 2723, 2724, 2727, 2728, 2729, 2730, 2463, 2464, 1675, 2914, 2915, 2916, 2917, 2918, 2919, 2920, 2733, 2737, 1850, 2921, 2922, 2923, 2703, 2738, 2924, 2447, 2449, // SkillInstallationFailureReason
    284, 2935, // SandboxSessionChange
    2947, 473, 548, // SubagentSettingsEntryContextTier
    1211, 1662, 324, 325, 488, // TaskStatus
    2956, 2957, // TaskExecutionMode
    1211, 1662, 324, 325, 488, 2963, // TaskClientStatus
    2434, 1380, // TaskClientOwnerKind
    1343, 2593, // TaskClientOwnerPresence
    2957, // TaskClientExecutionMode
    1211, 1662, // TaskClientActiveStatus
    2979, 2980, // TaskShellInfoAttachmentMode
    352, 3016, // SessionVisibilityStatus
    1345, 1211, 324, 1583, 440, 488, 7, // WorkflowRunStatus
    1041, 1042, 1043, // WorkflowRunFailureKind
    3035, 3036, 3037, 3038, 3039, 3040, 3041, 3042, 3043, 3044, 3045, // WorkflowDurableOperation
    3057, 153, // WorkflowLogLineKind
    1345, 439, 324, 2888, // WorkflowPhaseStatus
    3071, 1849, 2644, 3072, // WorkspaceDiffFileChangeType
    3075, 489, 455, // WorkspaceDiffMode
    1197, 1198, // WorkspacesWorkspaceDetailsHostType
];

#[rustfmt::skip]
pub(super) const NAMES: [&str; 763] = [
    "authErrors", "storedInVault", "hasMoreUsers", "githubDotCom", "proxima", "entraEmu", "entra", "derivedFrom",
    "authSource", "accounts", "brokerAvailable", "activeAccount", "lastErrors", "switchActive", "logout", "setCredentials",
    "preferredForCreation", "projectPath", "ui-server", "managed-server", "pid", "port", "sessionName", "working",
    "waiting", "done", "attention", "permission", "exit_plan", "attentionKind", "statusRevision", "turn_end",
    "lastTerminalEvent", "startedAt", "lastSeenMs", "openError", "disk_full", "openErrorReason", "spawn-error", "registry-timeout",
    "childPid", "logCapture", "yolo", "spawned", "entry", "initialPromptSent", "initialPromptError", "validation-error",
    "cwd-not-found", "cwd-not-directory", "invalid-name", "unknown-agent", "unknown-model", "yolo-not-allowed", "field", "projectPaths",
    "excludeHostAgents", "flowId", "open-url", "input-required", "awaiting", "needs-interaction", "needs-plaintext-consent", "needs-account-selection",
    "step", "activeLogin", "activeHost", "accountCount", "githubMessage", "moreUsers", "credits", "creditsUsed",
    "creditsUsedNanoAiu", "objective", "turnCount", "pauseReason", "completionSummary", "creditCountNanoAiu", "creditLimit", "grammar",
    "syntax", "definition", "hasSummariseIntention", "application/vnd.github.copilot-plugin", "application/vnd.anthropic.claude-plugin+json", "application/agent-plugin+json", "canvas", "canvas-only",
    "github-copilot", "compatibilityTags", "trust", "categories", "connectorIds", "handleExpiresAt", "installable", "install-data-unavailable",
    "feature-disabled", "not-installable-kind", "installability", "installCount", "canvasIds", "commit", "mcp-server", "lsp-server",
    "extension", "components", "connectorDependencies", "extensionIds", "mcpDependencies", "materialization", "installPlan", "ai-skill",
    "application/ai-skill", "materialisation-unavailable", "policy-forbids", "embedded", "authentication-required", "no-credential", "credential-expired", "credential-rejected",
    "not-installable-policy", "requiredCapabilities", "contract-violation", "both-url-and-data", "neither-url-nor-data", "duplicate-identity", "unknown-media-type", "handle-rejected",
    "candidate", "handleType", "invalid", "replayed", "foreign", "wrong-kind", "search-mismatch", "invalid-request",
    "kinds", "contract", "card", "selectionRef", "feed", "trustTiers", "malformed-card", "invalid-json",
    "schema-violation", "unsupported-media-type", "missing-required-field", "size-limit-exceeded", "runtimeProtocolVersion", "mcp-server-card", "legacy-mcp-server-card", "ai-skill-discovery",
    "agent-plugin-discovery", "mcp-install-planning", "multiple-transport-choice", "catalog-search-pagination", "trust-snapshot", "catalog-selection", "catalog-search-credential-required", "catalog-search-session-bound",
    "mcp-confirmed-remote-installation", "mcp-configured-remote-installation", "skill-confirmed-installation", "agent-plugin-formats", "agent-plugin-confirmed-installation", "catalog-reference-installation", "catalog-feeds", "catalog-search-categories",
    "grantedCapabilities", "negotiation-refused", "unsupported-protocol-version", "unsupported-capability", "minimumSupportedProtocolVersion", "supportedCapabilities", "unsupportedCapabilities", "network-failure",
    "offline", "connection-refused", "proxy-authentication-required", "rate-limited", "service-unavailable", "http-status", "response-too-large", "redirect-rejected",
    "not-installable", "kind-not-installable", "ai-skill-not-installable", "policy-rejected", "currentPage", "pageSize", "totalCount", "totalCountRelation",
    "pageCount", "maxPage", "hasNextPage", "searchId", "candidates", "truncated", "negotiated", "pagination",
    "unsupported-kind", "requestedKinds", "supportedKinds", "unsafe-retrieval", "blocked-scheme", "credentials-in-url", "blocked-address", "redirect-to-blocked-address",
    "proxy-rejected", "host-not-permitted", "search-unavailable", "planning-unavailable", "selection-unavailable", "authority-not-configured", "disabled-by-policy", "feed-not-found",
    "selected", "timed-out", "candidateHandle", "unavailable-transport", "no-eligible-transport", "transport-not-supported", "remote-enumeration-unavailable", "aliases",
    "completion", "preserveMultilineInput", "allowDuringAgentExecution", "schedulable", "includeBuiltins", "includeSkills", "includeClientCommands", "triggerCharacters",
    "insertText", "rangeStart", "rangeEnd", "pullRequestNumber", "remote-session", "coding-agent", "staleAt", "write_plugin_gateway_connections",
    "consentContinuation", "opaqueAccountSelection", "maxPollAttempts", "maxPollIntervalMs", "maxDeadlineMs", "sessionAccountSelection", "targetedReconcile", "runtimeServerIds",
    "logo", "releaseTag", "refreshedAtMs", "connectors", "connectorName", "catalog", "authorizationRequirement", "runtimeServerId",
    "needs_auth", "runtimeServers", "consent_required", "consentUrl", "continuationId", "pollIntervalMs", "deadlineMs", "disconnected",
    "refreshCatalog", "checks", "input_schema", "deferLoading", "bundlePath", "process-log", "shell-log", "additional",
    "outputPath", "noOverwrite", "archive", "outputDirectory", "plain-text", "events-jsonl", "redaction", "processLogs",
    "shellLogs", "eventsPath", "currentProcessLogPath", "processLogDirectory", "previousProcessLogLimit", "destination", "include", "additionalEntries",
    "skippedEntries", "originalBytes", "lifecycle", "connectionId", "client-to-server", "server-to-client", "details", "droppedCount",
    "load_only", "load_and_augment", "ids", "disableKey", "editability", "jsonPointer", "effectiveSource", "trusted",
    "fileChangeTrackingEnabled", "file-change-tracking-disabled", "session-busy", "unsupported-remote-session", "unavailableReason", "userMessage", "canRestoreFiles", "turnChangedFiles",
    "points", "created", "deleted", "changeType", "conversation", "conversation-and-files", "files-rolled-back", "rollback-incomplete",
    "truncation-failed", "checkpoint-cleanup-failed", "snapshot-prune-failed", "restoredFiles", "user-modified", "skipped-capture", "skippedFiles", "excludeHostHooks",
    "working-directory", "home", "vscode", "nested-agents", "child-instructions", "applyTo", "defaultDisabled", "excludeHostInstructions",
    "flushQueued", "interrupted", "mcTaskId", "settingsJson", "marketplaces", "dependentPlugins", "planHandle", "originServerName",
    "sessionHasMcpApps", "featureFlagEnabled", "advertised", "capability", "toolsWithUiMeta", "sampleToolNames", "locale", "timeZone",
    "inline", "fullscreen", "pip", "displayMode", "availableDisplayModes", "web", "desktop", "mobile",
    "userAgent", "names", "includeEffectiveSource", "planHandleExpiresAt", "transportChoices", "recommendedTransportChoiceId", "configurationChanges", "reloadRequired",
    "requiresInteractiveConfiguration", "expiresAtEpochMs", "install-prepared", "needs-setup", "activation-failed", "configuration-modified", "installations", "listed",
    "recovered", "uninstall-planned", "cancellationRequested", "preparing", "prepared", "awaiting-confirmation", "revalidating", "applying",
    "cleanupPending", "restoredPreviousConfiguration", "removedOwnedSecrets", "preservedSharedAuthentication", "uninstalled", "operation-limit", "capability-required", "confirmation-unavailable",
    "confirmation-invalid", "policy-context-unavailable", "policy-changed", "policy-denied", "configuration-changed", "resource-not-found", "plan-expired", "plan-replayed",
    "foreign-runtime", "replan-required", "source-revalidation-unavailable", "source-changed", "source-unavailable", "registry-unavailable", "secret-store-unavailable", "lifecycle-unavailable",
    "write-failed", "rolled-back", "refused", "refreshSessionToken", "no-auth-required", "authenticated", "planned", "secrets",
    "additionalProperties", "priority", "lastModified", "annotations", "uriTemplate", "resources", "nextCursor", "resourceTemplates",
    "modelSource", "systemTools", "mcpTools", "freeSpace", "buffer", "attributes", "compactions", "contextAttribution",
    "processing", "messagesTokenCount", "systemTokenCount", "cca", "cli", "taskType", "remoteSessionIds", "staleAtIso",
    "clear", "skipCache", "ordering", "effectiveAllowedModels", "movedToBackground", "applied", "dir", "locationType",
    "changed", "appliedRuleCount", "appliedDirectoryCount", "appliedRules", "unrestricted", "includeTempDirectory", "sessionApprovedPaths", "initialAllowed",
    "approveAllToolPermissionRequests", "approveAllReadPermissionRequests", "urls", "removeAll", "createdAt", "todoId", "dependsOn", "dependencies",
    "previousVersion", "newVersion", "reloadMcp", "reloadCustomAgents", "reloadHooks", "reloadExtensions", "deferRepoHooks", "sessionToken",
    "selectionIds", "modelDeselected", "expectedPrompt", "position", "toPosition", "steered", "steerable", "explicit",
    "silent", "taskId", "mcSessionId", "existingMcSession", "connecting", "attachedSessionId", "frontendUrl", "isSteerable",
    "promptManager", "awaitingFirstMessage", "transferred", "input-needed", "hostStatus", "hostActivity", "supported", "values",
    "messageIds", "abortable", "hasActiveWork", "freedBytes", "windowStart", "windowEnd", "cli-interactive", "cli-prompt",
    "clientType", "family", "global", "sourceKey", "recommended", "additional_headroom", "generous_headroom", "maximum_headroom",
    "cap", "baselineData", "recommendedTier", "recommendedCap", "prediction", "auto_unresolved", "no_model", "startupPrompts",
    "hookCount", "initialName", "remoteMetadata", "currentMode", "indexedSearch", "git_root", "host_type", "user_named",
    "updated_at", "list", "priceCategory", "modelPriceCategories", "workingDirectoryContext", "remoteExporting", "remoteDefaultedOn", "detachedFromSpawningParentEngagementId",
    "autoTierIsExplicit", "options", "emitStart", "suppressResumeWorkspaceMetadataWriteback", "resumeLast", "attach", "onTaskCreated", "handoff",
    "onProgress", "onConfirm", "resumed", "not_found", "handed_off", "sessionApi", "load-session", "validate-repo",
    "check-changes", "checkout-branch", "create-session", "save-session", "in-progress", "progress", "skipped", "dryRun",
    "copilotUserResolved", "engagementId", "sessionIds", "inUse", "notFound", "corrupt", "unsupportedVersion", "keys",
    "metadataLimit", "includeDetached", "throwOnError", "olderThanDays", "includeNamed", "excludeSessionIds", "expectedSessionId", "toSessionId",
    "expectedFromSessionId", "SIGTERM", "SIGKILL", "SIGINT", "signal", "killed", "detachSessionEndHooks", "install-planned",
    "invalid-candidate", "descriptor-unavailable", "descriptor-invalid", "entrypoint-unavailable", "invalid-skill", "payload-unavailable", "payload-mismatch", "review-too-large",
    "busy", "already-installed", "source-rate-limited", "operation_id", "enabled-changed", "excludeHostSkills", "add-timeline-entry", "prefillInput",
    "runtimeSettingsChanged", "agent-prompt", "notice", "reservationToken", "preserveAnsi", "restored", "sandboxSessionChange", "select-subcommand",
    "group", "show-dialog", "model-picker", "modelToEnable", "dialog", "set-model", "revertOnCancel", "set-plan-model",
    "effortLevel", "inherit", "autoInvoke", "disabledSubagents", "maxConcurrency", "maxDepth", "completedAt", "activeTimeMs",
    "activeStartedAt", "resolvedModel", "sync", "background", "canPromoteToBackground", "latestResponse", "idleSince", "recentActivity",
    "latestIntent", "orphaned", "participantId", "joinId", "presence", "disconnectedAt", "updatedAt", "orphanedAt",
    "reclaimedAt", "canCancel", "cancellationReason", "percentage", "lastMessage", "reviewerDerived", "reviewerResultMeta", "completionRejectionBudgetExhausted",
    "completionEligibilityToken", "attached", "detached", "attachmentMode", "logPath", "tasks", "recentOutput", "promoted",
    "cancellable", "expectedSequence", "reclaimed", "fromAgentId", "sent", "duplicate", "skipLargeOutputProcessing", "newMessages",
    "skillInvocation", "postToolUseFailureHooksProcessed", "taskCompletionDecision", "reduceUserIntervention", "includeAuthor", "skillEmbeddingEnabled", "shellToolName", "readShellToolName",
    "stopShellToolName", "listShellsToolName", "descriptionLines", "shellConfig", "shellSupportsPowerShell7Syntax", "shellTimeoutMs", "backgroundTaskNotificationsEnabled", "finalResult",
    "onChunk", "abortSignal", "unregistered", "subagents", "shadowedKeys", "synced", "unshared", "shareUrl",
    "opts", "requestedModel", "activeMs", "afterSeq", "beforeSeq", "hit", "resultJson", "currentPhase",
    "declaredPhaseCount", "liveAgentCount", "totalSpawnedAgentCount", "nanoAiu", "declaredLimits", "activeSegmentStartedAt", "suggestedValue", "workflow_limit_reached",
    "workflow_resume_declined", "createRun", "markRunStarted", "finishRun", "reserveAgent", "releaseAgent", "chargeCredit", "addElapsed",
    "reconcileCreditTotal", "journalGet", "journalPut", "refreshLease", "workflow_durable_failure", "drainedNanoAiu", "workflow_accounting_incomplete", "workflow_provider_disconnected",
    "canResume", "runs", "oldestSeq", "newestSeq", "hasMoreNewer", "omittedOlder", "seq", "log",
    "lines", "lastEnteredRunAttempt", "entryCount", "accumulatedActiveMs", "currentActiveMs", "totalAgentCount", "recordedAt", "records",
    "hasMoreOlder", "notifyOnComplete", "logPhaseNames", "snapshot", "resumeFromRunId", "added", "renamed", "oldPath",
    "isTruncated", "unstaged", "requestedMode", "changes", "baseBranch", "isFallback", "filename", "ignoreWhitespace",
    "summary_count", "remote_steerable", "mc_task_id", "mc_session_id", "mc_last_event_id", "chronicle_sync_dismissed", "checkpoints", "saved",
    "mtimeMs", "birthtimeMs", "keepCount",
];
