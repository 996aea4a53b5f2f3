//! The tables of shapes: what comes behind that with the feature `all`.

use crate::shape::Shape::{
    self, Any, Bool, Integer, Is, IsBool, List, Map, Natural, Nothing, Null, Nullable, Number, Object, Text, Union, Word,
};
use crate::shape::When::{self, Array, TagBool};
use crate::shape::{Case, Member, NONE, c, o, r, t};

#[rustfmt::skip]
pub(super) const SHAPES: [Shape; 1127] = [
    Object { first: 5786, count: 3, required: 1, extra: NONE }, Object { first: 5789, count: 2, required: 0, extra: NONE }, Object { first: 5791, count: 3, required: 2, extra: NONE }, Object { first: 5794, count: 1, required: 1, extra: NONE },
    Object { first: 5795, count: 2, required: 0, extra: NONE }, Object { first: 5797, count: 1, required: 1, extra: NONE }, Word { first: 875, count: 5 }, Object { first: 5798, count: 7, required: 5, extra: NONE },
    Is(2341), Object { first: 5805, count: 1, required: 1, extra: NONE }, Is(2160), Object { first: 5806, count: 2, required: 1, extra: NONE },
    Union { first: 444, count: 2, tag: 212 }, Object { first: 5808, count: 2, required: 2, extra: NONE }, Is(2343), Object { first: 5810, count: 1, required: 1, extra: NONE },
    Object { first: 5811, count: 1, required: 1, extra: NONE }, Is(2344), Object { first: 5812, count: 1, required: 1, extra: NONE }, Union { first: 446, count: 3, tag: 212 },
    Object { first: 5813, count: 2, required: 2, extra: NONE }, Is(2345), Object { first: 5815, count: 2, required: 2, extra: NONE }, Is(2346),
    Object { first: 5817, count: 2, required: 1, extra: NONE }, Is(2347), Object { first: 5819, count: 4, required: 4, extra: NONE }, Union { first: 449, count: 3, tag: 212 },
    Object { first: 5823, count: 2, required: 2, extra: NONE }, Word { first: 880, count: 2 }, Object { first: 5825, count: 4, required: 3, extra: NONE }, List(1918),
    Object { first: 5829, count: 1, required: 1, extra: NONE }, Nullable(22), Object { first: 5830, count: 1, required: 1, extra: NONE }, Word { first: 882, count: 2 },
    Word { first: 884, count: 4 }, Word { first: 888, count: 5 }, Word { first: 893, count: 2 }, Object { first: 5831, count: 18, required: 8, extra: NONE },
    Word { first: 895, count: 3 }, Object { first: 5849, count: 4, required: 1, extra: NONE }, Is(2370), Object { first: 5853, count: 3, required: 2, extra: NONE },
    Is(2371), Object { first: 5856, count: 3, required: 2, extra: NONE }, Word { first: 898, count: 2 }, Object { first: 5859, count: 6, required: 1, extra: NONE },
    Is(2375), Object { first: 5865, count: 5, required: 2, extra: NONE }, Is(2379), Word { first: 900, count: 6 },
    Word { first: 906, count: 5 }, Object { first: 5870, count: 4, required: 3, extra: NONE }, Union { first: 452, count: 4, tag: 212 }, Object { first: 5874, count: 1, required: 1, extra: NONE },
    Object { first: 5875, count: 2, required: 2, extra: NONE }, Object { first: 5877, count: 1, required: 1, extra: NONE }, Object { first: 5878, count: 3, required: 3, extra: NONE }, Object { first: 5881, count: 2, required: 0, extra: NONE },
    Object { first: 5883, count: 2, required: 0, extra: NONE }, List(1895), Object { first: 5885, count: 2, required: 2, extra: NONE }, Word { first: 911, count: 3 },
    Object { first: 5887, count: 3, required: 3, extra: NONE }, List(1952), Object { first: 5890, count: 2, required: 2, extra: NONE }, Union { first: 456, count: 2, tag: 212 },
    Object { first: 5892, count: 4, required: 4, extra: NONE }, Object { first: 5896, count: 3, required: 2, extra: NONE }, Object { first: 5899, count: 2, required: 2, extra: NONE }, Is(2390),
    Object { first: 5901, count: 2, required: 2, extra: NONE }, Is(2391), Object { first: 5903, count: 2, required: 2, extra: NONE }, Is(2392),
    Object { first: 5905, count: 1, required: 1, extra: NONE }, Is(2393), Object { first: 5906, count: 1, required: 1, extra: NONE }, Word { first: 914, count: 4 },
    List(1956), Object { first: 5907, count: 4, required: 1, extra: NONE }, Object { first: 5911, count: 2, required: 2, extra: NONE }, Object { first: 5913, count: 2, required: 2, extra: NONE },
    Union { first: 458, count: 6, tag: 212 }, Object { first: 5915, count: 2, required: 2, extra: NONE }, Object { first: 5917, count: 2, required: 2, extra: NONE }, Object { first: 5919, count: 2, required: 1, extra: NONE },
    Object { first: 5921, count: 5, required: 2, extra: NONE }, Object { first: 5926, count: 2, required: 2, extra: NONE }, Object { first: 5928, count: 2, required: 1, extra: NONE }, List(1978),
    Object { first: 5930, count: 2, required: 2, extra: NONE }, Union { first: 464, count: 3, tag: 212 }, Object { first: 5932, count: 2, required: 1, extra: NONE }, Object { first: 5934, count: 3, required: 2, extra: NONE },
    Word { first: 918, count: 3 }, Object { first: 5937, count: 8, required: 5, extra: NONE }, Nullable(1985), Object { first: 5945, count: 1, required: 1, extra: NONE },
    Object { first: 5946, count: 1, required: 1, extra: NONE }, List(1988), Object { first: 5947, count: 1, required: 1, extra: NONE }, Word { first: 921, count: 1 },
    Object { first: 5948, count: 1, required: 1, extra: 0 }, Nullable(1992), Word { first: 922, count: 1 }, Object { first: 5949, count: 3, required: 3, extra: NONE },
    Nullable(1995), Object { first: 5952, count: 2, required: 0, extra: NONE }, Union { first: 467, count: 2, tag: NONE }, Object { first: 5954, count: 10, required: 10, extra: NONE },
    Object { first: 5964, count: 1, required: 1, extra: NONE }, Object { first: 5965, count: 4, required: 3, extra: NONE }, Object { first: 5969, count: 1, required: 0, extra: NONE }, Object { first: 5970, count: 2, required: 2, extra: NONE },
    Object { first: 5972, count: 1, required: 1, extra: NONE }, Is(30), Word { first: 923, count: 3 }, Object { first: 5973, count: 2, required: 1, extra: NONE },
    Word { first: 926, count: 3 }, List(2008), Object { first: 5975, count: 3, required: 3, extra: NONE }, Word { first: 929, count: 4 },
    Word { first: 933, count: 8 }, List(2012), Is(2441), Object { first: 5978, count: 1, required: 1, extra: NONE },
    Is(1857), Object { first: 5979, count: 3, required: 3, extra: NONE }, Is(490), Object { first: 5982, count: 3, required: 2, extra: NONE },
    Union { first: 469, count: 3, tag: 212 }, List(2020), Object { first: 5985, count: 9, required: 6, extra: NONE }, Object { first: 5994, count: 19, required: 6, extra: NONE },
    Is(2443), Is(2444), Word { first: 941, count: 5 }, Object { first: 6013, count: 2, required: 2, extra: NONE },
    Is(2447), Object { first: 6015, count: 1, required: 1, extra: NONE }, Union { first: 472, count: 2, tag: 212 }, Object { first: 6016, count: 3, required: 3, extra: NONE },
    Object { first: 6019, count: 15, required: 8, extra: NONE }, Is(2448), Word { first: 946, count: 3 }, Object { first: 6034, count: 3, required: 3, extra: NONE },
    Is(2434), Word { first: 949, count: 2 }, Object { first: 6037, count: 3, required: 3, extra: NONE }, Object { first: 6040, count: 15, required: 8, extra: NONE },
    Union { first: 474, count: 3, tag: 212 }, Object { first: 6055, count: 2, required: 2, extra: NONE }, Is(2454), Word { first: 951, count: 4 },
    Object { first: 6057, count: 3, required: 3, extra: NONE }, Is(2459), Word { first: 955, count: 3 }, Word { first: 958, count: 6 },
    Object { first: 6060, count: 4, required: 4, extra: NONE }, Is(2467), Word { first: 964, count: 15 }, Object { first: 6064, count: 3, required: 3, extra: NONE },
    Is(2474), Word { first: 979, count: 5 }, Word { first: 984, count: 6 }, Object { first: 6067, count: 4, required: 3, extra: NONE },
    Word { first: 990, count: 19 }, List(2056), Object { first: 6071, count: 2, required: 2, extra: NONE }, Is(2501),
    Word { first: 1009, count: 2 }, Object { first: 6073, count: 7, required: 7, extra: NONE }, Is(2507), Word { first: 1011, count: 11 },
    Object { first: 6080, count: 5, required: 3, extra: NONE }, Is(2516), Word { first: 1022, count: 3 }, Object { first: 6085, count: 3, required: 3, extra: NONE },
    Is(2519), Object { first: 6088, count: 3, required: 3, extra: NONE }, Object { first: 6091, count: 2, required: 2, extra: NONE }, Word { first: 1025, count: 1 },
    Object { first: 6093, count: 8, required: 8, extra: NONE }, Word { first: 1026, count: 3 }, List(2073), Object { first: 6101, count: 6, required: 2, extra: NONE },
    Is(685), List(2040), Object { first: 6107, count: 6, required: 5, extra: NONE }, Is(2532),
    Object { first: 6113, count: 4, required: 4, extra: NONE }, Is(2535), Word { first: 1029, count: 6 }, Object { first: 6117, count: 3, required: 3, extra: NONE },
    Word { first: 1035, count: 6 }, Object { first: 6120, count: 3, required: 3, extra: NONE }, Union { first: 477, count: 11, tag: 212 }, Object { first: 6123, count: 2, required: 2, extra: NONE },
    Is(1111), Object { first: 6125, count: 2, required: 2, extra: NONE }, Is(2464), Object { first: 6127, count: 2, required: 2, extra: NONE },
    Is(2462), Object { first: 6129, count: 2, required: 2, extra: NONE }, Is(2463), Object { first: 6131, count: 2, required: 2, extra: NONE },
    Word { first: 1041, count: 4 }, Object { first: 6133, count: 4, required: 4, extra: NONE }, Is(2548), Object { first: 6137, count: 3, required: 3, extra: NONE },
    Is(2549), Object { first: 6140, count: 2, required: 2, extra: NONE }, Object { first: 6142, count: 2, required: 2, extra: NONE }, Is(2465),
    Object { first: 6144, count: 2, required: 2, extra: NONE }, Union { first: 488, count: 12, tag: 212 }, Is(2551), Word { first: 1045, count: 3 },
    Object { first: 6146, count: 3, required: 3, extra: NONE }, Word { first: 1048, count: 3 }, Object { first: 6149, count: 2, required: 2, extra: NONE }, List(2110),
    Word { first: 1051, count: 1 }, Object { first: 6151, count: 5, required: 1, extra: NONE }, Object { first: 6156, count: 8, required: 4, extra: NONE }, List(2114),
    Object { first: 6164, count: 1, required: 1, extra: NONE }, Word { first: 1052, count: 1 }, Object { first: 6165, count: 4, required: 2, extra: NONE }, Object { first: 6169, count: 4, required: 1, extra: NONE },
    Object { first: 6173, count: 1, required: 1, extra: NONE }, Object { first: 6174, count: 3, required: 3, extra: NONE }, Object { first: 6177, count: 5, required: 1, extra: NONE }, List(2122),
    Object { first: 6182, count: 1, required: 1, extra: NONE }, Object { first: 6183, count: 1, required: 1, extra: NONE }, Object { first: 6184, count: 3, required: 3, extra: NONE }, Word { first: 1053, count: 2 },
    Object { first: 6187, count: 11, required: 5, extra: NONE }, Object { first: 6198, count: 2, required: 2, extra: NONE }, Word { first: 1055, count: 1 }, Object { first: 6200, count: 2, required: 2, extra: NONE },
    Word { first: 1056, count: 3 }, Object { first: 6202, count: 9, required: 7, extra: NONE }, Word { first: 1059, count: 5 }, Object { first: 6211, count: 8, required: 4, extra: NONE },
    List(2135), Object { first: 6219, count: 3, required: 3, extra: NONE }, Object { first: 6222, count: 3, required: 3, extra: NONE }, Is(1345),
    Word { first: 1064, count: 7 }, Object { first: 6225, count: 3, required: 3, extra: NONE }, List(2141), Object { first: 6228, count: 7, required: 4, extra: NONE },
    Object { first: 6235, count: 2, required: 2, extra: NONE }, Is(2590), Object { first: 6237, count: 3, required: 3, extra: NONE }, Is(1347),
    Object { first: 6240, count: 2, required: 2, extra: NONE }, Union { first: 500, count: 3, tag: 212 }, Object { first: 6242, count: 5, required: 5, extra: NONE }, Object { first: 6247, count: 2, required: 2, extra: NONE },
    Object { first: 6249, count: 3, required: 2, extra: NONE }, Object { first: 6252, count: 3, required: 3, extra: NONE }, Object { first: 6255, count: 3, required: 3, extra: NONE }, Object { first: 6258, count: 2, required: 2, extra: NONE },
    Object { first: 6260, count: 2, required: 2, extra: NONE }, Object { first: 6262, count: 2, required: 2, extra: NONE }, List(2157), Object { first: 6264, count: 2, required: 2, extra: NONE },
    Object { first: 6266, count: 4, required: 4, extra: NONE }, Object { first: 6270, count: 8, required: 2, extra: NONE }, Word { first: 1071, count: 4 }, Object { first: 6278, count: 3, required: 3, extra: NONE },
    Is(2606), Object { first: 6281, count: 3, required: 2, extra: NONE }, Object { first: 6284, count: 2, required: 2, extra: NONE }, Union { first: 503, count: 2, tag: 212 },
    Word { first: 1075, count: 2 }, Word { first: 1077, count: 3 }, Object { first: 6286, count: 5, required: 3, extra: NONE }, Object { first: 6291, count: 7, required: 0, extra: NONE },
    List(2170), Object { first: 6298, count: 4, required: 2, extra: NONE }, Word { first: 1080, count: 2 }, List(2163),
    Object { first: 6302, count: 3, required: 2, extra: NONE }, List(2176), Object { first: 6305, count: 4, required: 3, extra: NONE }, Word { first: 1082, count: 5 },
    Word { first: 1087, count: 4 }, Word { first: 1091, count: 2 }, Object { first: 6309, count: 5, required: 3, extra: NONE }, Object { first: 6314, count: 8, required: 5, extra: NONE },
    Object { first: 6322, count: 2, required: 2, extra: NONE }, Word { first: 1093, count: 1 }, List(2185), Object { first: 6324, count: 5, required: 2, extra: NONE },
    List(2183), Word { first: 1094, count: 2 }, Object { first: 6329, count: 5, required: 4, extra: NONE }, Word { first: 1096, count: 2 },
    Object { first: 6334, count: 1, required: 1, extra: NONE }, Object { first: 6335, count: 6, required: 5, extra: NONE }, List(2193), Word { first: 1098, count: 3 },
    Object { first: 6341, count: 2, required: 2, extra: NONE }, Object { first: 6343, count: 1, required: 1, extra: NONE }, Object { first: 6344, count: 1, required: 1, extra: NONE }, Word { first: 1101, count: 17 },
    Word { first: 1118, count: 4 }, Object { first: 6345, count: 7, required: 4, extra: NONE }, Word { first: 1122, count: 4 }, Object { first: 6352, count: 2, required: 1, extra: NONE },
    Object { first: 6354, count: 3, required: 1, extra: NONE }, Object { first: 6357, count: 5, required: 3, extra: NONE }, Object { first: 6362, count: 7, required: 3, extra: NONE }, Object { first: 6369, count: 1, required: 1, extra: NONE },
    Object { first: 6370, count: 3, required: 3, extra: NONE }, Object { first: 6373, count: 1, required: 0, extra: NONE }, Word { first: 1126, count: 4 }, Object { first: 6374, count: 5, required: 4, extra: NONE },
    Object { first: 6379, count: 3, required: 3, extra: NONE }, List(2211), Object { first: 6382, count: 1, required: 1, extra: NONE }, Object { first: 6383, count: 2, required: 2, extra: NONE },
    Object { first: 6385, count: 2, required: 2, extra: NONE }, Object { first: 6387, count: 2, required: 2, extra: NONE }, Object { first: 6389, count: 2, required: 2, extra: NONE }, Object { first: 6391, count: 1, required: 1, extra: NONE },
    Object { first: 6392, count: 1, required: 1, extra: NONE }, Object { first: 6393, count: 1, required: 1, extra: NONE }, Object { first: 6394, count: 2, required: 2, extra: NONE }, Object { first: 6396, count: 1, required: 1, extra: NONE },
    Word { first: 1130, count: 3 }, Object { first: 6397, count: 9, required: 9, extra: NONE }, List(2225), Object { first: 6406, count: 3, required: 2, extra: NONE },
    Object { first: 6409, count: 2, required: 2, extra: NONE }, Word { first: 1133, count: 3 }, Object { first: 6411, count: 4, required: 4, extra: NONE }, List(2230),
    Object { first: 6415, count: 4, required: 3, extra: NONE }, Word { first: 1136, count: 2 }, Object { first: 6419, count: 3, required: 3, extra: NONE }, Word { first: 1138, count: 9 },
    Word { first: 1147, count: 2 }, Object { first: 6422, count: 2, required: 2, extra: NONE }, List(2237), Object { first: 6424, count: 5, required: 3, extra: NONE },
    Object { first: 6429, count: 1, required: 1, extra: NONE }, Object { first: 6430, count: 2, required: 0, extra: NONE }, List(2201), Object { first: 6432, count: 3, required: 3, extra: NONE },
    Word { first: 1149, count: 4 }, Word { first: 1153, count: 2 }, Object { first: 6435, count: 5, required: 4, extra: NONE }, List(2246),
    Object { first: 6440, count: 1, required: 1, extra: NONE }, Word { first: 1155, count: 7 }, Word { first: 1162, count: 4 }, Object { first: 6441, count: 10, required: 6, extra: NONE },
    Object { first: 6451, count: 2, required: 0, extra: NONE }, Object { first: 6453, count: 2, required: 0, extra: NONE }, List(2251), Object { first: 6455, count: 1, required: 1, extra: NONE },
    Object { first: 6456, count: 2, required: 1, extra: NONE }, Object { first: 6458, count: 1, required: 1, extra: NONE }, Object { first: 6459, count: 10, required: 4, extra: NONE }, Object { first: 6469, count: 4, required: 1, extra: NONE },
    Object { first: 6473, count: 2, required: 0, extra: NONE }, Object { first: 6475, count: 2, required: 1, extra: NONE }, List(2261), Object { first: 6477, count: 1, required: 1, extra: NONE },
    Object { first: 6478, count: 5, required: 2, extra: NONE }, List(2264), Object { first: 6483, count: 1, required: 1, extra: NONE }, Object { first: 6484, count: 3, required: 2, extra: NONE },
    List(2267), Object { first: 6487, count: 1, required: 1, extra: NONE }, Object { first: 6488, count: 2, required: 1, extra: NONE }, Object { first: 6490, count: 3, required: 3, extra: NONE },
    Object { first: 6493, count: 3, required: 3, extra: NONE }, Object { first: 6496, count: 5, required: 4, extra: NONE }, Object { first: 6501, count: 3, required: 3, extra: NONE }, Object { first: 6504, count: 2, required: 2, extra: NONE },
    Object { first: 6506, count: 4, required: 4, extra: NONE }, Object { first: 6510, count: 2, required: 2, extra: NONE }, Word { first: 1166, count: 2 }, Word { first: 1168, count: 3 },
    Word { first: 1171, count: 3 }, List(2280), Word { first: 1174, count: 3 }, Object { first: 6512, count: 7, required: 0, extra: 0 },
    Object { first: 6519, count: 1, required: 1, extra: NONE }, Object { first: 6520, count: 3, required: 3, extra: NONE }, Object { first: 6523, count: 1, required: 1, extra: NONE }, Object { first: 6524, count: 3, required: 3, extra: NONE },
    Object { first: 6527, count: 5, required: 1, extra: NONE }, List(2288), Object { first: 6532, count: 1, required: 1, extra: NONE }, Word { first: 1177, count: 2 },
    Word { first: 1179, count: 3 }, Word { first: 1182, count: 3 }, List(2293), Word { first: 1185, count: 3 },
    Object { first: 6533, count: 7, required: 0, extra: 0 }, Object { first: 6540, count: 2, required: 2, extra: NONE }, Object { first: 6542, count: 2, required: 2, extra: NONE }, Object { first: 6544, count: 1, required: 1, extra: NONE },
    Union { first: 505, count: 2, tag: NONE }, Object { first: 6545, count: 2, required: 2, extra: NONE }, Object { first: 6547, count: 1, required: 1, extra: NONE }, Object { first: 6548, count: 1, required: 1, extra: NONE },
    Map(2300), Object { first: 6549, count: 1, required: 1, extra: NONE }, Object { first: 6550, count: 2, required: 1, extra: NONE }, Object { first: 6552, count: 2, required: 2, extra: NONE },
    Object { first: 6554, count: 3, required: 2, extra: NONE }, Object { first: 6557, count: 2, required: 0, extra: NONE }, List(2206), Object { first: 6559, count: 1, required: 1, extra: NONE },
    Object { first: 6560, count: 3, required: 2, extra: NONE }, Object { first: 6563, count: 0, required: 0, extra: 0 }, Object { first: 6563, count: 5, required: 5, extra: NONE }, Object { first: 6568, count: 0, required: 0, extra: 0 },
    List(1361), List(1363), Object { first: 6568, count: 11, required: 10, extra: NONE }, Is(1852),
    Object { first: 6579, count: 1, required: 1, extra: NONE }, Object { first: 6580, count: 2, required: 2, extra: NONE }, Is(2702), Object { first: 6582, count: 2, required: 2, extra: NONE },
    Word { first: 1188, count: 6 }, Object { first: 6584, count: 7, required: 5, extra: NONE }, List(2325), Is(2707),
    Object { first: 6591, count: 2, required: 2, extra: NONE }, Is(2708), Object { first: 6593, count: 2, required: 2, extra: NONE }, Object { first: 6595, count: 7, required: 7, extra: NONE },
    Is(2709), Object { first: 6602, count: 2, required: 2, extra: NONE }, Is(2711), Object { first: 6604, count: 3, required: 3, extra: NONE },
    Is(2712), Object { first: 6607, count: 3, required: 3, extra: NONE }, Is(2713), Object { first: 6610, count: 3, required: 3, extra: NONE },
    Is(2714), Object { first: 6613, count: 3, required: 3, extra: NONE }, Is(2715), Object { first: 6616, count: 3, required: 3, extra: NONE },
    Is(1866), Object { first: 6619, count: 3, required: 3, extra: NONE }, Is(2720), Object { first: 6622, count: 7, required: 7, extra: NONE },
    Word { first: 1194, count: 23 }, Is(2741), Object { first: 6629, count: 3, required: 3, extra: NONE }, Object { first: 6632, count: 2, required: 2, extra: NONE },
    Object { first: 6634, count: 2, required: 2, extra: NONE }, Object { first: 6636, count: 2, required: 2, extra: NONE }, Is(2742), Object { first: 6638, count: 3, required: 2, extra: NONE },
    Union { first: 507, count: 7, tag: 212 }, Object { first: 6641, count: 4, required: 4, extra: NONE }, Union { first: 514, count: 6, tag: 153 }, Is(438),
    Object { first: 6645, count: 2, required: 2, extra: NONE }, Object { first: 6647, count: 2, required: 2, extra: NONE }, Union { first: 520, count: 7, tag: 212 }, Is(527),
    Object { first: 6649, count: 3, required: 3, extra: NONE }, Union { first: 527, count: 3, tag: 212 }, Object { first: 6652, count: 2, required: 2, extra: NONE }, Object { first: 6654, count: 3, required: 3, extra: NONE },
    Union { first: 530, count: 3, tag: 212 }, Object { first: 6657, count: 2, required: 2, extra: NONE }, Object { first: 6659, count: 2, required: 2, extra: NONE }, Object { first: 6661, count: 2, required: 2, extra: NONE },
    Object { first: 6663, count: 1, required: 1, extra: NONE }, Object { first: 6664, count: 3, required: 1, extra: NONE }, Object { first: 6667, count: 3, required: 3, extra: NONE }, Object { first: 6670, count: 1, required: 1, extra: NONE },
    Object { first: 6671, count: 6, required: 3, extra: NONE }, Object { first: 6677, count: 2, required: 2, extra: NONE }, Object { first: 6679, count: 3, required: 2, extra: NONE }, Is(2744),
    Object { first: 6682, count: 2, required: 2, extra: NONE }, Is(2745), Object { first: 6684, count: 2, required: 2, extra: NONE }, Word { first: 1217, count: 3 },
    Is(1346), Object { first: 6686, count: 4, required: 3, extra: NONE }, Object { first: 6690, count: 3, required: 2, extra: NONE }, Union { first: 533, count: 4, tag: 213 },
    Object { first: 6693, count: 2, required: 2, extra: NONE }, Object { first: 6695, count: 1, required: 1, extra: NONE }, Is(2746), Object { first: 6696, count: 3, required: 3, extra: NONE },
    Is(2460), Object { first: 6699, count: 3, required: 3, extra: NONE }, Is(2470), Object { first: 6702, count: 3, required: 3, extra: NONE },
    Object { first: 6705, count: 3, required: 3, extra: NONE }, Union { first: 537, count: 2, tag: 212 }, Object { first: 6708, count: 2, required: 2, extra: NONE }, Union { first: 539, count: 2, tag: 212 },
    Object { first: 6710, count: 4, required: 2, extra: NONE }, Union { first: 541, count: 13, tag: 212 }, Object { first: 6714, count: 3, required: 3, extra: NONE }, List(2369),
    Object { first: 6717, count: 8, required: 8, extra: NONE }, Object { first: 6725, count: 1, required: 1, extra: NONE }, Object { first: 6726, count: 5, required: 1, extra: NONE }, List(2406),
    Object { first: 6731, count: 4, required: 0, extra: NONE }, Object { first: 6735, count: 10, required: 2, extra: NONE }, Object { first: 6745, count: 5, required: 1, extra: NONE }, Object { first: 6750, count: 9, required: 2, extra: NONE },
    Object { first: 6759, count: 3, required: 2, extra: NONE }, List(2409), Object { first: 6762, count: 2, required: 1, extra: NONE }, Object { first: 6764, count: 3, required: 2, extra: NONE },
    List(2411), Object { first: 6767, count: 2, required: 1, extra: NONE }, Object { first: 6769, count: 3, required: 3, extra: NONE }, List(2410),
    Object { first: 6772, count: 1, required: 1, extra: NONE }, Object { first: 6773, count: 4, required: 2, extra: NONE }, Word { first: 1220, count: 3 }, Object { first: 6777, count: 3, required: 1, extra: NONE },
    Word { first: 1223, count: 2 }, Object { first: 6780, count: 2, required: 2, extra: NONE }, Object { first: 6782, count: 1, required: 1, extra: NONE }, Object { first: 6783, count: 4, required: 2, extra: NONE },
    Object { first: 6787, count: 3, required: 2, extra: NONE }, Object { first: 6790, count: 7, required: 7, extra: NONE }, Object { first: 6797, count: 6, required: 4, extra: NONE }, List(2430),
    Object { first: 6803, count: 1, required: 1, extra: NONE }, Object { first: 6804, count: 10, required: 10, extra: NONE }, Nullable(2433), Object { first: 6814, count: 1, required: 1, extra: NONE },
    Object { first: 6815, count: 2, required: 1, extra: NONE }, List(2160), Object { first: 6817, count: 2, required: 2, extra: NONE }, Object { first: 6819, count: 1, required: 1, extra: NONE },
    Object { first: 6820, count: 2, required: 2, extra: NONE }, Object { first: 6822, count: 3, required: 3, extra: NONE }, Word { first: 1225, count: 2 }, Object { first: 6825, count: 8, required: 1, extra: NONE },
    Object { first: 6833, count: 2, required: 2, extra: NONE }, Object { first: 6835, count: 0, required: 0, extra: 0 }, Object { first: 6835, count: 2, required: 2, extra: NONE }, Object { first: 6837, count: 1, required: 1, extra: NONE },
    Object { first: 6838, count: 3, required: 3, extra: NONE }, Word { first: 1227, count: 2 }, Object { first: 6841, count: 10, required: 0, extra: NONE }, Object { first: 6851, count: 4, required: 1, extra: NONE },
    Object { first: 6855, count: 2, required: 1, extra: NONE }, Object { first: 6857, count: 4, required: 4, extra: NONE }, Object { first: 6861, count: 2, required: 1, extra: NONE }, Object { first: 6863, count: 4, required: 0, extra: NONE },
    Object { first: 6867, count: 2, required: 2, extra: NONE }, Object { first: 6869, count: 1, required: 1, extra: NONE }, Object { first: 6870, count: 1, required: 1, extra: NONE }, Object { first: 6871, count: 2, required: 2, extra: NONE },
    Object { first: 6873, count: 1, required: 1, extra: NONE }, Object { first: 6874, count: 2, required: 2, extra: NONE }, Object { first: 6876, count: 1, required: 1, extra: NONE }, Object { first: 6877, count: 1, required: 1, extra: NONE },
    Object { first: 6878, count: 3, required: 3, extra: NONE }, Object { first: 6881, count: 2, required: 2, extra: NONE }, Object { first: 6883, count: 1, required: 1, extra: NONE }, Object { first: 6884, count: 2, required: 2, extra: NONE },
    Object { first: 6886, count: 2, required: 1, extra: NONE }, Object { first: 6888, count: 2, required: 1, extra: NONE }, Object { first: 6890, count: 2, required: 2, extra: NONE }, Object { first: 6892, count: 3, required: 3, extra: NONE },
    Union { first: 554, count: 11, tag: 212 }, Object { first: 6895, count: 3, required: 3, extra: NONE }, Object { first: 6898, count: 2, required: 2, extra: NONE }, Word { first: 1229, count: 2 },
    Object { first: 6900, count: 6, required: 6, extra: NONE }, Object { first: 6906, count: 2, required: 2, extra: NONE }, Object { first: 6908, count: 2, required: 2, extra: NONE }, Object { first: 6910, count: 2, required: 2, extra: NONE },
    Object { first: 6912, count: 2, required: 2, extra: NONE }, Object { first: 6914, count: 1, required: 1, extra: NONE }, Object { first: 6915, count: 4, required: 0, extra: NONE }, Object { first: 6919, count: 3, required: 2, extra: NONE },
    Object { first: 6922, count: 2, required: 2, extra: NONE }, Object { first: 6924, count: 2, required: 2, extra: NONE }, Object { first: 6926, count: 1, required: 1, extra: NONE }, Object { first: 6927, count: 2, required: 2, extra: NONE },
    Object { first: 6929, count: 2, required: 2, extra: NONE }, Object { first: 6931, count: 2, required: 0, extra: NONE }, Object { first: 6933, count: 2, required: 2, extra: NONE }, Object { first: 6935, count: 2, required: 2, extra: NONE },
    Object { first: 6937, count: 4, required: 2, extra: NONE }, List(2492), Word { first: 1231, count: 2 }, Object { first: 6941, count: 3, required: 3, extra: NONE },
    List(2495), Object { first: 6944, count: 7, required: 1, extra: NONE }, Object { first: 6951, count: 1, required: 1, extra: NONE }, Object { first: 6952, count: 1, required: 1, extra: NONE },
    Object { first: 6953, count: 1, required: 1, extra: NONE }, Word { first: 1233, count: 2 }, Object { first: 6954, count: 5, required: 2, extra: NONE }, Object { first: 6959, count: 1, required: 1, extra: NONE },
    Object { first: 6960, count: 1, required: 1, extra: NONE }, Object { first: 6961, count: 1, required: 1, extra: NONE }, Object { first: 6962, count: 1, required: 1, extra: NONE }, Object { first: 6963, count: 2, required: 2, extra: NONE },
    Object { first: 6965, count: 1, required: 1, extra: NONE }, Object { first: 6966, count: 1, required: 1, extra: NONE }, Object { first: 6967, count: 5, required: 0, extra: NONE }, List(2510),
    Object { first: 6972, count: 1, required: 1, extra: NONE }, Object { first: 6973, count: 2, required: 2, extra: NONE }, List(2513), Object { first: 6975, count: 2, required: 2, extra: NONE },
    Object { first: 6977, count: 10, required: 3, extra: NONE }, List(2516), Object { first: 6987, count: 1, required: 1, extra: NONE }, Object { first: 6988, count: 7, required: 3, extra: NONE },
    List(2519), Object { first: 6995, count: 1, required: 1, extra: NONE }, Object { first: 6996, count: 3, required: 1, extra: NONE }, Object { first: 6999, count: 2, required: 1, extra: NONE },
    Object { first: 7001, count: 2, required: 1, extra: NONE }, Object { first: 7003, count: 3, required: 2, extra: NONE }, Object { first: 7006, count: 2, required: 2, extra: NONE }, Object { first: 7008, count: 1, required: 1, extra: NONE },
    Object { first: 7009, count: 2, required: 1, extra: NONE }, Object { first: 7011, count: 1, required: 0, extra: NONE }, Object { first: 7012, count: 3, required: 2, extra: NONE }, Object { first: 7015, count: 2, required: 1, extra: NONE },
    Object { first: 7017, count: 6, required: 1, extra: NONE }, Object { first: 7023, count: 3, required: 2, extra: NONE }, Object { first: 7026, count: 2, required: 1, extra: NONE }, Object { first: 7028, count: 2, required: 2, extra: NONE },
    Object { first: 7030, count: 1, required: 1, extra: NONE }, Object { first: 7031, count: 3, required: 1, extra: NONE }, Object { first: 7034, count: 1, required: 1, extra: NONE }, Word { first: 1235, count: 3 },
    Word { first: 1238, count: 2 }, Word { first: 1240, count: 2 }, Object { first: 7035, count: 4, required: 2, extra: NONE }, Object { first: 7039, count: 7, required: 3, extra: NONE },
    Object { first: 7046, count: 2, required: 1, extra: NONE }, Object { first: 7048, count: 3, required: 1, extra: NONE }, Object { first: 7051, count: 3, required: 2, extra: NONE }, Object { first: 7054, count: 2, required: 2, extra: NONE },
    Object { first: 7056, count: 4, required: 3, extra: NONE }, Object { first: 7060, count: 3, required: 3, extra: NONE }, Object { first: 7063, count: 2, required: 2, extra: NONE }, Object { first: 7065, count: 2, required: 2, extra: NONE },
    Object { first: 7067, count: 2, required: 2, extra: NONE }, Object { first: 7069, count: 5, required: 5, extra: NONE }, Word { first: 1242, count: 3 }, Object { first: 7074, count: 6, required: 6, extra: NONE },
    Object { first: 7080, count: 3, required: 2, extra: NONE }, Object { first: 7083, count: 5, required: 5, extra: NONE }, Object { first: 7088, count: 5, required: 5, extra: NONE }, Object { first: 7093, count: 7, required: 6, extra: NONE },
    Object { first: 7100, count: 5, required: 3, extra: NONE }, Object { first: 7105, count: 3, required: 3, extra: NONE }, Object { first: 7108, count: 4, required: 2, extra: NONE }, Object { first: 7112, count: 2, required: 2, extra: NONE },
    Object { first: 7114, count: 4, required: 4, extra: NONE }, Object { first: 7118, count: 2, required: 2, extra: NONE }, Object { first: 7120, count: 5, required: 5, extra: NONE }, Object { first: 7125, count: 6, required: 6, extra: NONE },
    Object { first: 7131, count: 4, required: 3, extra: NONE }, Union { first: 565, count: 15, tag: 83 }, Object { first: 7135, count: 7, required: 7, extra: NONE }, Object { first: 7142, count: 2, required: 2, extra: NONE },
    Object { first: 7144, count: 1, required: 1, extra: NONE }, Object { first: 7145, count: 12, required: 1, extra: NONE }, Object { first: 7157, count: 3, required: 3, extra: NONE }, Object { first: 7160, count: 1, required: 1, extra: NONE },
    Object { first: 7161, count: 3, required: 3, extra: NONE }, Object { first: 7164, count: 1, required: 1, extra: NONE }, Object { first: 7165, count: 2, required: 2, extra: NONE }, Object { first: 7167, count: 1, required: 1, extra: NONE },
    Object { first: 7168, count: 2, required: 2, extra: NONE }, Object { first: 7170, count: 1, required: 1, extra: NONE }, Object { first: 7171, count: 2, required: 2, extra: NONE }, Object { first: 7173, count: 4, required: 3, extra: NONE },
    Object { first: 7177, count: 1, required: 1, extra: NONE }, Object { first: 7178, count: 3, required: 3, extra: NONE }, Object { first: 7181, count: 2, required: 2, extra: NONE }, Object { first: 7183, count: 2, required: 2, extra: NONE },
    Object { first: 7185, count: 2, required: 2, extra: NONE }, Object { first: 7187, count: 6, required: 4, extra: NONE }, Is(599), Object { first: 7193, count: 1, required: 1, extra: NONE },
    Is(2816), Object { first: 7194, count: 2, required: 2, extra: NONE }, Is(439), Object { first: 7196, count: 6, required: 3, extra: NONE },
    Object { first: 7202, count: 3, required: 2, extra: NONE }, Union { first: 580, count: 4, tag: 349 }, Object { first: 7205, count: 1, required: 1, extra: NONE }, Object { first: 7206, count: 2, required: 2, extra: NONE },
    Object { first: 7208, count: 2, required: 2, extra: NONE }, Object { first: 7210, count: 2, required: 2, extra: NONE }, Object { first: 7212, count: 0, required: 0, extra: 0 }, Object { first: 7212, count: 2, required: 2, extra: NONE },
    Object { first: 7214, count: 3, required: 3, extra: NONE }, Word { first: 1245, count: 2 }, Word { first: 1247, count: 4 }, Object { first: 7217, count: 16, required: 6, extra: NONE },
    Object { first: 7233, count: 3, required: 2, extra: NONE }, Object { first: 7236, count: 3, required: 2, extra: NONE }, Object { first: 7239, count: 2, required: 2, extra: NONE }, Object { first: 7241, count: 3, required: 2, extra: NONE },
    Object { first: 7244, count: 3, required: 2, extra: NONE }, List(2612), Object { first: 7247, count: 3, required: 2, extra: NONE }, Object { first: 7250, count: 10, required: 4, extra: NONE },
    List(2615), Object { first: 7260, count: 1, required: 1, extra: NONE }, Object { first: 7261, count: 2, required: 2, extra: NONE }, Object { first: 7263, count: 1, required: 0, extra: NONE },
    Object { first: 7264, count: 1, required: 1, extra: NONE }, Object { first: 7265, count: 1, required: 1, extra: NONE }, List(2569), Object { first: 7266, count: 3, required: 2, extra: NONE },
    Object { first: 7269, count: 6, required: 1, extra: NONE }, List(2624), Object { first: 7275, count: 10, required: 2, extra: NONE }, Object { first: 7285, count: 1, required: 1, extra: NONE },
    Object { first: 7286, count: 1, required: 1, extra: NONE }, Object { first: 7287, count: 1, required: 1, extra: NONE }, Object { first: 7288, count: 9, required: 5, extra: NONE }, List(2630),
    Object { first: 7297, count: 2, required: 1, extra: NONE }, Object { first: 7299, count: 2, required: 2, extra: NONE }, Map(11), Object { first: 7301, count: 1, required: 1, extra: NONE },
    List(2258), Object { first: 7302, count: 1, required: 1, extra: NONE }, Object { first: 7303, count: 2, required: 2, extra: NONE }, Word { first: 1251, count: 2 },
    Word { first: 1253, count: 3 }, Word { first: 1256, count: 4 }, Object { first: 7305, count: 2, required: 2, extra: NONE }, List(2642),
    Object { first: 7307, count: 9, required: 8, extra: NONE }, Object { first: 7316, count: 3, required: 1, extra: NONE }, Is(1404), Object { first: 7319, count: 2, required: 2, extra: NONE },
    Word { first: 1260, count: 2 }, Object { first: 7321, count: 2, required: 2, extra: NONE }, Union { first: 584, count: 2, tag: 212 }, Union { first: 586, count: 2, tag: 2230 },
    List(2651), Object { first: 7323, count: 1, required: 1, extra: NONE }, Object { first: 7324, count: 2, required: 2, extra: NONE }, Word { first: 1262, count: 3 },
    Word { first: 1265, count: 2 }, Object { first: 7326, count: 10, required: 1, extra: NONE }, Nullable(2657), Object { first: 7336, count: 16, required: 10, extra: NONE },
    List(2453), Object { first: 7352, count: 2, required: 2, extra: NONE }, List(2661), Object { first: 7354, count: 5, required: 1, extra: NONE },
    Word { first: 1267, count: 3 }, Object { first: 7359, count: 2, required: 2, extra: NONE }, Object { first: 7361, count: 4, required: 2, extra: NONE }, List(2666),
    Word { first: 1270, count: 2 }, Object { first: 7365, count: 3, required: 3, extra: NONE }, List(2669), Object { first: 7368, count: 83, required: 0, extra: NONE },
    Is(435), Object { first: 7451, count: 3, required: 1, extra: NONE }, Is(1733), Object { first: 7454, count: 5, required: 2, extra: NONE },
    Is(2872), Object { first: 7459, count: 4, required: 1, extra: NONE }, Is(2873), Object { first: 7463, count: 2, required: 2, extra: NONE },
    Object { first: 7465, count: 4, required: 2, extra: NONE }, Is(2167), Object { first: 7469, count: 5, required: 1, extra: NONE }, Is(2875),
    Word { first: 1272, count: 2 }, Object { first: 7474, count: 6, required: 2, extra: NONE }, Union { first: 588, count: 7, tag: 212 }, Word { first: 1274, count: 5 },
    Word { first: 1279, count: 6 }, Word { first: 1285, count: 2 }, Object { first: 7480, count: 3, required: 2, extra: NONE }, List(2690),
    Object { first: 7483, count: 7, required: 1, extra: NONE }, Object { first: 7490, count: 2, required: 2, extra: NONE }, Object { first: 7492, count: 2, required: 2, extra: NONE }, Object { first: 7494, count: 2, required: 2, extra: NONE },
    Object { first: 7496, count: 5, required: 5, extra: NONE }, Object { first: 7501, count: 4, required: 3, extra: NONE }, Union { first: 595, count: 7, tag: 83 }, Object { first: 7505, count: 2, required: 1, extra: NONE },
    Object { first: 7507, count: 2, required: 1, extra: NONE }, Object { first: 7509, count: 1, required: 1, extra: NONE }, Object { first: 7510, count: 1, required: 0, extra: NONE }, Object { first: 7511, count: 1, required: 1, extra: NONE },
    Object { first: 7512, count: 1, required: 1, extra: NONE }, Object { first: 7513, count: 1, required: 1, extra: NONE }, Is(1676), Object { first: 7514, count: 3, required: 3, extra: NONE },
    Is(2896), Object { first: 7517, count: 2, required: 2, extra: NONE }, Is(2897), Object { first: 7519, count: 2, required: 2, extra: NONE },
    Is(2898), Object { first: 7521, count: 2, required: 2, extra: NONE }, Object { first: 7523, count: 4, required: 4, extra: NONE }, Union { first: 602, count: 5, tag: 213 },
    Object { first: 7527, count: 1, required: 1, extra: NONE }, Object { first: 7528, count: 0, required: 0, extra: 0 }, Object { first: 7528, count: 1, required: 1, extra: NONE }, Object { first: 7529, count: 1, required: 1, extra: NONE },
    Object { first: 7530, count: 1, required: 0, extra: NONE }, Object { first: 7531, count: 1, required: 1, extra: NONE }, Object { first: 7532, count: 1, required: 0, extra: NONE }, Object { first: 7533, count: 2, required: 1, extra: NONE },
    Object { first: 7535, count: 1, required: 0, extra: NONE }, Object { first: 7536, count: 1, required: 0, extra: NONE }, Word { first: 1287, count: 3 }, Object { first: 7537, count: 5, required: 0, extra: NONE },
    Object { first: 7542, count: 1, required: 1, extra: NONE }, Object { first: 7543, count: 4, required: 1, extra: NONE }, Object { first: 7547, count: 4, required: 1, extra: NONE }, Object { first: 7551, count: 1, required: 1, extra: NONE },
    Object { first: 7552, count: 0, required: 0, extra: 0 }, Object { first: 7552, count: 2, required: 1, extra: NONE }, Object { first: 7554, count: 0, required: 0, extra: 0 }, Object { first: 7554, count: 1, required: 1, extra: NONE },
    Object { first: 7555, count: 0, required: 0, extra: 0 }, Object { first: 7555, count: 1, required: 1, extra: NONE }, Object { first: 7556, count: 0, required: 0, extra: 0 }, Object { first: 7556, count: 1, required: 1, extra: NONE },
    Object { first: 7557, count: 2, required: 2, extra: NONE }, Object { first: 7559, count: 2, required: 0, extra: NONE }, Object { first: 7561, count: 2, required: 1, extra: NONE }, Object { first: 7563, count: 2, required: 2, extra: NONE },
    Object { first: 7565, count: 3, required: 3, extra: NONE }, Word { first: 1290, count: 3 }, Object { first: 7568, count: 3, required: 2, extra: NONE }, Object { first: 7571, count: 1, required: 1, extra: NONE },
    Object { first: 7572, count: 4, required: 1, extra: NONE }, Object { first: 7576, count: 3, required: 3, extra: NONE }, Object { first: 7579, count: 3, required: 3, extra: NONE }, Word { first: 1293, count: 4 },
    Object { first: 7582, count: 4, required: 3, extra: NONE }, List(2752), Object { first: 7586, count: 1, required: 1, extra: NONE }, Object { first: 7587, count: 4, required: 4, extra: NONE },
    Object { first: 7591, count: 1, required: 1, extra: NONE }, Is(2915), Object { first: 7592, count: 2, required: 2, extra: NONE }, List(1382),
    Object { first: 7594, count: 2, required: 2, extra: NONE }, Object { first: 7596, count: 2, required: 2, extra: NONE }, Word { first: 1297, count: 33 }, Object { first: 7598, count: 3, required: 3, extra: NONE },
    Object { first: 7601, count: 5, required: 5, extra: NONE }, Object { first: 7606, count: 2, required: 2, extra: NONE }, Object { first: 7608, count: 3, required: 3, extra: NONE }, Object { first: 7611, count: 3, required: 3, extra: NONE },
    Object { first: 7614, count: 3, required: 3, extra: NONE }, Object { first: 7617, count: 3, required: 3, extra: NONE }, Object { first: 7620, count: 3, required: 3, extra: NONE }, Object { first: 7623, count: 2, required: 2, extra: NONE },
    Object { first: 7625, count: 3, required: 3, extra: NONE }, Object { first: 7628, count: 3, required: 3, extra: NONE }, Object { first: 7631, count: 2, required: 2, extra: NONE }, Object { first: 7633, count: 2, required: 2, extra: NONE },
    Object { first: 7635, count: 2, required: 2, extra: NONE }, Object { first: 7637, count: 3, required: 2, extra: NONE }, Union { first: 607, count: 7, tag: 212 }, Object { first: 7640, count: 4, required: 4, extra: NONE },
    Union { first: 614, count: 6, tag: 153 }, Object { first: 7644, count: 2, required: 2, extra: NONE }, Is(2928), Object { first: 7646, count: 3, required: 3, extra: NONE },
    Object { first: 7649, count: 2, required: 2, extra: NONE }, Union { first: 620, count: 9, tag: 212 }, Object { first: 7651, count: 3, required: 3, extra: NONE }, Union { first: 629, count: 3, tag: 212 },
    Object { first: 7654, count: 2, required: 2, extra: NONE }, Object { first: 7656, count: 3, required: 3, extra: NONE }, Union { first: 632, count: 3, tag: 212 }, Object { first: 7659, count: 2, required: 2, extra: NONE },
    Object { first: 7661, count: 3, required: 3, extra: NONE }, Object { first: 7664, count: 3, required: 3, extra: NONE }, Object { first: 7667, count: 4, required: 4, extra: NONE }, Object { first: 7671, count: 1, required: 1, extra: NONE },
    Object { first: 7672, count: 2, required: 2, extra: NONE }, Object { first: 7674, count: 2, required: 2, extra: NONE }, Object { first: 7676, count: 4, required: 0, extra: NONE }, Object { first: 7680, count: 2, required: 2, extra: NONE },
    Object { first: 7682, count: 3, required: 0, extra: NONE }, Object { first: 7685, count: 6, required: 4, extra: NONE }, List(2801), Object { first: 7691, count: 1, required: 1, extra: NONE },
    Is(2930), Object { first: 7692, count: 4, required: 2, extra: NONE }, Object { first: 7696, count: 4, required: 2, extra: NONE }, Is(2933),
    Object { first: 7700, count: 7, required: 3, extra: NONE }, Object { first: 7707, count: 4, required: 1, extra: NONE }, Word { first: 1330, count: 2 }, Object { first: 7711, count: 6, required: 2, extra: NONE },
    Is(2939), Object { first: 7717, count: 3, required: 2, extra: NONE }, List(2813), Object { first: 7720, count: 5, required: 4, extra: NONE },
    Is(2941), Is(2942), Object { first: 7725, count: 4, required: 1, extra: NONE }, Object { first: 7729, count: 3, required: 2, extra: NONE },
    Is(2945), Object { first: 7732, count: 9, required: 2, extra: NONE }, Is(2947), Object { first: 7741, count: 4, required: 2, extra: NONE },
    Union { first: 635, count: 8, tag: 212 }, Word { first: 1332, count: 3 }, Object { first: 7745, count: 5, required: 0, extra: NONE }, Map(2826),
    Object { first: 7750, count: 4, required: 0, extra: NONE }, Is(1378), Word { first: 1335, count: 5 }, Word { first: 1340, count: 2 },
    Object { first: 7754, count: 20, required: 8, extra: NONE }, Object { first: 7774, count: 2, required: 2, extra: NONE }, List(2833), Object { first: 7776, count: 3, required: 2, extra: NONE },
    Is(176), Word { first: 1342, count: 6 }, Word { first: 1348, count: 2 }, Word { first: 1350, count: 2 },
    Object { first: 7779, count: 7, required: 4, extra: NONE }, Word { first: 1352, count: 1 }, Object { first: 7786, count: 22, required: 12, extra: NONE }, Object { first: 7808, count: 8, required: 5, extra: NONE },
    Word { first: 1353, count: 2 }, Nullable(12), Is(2889), Object { first: 7816, count: 5, required: 1, extra: NONE },
    Object { first: 7821, count: 3, required: 1, extra: NONE }, Object { first: 7824, count: 4, required: 2, extra: NONE }, Object { first: 7828, count: 3, required: 1, extra: NONE }, Union { first: 643, count: 4, tag: 212 },
    Object { first: 7831, count: 7, required: 1, extra: NONE }, Word { first: 1355, count: 2 }, Object { first: 7838, count: 12, required: 7, extra: NONE }, Union { first: 647, count: 3, tag: 83 },
    List(2855), Object { first: 7850, count: 1, required: 1, extra: NONE }, Object { first: 7851, count: 3, required: 2, extra: NONE }, Union { first: 650, count: 3, tag: 83 },
    Object { first: 7854, count: 2, required: 2, extra: NONE }, Object { first: 7856, count: 1, required: 1, extra: NONE }, Object { first: 7857, count: 1, required: 0, extra: NONE }, Object { first: 7858, count: 2, required: 2, extra: NONE },
    Nullable(2859), Object { first: 7860, count: 1, required: 1, extra: NONE }, Object { first: 7861, count: 1, required: 0, extra: NONE }, Object { first: 7862, count: 2, required: 2, extra: NONE },
    Object { first: 7864, count: 1, required: 1, extra: NONE }, Object { first: 7865, count: 0, required: 0, extra: 0 }, Object { first: 7865, count: 7, required: 5, extra: NONE }, Object { first: 7872, count: 3, required: 3, extra: NONE },
    Object { first: 7875, count: 2, required: 2, extra: NONE }, Object { first: 7877, count: 1, required: 1, extra: NONE }, Object { first: 7878, count: 4, required: 3, extra: NONE }, Object { first: 7882, count: 2, required: 1, extra: NONE },
    Object { first: 7884, count: 4, required: 4, extra: NONE }, Object { first: 7888, count: 3, required: 3, extra: NONE }, Object { first: 7891, count: 0, required: 0, extra: 0 }, Object { first: 7891, count: 2, required: 2, extra: NONE },
    Object { first: 7893, count: 6, required: 2, extra: NONE }, List(2880), Object { first: 7899, count: 1, required: 1, extra: NONE }, Object { first: 7900, count: 2, required: 2, extra: NONE },
    List(2883), Object { first: 7902, count: 17, required: 2, extra: NONE }, Union { first: 653, count: 2, tag: NONE }, Object { first: 7919, count: 4, required: 3, extra: NONE },
    Object { first: 7923, count: 7, required: 7, extra: NONE }, Object { first: 7930, count: 8, required: 1, extra: NONE }, List(1999), Object { first: 7938, count: 1, required: 1, extra: NONE },
    List(2161), Nullable(2892), Object { first: 7939, count: 1, required: 1, extra: NONE }, Object { first: 7940, count: 0, required: 0, extra: 0 },
    Object { first: 7940, count: 1, required: 0, extra: NONE }, Object { first: 7941, count: 3, required: 3, extra: NONE }, Object { first: 7944, count: 0, required: 0, extra: 0 }, Object { first: 7944, count: 4, required: 2, extra: NONE },
    Object { first: 7948, count: 1, required: 1, extra: NONE }, Object { first: 7949, count: 1, required: 1, extra: NONE }, Object { first: 7950, count: 2, required: 2, extra: NONE }, Object { first: 7952, count: 1, required: 1, extra: NONE },
    Nullable(2828), Object { first: 7953, count: 2, required: 2, extra: NONE }, Object { first: 7955, count: 5, required: 3, extra: NONE }, Object { first: 7960, count: 3, required: 3, extra: NONE },
    Map(2907), Object { first: 7963, count: 1, required: 1, extra: NONE }, Object { first: 7964, count: 1, required: 1, extra: NONE }, Object { first: 7965, count: 1, required: 1, extra: NONE },
    Word { first: 1357, count: 2 }, Object { first: 7966, count: 3, required: 1, extra: NONE }, Object { first: 7969, count: 2, required: 2, extra: NONE }, Object { first: 7971, count: 3, required: 1, extra: NONE },
    Object { first: 7974, count: 6, required: 0, extra: NONE }, Object { first: 7980, count: 5, required: 5, extra: NONE }, Object { first: 7985, count: 1, required: 0, extra: NONE }, Object { first: 7986, count: 14, required: 8, extra: NONE },
    Object { first: 8000, count: 2, required: 2, extra: NONE }, Nullable(11), Object { first: 8002, count: 2, required: 2, extra: NONE }, Object { first: 8004, count: 4, required: 0, extra: NONE },
    Object { first: 8008, count: 2, required: 2, extra: NONE }, Object { first: 8010, count: 6, required: 2, extra: NONE }, Object { first: 8016, count: 2, required: 2, extra: NONE }, Object { first: 8018, count: 4, required: 4, extra: NONE },
    Object { first: 8022, count: 2, required: 1, extra: NONE }, Object { first: 8024, count: 5, required: 5, extra: NONE }, Object { first: 8029, count: 4, required: 1, extra: NONE }, Word { first: 1359, count: 7 },
    Nullable(10), Nullable(2922), Object { first: 8033, count: 3, required: 3, extra: NONE }, Nullable(2923),
    Word { first: 1366, count: 3 }, Is(3035), Object { first: 8036, count: 5, required: 4, extra: NONE }, Is(3036),
    Object { first: 8041, count: 3, required: 3, extra: NONE }, Word { first: 1369, count: 11 }, Is(3048), Object { first: 8044, count: 4, required: 4, extra: NONE },
    Is(3050), Object { first: 8048, count: 3, required: 3, extra: NONE }, Is(3051), Object { first: 8051, count: 2, required: 2, extra: NONE },
    Union { first: 655, count: 5, tag: 83 }, Object { first: 8053, count: 1, required: 1, extra: NONE }, Object { first: 8054, count: 2, required: 2, extra: NONE }, Union { first: 660, count: 2, tag: 83 },
    Nullable(2951), Object { first: 8056, count: 5, required: 1, extra: NONE }, Nullable(2953), Object { first: 8061, count: 20, required: 20, extra: NONE },
    List(2955), Object { first: 8081, count: 5, required: 1, extra: NONE }, Word { first: 1380, count: 2 }, Object { first: 8086, count: 3, required: 3, extra: NONE },
    List(2959), Object { first: 8089, count: 4, required: 4, extra: NONE }, Object { first: 8093, count: 2, required: 2, extra: NONE }, Word { first: 1382, count: 4 },
    Object { first: 8095, count: 13, required: 10, extra: NONE }, Object { first: 8108, count: 6, required: 6, extra: NONE }, List(2965), Object { first: 8114, count: 6, required: 6, extra: NONE },
    Object { first: 8120, count: 4, required: 0, extra: NONE }, Object { first: 8124, count: 5, required: 2, extra: NONE }, Object { first: 8129, count: 9, required: 2, extra: NONE }, Object { first: 8138, count: 2, required: 2, extra: NONE },
    List(2964), List(2919), Object { first: 8140, count: 23, required: 23, extra: NONE }, Object { first: 8163, count: 4, required: 0, extra: NONE },
    Object { first: 8167, count: 4, required: 3, extra: NONE }, Object { first: 8171, count: 2, required: 0, extra: NONE }, Word { first: 1386, count: 4 }, Object { first: 8173, count: 6, required: 3, extra: NONE },
    Word { first: 1390, count: 3 }, List(2979), Object { first: 8179, count: 6, required: 4, extra: NONE }, Object { first: 8185, count: 3, required: 3, extra: NONE },
    Object { first: 8188, count: 2, required: 0, extra: 0 }, Object { first: 8190, count: 1, required: 1, extra: NONE }, Object { first: 8191, count: 3, required: 3, extra: NONE }, Object { first: 8194, count: 3, required: 2, extra: NONE },
    Object { first: 8197, count: 1, required: 1, extra: NONE }, Object { first: 8198, count: 3, required: 2, extra: NONE }, Object { first: 8201, count: 2, required: 1, extra: NONE }, Word { first: 1393, count: 2 },
    Object { first: 8203, count: 17, required: 1, extra: NONE }, Nullable(2992), Object { first: 8220, count: 2, required: 1, extra: NONE }, List(2986),
    Object { first: 8222, count: 1, required: 1, extra: NONE }, Object { first: 8223, count: 1, required: 1, extra: NONE }, Object { first: 8224, count: 2, required: 2, extra: NONE }, Object { first: 8226, count: 1, required: 1, extra: NONE },
    Object { first: 8227, count: 4, required: 2, extra: NONE }, Object { first: 8231, count: 3, required: 3, extra: NONE }, Object { first: 8234, count: 2, required: 2, extra: NONE }, Object { first: 8236, count: 3, required: 3, extra: NONE },
    Nullable(3003), Object { first: 8239, count: 1, required: 1, extra: NONE }, Object { first: 8240, count: 2, required: 2, extra: NONE }, Object { first: 8242, count: 5, required: 5, extra: NONE },
    Object { first: 8247, count: 2, required: 2, extra: NONE }, Object { first: 8249, count: 3, required: 1, extra: NONE }, Object { first: 8252, count: 2, required: 2, extra: NONE }, Object { first: 8254, count: 1, required: 1, extra: NONE },
    List(1888), List(2715), Nullable(2911),
];

#[rustfmt::skip]
pub(super) const MEMBERS: [Member; 2469] = [
    r(2225, 174), o(10, 3), o(383, 3), // AccountAllUsers
    o(2225, 174), o(2332, 17), // AccountGetCurrentAuthResult
    r(85, 3), o(86, 3), r(383, 3), // AccountLoginRequest
    r(2333, 5), // AccountLoginResult
    o(10, 3), o(2225, 174), // AccountLogoutRequest
    r(2334, 5), // AccountLogoutResult
    r(85, 3), r(86, 3), r(212, 1894), o(2339, 3), r(439, 5), r(10, 3), o(2340, 3), // AccountStatus
    r(212, 1896), // AuthEnumerateQueryAccounts
    o(2342, 5), r(212, 1898), // AuthEnumerateQueryProviders
    r(5, 3), r(2248, 1900), // AccountsEnumerateRequest
    r(212, 1902), // AuthReadQueryActiveAccount
    r(212, 857), // AuthReadQueryStatus
    r(212, 1905), // AuthReadQueryLastErrors
    r(5, 3), r(2248, 1907), // AccountsGetRequest
    r(10, 3), r(212, 1909), // AuthWriteSwitchActive
    o(10, 3), r(212, 1911), // AuthWriteLogout
    r(85, 3), r(86, 3), r(383, 3), r(212, 1913), // AuthWriteSetCredentials
    r(5, 3), r(491, 1915), // AccountsSetRequest
    r(24, 3), r(781, 1917), r(2348, 5), o(2349, 3), // AgentDiscoveryPath
    r(1055, 1919), // AgentDiscoveryPathList
    r(1378, 1921), // AgentGetCurrentResult
    r(468, 10), r(212, 1923), r(2352, 10), r(85, 3), r(2353, 10), o(5, 3), o(2354, 3), o(69, 3), o(489, 3), o(36, 3), o(213, 1924), o(2361, 1925), o(2362, 11), o(2364, 1926), r(2365, 3), r(1480, 3), r(2366, 10), o(383, 3), // AgentRegistryLiveTargetEntry
    r(420, 5), o(24, 3), o(2367, 3), o(2369, 1928), // AgentRegistryLogCapture
    r(212, 1930), r(354, 3), o(1629, 3), // AgentRegistrySpawnError
    r(212, 1932), r(2372, 10), o(2373, 1929), // AgentRegistrySpawnRegistryTimeout
    r(69, 3), o(1089, 3), o(36, 3), o(21, 3), o(1060, 1934), o(1735, 3), // AgentRegistrySpawnRequest
    r(212, 1936), r(2376, 1927), o(2377, 5), o(2378, 3), o(2373, 1929), // AgentRegistrySpawnSpawned
    r(212, 1938), r(4, 1939), o(2386, 1940), r(354, 3), // AgentRegistrySpawnValidationError
    r(65, 27), // AgentReloadResult
    r(5, 3), r(21, 3), // AgentSelectRequest
    r(1378, 22), // AgentSelectResult
    r(5, 3), r(25, 3), r(44, 3), // AgentSetPromptRequest
    o(2387, 17), o(2388, 5), // AgentsDiscoverRequest
    o(2387, 17), o(2388, 5), // AgentsGetDiscoveryPathsRequest
    r(164, 1949), r(212, 1896), // AuthEnumerateValueAccounts
    r(212, 1951), r(278, 3), r(1404, 5), // ProviderDescriptor
    r(164, 1953), r(212, 1898), // AuthEnumerateValueProviders
    r(85, 3), r(212, 1894), r(86, 3), r(10, 3), // AuthLoginAccount
    r(5, 3), r(2389, 3), o(453, 3), // AuthLoginAdvanceRequest
    r(5, 3), r(212, 1951), // AuthLoginBeginRequest
    r(178, 3), r(212, 1959), // AuthLoginStepOpenUrl
    r(44, 3), r(212, 1961), // AuthLoginStepInputRequired
    r(212, 1963), // AuthLoginStepAwaiting
    r(212, 1965), // AuthLoginStepNeedsInteraction
    r(213, 1967), o(85, 3), o(86, 3), o(2341, 1968), // AuthLoginResultDto
    r(497, 1969), r(212, 114), // AuthLoginStepCompleted
    r(354, 3), r(212, 1426), // AuthLoginStepError
    r(2389, 3), r(2396, 1972), // AuthLoginBegun
    r(5, 3), r(2389, 3), // AuthLoginCancelRequest
    o(574, 1895), r(212, 1902), // AuthReadValueActiveAccount
    r(2101, 5), o(2397, 3), o(2398, 3), o(2104, 3), r(2399, 11), // AuthStatusDto
    r(213, 1976), r(212, 857), // AuthReadValueStatus
    r(354, 3), o(2400, 3), // AuthValidationError
    r(595, 1979), r(212, 1905), // AuthReadValueLastErrors
    r(1676, 5), o(2401, 5), // AuthWriteResult
    o(2402, 12), r(2403, 12), r(2404, 3), // AutopilotObjectiveCreditLimit
    r(25, 11), r(2405, 3), r(213, 1984), r(2406, 11), o(2407, 3), o(2408, 3), r(2409, 3), o(2410, 1983), // AutopilotObjectiveState
    r(349, 1986), // AutopilotObjectiveGetStateResult
    r(25, 3), // BuiltInModelCatalogEntry
    r(37, 1989), // BuiltInModelCatalog
    r(83, 1991), // BuiltinToolInputSchema
    r(83, 1994), r(2412, 3), r(2413, 3), // BuiltinToolFormat
    o(21, 5), o(554, 5), // BuiltinToolSafeTelemetryFields
    r(21, 3), r(177, 364), r(23, 3), r(447, 1993), r(1354, 364), r(83, 364), r(2318, 1996), r(555, 1998), r(2051, 5), r(2414, 5), // BuiltinToolDescriptor
    r(488, 5), // CancelUserRequestedShellCommandResult
    r(5, 3), r(377, 3), r(456, 3), o(453, 0), // CanvasActionInvokeRequest
    o(497, 0), // CanvasActionInvokeResult
    r(5, 3), r(377, 3), // CanvasCloseRequest
    r(2277, 1772), // CanvasListOpenResult
    r(490, 3), o(24, 3), // CatalogPluginRepositorySource
    r(759, 3), r(466, 3), r(1780, 2006), // CatalogAgentPluginCandidateProvenance
    r(212, 2014), // CatalogAgentPluginMaterializationSource
    r(212, 2016), r(21, 3), r(490, 3), // CatalogAgentPluginMarketplaceSource
    r(212, 2018), o(24, 3), r(490, 3), // CatalogAgentPluginRepositorySource
    r(2432, 17), o(2433, 3), r(2437, 2013), r(2438, 17), r(2439, 17), r(2440, 17), o(1356, 3), r(179, 2021), o(596, 3), // CatalogAgentPluginInstallPlan
    r(212, 2005), r(1780, 2006), r(286, 3), o(596, 3), r(22, 3), o(23, 3), o(1767, 3), o(32, 2007), r(2421, 2009), r(478, 2010), o(2422, 255), o(2423, 17), o(2424, 17), o(2073, 3), o(2425, 3), o(1769, 3), o(2430, 2011), o(2431, 10), o(2442, 2022), // CatalogAgentPluginCandidate
    r(212, 676), r(178, 3), // CatalogCandidateSourceUrl
    r(212, 2028), // CatalogCandidateSourceEmbedded
    r(759, 3), r(466, 3), r(1780, 2025), // CatalogAiSkillCandidateProvenance
    r(2073, 3), r(2425, 3), r(212, 2024), r(1780, 2025), r(2430, 2026), r(22, 3), o(23, 3), o(1767, 3), r(32, 2030), r(478, 2031), o(2422, 255), o(2423, 17), o(2424, 17), o(1769, 3), o(2431, 10), // CatalogAiSkillCandidate
    r(212, 2033), r(4, 2034), r(354, 3), // CatalogAuthenticationRequiredError
    r(759, 3), r(466, 3), r(1780, 1338), // CatalogMcpServerCandidateProvenance
    r(2073, 3), r(2425, 3), r(212, 2036), r(1780, 1338), r(2430, 2037), r(22, 3), o(23, 3), o(1767, 3), r(32, 2030), r(478, 2038), o(2422, 255), o(2423, 17), o(2424, 17), o(1769, 3), o(2431, 10), // CatalogMcpServerCandidate
    r(2032, 11), r(2453, 17), // CatalogClientContract
    r(212, 2042), r(4, 2043), r(354, 3), // CatalogContractViolationError
    r(212, 2045), r(2461, 2046), r(4, 2047), r(354, 3), // CatalogHandleRejectedError
    r(212, 2049), r(2386, 2050), r(354, 3), // CatalogInvalidRequestError
    r(212, 2052), r(4, 2053), o(1780, 2054), r(354, 3), // CatalogMalformedCardError
    r(2480, 11), r(2500, 2057), // CatalogNegotiatedContract
    r(212, 2059), r(4, 2060), r(2480, 11), r(2504, 11), r(2505, 17), r(2506, 17), r(354, 3), // CatalogNegotiationRefusedError
    r(212, 2062), r(4, 2063), o(518, 11), o(412, 11), r(354, 3), // CatalogNetworkFailureError
    r(212, 2065), r(4, 2066), r(354, 3), // CatalogNotInstallableError
    r(212, 2068), r(32, 1343), r(354, 3), // CatalogPolicyRejectedError
    r(383, 3), r(344, 11), // CatalogSearchPage
    r(383, 3), r(2520, 11), r(2521, 11), r(2522, 11), r(2523, 2071), r(2524, 11), r(2525, 11), r(2526, 5), // CatalogSearchPagination
    r(2469, 2041), o(1770, 3), r(2248, 3), o(1907, 11), o(2468, 2074), o(185, 2070), // CatalogSearchRequest
    r(212, 2076), r(2527, 3), r(2528, 2077), r(2529, 5), r(2530, 2058), o(2531, 2072), // CatalogSearchSucceeded
    r(212, 2079), r(2533, 2074), r(2534, 2074), r(354, 3), // CatalogUnsupportedKindError
    r(212, 2081), r(4, 2082), r(354, 3), // CatalogUnsafeRetrievalError
    r(212, 107), r(4, 2084), r(354, 3), // CatalogUnavailableError
    r(212, 345), r(2527, 3), // CatalogSelectionCancelled
    r(212, 2088), r(2527, 3), // CatalogSelectionDeclined
    r(212, 2090), r(354, 3), // CatalogSelectionForeign
    r(212, 2092), r(354, 3), // CatalogSelectionInvalid
    r(212, 2094), r(354, 3), // CatalogSelectionReplayed
    r(2469, 2041), r(5, 3), r(2471, 3), r(527, 2096), // CatalogSelectionRequest
    r(212, 2098), r(2550, 3), r(2527, 3), // CatalogSelectionSelected
    r(212, 2100), r(2527, 3), // CatalogSelectionTimedOut
    r(212, 245), r(354, 3), // CatalogSelectionStale
    r(212, 2103), r(354, 3), // CatalogSelectionWrongKind
    r(212, 2106), r(4, 2107), r(354, 3), // CatalogUnavailableTransportError
    r(21, 3), r(23, 3), // SlashCommandInputChoice
    r(1245, 3), o(752, 2111), o(39, 5), o(2556, 2112), o(2557, 5), // SlashCommandInput
    r(21, 3), o(2555, 17), r(23, 3), r(212, 2109), o(453, 2113), r(2558, 5), o(2082, 5), o(2559, 5), // SlashCommandInfo
    r(494, 2115), // CommandList
    r(5, 3), r(21, 3), o(453, 3), o(1451, 2117), // CommandsInvokeRequest
    r(5, 3), o(2560, 5), o(2561, 5), o(2562, 5), // CommandsListRequest
    r(2563, 17), // CompletionsGetTriggerCharactersResult
    r(5, 3), r(340, 3), r(2237, 11), // CompletionsRequestRequest
    r(2564, 3), o(2565, 11), o(2566, 11), o(278, 3), o(212, 3), // SessionCompletionItem
    r(164, 2123), // CompletionsRequestResult
    r(5, 3), // ConnectRemoteSessionParams
    r(351, 3), r(21, 3), r(489, 3), // ConnectedRemoteSessionMetadataRepository
    r(5, 3), o(21, 3), o(733, 3), r(1481, 3), r(2266, 3), r(490, 2126), o(2567, 11), o(1765, 3), r(212, 2127), o(2570, 3), o(349, 3), // ConnectedRemoteSessionMetadata
    r(5, 3), r(621, 3), // ConnectorAccountRequest
    r(621, 3), r(781, 2130), // ConnectorAuthorizationRequirement
    r(1994, 11), r(1754, 2132), r(2572, 5), r(2573, 5), r(2574, 11), r(2575, 11), r(2576, 11), o(2577, 5), o(2578, 5), // ConnectorCapabilities
    r(21, 3), r(22, 3), o(23, 3), r(213, 2134), r(2579, 17), o(2580, 3), o(2581, 3), o(472, 3), // ConnectorCatalogEntry
    r(368, 11), r(2582, 11), r(2583, 2136), // ConnectorCatalogResult
    r(5, 3), r(621, 3), r(2584, 3), // ConnectorConnectRequest
    r(2587, 3), r(2584, 3), r(213, 2140), // ConnectorRuntimeStatus
    r(1994, 11), r(1754, 2132), o(621, 3), o(2585, 2137), o(2586, 2131), r(2589, 2142), r(1886, 11), // ConnectorStatus
    r(212, 2139), r(213, 2143), // ConnectorConnectResultConnected
    r(212, 2145), r(2591, 3), r(2592, 3), // ConnectorConnectResultConsentRequired
    r(212, 2147), r(2592, 3), // ConnectorConnectResultPending
    r(5, 3), r(2592, 3), r(901, 11), r(2593, 11), r(2594, 11), // ConnectorContinueRequest
    r(2595, 5), r(213, 2143), // ConnectorDisconnectResult
    r(5, 3), r(621, 3), o(2596, 5), // ConnectorReconcileRequest
    r(5, 3), r(621, 3), r(2584, 3), // ConnectorsDisconnectParams
    r(5, 3), r(621, 3), r(2584, 3), // ConnectorsReconnectParams
    r(5, 3), r(621, 3), // ConnectorsRefreshParams
    r(5, 3), r(1055, 17), // ContentExclusionCheckPathsRequest
    r(24, 3), r(319, 5), // ContentExclusionPathCheck
    r(1404, 5), r(2597, 2158), // ContentExclusionCheckPathsResult
    r(25, 3), r(278, 3), r(203, 3), r(1418, 11), // ContextHeaviestMessage
    r(21, 3), o(2052, 3), o(142, 3), o(143, 3), r(23, 3), o(2598, 19), o(2599, 5), o(177, 3), // CurrentToolMetadata
    r(2600, 3), r(32, 2162), r(1838, 11), // DebugCollectLogsCollectedEntry
    r(2604, 3), o(2605, 5), r(212, 2164), // DebugCollectLogsDestinationArchive
    r(2607, 3), r(212, 123), // DebugCollectLogsDestinationDirectory
    r(212, 2168), r(24, 3), r(2600, 3), o(2610, 2169), o(39, 5), // DebugCollectLogsEntry
    o(570, 5), o(2611, 5), o(2612, 5), o(2613, 3), o(2614, 3), o(2615, 3), o(2616, 11), // DebugCollectLogsInclude
    r(5, 3), r(2617, 2167), o(2618, 2171), o(2619, 2172), // DebugCollectLogsRequest
    r(2600, 3), o(24, 3), r(4, 3), // DebugCollectLogsSkippedEntry
    r(212, 2174), r(24, 3), r(2239, 2175), o(2620, 2177), // DebugCollectLogsResult
    r(212, 2180), r(770, 3), r(2623, 3), o(665, 2181), o(373, 3), // McpDiagnosticDetails
    r(68, 3), r(604, 2179), o(73, 3), r(354, 3), o(2529, 5), o(2621, 11), r(2626, 2182), r(32, 611), // DiagnosticEntry
    r(5, 3), r(179, 322), // DiagnosticsConfigureRequest
    r(5, 3), r(179, 2186), o(654, 3), o(655, 11), o(656, 11), // DiagnosticsReadRequest
    r(2239, 2188), r(654, 3), r(1678, 2189), o(2627, 11), r(1675, 5), // DiagnosticsReadResult
    r(21, 3), // DiscoveredExtensionPlugin
    r(25, 3), r(21, 3), r(24, 3), r(32, 2191), r(420, 5), o(30, 2192), // DiscoveredExtension
    r(1215, 2194), r(612, 2195), // DiscoveredExtensions
    r(2630, 17), // DiscoveredExtensionsDisableRequest
    r(2630, 17), // DiscoveredExtensionsEnableRequest
    r(25, 3), r(740, 2199), r(1451, 2200), o(32, 3), o(2349, 3), r(420, 5), o(2631, 3), // DiscoveredHook
    r(618, 3), o(2633, 3), // McpSourceFile
    r(25, 3), o(21, 3), o(596, 3), // McpSourcePlugin
    r(212, 3), r(25, 3), r(2632, 3), o(326, 2203), o(30, 2204), // McpSourceRef
    r(21, 3), o(83, 2202), r(32, 301), o(575, 3), o(576, 3), o(2634, 2205), r(420, 5), // DiscoveredMcpServer
    r(6, 5), // EventLogReleaseInterestResult
    r(5, 3), r(492, 3), r(493, 3), // ExecuteCommandParams
    o(7, 3), // ExecuteCommandResult
    r(25, 3), r(21, 3), r(32, 1224), r(213, 2210), o(2352, 11), // Extension
    r(83, 156), r(177, 3), r(378, 0), // ExtensionContextPushInput
    r(1215, 2213), // ExtensionList
    r(5, 3), r(25, 3), // ExtensionsDisableRequest
    r(5, 3), r(25, 3), // ExtensionsEnableRequest
    r(5, 3), r(24, 3), // FolderTrustAddParams
    r(5, 3), r(24, 3), // FolderTrustCheckParams
    r(2635, 5), // FolderTrustCheckResult
    r(133, 5), // HistoryAbortManualCompactionResult
    r(488, 5), // HistoryCancelBackgroundCompactionResult
    r(5, 3), r(44, 3), // HistoryClearContextRequest
    r(546, 11), // HistoryClearContextResult
    r(1716, 3), r(2641, 3), r(68, 3), r(2642, 5), r(1277, 11), r(2643, 5), r(1217, 11), r(1218, 11), r(1667, 5), // HistoryRewindPoint
    r(2636, 5), o(2640, 2224), r(2644, 2226), // HistoryListRewindPointsResult
    r(5, 3), r(1716, 3), // HistoryPreviewRewindRequest
    r(24, 3), r(2647, 2229), r(1217, 11), r(1218, 11), // HistoryRewindFilePreview
    r(1404, 5), o(4, 2224), r(1277, 11), r(1840, 2231), // HistoryPreviewRewindResult
    r(5, 3), r(1716, 3), r(612, 2233), // HistoryRewindRequest
    r(24, 3), r(4, 2236), // HistorySkippedFileRestore
    r(527, 2235), o(1476, 11), r(2655, 17), r(2658, 2238), o(7, 3), // HistoryRewindResult
    r(733, 3), // HistorySummarizeForHandoffResult
    o(2387, 17), o(2659, 5), // HooksDiscoverRequest
    r(45, 2242), r(594, 17), r(595, 17), // HooksDiscoverResult
    r(24, 3), r(190, 2244), r(212, 2245), r(2348, 5), o(2349, 3), // InstructionDiscoveryPath
    r(1055, 2247), // InstructionDiscoveryPathList
    r(25, 3), r(278, 3), r(578, 3), r(137, 3), r(83, 2249), r(190, 2250), o(2665, 17), o(23, 3), o(2666, 5), o(2349, 3), // InstructionSource
    o(2387, 17), o(2667, 5), // InstructionsDiscoverRequest
    o(2387, 17), o(2667, 5), // InstructionsGetDiscoveryPathsRequest
    r(179, 2254), // InstructionsGetSourcesResult
    r(5, 3), o(2668, 5), // InterruptMainTurnRequest
    r(2669, 5), // InterruptMainTurnResult
    r(5, 3), r(1481, 3), r(2266, 3), o(733, 3), o(21, 3), o(1891, 3), r(2230, 272), o(2267, 5), o(1267, 1672), o(2670, 3), // LocalSessionMetadataValue
    r(5, 3), o(454, 3), o(1198, 3), o(2241, 5), // LspInitializeRequest
    o(2671, 0), o(697, 3), // ManagedSettingsReadResult
    r(21, 3), o(23, 3), // MarketplacePluginInfo
    r(2039, 2262), // MarketplaceBrowseResult
    r(21, 3), r(32, 3), o(1755, 5), o(573, 5), o(1404, 5), // MarketplaceInfo
    r(2672, 2265), // MarketplaceListResult
    r(21, 3), r(6, 5), o(7, 3), // MarketplaceRefreshEntry
    r(2261, 2268), // MarketplaceRefreshResult
    r(2071, 5), o(2673, 17), // MarketplaceRemoveResult
    r(2469, 2041), r(1772, 3), r(1770, 3), // McpApplyInstallRequest
    r(2469, 2041), r(2674, 3), r(1770, 3), // McpApplyUninstallRequest
    r(5, 3), r(770, 3), r(215, 3), o(138, 19), r(2675, 3), // McpAppsCallToolRequest
    r(2676, 5), r(2677, 5), r(2678, 5), // McpAppsDiagnoseCapability
    r(5, 3), r(770, 3), // McpAppsDiagnoseRequest
    r(1345, 5), r(856, 12), r(2680, 12), r(2681, 17), // McpAppsDiagnoseServer
    r(2679, 2274), r(1327, 2276), // McpAppsDiagnoseResult
    o(1608, 2278), o(2682, 3), o(2683, 3), o(2687, 2279), o(2688, 2281), o(1107, 2282), o(2692, 3), // McpAppsHostContextDetails
    r(1267, 2283), // McpAppsHostContext
    r(5, 3), r(770, 3), r(2675, 3), // McpAppsListToolsRequest
    r(35, 311), // McpAppsListToolsResult
    r(5, 3), r(770, 3), r(618, 3), // McpAppsReadResourceRequest
    r(618, 3), o(330, 3), o(340, 3), o(372, 3), o(1625, 19), // McpAppsResourceContent
    r(1612, 2289), // McpAppsReadResourceResult
    o(1608, 2291), o(2682, 3), o(2683, 3), o(2687, 2292), o(2688, 2294), o(1107, 2295), o(2692, 3), // McpAppsSetHostContextDetails
    r(5, 3), r(1267, 2296), // McpAppsSetHostContextRequest
    r(5, 3), r(158, 3), // McpCancelSamplingExecutionParams
    r(488, 5), // McpCancelSamplingExecutionResult
    r(21, 3), r(1752, 2300), // McpConfigAddRequest
    r(2693, 17), // McpConfigDisableRequest
    r(2693, 17), // McpConfigEnableRequest
    r(1358, 2304), // McpConfigList
    r(21, 3), o(2121, 3), // McpConfigRemoveRequest
    r(21, 3), r(1752, 2300), // McpConfigUpdateRequest
    r(5, 3), o(1894, 3), r(770, 3), // McpDisableRequest
    o(454, 3), o(2694, 5), // McpDiscoverRequest
    r(1358, 2310), // McpDiscoverResult
    r(5, 3), o(1894, 3), r(770, 3), // McpEnableRequest
    r(5, 3), r(158, 3), r(770, 3), r(1093, 0), r(629, 2313), // McpExecuteSamplingParams
    r(2674, 3), r(2695, 3), r(286, 1337), r(478, 1339), r(2696, 2316), o(2697, 3), r(1784, 1341), r(199, 1344), r(2698, 2317), r(2699, 5), r(2700, 5), // McpInstallPlan
    r(212, 2319), // McpInstallationManagementOutcomeRecoveryRequired
    r(1772, 3), r(2701, 11), // McpPreparedInstall
    r(438, 2321), r(212, 2322), // McpInstallationManagementOutcomeInstallPrepared
    r(1824, 3), r(1772, 3), r(286, 1337), r(1789, 3), r(349, 2324), o(1782, 1336), o(1849, 3), // McpInstallationSummary
    r(2706, 2326), r(212, 2327), // McpInstallationManagementOutcomeListed
    r(2706, 2326), r(212, 2329), // McpInstallationManagementOutcomeRecovered
    r(2674, 3), r(1772, 3), r(2701, 11), r(1854, 2325), r(1825, 5), r(1826, 11), r(1827, 5), // McpUninstallPlan
    r(1061, 2331), r(212, 2332), // McpInstallationManagementOutcomeUninstallPlanned
    r(1772, 3), r(2710, 5), r(153, 2334), // McpInstallationOperationStatusPreparing
    r(1772, 3), r(2710, 5), r(153, 2336), // McpInstallationOperationStatusPrepared
    r(1772, 3), r(2710, 5), r(153, 2338), // McpInstallationOperationStatusAwaitingConfirmation
    r(1772, 3), r(2710, 5), r(153, 2340), // McpInstallationOperationStatusRevalidating
    r(1772, 3), r(2710, 5), r(153, 2342), // McpInstallationOperationStatusApplying
    r(1854, 2325), r(2716, 5), r(212, 2344), // McpInstallationOutcomeInstalled
    r(1824, 3), r(1772, 3), r(2716, 5), r(2717, 5), r(2718, 11), r(2719, 5), r(212, 2346), // McpInstallationOutcomeUninstalled
    r(4, 2348), r(1772, 3), r(212, 2349), // McpInstallationOutcomeRolledBack
    r(1772, 3), r(212, 2319), // McpInstallationOutcomeRecoveryRequired
    r(1772, 3), r(212, 2088), // McpInstallationOutcomeDeclined
    r(1772, 3), r(212, 345), // McpInstallationOutcomeCancelled
    r(4, 2348), o(1772, 3), r(212, 2354), // McpInstallationOutcomeRefused
    r(1772, 3), r(2710, 5), r(527, 2356), r(153, 114), // McpInstallationOperationStatusCompleted
    r(438, 2358), r(212, 2359), // McpInstallationManagementOutcomeOperation
    r(4, 2348), r(212, 2354), // McpInstallationManagementOutcomeRefused
    r(212, 2363), r(527, 2362), r(2530, 2058), // McpInstallationManagementResultOutcome
    r(2469, 2041), r(1772, 3), // McpInstallationOperationRequest
    r(212, 2363), r(527, 2356), r(2530, 2058), // McpInstallationResultOutcome
    r(1809, 3), r(464, 3), // McpInstallationSecret
    r(2469, 2041), r(1770, 3), // McpInstallationsRequest
    r(5, 3), r(770, 3), // McpIsServerRunningRequest
    r(1213, 5), // McpIsServerRunningResult
    r(5, 3), o(770, 3), o(2743, 5), // McpOauthAuthenticationStateChangedRequest
    r(5, 3), r(1894, 3), r(1893, 3), // McpOauthCancelLoginParams
    r(488, 5), // McpOauthCancelLoginResult
    r(5, 3), r(770, 3), r(1894, 3), o(1890, 5), o(1891, 3), o(1892, 3), // McpOauthPrepareLoginParams
    r(1893, 3), r(1741, 3), // McpOauthPrepareLoginResult
    r(5, 3), o(1894, 3), r(770, 3), // McpOauthProbeRequest
    r(786, 498), r(213, 2379), // McpOauthProbeResultNoAuthRequired
    r(786, 498), r(213, 2381), // McpOauthProbeResultAuthenticated
    r(786, 498), r(4, 2383), o(784, 495), r(213, 2384), // McpOauthProbeResultNeedsAuth
    r(7, 3), o(786, 498), r(213, 116), // McpOauthProbeResultFailed
    r(5, 3), r(158, 3), // McpOauthRespondRequest
    r(6, 5), // McpOauthRespondResult
    r(212, 2390), r(1061, 2318), r(2530, 2058), // McpPlanInstallPlanned
    r(212, 2392), r(2550, 3), r(2527, 3), // McpPlanInstallSourceCandidate
    r(212, 676), r(1780, 1338), r(178, 3), // McpServerCardUrl
    r(212, 2028), r(1780, 1338), r(373, 3), // McpServerCardEmbedded
    r(212, 2394), r(2470, 2397), // McpPlanInstallSourceCard
    r(2469, 2041), r(32, 2399), o(781, 1340), o(1770, 3), // McpPlanInstallRequest
    r(2469, 2041), r(1824, 3), r(1770, 3), // McpPlanUninstallRequest
    r(2469, 2041), r(2674, 3), r(1789, 3), r(1770, 3), r(1817, 1365), r(2747, 2403), r(32, 2397), r(1821, 1366), // McpPrepareInstallRequest
    r(2071, 5), // McpRemoveGitHubResult
    r(1604, 3), o(330, 3), o(1605, 3), o(1608, 3), o(2748, 19), // McpResourceIcon
    o(626, 17), o(2749, 12), o(2750, 3), o(2748, 19), // McpResourceAnnotations
    r(618, 3), r(21, 3), o(177, 3), o(23, 3), o(330, 3), o(1610, 11), o(1609, 2407), o(2751, 2408), o(1625, 19), o(2748, 19), // McpResource
    r(618, 3), o(330, 3), o(340, 3), o(372, 3), o(1625, 19), // McpResourceContent
    r(2752, 3), r(21, 3), o(177, 3), o(23, 3), o(330, 3), o(1609, 2407), o(2751, 2408), o(1625, 19), o(2748, 19), // McpResourceTemplate
    r(5, 3), r(770, 3), o(654, 3), // McpResourcesListRequest
    r(2753, 2413), o(2754, 3), // McpResourcesListResult
    r(5, 3), r(770, 3), o(654, 3), // McpResourcesListTemplatesRequest
    r(2755, 2416), o(2754, 3), // McpResourcesListTemplatesResult
    r(5, 3), r(770, 3), r(618, 3), // McpResourcesReadRequest
    r(1612, 2419), // McpResourcesReadResult
    r(5, 3), r(770, 3), o(1752, 2300), o(1894, 3), // McpRestartServerRequest
    r(609, 2422), o(497, 2315), o(7, 3), // McpSamplingExecutionResult
    r(5, 3), r(612, 2424), // McpSetEnvValueModeParams
    r(612, 2424), // McpSetEnvValueModeResult
    r(5, 3), r(770, 3), o(1752, 2300), o(1894, 3), // McpStartServerRequest
    r(5, 3), o(1894, 3), r(770, 3), // McpStopServerRequest
    r(1094, 11), r(504, 11), r(2757, 11), r(2758, 11), r(845, 11), r(2759, 11), r(2760, 11), // SessionContextAttributionCategories
    r(212, 3), r(25, 3), r(278, 3), r(1418, 11), o(667, 3), o(2761, 59), // SessionContextAttributionEntriesItem
    r(1462, 11), // SessionContextAttributionCompactions
    r(1548, 11), r(547, 3), r(2756, 3), r(1902, 11), r(1907, 11), r(1908, 11), r(1906, 11), r(2423, 2429), r(2239, 2431), r(2762, 2432), // SessionContextAttribution
    r(2763, 2434), // MetadataContextAttributionResult
    r(5, 3), o(1907, 11), // MetadataContextHeaviestMessagesRequest
    r(1548, 11), r(845, 2437), // MetadataContextHeaviestMessagesResult
    r(2764, 5), // MetadataIsProcessingResult
    r(5, 3), r(547, 3), // MetadataRecomputeContextTokensRequest
    r(1548, 11), r(2765, 11), r(2766, 11), // MetadataRecomputeContextTokensResult
    r(69, 3), o(1198, 3), o(490, 3), o(1201, 2442), o(1202, 3), o(489, 3), o(1203, 3), o(1204, 3), // SessionWorkingDirectoryContext
    r(5, 3), r(1267, 2443), // MetadataRecordContextChangeRequest
    r(5, 3), r(454, 3), // MetadataSetWorkingDirectoryRequest
    r(454, 3), // MetadataSetWorkingDirectoryResult
    r(351, 3), r(21, 3), r(489, 3), // MetadataSnapshotRemoteMetadataRepository
    o(1765, 3), o(490, 2448), o(2567, 11), o(2769, 2449), o(351, 3), o(21, 3), o(489, 3), o(2770, 17), o(2771, 3), o(349, 3), // MetadataSnapshotRemoteMetadata
    r(5, 3), o(2772, 5), o(2059, 17), o(1514, 59), // MetadataUpdateClientMetadataRequest
    r(5, 3), o(2773, 5), // ModelListRequest
    r(212, 100), r(25, 3), r(278, 3), r(2774, 11), // ModelProviderDescriptor
    r(5, 3), o(2105, 314), // ModelSetAllowedModelsRequest
    o(2105, 17), o(2775, 17), o(1253, 3), o(547, 3), // ModelSetAllowedModelsResult
    r(5, 3), r(41, 3), // ModelSetReasoningEffortRequest
    r(41, 3), // ModelSetReasoningEffortResult
    r(2776, 5), // MoveMcpLoadingToBackgroundResult
    r(5, 3), r(733, 3), // NameSetAutoRequest
    r(2777, 5), // NameSetAutoResult
    r(212, 605), r(917, 17), // PermissionsLocationsAddToolApprovalDetailsCommands
    r(212, 607), // PermissionsLocationsAddToolApprovalDetailsRead
    r(212, 609), // PermissionsLocationsAddToolApprovalDetailsWrite
    r(212, 611), r(770, 3), r(215, 364), // PermissionsLocationsAddToolApprovalDetailsMcp
    r(212, 1528), r(770, 3), // PermissionsLocationsAddToolApprovalDetailsMcpSampling
    r(212, 613), // PermissionsLocationsAddToolApprovalDetailsMemory
    r(212, 615), r(215, 3), // PermissionsLocationsAddToolApprovalDetailsCustomTool
    r(212, 617), o(438, 3), // PermissionsLocationsAddToolApprovalDetailsExtensionManagement
    r(212, 619), o(923, 3), // PermissionsLocationsAddToolApprovalDetailsWorkflow
    r(212, 621), r(452, 3), // PermissionsLocationsAddToolApprovalDetailsExtensionPermissionAccess
    r(212, 623), r(452, 3), r(926, 17), // PermissionsLocationsAddToolApprovalDetailsExtensionEnvAccess
    r(5, 3), r(929, 3), r(927, 2472), // PermissionLocationAddToolApprovalParams
    r(5, 3), r(454, 3), // PermissionLocationApplyParams
    r(929, 3), r(2779, 2475), r(2780, 5), r(2781, 11), r(2782, 11), r(2783, 632), // PermissionLocationApplyResult
    r(5, 3), r(454, 3), // PermissionLocationResolveParams
    r(929, 3), r(2779, 2475), // PermissionLocationResolveResult
    r(5, 3), r(24, 3), // PermissionPathsAddParams
    r(5, 3), r(24, 3), // PermissionPathsAllowedCheckParams
    r(1112, 5), // PermissionPathsAllowedCheckResult
    o(2784, 5), o(2164, 17), o(2785, 5), o(2226, 3), // PermissionPathsConfig
    r(2009, 17), o(2786, 17), r(659, 3), // PermissionPathsList
    r(5, 3), r(24, 3), // PermissionPathsUpdatePrimaryParams
    r(5, 3), r(24, 3), // PermissionPathsWorkspaceCheckParams
    r(1112, 5), // PermissionPathsWorkspaceCheckResult
    r(5, 3), r(354, 3), // PermissionPromptShownNotification
    r(724, 632), r(540, 632), // PermissionRulesSet
    o(2784, 5), o(2787, 17), // PermissionUrlsConfig
    r(5, 3), r(420, 5), // PermissionUrlsSetUnrestrictedModeParams
    r(21, 3), r(83, 3), // PermissionsConfigureAdditionalContentExclusionPolicyRuleSource
    r(1055, 17), o(2001, 17), o(2002, 17), r(32, 2491), // PermissionsConfigureAdditionalContentExclusionPolicyRule
    r(932, 2493), r(2003, 0), r(781, 2494), // PermissionsConfigureAdditionalContentExclusionPolicy
    r(5, 3), o(2788, 5), o(2789, 5), o(932, 2488), o(1055, 2482), o(2790, 2489), o(2299, 2496), // PermissionsConfigureParams
    r(6, 5), // PermissionsConfigureResult
    r(6, 5), // PermissionsFolderTrustAddTrustedResult
    r(6, 5), // PermissionsLocationsAddToolApprovalResult
    r(5, 3), r(781, 2501), o(1513, 632), o(2059, 632), o(2791, 5), // PermissionsModifyRulesParams
    r(6, 5), // PermissionsModifyRulesResult
    r(6, 5), // PermissionsNotifyPromptShownResult
    r(6, 5), // PermissionsPathsAddResult
    r(6, 5), // PermissionsPathsUpdatePrimaryResult
    r(5, 3), r(39, 5), // PermissionsSetRequiredRequest
    r(6, 5), // PermissionsSetRequiredResult
    r(6, 5), // PermissionsUrlsSetUnrestrictedModeResult
    o(25, 3), o(177, 3), o(23, 3), o(213, 3), o(2792, 3), // PlanSqlTodosRow
    r(2252, 2511), // PlanReadSqlTodosResult
    r(2793, 3), r(2794, 3), // PlanSqlTodoDependency
    r(2252, 2511), r(2795, 2514), // PlanReadSqlTodosWithDependenciesResult
    r(21, 3), r(1857, 3), o(596, 3), r(420, 5), o(1863, 3), o(1864, 3), o(32, 3), o(573, 5), o(1865, 5), o(1866, 5), // Plugin
    r(2039, 2517), // PluginList
    r(21, 3), r(1857, 3), r(6, 5), o(2796, 3), o(2797, 3), o(2034, 10), o(7, 3), // PluginUpdateAllEntry
    r(2261, 2520), // PluginUpdateAllResult
    o(2796, 3), o(2797, 3), r(2034, 10), // PluginUpdateResult
    r(2693, 17), o(454, 3), // PluginsDisableRequest
    r(2693, 17), o(454, 3), // PluginsEnableRequest
    r(5, 3), r(32, 3), o(454, 3), // PluginsMarketplacesAddParams
    r(5, 3), r(21, 3), // PluginsMarketplacesBrowseParams
    r(21, 3), // PluginsMarketplacesBrowseRequest
    r(5, 3), o(21, 3), // PluginsMarketplacesRefreshParams
    o(21, 3), // PluginsMarketplacesRefreshRequest
    r(5, 3), r(21, 3), o(2241, 5), // PluginsMarketplacesRemoveParams
    r(21, 3), o(2241, 5), // PluginsMarketplacesRemoveRequest
    r(5, 3), o(2798, 5), o(2799, 5), o(2800, 5), o(2801, 5), o(2802, 5), // PluginsReloadRequest
    r(5, 3), r(21, 3), o(1863, 3), // PluginsUninstallParams
    r(21, 3), o(1863, 3), // PluginsUninstallRequest
    r(5, 3), r(21, 3), // PluginsUpdateParams
    r(21, 3), // PluginsUpdateRequest
    r(5, 3), o(2160, 1688), o(37, 1689), // ProviderAddRequest
    r(37, 20), // ProviderAddResult
    r(383, 3), r(1798, 3), o(36, 3), o(1741, 3), // ProviderSessionToken
    r(83, 2539), o(1990, 2540), o(56, 2541), r(1992, 3), o(84, 3), r(583, 59), o(2803, 2542), // ProviderEndpoint
    r(5, 3), o(547, 3), // ProviderGetEndpointRequest
    r(5, 3), o(2160, 1688), o(37, 1689), // ProviderSyncRequest
    r(37, 20), r(2804, 17), o(2805, 5), // ProviderSyncResult
    r(327, 11), r(328, 11), // PushAttachmentFileLineRange
    r(83, 119), r(24, 3), r(22, 3), o(329, 2547), // PushAttachmentFile
    r(83, 123), r(24, 3), r(22, 3), // PushAttachmentDirectory
    r(341, 11), r(342, 11), // PushAttachmentSelectionDetailsStart
    r(341, 11), r(342, 11), // PushAttachmentSelectionDetailsEnd
    r(327, 2550), r(328, 2551), // PushAttachmentSelectionDetails
    r(83, 125), r(339, 3), r(22, 3), r(340, 3), r(338, 2552), // PushAttachmentSelection
    r(83, 130), r(344, 11), r(177, 3), r(348, 2554), r(349, 3), r(178, 3), // PushAttachmentGitHubReference
    o(25, 11), r(21, 3), r(351, 3), // PushGitHubRepoRef
    r(83, 133), r(352, 2556), r(353, 3), r(354, 3), r(178, 3), // PushAttachmentGitHubCommit
    r(83, 136), r(352, 2556), r(356, 3), r(21, 3), r(178, 3), // PushAttachmentGitHubRelease
    r(83, 138), r(352, 2556), r(358, 11), r(359, 3), r(360, 3), r(178, 3), o(361, 3), // PushAttachmentGitHubActionsJob
    r(83, 140), r(352, 2556), r(178, 3), o(23, 3), o(363, 3), // PushAttachmentGitHubRepository
    r(352, 2556), r(363, 3), r(24, 3), // PushAttachmentGitHubFileDiffSide
    r(83, 142), r(178, 3), o(365, 2561), o(366, 2561), // PushAttachmentGitHubFileDiff
    r(352, 2556), r(368, 3), // PushAttachmentGitHubTreeComparisonSide
    r(83, 145), r(178, 3), r(366, 2563), r(365, 2563), // PushAttachmentGitHubTreeComparison
    r(83, 148), r(178, 3), // PushAttachmentGitHubUrl
    r(83, 150), r(352, 2556), r(363, 3), r(24, 3), r(178, 3), // PushAttachmentGitHubFile
    r(83, 152), r(352, 2556), r(363, 3), r(24, 3), r(178, 3), r(329, 2547), // PushAttachmentGitHubSnippet
    r(83, 154), r(373, 3), r(330, 3), o(22, 3), // PushAttachmentBlob
    r(5, 3), r(135, 3), r(2806, 3), r(1062, 1637), r(44, 3), r(1450, 3), r(1211, 806), // QueueAppendSteeringRequest
    r(5, 3), r(25, 3), // QueueDuplicateAtRequest
    r(25, 3), // QueueDuplicateAtResult
    r(44, 3), o(1450, 3), o(1211, 806), o(1062, 1637), o(32, 3), o(1695, 5), o(2097, 3), o(2098, 59), o(612, 1661), o(2060, 5), o(1696, 5), o(1666, 3), // QueueInsertMessage
    r(5, 3), r(2807, 10), r(354, 2573), // QueueInsertAtRequest
    r(25, 3), // QueueInsertAtResult
    r(5, 3), r(25, 3), r(2808, 10), // QueueMoveItemRequest
    r(2780, 5), // QueueMoveItemResult
    r(5, 3), r(25, 3), // QueueRemoveAtRequest
    r(2071, 5), // QueueRemoveAtResult
    r(5, 3), r(25, 3), // QueueSendNowRequest
    r(2809, 5), // QueueSendNowResult
    r(5, 3), r(440, 5), // QueueSetDrainPausedRequest
    r(5, 3), r(25, 3), r(44, 3), o(1450, 3), // QueueUpdateTextRequest
    r(1297, 5), // QueueUpdateTextResult
    r(5, 3), r(135, 3), r(2806, 3), // QueueWithdrawMessageRequest
    r(2071, 5), r(2669, 5), // QueueWithdrawMessageResult
    r(5, 3), r(2073, 3), // ReleaseEventInterestParams
    r(2814, 3), r(2670, 3), // RemoteControlConfigExistingMcSession
    r(29, 5), r(2810, 5), r(2811, 5), r(2812, 5), o(2813, 3), o(2815, 2588), // RemoteControlConfig
    r(349, 2590), // RemoteControlStatusOff
    r(349, 2592), r(2817, 3), // RemoteControlStatusConnecting
    r(349, 2594), r(2817, 3), o(2818, 3), r(2819, 5), o(2820, 0), o(2821, 5), // RemoteControlStatusActive
    r(349, 1426), r(7, 3), o(2817, 3), // RemoteControlStatusError
    r(213, 2597), // RemoteControlStatusResult
    r(213, 2597), r(1348, 5), // RemoteControlStopResult
    r(213, 2597), r(2822, 5), // RemoteControlTransferResult
    r(5, 3), r(1431, 5), // RemoteNotifySteerableChangedRequest
    r(5, 3), r(446, 2128), // RemoteSessionConnectionResult
    r(351, 3), r(21, 3), r(489, 3), // RemoteSessionMetadataRepository
    r(5, 3), r(1481, 3), r(2266, 3), o(733, 3), o(21, 3), r(2230, 7), o(1267, 1672), r(490, 2604), r(2770, 17), o(2567, 11), o(1765, 3), o(2769, 2605), o(2570, 3), o(349, 3), o(2824, 2606), o(2825, 3), // RemoteSessionMetadataValue
    r(351, 3), r(21, 3), o(489, 3), // RemoteSessionRepository
    r(5, 3), r(158, 3), o(2024, 1573), // SandboxDisableForSessionRequest
    r(6, 5), r(420, 5), // SandboxDisableForSessionResult
    r(39, 5), r(897, 5), o(4, 3), // SandboxEnforcementStatus
    r(21, 3), r(2826, 5), o(4, 3), // SandboxHostCapability
    r(2826, 5), o(4, 3), r(450, 2613), // SandboxHostSupport
    r(25, 11), o(1444, 11), o(1445, 3), o(1446, 3), o(1447, 11), r(44, 3), r(1448, 5), o(1449, 5), o(1450, 3), r(1453, 3), // ScheduleEntry
    r(2239, 2616), // ScheduleList
    r(5, 3), r(25, 11), // ScheduleStopRequest
    o(2376, 2615), // ScheduleStopResult
    r(2827, 17), // SecretsAddFilterValuesRequest
    r(1676, 7), // SecretsAddFilterValuesResult
    r(5, 3), o(377, 3), r(1211, 2622), // SendAttachmentsToMessageParams
    r(44, 3), o(1450, 3), o(1211, 806), o(1695, 5), o(2097, 3), o(32, 3), // SendMessageItem
    r(5, 3), r(845, 2625), o(612, 1661), o(2060, 5), o(1062, 1637), o(2098, 59), o(2099, 1648), o(77, 3), o(78, 3), o(1696, 5), // SendMessagesRequest
    r(2828, 17), // SendMessagesResult
    r(65, 27), // ServerAgentList
    r(179, 2254), // ServerInstructionSourceList
    r(21, 3), o(492, 3), r(23, 3), r(32, 992), r(33, 5), r(420, 5), o(24, 3), o(2349, 3), o(1473, 3), // ServerSkill
    r(43, 2631), o(595, 17), // ServerSkillList
    r(2829, 5), r(2830, 5), // SessionActivity
    r(2831, 2634), // SessionBulkDeleteResult
    r(2274, 2636), // SessionEnrichMetadataResult
    r(2832, 3), r(2833, 3), // SessionLimitPredictionBaselineData
    r(472, 2641), r(2844, 12), // SessionLimitPredictionTierOption
    r(2836, 2639), r(547, 3), r(32, 2640), r(2839, 3), o(2837, 3), r(423, 2643), r(2845, 2638), r(2846, 2641), r(2847, 12), // SessionLimitPredictionDetails
    r(5, 3), o(547, 3), o(2836, 2639), // SessionLimitPredictionRequest
    r(2848, 2644), r(212, 2646), // SessionLimitPredictionResultAvailable
    r(4, 2648), r(212, 107), // SessionLimitPredictionResultUnavailable
    r(2274, 2652), // SessionList
    r(2851, 17), r(2852, 11), // SessionLoadDeferredRepoHooksResult
    r(25, 3), o(69, 3), o(2857, 3), o(490, 3), o(2858, 2656), o(489, 3), o(21, 3), o(2859, 5), o(1707, 3), o(2860, 3), // WorkspaceSummary
    r(5, 3), r(1481, 3), r(2266, 3), r(2230, 5), r(1438, 5), r(2226, 364), o(2853, 3), o(1891, 3), o(2854, 2450), o(733, 3), r(454, 3), r(2855, 2655), o(1436, 3), r(1437, 974), o(2856, 856), r(572, 2658), // SessionMetadataSnapshot
    r(25, 3), r(2862, 1481), // SessionModelPriceCategory
    r(2861, 20), o(2160, 2660), o(2863, 2662), o(20, 19), o(564, 188), // SessionModelList
    r(21, 3), r(83, 3), // SessionOpenOptionsAdditionalContentExclusionPolicyRuleSource
    r(1055, 17), o(2001, 17), o(2002, 17), r(32, 2665), // SessionOpenOptionsAdditionalContentExclusionPolicyRule
    r(932, 2667), r(2003, 0), r(781, 2668), // SessionOpenOptionsAdditionalContentExclusionPolicy
    o(5, 3), o(21, 3), o(36, 3), o(41, 3), o(255, 2664), o(1370, 921), o(1891, 3), o(2121, 3), o(2183, 3), o(2182, 3), o(2181, 3), o(2171, 0), o(2172, 5), o(2180, 1693), o(2163, 5), o(2170, 1691), o(2176, 5), o(2225, 174), o(163, 1632), o(2159, 233), o(2160, 1688), o(37, 1689), o(454, 3), o(2164, 17), o(2864, 1672), o(1431, 5), o(2865, 5), o(2866, 5), o(1488, 3), o(2867, 3), o(2114, 17), o(598, 17), o(2184, 17), o(2115, 17), o(2291, 5), o(954, 1699), o(2191, 3), o(2192, 17), o(2154, 1660), o(2224, 1704), o(2216, 5), o(2125, 1684), o(2153, 17), o(2213, 1703), o(2292, 5), o(2143, 17), o(2210, 17), o(2135, 5), o(2136, 5), o(2293, 17), o(2152, 17), o(2208, 1702), o(2156, 5), o(2295, 5), o(2130, 5), o(2209, 17), o(2296, 5), o(2193, 3), o(2215, 5), o(2162, 5), o(2194, 3), o(2211, 5), o(2212, 5), o(2214, 5), o(2131, 5), o(2195, 11), o(2290, 1489), o(1437, 957), o(2196, 3), o(2197, 3), o(2298, 5), o(1919, 3), o(2299, 2670), o(591, 1460), o(2207, 1701), o(2144, 17), o(727, 198), o(2868, 5), o(2132, 5), o(2174, 5), o(2145, 17), o(2146, 17), o(2175, 5), // SessionOpenOptions
    r(212, 2672), o(2869, 2671), o(2870, 5), // SessionsOpenCreate
    r(212, 2674), r(5, 3), o(2869, 2671), o(1733, 5), o(2871, 5), // SessionsOpenResume
    r(212, 2676), o(1267, 1672), o(2869, 2671), o(2871, 5), // SessionsOpenResumeLast
    r(212, 2678), r(5, 3), // SessionsOpenAttach
    r(212, 1359), r(1268, 3), o(490, 2608), o(2869, 2671), // SessionsOpenRemote
    r(212, 2681), o(490, 2608), o(351, 3), o(2869, 2671), o(2874, 0), // SessionsOpenCloud
    r(212, 2683), r(446, 2607), o(2869, 2671), o(2769, 2684), o(2876, 0), o(2877, 0), // SessionsOpenHandoff
    r(2396, 2688), r(213, 2689), o(354, 3), // SessionsOpenProgress
    r(213, 2687), o(5, 3), o(2881, 0), o(2851, 17), o(1268, 3), o(446, 2607), o(2889, 2691), // SessionOpenResult
    r(5, 3), r(2693, 17), // SessionPluginsDisableRequest
    r(5, 3), r(2693, 17), // SessionPluginsEnableRequest
    r(5, 3), r(32, 3), // SessionPluginsInstallRequest
    r(2646, 17), r(2528, 17), r(2890, 17), r(2831, 11), r(2891, 5), // SessionPruneResult
    r(83, 164), r(85, 3), r(383, 3), o(132, 50), // SettableTokenAuthInfo
    r(5, 3), o(1106, 2698), // SessionSetCredentialsParams
    r(6, 5), o(2892, 5), // SessionSetCredentialsResult
    r(1605, 2634), // SessionSizes
    o(2893, 3), // SessionTelemetryEngagement
    r(2894, 17), // SessionsBulkDeleteRequest
    r(2894, 17), // SessionsCheckInUseRequest
    r(2895, 17), // SessionsCheckInUseResult
    r(5, 3), r(446, 59), r(213, 2706), // SessionsClientMetadataEntryOk
    r(5, 3), r(213, 2708), // SessionsClientMetadataEntryNotFound
    r(5, 3), r(213, 2710), // SessionsClientMetadataEntryCorrupt
    r(5, 3), r(213, 2712), // SessionsClientMetadataEntryUnsupportedVersion
    r(5, 3), r(1629, 3), r(354, 3), r(213, 107), // SessionsClientMetadataEntryUnavailable
    r(5, 3), // SessionsCloseRequest
    r(2274, 2636), // SessionsEnrichMetadataRequest
    r(1522, 3), // SessionsFindByPrefixRequest
    o(5, 3), // SessionsFindByPrefixResult
    r(2813, 3), // SessionsFindByTaskIDRequest
    o(5, 3), // SessionsFindByTaskIDResult
    r(2894, 17), o(2899, 17), // SessionsGetClientMetadataRequest
    o(1267, 1672), // SessionsGetLastForContextRequest
    o(5, 3), // SessionsGetLastForContextResult
    o(32, 2726), o(2900, 11), o(2273, 1765), o(2901, 5), o(2902, 5), // SessionsListRequest
    r(5, 3), // SessionsLoadDeferredRepoHooksRequest
    r(2903, 11), o(2891, 5), o(2904, 5), o(2905, 17), // SessionsPruneOldRequest
    r(5, 3), o(654, 3), o(655, 11), o(665, 360), // SessionsReadPersistedEventsRequest
    r(5, 3), // SessionsReleaseLockRequest
    r(5, 3), o(2802, 5), // SessionsReloadPluginHooksRequest
    r(5, 3), // SessionsSaveRequest
    r(2039, 1702), // SessionsSetAdditionalPluginsRequest
    r(420, 5), // SessionsSetRemoteControlSteeringRequest
    r(5, 3), r(1752, 2589), // SessionsStartRemoteControlRequest
    o(2906, 3), o(2241, 5), // SessionsStopRemoteControlRequest
    r(2907, 3), o(2908, 3), // SessionsTransferRemoteControlRequest
    r(5, 3), r(158, 3), // ShellCancelUserRequestedRequest
    r(5, 3), r(158, 3), r(491, 3), // ShellExecuteUserRequestedRequest
    r(5, 3), r(2303, 3), o(2912, 2745), // ShellKillRequest
    r(2913, 5), // ShellKillResult
    r(5, 3), o(83, 978), o(4, 3), o(2914, 5), // ShutdownRequest
    r(2469, 2041), r(2674, 3), r(1770, 3), // SkillApplyInstallRequest
    r(2469, 2041), r(2674, 3), r(1770, 3), // SkillApplyUninstallRequest
    r(24, 3), r(781, 2751), r(2348, 5), o(2349, 3), // SkillDiscoveryPath
    r(1055, 2753), // SkillDiscoveryPathList
    r(2674, 3), r(1772, 3), r(1741, 3), r(680, 1384), // SkillInstallPlan
    r(212, 2319), // SkillInstallationManagementOutcomeRecoveryRequired
    r(1061, 2755), r(212, 2757), // SkillInstallationManagementOutcomeInstallPlanned
    r(2706, 2759), r(212, 2327), // SkillInstallationManagementOutcomeListed
    r(2706, 2759), r(212, 2329), // SkillInstallationManagementOutcomeRecovered
    r(4, 2762), r(2927, 3), r(212, 2349), // SkillInstallationManagementOutcomeRolledBack
    r(2674, 3), r(1772, 3), r(1741, 3), r(1854, 1382), r(680, 1384), // SkillUninstallPlan
    r(1061, 2764), r(212, 2332), // SkillInstallationManagementOutcomeUninstallPlanned
    r(1772, 3), r(2710, 5), r(153, 2334), // SkillInstallationOperationStatusPreparing
    r(1772, 3), r(2710, 5), r(153, 2336), // SkillInstallationOperationStatusPrepared
    r(1772, 3), r(2710, 5), r(153, 2338), // SkillInstallationOperationStatusAwaitingConfirmation
    r(1772, 3), r(2710, 5), r(153, 2340), // SkillInstallationOperationStatusRevalidating
    r(1772, 3), r(2710, 5), r(153, 2342), // SkillInstallationOperationStatusApplying
    r(1854, 1382), r(212, 2344), // SkillInstallationOutcomeInstalled
    r(1824, 3), r(1772, 3), r(212, 2346), // SkillInstallationOutcomeUninstalled
    r(4, 2762), r(1772, 3), r(212, 2349), // SkillInstallationOutcomeRolledBack
    r(1772, 3), r(212, 2319), // SkillInstallationOutcomeRecoveryRequired
    r(1772, 3), r(212, 2088), // SkillInstallationOutcomeDeclined
    r(1772, 3), r(212, 345), // SkillInstallationOutcomeCancelled
    r(4, 2762), o(1772, 3), r(212, 2354), // SkillInstallationOutcomeRefused
    r(1772, 3), r(2710, 5), r(527, 2778), r(153, 114), // SkillInstallationOperationStatusCompleted
    r(438, 2780), r(212, 2359), // SkillInstallationManagementOutcomeOperation
    r(1854, 1382), r(2117, 17), r(212, 2782), // SkillInstallationManagementOutcomeEnabledChanged
    r(4, 2762), r(212, 2354), // SkillInstallationManagementOutcomeRefused
    r(212, 2363), r(527, 2785), r(2530, 2058), // SkillInstallationManagementResultOutcome
    r(2469, 2041), r(1772, 3), // SkillInstallationOperationRequest
    r(212, 2363), r(527, 2778), r(2530, 2058), // SkillInstallationResultOutcome
    r(2469, 2041), r(1770, 3), // SkillInstallationsRequest
    r(2469, 2041), r(2550, 3), r(1770, 3), // SkillPlanInstallRequest
    r(2469, 2041), r(1824, 3), r(1770, 3), // SkillPlanUninstallRequest
    r(2469, 2041), r(1824, 3), r(420, 5), r(1770, 3), // SkillSetEnabledRequest
    r(2152, 17), // SkillsConfigSetDisabledSkillsRequest
    r(21, 3), r(284, 5), // SkillsConfigSetSkillDisabledRequest
    r(5, 3), r(21, 3), // SkillsDisableRequest
    o(2387, 17), o(2143, 17), o(2210, 17), o(2929, 5), // SkillsDiscoverRequest
    r(5, 3), r(21, 3), // SkillsEnableRequest
    o(2387, 17), o(2210, 17), o(2929, 5), // SkillsGetDiscoveryPathsRequest
    r(21, 3), r(24, 3), r(137, 3), o(1526, 17), o(34, 5), r(1525, 11), // SkillsInvokedSkill
    r(43, 2802), // SkillsGetInvokedResult
    r(83, 3), r(340, 3), o(178, 3), o(640, 348), // SlashCommandTimelineEntry
    r(212, 2804), r(2376, 2805), o(2931, 3), o(2932, 5), // SlashCommandAddTimelineEntryResult
    r(212, 2807), r(44, 3), r(1450, 3), o(612, 717), o(2934, 3), o(2932, 5), o(2935, 3), // SlashCommandAgentPromptResult
    r(212, 114), o(354, 3), o(612, 717), o(2932, 5), // SlashCommandCompletedResult
    r(212, 1110), r(340, 3), o(557, 5), o(2936, 5), o(2932, 5), o(2938, 2810), // SlashCommandTextResult
    r(21, 3), r(23, 3), o(2940, 3), // SlashCommandSelectSubcommandOption
    r(212, 2812), r(491, 3), r(177, 3), r(2869, 2814), o(2932, 5), // SlashCommandSelectSubcommandResult
    r(212, 2817), o(2943, 3), o(781, 3), o(1784, 3), // SlashCommandModelPickerDialog
    r(212, 2816), r(2944, 2818), o(2932, 5), // SlashCommandShowDialogResult
    r(212, 2820), r(36, 3), o(460, 191), o(781, 3), o(600, 3), o(41, 3), o(2946, 19), o(1982, 3), o(2932, 5), // SlashCommandSetModelResult
    r(212, 2822), o(1913, 3), r(354, 3), o(2932, 5), // SlashCommandSetPlanModelResult
    o(36, 3), o(40, 18), o(2948, 3), o(549, 2825), o(2950, 5), // SubagentSettingsEntry
    o(65, 2827), o(2951, 17), o(2952, 11), o(2953, 11), // SubagentSettings
    r(83, 2829), r(25, 3), r(76, 3), o(22, 3), r(23, 3), r(213, 2830), r(2365, 3), o(2954, 3), o(2955, 11), o(2956, 3), o(7, 3), r(74, 3), r(44, 3), o(497, 3), o(36, 3), o(2957, 3), o(1562, 2831), o(2960, 5), o(2961, 3), o(2962, 3), // TaskAgentInfo
    r(354, 3), r(68, 3), // TaskProgressLine
    r(83, 2829), r(2963, 2834), o(2964, 3), // TaskAgentProgress
    r(2966, 3), r(2967, 3), r(212, 2838), o(22, 3), o(32, 3), r(2968, 2839), o(2969, 3), // TaskClientOwner
    r(83, 2836), r(25, 3), r(484, 3), o(22, 3), r(23, 3), r(213, 2837), r(351, 2840), r(2365, 3), r(2970, 3), o(2954, 3), r(2955, 11), o(2956, 3), o(2962, 3), o(2971, 3), o(2972, 3), r(1562, 2841), r(2973, 5), r(265, 11), o(497, 0), o(7, 3), o(411, 3), o(2974, 3), // TaskClientInfo
    r(83, 2836), r(213, 2837), r(265, 11), r(2970, 3), o(153, 3), o(2975, 12), o(2976, 3), r(2963, 2834), // TaskClientProgress
    o(213, 2844), o(354, 3), o(153, 364), o(2975, 2845), r(212, 2846), // TaskClientUpdateProgress
    o(354, 3), o(497, 0), r(212, 114), // TaskClientUpdateCompleted
    o(354, 3), r(7, 3), o(1629, 3), r(212, 116), // TaskClientUpdateFailed
    o(354, 3), o(4, 3), r(212, 345), // TaskClientUpdateCancelled
    r(527, 1005), o(4, 3), o(2977, 5), o(2978, 0), o(1491, 10), o(2979, 5), o(2980, 10), // TaskCompletionDecision
    r(83, 659), r(25, 3), r(23, 3), r(213, 2830), r(2365, 3), o(2954, 3), r(491, 3), r(2983, 2853), o(1562, 2831), o(2960, 5), o(2984, 3), o(2352, 11), // TaskShellInfo
    r(2985, 2856), // TaskList
    r(83, 659), r(2986, 3), o(2352, 11), // TaskShellProgress
    r(5, 3), r(25, 3), // TasksCancelRequest
    r(488, 5), // TasksCancelResult
    o(948, 2855), // TasksGetCurrentPromotableResult
    r(5, 3), r(25, 3), // TasksGetProgressRequest
    r(2889, 2864), // TasksGetProgressResult
    o(948, 2855), // TasksPromoteCurrentToBackgroundResult
    r(5, 3), r(25, 3), // TasksPromoteToBackgroundRequest
    r(2987, 5), // TasksPromoteToBackgroundResult
    r(5, 3), r(83, 2836), r(484, 3), r(23, 3), o(22, 3), r(2988, 5), o(2989, 11), // TasksRegisterRequest
    r(948, 2842), r(2645, 5), r(2990, 5), // TasksRegisterResult
    r(5, 3), r(25, 3), // TasksRemoveRequest
    r(2071, 5), // TasksRemoveResult
    r(5, 3), r(25, 3), r(354, 3), o(2991, 3), // TasksSendMessageRequest
    r(2992, 5), o(7, 3), // TasksSendMessageResult
    r(5, 3), r(25, 3), r(265, 11), r(436, 2851), // TasksUpdateRequest
    r(948, 2842), r(2777, 5), r(2993, 5), // TasksUpdateResult
    r(5, 3), r(1710, 59), // TelemetrySetFeatureOverridesRequest
    r(21, 3), o(2052, 3), r(23, 3), o(2048, 19), o(1354, 3), o(555, 1998), // Tool
    r(35, 2881), // ToolList
    r(137, 3), r(32, 3), // ToolResultNewMessage
    r(1691, 3), r(1692, 1227), o(1613, 1230), o(1693, 3), o(7, 3), o(1630, 0), o(2994, 5), o(2995, 2884), o(1612, 1243), o(1694, 17), o(1628, 20), o(2996, 0), o(2997, 5), o(1626, 0), o(1595, 19), o(1627, 0), o(2998, 2852), // ToolResultExpanded
    r(5, 3), r(21, 3), r(138, 0), o(76, 3), // ToolsExecuteRequest
    r(978, 3), r(22, 3), r(3002, 3), r(3003, 3), r(3004, 3), r(3005, 3), r(3006, 17), // ToolsShellDescriptorConfig
    r(5, 3), o(2999, 5), o(3000, 5), o(3001, 5), o(3007, 2888), o(3008, 5), o(3009, 12), o(3010, 5), // ToolsGetBuiltinDescriptorsRequest
    r(35, 2890), // ToolsGetBuiltinDescriptorsResult
    r(35, 2893), // ToolsGetCurrentMetadataResult
    o(36, 3), // ToolsListRequest
    r(5, 3), r(1036, 0), r(3011, 2885), // ToolsTaskCompleteEventDataRequest
    r(5, 3), r(753, 3), o(3012, 0), o(3013, 0), // UIEphemeralQueryRequest
    r(751, 3), // UIEphemeralQueryResult
    r(2073, 3), // UIRegisterDirectAutoModeSwitchHandlerResult
    r(5, 3), r(2073, 3), // UIUnregisterDirectAutoModeSwitchHandlerRequest
    r(3014, 5), // UIUnregisterDirectAutoModeSwitchHandlerResult
    r(5, 3), r(3015, 2904), // UpdateSubagentSettingsRequest
    r(76, 3), r(6, 5), r(81, 3), o(541, 10), o(7, 3), // UserRequestedShellCommandResult
    r(464, 0), r(473, 0), r(1755, 5), // UserSettingMetadata
    r(1339, 2908), // UserSettingsGetResult
    r(1339, 0), // UserSettingsSetRequest
    r(3016, 17), // UserSettingsWritten
    r(3017, 5), o(213, 2912), o(3019, 3), // VisibilityGetResult
    r(5, 3), r(213, 2912), // VisibilitySetRequest
    r(3017, 5), o(213, 2912), o(3019, 3), // VisibilitySetResult
    o(278, 3), o(1868, 0), o(36, 3), o(41, 3), o(549, 291), o(1378, 3), // WorkflowAgentOptions
    r(5, 3), r(1561, 3), r(2331, 3), r(44, 3), r(3020, 2916), // WorkflowAgentRequest
    o(497, 0), // WorkflowAgentResult
    r(73, 3), r(76, 3), r(1584, 3), r(201, 364), r(278, 3), o(22, 3), r(74, 3), r(213, 3), o(3021, 3), o(2957, 3), o(2365, 10), o(2954, 10), r(3022, 10), o(50, 3), // WorkflowAgentSummary
    r(5, 3), r(1584, 3), // WorkflowCancelRequest
    r(25, 3), r(909, 2921), // WorkflowCurrentPhase
    o(1042, 11), o(1043, 11), o(1044, 12), o(1045, 12), // WorkflowDeclaredLimits
    r(5, 3), r(1584, 3), // WorkflowGetRunDetailParams
    r(5, 3), r(1584, 3), o(201, 3), o(3023, 10), o(3024, 10), o(1907, 11), // WorkflowGetRunProgressRequest
    r(5, 3), r(1584, 3), // WorkflowGetRunRequest
    r(5, 3), r(1584, 3), r(2331, 3), r(1590, 3), // WorkflowJournalGetRequest
    r(3025, 5), o(3026, 0), // WorkflowJournalGetResult
    r(5, 3), r(1584, 3), r(2331, 3), r(1590, 3), r(3026, 0), // WorkflowJournalPutRequest
    r(5, 3), o(3023, 10), o(3024, 10), o(1907, 11), // WorkflowListRunsRequest
    r(3022, 10), r(3015, 11), r(3031, 10), // WorkflowRunConsumed
    r(212, 2936), r(464, 12), o(3034, 12), r(1584, 3), r(83, 2937), // WorkflowRunFailureWorkflowLimitReached
    r(1584, 3), r(4, 3), r(83, 2939), // WorkflowRunFailureWorkflowResumeDeclined
    r(1629, 3), r(438, 2941), r(1584, 3), r(83, 2942), // WorkflowRunFailureWorkflowDurableFailure
    r(1584, 3), r(3049, 10), r(83, 2944), // WorkflowRunFailureWorkflowAccountingIncomplete
    r(1584, 3), r(83, 2946), // WorkflowRunFailureWorkflowProviderDisconnected
    r(83, 170), // WorkflowPauseInfoUser
    r(1590, 3), r(83, 1100), // WorkflowPauseInfoCheckpoint
    o(4, 3), o(538, 2948), o(7, 3), o(1588, 3), r(1592, 2952), // WorkflowRunTerminal
    r(1584, 3), r(360, 3), r(23, 3), r(213, 2931), r(368, 10), r(2792, 10), r(2365, 2932), r(2970, 10), r(2954, 2932), r(3027, 2933), r(3028, 11), r(3029, 11), r(3030, 11), r(1397, 2934), r(3032, 2923), r(724, 2935), r(466, 10), r(3033, 2932), r(1598, 2954), r(3052, 5), // WorkflowRunSummary
    r(3053, 2956), o(3054, 10), o(3055, 10), o(3056, 5), o(3057, 11), // WorkflowListRunsResult
    r(3058, 11), r(212, 2958), r(340, 3), // WorkflowLogLine
    r(5, 3), r(1584, 3), r(2331, 3), r(3060, 2960), // WorkflowLogRequest
    r(5, 3), r(1584, 3), // WorkflowPauseRequest
    r(25, 3), r(909, 2921), r(177, 3), o(1040, 3), r(213, 2963), r(3061, 11), r(3062, 11), o(2365, 10), o(2954, 10), r(3063, 10), r(3064, 10), r(3065, 11), r(3029, 11), // WorkflowPhaseObservation
    r(3058, 11), r(530, 11), r(201, 364), r(3066, 10), r(212, 2958), r(340, 3), // WorkflowProgressLine
    r(3067, 2966), r(3054, 2932), r(3055, 2932), r(3068, 5), r(3056, 5), r(368, 11), // WorkflowProgressPage
    o(1042, 11), o(1043, 11), o(1044, 12), o(1045, 12), // WorkflowRunLimits
    r(5, 3), r(1584, 3), o(1946, 2968), o(3069, 5), o(3070, 5), // WorkflowResumeRequest
    r(1584, 3), o(530, 11), r(213, 2931), o(497, 0), o(7, 3), o(538, 2948), o(4, 3), o(3071, 0), o(1592, 2951), // WorkflowRunResult
    r(360, 3), r(1038, 2970), // WorkflowResumeResult
    r(1584, 3), r(360, 3), r(23, 3), r(213, 2931), r(368, 10), r(2792, 10), r(2365, 2932), r(2970, 10), r(2954, 2932), r(3027, 2933), r(3028, 11), r(3029, 11), r(3030, 11), r(1397, 2934), r(3032, 2923), r(724, 2935), r(466, 10), r(3033, 2932), r(1598, 2954), r(3052, 5), r(1041, 2972), r(65, 2973), r(2889, 2967), // WorkflowRunDetail
    o(1946, 2968), o(3069, 5), o(3070, 5), o(3072, 3), // WorkflowRunOptions
    r(5, 3), r(21, 3), r(493, 0), o(2869, 2975), // WorkflowRunRequest
    o(983, 3), o(984, 3), // WorkspaceDiffContents
    r(24, 3), r(981, 3), r(2647, 2978), o(3075, 3), o(3076, 5), o(1612, 2977), // WorkspaceDiffFileChange
    r(3078, 2980), r(612, 2980), r(3079, 2981), o(3080, 3), r(3081, 5), o(2640, 2224), // WorkspaceDiffResult
    r(5, 3), r(177, 3), r(137, 3), // WorkspacesAddSummaryRequest
    o(733, 19), o(572, 19), // WorkspacesAddSummaryResult
    r(2033, 5), // WorkspacesAutopilotObjectiveExistsResult
    r(344, 11), r(177, 3), r(3082, 3), // WorkspacesCheckpoints
    r(5, 3), r(24, 3), o(2236, 5), // WorkspacesCreateDirectoryRequest
    r(2646, 5), // WorkspacesDeleteAutopilotObjectiveResult
    r(5, 3), r(612, 2980), o(3083, 5), // WorkspacesDiffRequest
    r(5, 3), o(1267, 0), // WorkspacesEnsureRequest
    r(25, 3), o(69, 3), o(2857, 3), o(490, 3), o(2858, 2991), o(489, 3), o(21, 3), o(1703, 3), o(2859, 5), o(3084, 11), o(1707, 3), o(2860, 3), o(3085, 5), o(3086, 3), o(3087, 3), o(3088, 3), o(3089, 5), // WorkspacesGetWorkspaceResultWorkspace
    r(572, 2993), o(24, 3), // WorkspacesGetWorkspaceResult
    r(3090, 2995), // WorkspacesListCheckpointsResult
    r(137, 364), // WorkspacesReadAutopilotObjectiveResult
    r(5, 3), r(344, 11), // WorkspacesReadCheckpointRequest
    r(137, 364), // WorkspacesReadCheckpointResult
    r(5, 3), r(24, 3), o(2236, 5), o(2241, 5), // WorkspacesRemovePathRequest
    r(5, 3), r(32, 3), r(2617, 3), // WorkspacesRenamePathRequest
    r(5, 3), r(137, 3), // WorkspacesSaveLargePasteRequest
    r(339, 3), r(3082, 3), r(1838, 11), // WorkspacesSaveLargePasteResultSaved
    r(3091, 3004), // WorkspacesSaveLargePasteResult
    r(5, 3), r(24, 3), // WorkspacesStatFileRequest
    r(2262, 5), r(2263, 5), r(1610, 12), r(3092, 12), r(3093, 12), // WorkspacesStatFileResult
    r(5, 3), r(3094, 11), // WorkspacesTruncateSummariesRequest
    r(5, 3), o(1267, 0), o(21, 3), // WorkspacesUpdateMetadataRequest
    r(5, 3), r(137, 3), // WorkspacesWriteAutopilotObjectiveRequest
    r(438, 3), // WorkspacesWriteAutopilotObjectiveResult
];

#[rustfmt::skip]
pub(super) const CASES: [Case; 218] = [
    t(2341, 1897), t(2160, 1899), // AuthEnumerateQuery
    t(2343, 1903), t(213, 1904), t(2344, 1906), // AuthReadQuery
    t(2345, 1910), t(2346, 1912), t(2347, 1914), // AuthWrite
    t(2375, 1937), t(2370, 1931), t(2371, 1933), t(2379, 1941), // AgentRegistrySpawnResult
    t(2341, 1950), t(2160, 1954), // AuthEnumerateValue
    t(2390, 1960), t(2391, 1962), t(2392, 1964), t(2393, 1966), t(324, 1970), t(7, 1971), // AuthLoginStep
    t(2343, 1975), t(213, 1977), t(2344, 1980), // AuthReadValue
    c(When::Bool, 5), c(When::Object, 1997), // BuiltinToolSafeForTelemetry
    t(2441, 2015), t(1857, 2017), t(490, 2019), // CatalogAgentPluginInstallSource
    t(178, 2027), t(2447, 2029), // CatalogCandidateSource
    t(2434, 2039), t(2443, 2032), t(30, 2023), // CatalogCandidate
    t(685, 2078), t(2501, 2061), t(2532, 2080), t(2467, 2051), t(2448, 2035), t(2519, 2069), t(2507, 2064), t(2535, 2083), t(2474, 2055), t(2454, 2044), t(271, 2085), // CatalogSearchResult
    t(2548, 2099), t(1111, 2089), t(488, 2087), t(2549, 2101), t(2462, 2093), t(480, 2102), t(2463, 2095), t(2464, 2091), t(2465, 2104), t(2501, 2061), t(2467, 2051), t(271, 2085), // CatalogSelectionResult
    t(1345, 2144), t(2590, 2146), t(1347, 2148), // ConnectorConnectResult
    t(2606, 2165), t(337, 2166), // DebugCollectLogsDestination
    c(When::Object, 303), c(When::Object, 306), // McpSerializableServerConfig
    t(1866, 2345), t(2720, 2347), t(2741, 2350), t(1852, 2351), t(1111, 2352), t(488, 2353), t(2742, 2355), // McpInstallationOutcome
    t(2711, 2335), t(2712, 2337), t(2713, 2339), t(2714, 2341), t(2715, 2343), t(324, 2357), // McpInstallationOperationStatus
    t(1852, 2320), t(2702, 2323), t(2707, 2328), t(2708, 2330), t(2709, 2333), t(438, 2360), t(2742, 2361), // McpInstallationManagementOutcome
    t(527, 2364), t(2501, 2061), t(2467, 2051), // McpInstallationManagementResult
    t(527, 2367), t(2501, 2061), t(2467, 2051), // McpInstallationResult
    t(2744, 2380), t(2745, 2382), t(1346, 2385), t(325, 2386), // McpOauthProbeResult
    t(178, 2395), t(2447, 2396), // McpServerCardReference
    t(2460, 2393), t(2470, 2398), // McpPlanInstallSource
    t(2746, 2391), t(2501, 2061), t(2459, 2048), t(2467, 2051), t(2448, 2035), t(2519, 2069), t(2507, 2064), t(2535, 2083), t(2474, 2055), t(2454, 2044), t(2551, 2108), t(2516, 2067), t(271, 2085), // McpPlanInstallResult
    t(494, 2461), t(918, 2462), t(919, 2463), t(605, 2464), t(2007, 2465), t(591, 2466), t(920, 2467), t(921, 2468), t(922, 2469), t(924, 2470), t(925, 2471), // PermissionsLocationsAddToolApprovalDetails
    t(326, 2548), t(337, 2549), t(338, 2553), t(343, 2555), t(350, 2557), t(355, 2558), t(357, 2559), t(362, 2560), t(364, 2562), t(367, 2564), t(369, 2565), t(370, 2566), t(371, 2567), t(372, 2568), t(374, 2212), // PushAttachment
    t(599, 2591), t(2816, 2593), t(439, 2595), t(7, 2596), // RemoteControlStatus
    t(1404, 2647), t(271, 2649), // SessionLimitPredictionResult
    c(TagBool(false), 2258), c(TagBool(true), 2607), // SessionListEntry
    t(435, 2673), t(1733, 2675), t(2872, 2677), t(2873, 2679), t(29, 2680), t(2167, 2682), t(2875, 2685), // SessionOpenParams
    t(380, 161), t(382, 163), t(383, 2697), t(387, 169), t(26, 171), t(388, 173), t(82, 51), // SettableAuthInfo
    t(1676, 2707), t(2896, 2709), t(2897, 2711), t(2898, 2713), t(271, 2714), // SessionsClientMetadataEntry
    t(1866, 2771), t(2720, 2772), t(2741, 2773), t(1852, 2774), t(1111, 2775), t(488, 2776), t(2742, 2777), // SkillInstallationOutcome
    t(2711, 2766), t(2712, 2767), t(2713, 2768), t(2714, 2769), t(2715, 2770), t(324, 2779), // SkillInstallationOperationStatus
    t(1852, 2756), t(2915, 2758), t(2707, 2760), t(2708, 2761), t(2741, 2763), t(2709, 2765), t(438, 2781), t(2928, 2783), t(2742, 2784), // SkillInstallationManagementOutcome
    t(527, 2786), t(2501, 2061), t(2467, 2051), // SkillInstallationManagementResult
    t(527, 2789), t(2501, 2061), t(2467, 2051), // SkillInstallationResult
    t(340, 2811), t(2933, 2808), t(324, 2809), t(2939, 2815), t(2930, 2806), t(2941, 2819), t(2945, 2821), t(2947, 2823), // SlashCommandInvocationResult
    t(2889, 2847), t(324, 2848), t(325, 2849), t(488, 2850), // TaskClientUpdate
    t(1378, 2832), t(176, 2842), t(954, 2854), // TaskInfo
    t(1378, 2835), t(176, 2843), t(954, 2858), // TaskProgress
    c(When::Text, 3), c(When::Object, 2885), // ToolResult
    t(3035, 2938), t(3036, 2940), t(3048, 2943), t(3050, 2945), t(3051, 2947), // WorkflowRunFailure
    t(26, 2949), t(1591, 2950), // WorkflowPauseInfo
];

#[rustfmt::skip]
pub(super) const WORDS: [u16; 520] = [
    2335, 2336, 2337, 2338, 280, // AccountKind
    26, 27, // AgentDiscoveryPathScope
    2350, 2351, // AgentRegistryLiveTargetEntryKind
    2355, 2356, 2357, 2358, // AgentRegistryLiveTargetEntryStatus
    7, 2359, 2360, 457, 644, // AgentRegistryLiveTargetEntryAttentionKind
    2363, 650, // AgentRegistryLiveTargetEntryLastTerminalEvent
    2359, 2368, 307, // AgentRegistryLogCaptureOpenErrorReason
    473, 2374, // AgentRegistrySpawnPermissionMode
    2380, 2381, 2382, 2383, 2384, 2385, // AgentRegistrySpawnValidationErrorReason
    69, 21, 1089, 36, 1060, // AgentRegistrySpawnValidationErrorField
    2335, 2336, 2338, // LoginProviderKind
    324, 2394, 1111, 2395, // AuthLoginResultStatus
    439, 440, 324, // AutopilotObjectiveStatus
    613, // BuiltinToolInputSchemaType
    2411, // BuiltinToolFormatType
    2415, 2416, 2417, // CatalogAgentPluginMediaType
    2418, 2419, 2420, // CatalogAgentPluginCompatibilityTag
    2426, 2427, 2428, 2429, // CatalogAgentPluginInstallability
    1378, 491, 1855, 1035, 2434, 2435, 2436, 2418, // CatalogAgentPluginComponent
    2426, 2428, 2445, 2446, 2429, // CatalogAiSkillInstallability
    2449, 2450, 2451, // CatalogAuthenticationRequiredReason
    2426, 2452, // CatalogMcpServerInstallability
    2455, 2456, 2457, 2458, // CatalogContractViolationReason
    2460, 1061, 338, // CatalogHandleType
    2462, 480, 2463, 2464, 2465, 2466, // CatalogHandleRejectionReason
    1770, 2248, 1907, 2468, 2469, 32, 2470, 781, 185, 5, 2471, 527, 2472, 2473, 2423, // CatalogInvalidRequestField
    2475, 2476, 2477, 2478, 2479, // CatalogMalformedCardReason
    1778, 1779, 2444, 2415, 2416, 2417, // CatalogMediaType
    2481, 2482, 2483, 2484, 2485, 2486, 2487, 2488, 2489, 2490, 2491, 2492, 2493, 2494, 2495, 2496, 2497, 2498, 2499, // CatalogCapability
    2502, 2503, // CatalogNegotiationRefusedReason
    2508, 296, 298, 297, 2509, 2510, 2511, 2512, 2513, 2514, 2515, // CatalogNetworkFailureReason
    2517, 2518, 2446, // CatalogNotInstallableReason
    476, // CatalogSearchTotalCountRelation
    2434, 2443, 30, // CatalogCandidateKind
    2536, 2537, 2538, 2539, 2540, 2541, // CatalogUnsafeRetrievalReason
    2542, 2543, 2544, 2545, 2546, 2547, // CatalogUnavailableReason
    2548, 1111, 488, 2549, // CatalogSelectionDecision
    2552, 2553, 2554, // CatalogUnavailableTransportReason
    31, 1855, 176, // SlashCommandKind
    337, // SlashCommandInputCompletion
    1339, // CommandsInvocationOrigin
    2568, 2569, // ConnectedRemoteSessionMetadataKind
    2571, // ConnectorAuthorizationScope
    420, 284, 271, // ConnectorAvailability
    303, 1347, 1345, 7, 476, // ConnectorCatalogStatus
    1345, 1347, 2588, 325, 1348, 284, 1349, // ConnectorMcpStatus
    570, 2601, 2602, 2603, // DebugCollectLogsSource
    326, 337, // DebugCollectLogsEntryKind
    2608, 2609, 252, // DebugCollectLogsRedaction
    2606, 337, // DebugCollectLogsResultKind
    7, 600, 601, 602, 603, // DiagnosticSeverity
    2622, 305, 54, 1653, // McpDiagnosticKind
    2624, 2625, // McpDiagnosticDirection
    605, // DiagnosticSource
    1676, 1677, // DiagnosticCursorStatus
    26, 30, // DiscoveredExtensionSource
    284, 2628, 2629, // DiscoveredExtensionMode
    1728, 1726, 1723, 1724, 1738, 1739, 1732, 1729, 1722, 1727, 1720, 1719, 1736, 1737, 1725, 1051, 1721, // HookType
    26, 490, 30, 199, // HookOrigin
    581, 54, 582, 591, // DiscoveredMcpServerType
    1213, 284, 325, 1214, // ExtensionStatus
    2637, 2638, 2639, // HistoryRewindUnavailableReason
    2645, 2646, 1851, // HistoryRewindChangeType
    2648, 2649, // HistoryRewindMode
    6, 2638, 2637, 2639, 2650, 2651, 2652, 2653, 2654, // HistoryRewindOutcome
    2656, 2657, // HistoryFileRestoreSkipReason
    26, 490, 2660, 30, // InstructionDiscoveryPathLocation
    326, 337, // InstructionDiscoveryPathKind
    2661, 352, 36, 2662, 2663, 2664, 30, // InstructionSourceType
    26, 490, 2660, 30, // InstructionSourceLocation
    1606, 1607, // McpAppsHostContextDetailsTheme
    2684, 2685, 2686, // McpAppsHostContextDetailsDisplayMode
    2684, 2685, 2686, // McpAppsHostContextDetailsAvailableDisplayMode
    2689, 2690, 2691, // McpAppsHostContextDetailsPlatform
    1606, 1607, // McpAppsSetHostContextDetailsTheme
    2684, 2685, 2686, // McpAppsSetHostContextDetailsDisplayMode
    2684, 2685, 2686, // McpAppsSetHostContextDetailsAvailableDisplayMode
    2689, 2690, 2691, // McpAppsSetHostContextDetailsPlatform
    2703, 439, 2448, 2704, 2705, 1852, // McpInstallationState
    2467, 2721, 488, 2722, 2723, 2724, 2725, 2726, 2727, 2728, 2705, 2729, 2730, 2731, 2732, 2733, 2734, 2735, 2736, 2737, 2738, 2739, 2740, // McpInstallationFailureReason
    788, 789, 791, // McpOauthProbeNeedsAuthReason
    6, 538, 488, // McpSamplingExecutionAction
    2123, 2124, // McpSetEnvValueModeDetails
    1199, 1200, // SessionWorkingDirectoryContextHostType
    2767, 2768, // MetadataSnapshotRemoteMetadataTaskType
    352, 2778, // PermissionLocationType
    352, 660, // PermissionsConfigureAdditionalContentExclusionPolicyScope
    455, 190, // PermissionsModifyRulesScope
    175, 1988, 174, // ProviderEndpointType
    119, 1989, // ProviderEndpointWireApi
    54, 1991, // ProviderEndpointTransport
    345, 346, 347, // PushAttachmentGitHubReferenceType
    2767, 2768, // RemoteSessionMetadataTaskType
    1664, 2355, 2823, 7, // RemoteSessionHostStatus
    2834, 2835, // SessionLimitPredictionClientType
    36, 2837, 2838, // SessionLimitPredictionSource
    2840, 2841, 2842, 2843, // SessionLimitPredictionTier
    2849, 2850, // SessionLimitPredictionUnavailableReason
    726, 1061, 727, // MetadataSnapshotCurrentMode
    1199, 1200, // WorkspaceSummaryHostType
    252, 253, 254, // SessionOpenOptionsReasoningSummary
    352, 660, // SessionOpenOptionsAdditionalContentExclusionPolicyScope
    2767, 2768, // SessionsOpenHandoffTaskType
    2645, 2878, 2879, 1345, 2880, // SessionsOpenStatus
    2882, 2883, 2884, 2885, 2886, 2887, // SessionsOpenProgressStep
    2888, 269, // SessionsOpenProgressStatus
    580, 29, 660, // SessionSource
    2909, 2910, 2911, // ShellKillSignal
    27, 1471, 1472, 140, // SkillDiscoveryScope
    2428, 2467, 2721, 488, 2723, 2724, 2725, 2726, 2729, 2730, 2731, 2732, 2465, 2466, 1677, 2916, 2917, 2918, 2919, 2920, 2921, 2922, 2735, 2739, 1852, 2923, 2924, 2925, 2705, 2740, 2926, 2449, 2451, // SkillInstallationFailureReason
    284, 2937, // SandboxSessionChange
    2949, 473, 548, // SubagentSettingsEntryContextTier
    1213, 1664, 324, 325, 488, // TaskStatus
    2958, 2959, // TaskExecutionMode
    1213, 1664, 324, 325, 488, 2965, // TaskClientStatus
    2436, 1382, // TaskClientOwnerKind
    1345, 2595, // TaskClientOwnerPresence
    2959, // TaskClientExecutionMode
    1213, 1664, // TaskClientActiveStatus
    2981, 2982, // TaskShellInfoAttachmentMode
    352, 3018, // SessionVisibilityStatus
    1347, 1213, 324, 1585, 440, 488, 7, // WorkflowRunStatus
    1043, 1044, 1045, // WorkflowRunFailureKind
    3037, 3038, 3039, 3040, 3041, 3042, 3043, 3044, 3045, 3046, 3047, // WorkflowDurableOperation
    3059, 153, // WorkflowLogLineKind
    1347, 439, 324, 2890, // WorkflowPhaseStatus
    3073, 1851, 2646, 3074, // WorkspaceDiffFileChangeType
    3077, 489, 455, // WorkspaceDiffMode
    1199, 1200, // WorkspacesWorkspaceDetailsHostType
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
