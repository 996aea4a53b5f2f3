//! The tables of shapes: what comes behind that with the feature `all`.

use crate::shape::Shape::{
    self, Any, Bool, Integer, Is, IsBool, List, Map, Natural, Nothing, Null, Nullable, Number, Object, Text, Union, Word,
};
use crate::shape::When::{self, Array, TagBool};
use crate::shape::{Case, Member, NONE, c, o, r, t};

#[rustfmt::skip]
pub(super) const SHAPES: [Shape; 1125] = [
    Object { first: 5785, count: 3, required: 1, extra: NONE }, Object { first: 5788, count: 2, required: 0, extra: NONE }, Object { first: 5790, count: 3, required: 2, extra: NONE }, Object { first: 5793, count: 1, required: 1, extra: NONE },
    Object { first: 5794, count: 2, required: 0, extra: NONE }, Object { first: 5796, count: 1, required: 1, extra: NONE }, Word { first: 875, count: 5 }, Object { first: 5797, count: 7, required: 5, extra: NONE },
    Is(2341), Object { first: 5804, count: 1, required: 1, extra: NONE }, Is(2160), Object { first: 5805, count: 2, required: 1, extra: NONE },
    Union { first: 444, count: 2, tag: 212 }, Object { first: 5807, count: 2, required: 2, extra: NONE }, Is(2343), Object { first: 5809, count: 1, required: 1, extra: NONE },
    Object { first: 5810, count: 1, required: 1, extra: NONE }, Is(2344), Object { first: 5811, count: 1, required: 1, extra: NONE }, Union { first: 446, count: 3, tag: 212 },
    Object { first: 5812, count: 2, required: 2, extra: NONE }, Is(2345), Object { first: 5814, count: 2, required: 2, extra: NONE }, Is(2346),
    Object { first: 5816, count: 2, required: 1, extra: NONE }, Is(2347), Object { first: 5818, count: 4, required: 4, extra: NONE }, Union { first: 449, count: 3, tag: 212 },
    Object { first: 5822, count: 2, required: 2, extra: NONE }, Word { first: 880, count: 2 }, Object { first: 5824, count: 4, required: 3, extra: NONE }, List(1918),
    Object { first: 5828, count: 1, required: 1, extra: NONE }, Object { first: 5829, count: 1, required: 1, extra: NONE }, Word { first: 882, count: 2 }, Word { first: 884, count: 4 },
    Word { first: 888, count: 5 }, Word { first: 893, count: 2 }, Object { first: 5830, count: 18, required: 8, extra: NONE }, Word { first: 895, count: 3 },
    Object { first: 5848, count: 4, required: 1, extra: NONE }, Is(2370), Object { first: 5852, count: 3, required: 2, extra: NONE }, Is(2371),
    Object { first: 5855, count: 3, required: 2, extra: NONE }, Word { first: 898, count: 2 }, Object { first: 5858, count: 6, required: 1, extra: NONE }, Is(2375),
    Object { first: 5864, count: 5, required: 2, extra: NONE }, Is(2379), Word { first: 900, count: 6 }, Word { first: 906, count: 5 },
    Object { first: 5869, count: 4, required: 3, extra: NONE }, Union { first: 452, count: 4, tag: 212 }, Object { first: 5873, count: 1, required: 1, extra: NONE }, Object { first: 5874, count: 2, required: 2, extra: NONE },
    Object { first: 5876, count: 1, required: 1, extra: NONE }, Object { first: 5877, count: 3, required: 3, extra: NONE }, Object { first: 5880, count: 2, required: 0, extra: NONE }, Object { first: 5882, count: 2, required: 0, extra: NONE },
    List(1895), Object { first: 5884, count: 2, required: 2, extra: NONE }, Word { first: 911, count: 3 }, Object { first: 5886, count: 3, required: 3, extra: NONE },
    List(1951), Object { first: 5889, count: 2, required: 2, extra: NONE }, Union { first: 456, count: 2, tag: 212 }, Object { first: 5891, count: 4, required: 4, extra: NONE },
    Object { first: 5895, count: 3, required: 2, extra: NONE }, Object { first: 5898, count: 2, required: 2, extra: NONE }, Is(2390), Object { first: 5900, count: 2, required: 2, extra: NONE },
    Is(2391), Object { first: 5902, count: 2, required: 2, extra: NONE }, Is(2392), Object { first: 5904, count: 1, required: 1, extra: NONE },
    Is(2393), Object { first: 5905, count: 1, required: 1, extra: NONE }, Word { first: 914, count: 4 }, List(1955),
    Object { first: 5906, count: 4, required: 1, extra: NONE }, Object { first: 5910, count: 2, required: 2, extra: NONE }, Object { first: 5912, count: 2, required: 2, extra: NONE }, Union { first: 458, count: 6, tag: 212 },
    Object { first: 5914, count: 2, required: 2, extra: NONE }, Object { first: 5916, count: 2, required: 2, extra: NONE }, Object { first: 5918, count: 2, required: 1, extra: NONE }, Object { first: 5920, count: 5, required: 2, extra: NONE },
    Object { first: 5925, count: 2, required: 2, extra: NONE }, Object { first: 5927, count: 2, required: 1, extra: NONE }, List(1977), Object { first: 5929, count: 2, required: 2, extra: NONE },
    Union { first: 464, count: 3, tag: 212 }, Object { first: 5931, count: 2, required: 1, extra: NONE }, Object { first: 5933, count: 3, required: 2, extra: NONE }, Word { first: 918, count: 3 },
    Object { first: 5936, count: 8, required: 5, extra: NONE }, Nullable(1984), Object { first: 5944, count: 1, required: 1, extra: NONE }, Object { first: 5945, count: 1, required: 1, extra: NONE },
    List(1987), Object { first: 5946, count: 1, required: 1, extra: NONE }, Word { first: 921, count: 1 }, Object { first: 5947, count: 1, required: 1, extra: 0 },
    Nullable(1991), Word { first: 922, count: 1 }, Object { first: 5948, count: 3, required: 3, extra: NONE }, Nullable(1994),
    Object { first: 5951, count: 2, required: 0, extra: NONE }, Union { first: 467, count: 2, tag: NONE }, Object { first: 5953, count: 10, required: 10, extra: NONE }, Object { first: 5963, count: 1, required: 1, extra: NONE },
    Object { first: 5964, count: 4, required: 3, extra: NONE }, Object { first: 5968, count: 1, required: 0, extra: NONE }, Object { first: 5969, count: 2, required: 2, extra: NONE }, Object { first: 5971, count: 1, required: 1, extra: NONE },
    Is(30), Word { first: 923, count: 3 }, Object { first: 5972, count: 2, required: 1, extra: NONE }, Word { first: 926, count: 3 },
    List(2007), Object { first: 5974, count: 3, required: 3, extra: NONE }, Word { first: 929, count: 4 }, Word { first: 933, count: 8 },
    List(2011), Is(2441), Object { first: 5977, count: 1, required: 1, extra: NONE }, Is(1857),
    Object { first: 5978, count: 3, required: 3, extra: NONE }, Is(490), Object { first: 5981, count: 3, required: 2, extra: NONE }, Union { first: 469, count: 3, tag: 212 },
    List(2019), Object { first: 5984, count: 9, required: 6, extra: NONE }, Object { first: 5993, count: 19, required: 6, extra: NONE }, Is(2443),
    Is(2444), Word { first: 941, count: 5 }, Object { first: 6012, count: 2, required: 2, extra: NONE }, Is(2447),
    Object { first: 6014, count: 1, required: 1, extra: NONE }, Union { first: 472, count: 2, tag: 212 }, Object { first: 6015, count: 3, required: 3, extra: NONE }, Object { first: 6018, count: 15, required: 8, extra: NONE },
    Is(2448), Word { first: 946, count: 3 }, Object { first: 6033, count: 3, required: 3, extra: NONE }, Is(2434),
    Word { first: 949, count: 2 }, Object { first: 6036, count: 3, required: 3, extra: NONE }, Object { first: 6039, count: 15, required: 8, extra: NONE }, Union { first: 474, count: 3, tag: 212 },
    Object { first: 6054, count: 2, required: 2, extra: NONE }, Is(2454), Word { first: 951, count: 4 }, Object { first: 6056, count: 3, required: 3, extra: NONE },
    Is(2459), Word { first: 955, count: 3 }, Word { first: 958, count: 6 }, Object { first: 6059, count: 4, required: 4, extra: NONE },
    Is(2467), Word { first: 964, count: 15 }, Object { first: 6063, count: 3, required: 3, extra: NONE }, Is(2474),
    Word { first: 979, count: 5 }, Word { first: 984, count: 6 }, Object { first: 6066, count: 4, required: 3, extra: NONE }, Word { first: 990, count: 19 },
    List(2055), Object { first: 6070, count: 2, required: 2, extra: NONE }, Is(2501), Word { first: 1009, count: 2 },
    Object { first: 6072, count: 7, required: 7, extra: NONE }, Is(2507), Word { first: 1011, count: 11 }, Object { first: 6079, count: 5, required: 3, extra: NONE },
    Is(2516), Word { first: 1022, count: 3 }, Object { first: 6084, count: 3, required: 3, extra: NONE }, Is(2519),
    Object { first: 6087, count: 3, required: 3, extra: NONE }, Object { first: 6090, count: 2, required: 2, extra: NONE }, Word { first: 1025, count: 1 }, Object { first: 6092, count: 8, required: 8, extra: NONE },
    Word { first: 1026, count: 3 }, List(2072), Object { first: 6100, count: 6, required: 2, extra: NONE }, Is(685),
    List(2039), Object { first: 6106, count: 6, required: 5, extra: NONE }, Is(2532), Object { first: 6112, count: 4, required: 4, extra: NONE },
    Is(2535), Word { first: 1029, count: 6 }, Object { first: 6116, count: 3, required: 3, extra: NONE }, Word { first: 1035, count: 6 },
    Object { first: 6119, count: 3, required: 3, extra: NONE }, Union { first: 477, count: 11, tag: 212 }, Object { first: 6122, count: 2, required: 2, extra: NONE }, Is(1111),
    Object { first: 6124, count: 2, required: 2, extra: NONE }, Is(2464), Object { first: 6126, count: 2, required: 2, extra: NONE }, Is(2462),
    Object { first: 6128, count: 2, required: 2, extra: NONE }, Is(2463), Object { first: 6130, count: 2, required: 2, extra: NONE }, Word { first: 1041, count: 4 },
    Object { first: 6132, count: 4, required: 4, extra: NONE }, Is(2548), Object { first: 6136, count: 3, required: 3, extra: NONE }, Is(2549),
    Object { first: 6139, count: 2, required: 2, extra: NONE }, Object { first: 6141, count: 2, required: 2, extra: NONE }, Is(2465), Object { first: 6143, count: 2, required: 2, extra: NONE },
    Union { first: 488, count: 12, tag: 212 }, Is(2551), Word { first: 1045, count: 3 }, Object { first: 6145, count: 3, required: 3, extra: NONE },
    Word { first: 1048, count: 3 }, Object { first: 6148, count: 2, required: 2, extra: NONE }, List(2109), Word { first: 1051, count: 1 },
    Object { first: 6150, count: 5, required: 1, extra: NONE }, Object { first: 6155, count: 8, required: 4, extra: NONE }, List(2113), Object { first: 6163, count: 1, required: 1, extra: NONE },
    Word { first: 1052, count: 1 }, Object { first: 6164, count: 4, required: 2, extra: NONE }, Object { first: 6168, count: 4, required: 1, extra: NONE }, Object { first: 6172, count: 1, required: 1, extra: NONE },
    Object { first: 6173, count: 3, required: 3, extra: NONE }, Object { first: 6176, count: 5, required: 1, extra: NONE }, List(2121), Object { first: 6181, count: 1, required: 1, extra: NONE },
    Object { first: 6182, count: 1, required: 1, extra: NONE }, Object { first: 6183, count: 3, required: 3, extra: NONE }, Word { first: 1053, count: 2 }, Object { first: 6186, count: 11, required: 5, extra: NONE },
    Object { first: 6197, count: 2, required: 2, extra: NONE }, Word { first: 1055, count: 1 }, Object { first: 6199, count: 2, required: 2, extra: NONE }, Word { first: 1056, count: 3 },
    Object { first: 6201, count: 9, required: 7, extra: NONE }, Word { first: 1059, count: 5 }, Object { first: 6210, count: 8, required: 4, extra: NONE }, List(2134),
    Object { first: 6218, count: 3, required: 3, extra: NONE }, Object { first: 6221, count: 3, required: 3, extra: NONE }, Is(1345), Word { first: 1064, count: 7 },
    Object { first: 6224, count: 3, required: 3, extra: NONE }, List(2140), Object { first: 6227, count: 7, required: 4, extra: NONE }, Object { first: 6234, count: 2, required: 2, extra: NONE },
    Is(2590), Object { first: 6236, count: 3, required: 3, extra: NONE }, Is(1347), Object { first: 6239, count: 2, required: 2, extra: NONE },
    Union { first: 500, count: 3, tag: 212 }, Object { first: 6241, count: 5, required: 5, extra: NONE }, Object { first: 6246, count: 2, required: 2, extra: NONE }, Object { first: 6248, count: 3, required: 2, extra: NONE },
    Object { first: 6251, count: 3, required: 3, extra: NONE }, Object { first: 6254, count: 3, required: 3, extra: NONE }, Object { first: 6257, count: 2, required: 2, extra: NONE }, Object { first: 6259, count: 2, required: 2, extra: NONE },
    Object { first: 6261, count: 2, required: 2, extra: NONE }, List(2156), Object { first: 6263, count: 2, required: 2, extra: NONE }, Object { first: 6265, count: 4, required: 4, extra: NONE },
    Object { first: 6269, count: 8, required: 2, extra: NONE }, Word { first: 1071, count: 4 }, Object { first: 6277, count: 3, required: 3, extra: NONE }, Is(2606),
    Object { first: 6280, count: 3, required: 2, extra: NONE }, Object { first: 6283, count: 2, required: 2, extra: NONE }, Union { first: 503, count: 2, tag: 212 }, Word { first: 1075, count: 2 },
    Word { first: 1077, count: 3 }, Object { first: 6285, count: 5, required: 3, extra: NONE }, Object { first: 6290, count: 7, required: 0, extra: NONE }, List(2169),
    Object { first: 6297, count: 4, required: 2, extra: NONE }, Word { first: 1080, count: 2 }, List(2162), Object { first: 6301, count: 3, required: 2, extra: NONE },
    List(2175), Object { first: 6304, count: 4, required: 3, extra: NONE }, Word { first: 1082, count: 5 }, Word { first: 1087, count: 4 },
    Word { first: 1091, count: 2 }, Object { first: 6308, count: 5, required: 3, extra: NONE }, Object { first: 6313, count: 8, required: 5, extra: NONE }, Object { first: 6321, count: 2, required: 2, extra: NONE },
    Word { first: 1093, count: 1 }, List(2184), Object { first: 6323, count: 5, required: 2, extra: NONE }, List(2182),
    Word { first: 1094, count: 2 }, Object { first: 6328, count: 5, required: 4, extra: NONE }, Word { first: 1096, count: 2 }, Object { first: 6333, count: 1, required: 1, extra: NONE },
    Object { first: 6334, count: 6, required: 5, extra: NONE }, List(2192), Word { first: 1098, count: 3 }, Object { first: 6340, count: 2, required: 2, extra: NONE },
    Object { first: 6342, count: 1, required: 1, extra: NONE }, Object { first: 6343, count: 1, required: 1, extra: NONE }, Word { first: 1101, count: 17 }, Word { first: 1118, count: 4 },
    Object { first: 6344, count: 7, required: 4, extra: NONE }, Word { first: 1122, count: 4 }, Object { first: 6351, count: 2, required: 1, extra: NONE }, Object { first: 6353, count: 3, required: 1, extra: NONE },
    Object { first: 6356, count: 5, required: 3, extra: NONE }, Object { first: 6361, count: 7, required: 3, extra: NONE }, Object { first: 6368, count: 1, required: 1, extra: NONE }, Object { first: 6369, count: 3, required: 3, extra: NONE },
    Object { first: 6372, count: 1, required: 0, extra: NONE }, Word { first: 1126, count: 4 }, Object { first: 6373, count: 5, required: 4, extra: NONE }, Object { first: 6378, count: 3, required: 3, extra: NONE },
    List(2210), Object { first: 6381, count: 1, required: 1, extra: NONE }, Object { first: 6382, count: 2, required: 2, extra: NONE }, Object { first: 6384, count: 2, required: 2, extra: NONE },
    Object { first: 6386, count: 2, required: 2, extra: NONE }, Object { first: 6388, count: 2, required: 2, extra: NONE }, Object { first: 6390, count: 1, required: 1, extra: NONE }, Object { first: 6391, count: 1, required: 1, extra: NONE },
    Object { first: 6392, count: 1, required: 1, extra: NONE }, Object { first: 6393, count: 2, required: 2, extra: NONE }, Object { first: 6395, count: 1, required: 1, extra: NONE }, Word { first: 1130, count: 3 },
    Object { first: 6396, count: 9, required: 9, extra: NONE }, List(2224), Object { first: 6405, count: 3, required: 2, extra: NONE }, Object { first: 6408, count: 2, required: 2, extra: NONE },
    Word { first: 1133, count: 3 }, Object { first: 6410, count: 4, required: 4, extra: NONE }, List(2229), Object { first: 6414, count: 4, required: 3, extra: NONE },
    Word { first: 1136, count: 2 }, Object { first: 6418, count: 3, required: 3, extra: NONE }, Word { first: 1138, count: 9 }, Word { first: 1147, count: 2 },
    Object { first: 6421, count: 2, required: 2, extra: NONE }, List(2236), Object { first: 6423, count: 5, required: 3, extra: NONE }, Object { first: 6428, count: 1, required: 1, extra: NONE },
    Object { first: 6429, count: 2, required: 0, extra: NONE }, List(2200), Object { first: 6431, count: 3, required: 3, extra: NONE }, Word { first: 1149, count: 4 },
    Word { first: 1153, count: 2 }, Object { first: 6434, count: 5, required: 4, extra: NONE }, List(2245), Object { first: 6439, count: 1, required: 1, extra: NONE },
    Word { first: 1155, count: 7 }, Word { first: 1162, count: 4 }, Object { first: 6440, count: 10, required: 6, extra: NONE }, Object { first: 6450, count: 2, required: 0, extra: NONE },
    Object { first: 6452, count: 2, required: 0, extra: NONE }, List(2250), Object { first: 6454, count: 1, required: 1, extra: NONE }, Object { first: 6455, count: 2, required: 1, extra: NONE },
    Object { first: 6457, count: 1, required: 1, extra: NONE }, Object { first: 6458, count: 10, required: 4, extra: NONE }, Object { first: 6468, count: 4, required: 1, extra: NONE }, Object { first: 6472, count: 2, required: 0, extra: NONE },
    Object { first: 6474, count: 2, required: 1, extra: NONE }, List(2260), Object { first: 6476, count: 1, required: 1, extra: NONE }, Object { first: 6477, count: 5, required: 2, extra: NONE },
    List(2263), Object { first: 6482, count: 1, required: 1, extra: NONE }, Object { first: 6483, count: 3, required: 2, extra: NONE }, List(2266),
    Object { first: 6486, count: 1, required: 1, extra: NONE }, Object { first: 6487, count: 2, required: 1, extra: NONE }, Object { first: 6489, count: 3, required: 3, extra: NONE }, Object { first: 6492, count: 3, required: 3, extra: NONE },
    Object { first: 6495, count: 5, required: 4, extra: NONE }, Object { first: 6500, count: 3, required: 3, extra: NONE }, Object { first: 6503, count: 2, required: 2, extra: NONE }, Object { first: 6505, count: 4, required: 4, extra: NONE },
    Object { first: 6509, count: 2, required: 2, extra: NONE }, Word { first: 1166, count: 2 }, Word { first: 1168, count: 3 }, Word { first: 1171, count: 3 },
    List(2279), Word { first: 1174, count: 3 }, Object { first: 6511, count: 7, required: 0, extra: 0 }, Object { first: 6518, count: 1, required: 1, extra: NONE },
    Object { first: 6519, count: 3, required: 3, extra: NONE }, Object { first: 6522, count: 1, required: 1, extra: NONE }, Object { first: 6523, count: 3, required: 3, extra: NONE }, Object { first: 6526, count: 5, required: 1, extra: NONE },
    List(2287), Object { first: 6531, count: 1, required: 1, extra: NONE }, Word { first: 1177, count: 2 }, Word { first: 1179, count: 3 },
    Word { first: 1182, count: 3 }, List(2292), Word { first: 1185, count: 3 }, Object { first: 6532, count: 7, required: 0, extra: 0 },
    Object { first: 6539, count: 2, required: 2, extra: NONE }, Object { first: 6541, count: 2, required: 2, extra: NONE }, Object { first: 6543, count: 1, required: 1, extra: NONE }, Union { first: 505, count: 2, tag: NONE },
    Object { first: 6544, count: 2, required: 2, extra: NONE }, Object { first: 6546, count: 1, required: 1, extra: NONE }, Object { first: 6547, count: 1, required: 1, extra: NONE }, Map(2299),
    Object { first: 6548, count: 1, required: 1, extra: NONE }, Object { first: 6549, count: 2, required: 1, extra: NONE }, Object { first: 6551, count: 2, required: 2, extra: NONE }, Object { first: 6553, count: 3, required: 2, extra: NONE },
    Object { first: 6556, count: 2, required: 0, extra: NONE }, List(2205), Object { first: 6558, count: 1, required: 1, extra: NONE }, Object { first: 6559, count: 3, required: 2, extra: NONE },
    Object { first: 6562, count: 0, required: 0, extra: 0 }, Object { first: 6562, count: 5, required: 5, extra: NONE }, Object { first: 6567, count: 0, required: 0, extra: 0 }, List(1361),
    List(1363), Object { first: 6567, count: 11, required: 10, extra: NONE }, Is(1852), Object { first: 6578, count: 1, required: 1, extra: NONE },
    Object { first: 6579, count: 2, required: 2, extra: NONE }, Is(2702), Object { first: 6581, count: 2, required: 2, extra: NONE }, Word { first: 1188, count: 6 },
    Object { first: 6583, count: 7, required: 5, extra: NONE }, List(2324), Is(2707), Object { first: 6590, count: 2, required: 2, extra: NONE },
    Is(2708), Object { first: 6592, count: 2, required: 2, extra: NONE }, Object { first: 6594, count: 7, required: 7, extra: NONE }, Is(2709),
    Object { first: 6601, count: 2, required: 2, extra: NONE }, Is(2711), Object { first: 6603, count: 3, required: 3, extra: NONE }, Is(2712),
    Object { first: 6606, count: 3, required: 3, extra: NONE }, Is(2713), Object { first: 6609, count: 3, required: 3, extra: NONE }, Is(2714),
    Object { first: 6612, count: 3, required: 3, extra: NONE }, Is(2715), Object { first: 6615, count: 3, required: 3, extra: NONE }, Is(1866),
    Object { first: 6618, count: 3, required: 3, extra: NONE }, Is(2720), Object { first: 6621, count: 7, required: 7, extra: NONE }, Word { first: 1194, count: 23 },
    Is(2741), Object { first: 6628, count: 3, required: 3, extra: NONE }, Object { first: 6631, count: 2, required: 2, extra: NONE }, Object { first: 6633, count: 2, required: 2, extra: NONE },
    Object { first: 6635, count: 2, required: 2, extra: NONE }, Is(2742), Object { first: 6637, count: 3, required: 2, extra: NONE }, Union { first: 507, count: 7, tag: 212 },
    Object { first: 6640, count: 4, required: 4, extra: NONE }, Union { first: 514, count: 6, tag: 153 }, Is(438), Object { first: 6644, count: 2, required: 2, extra: NONE },
    Object { first: 6646, count: 2, required: 2, extra: NONE }, Union { first: 520, count: 7, tag: 212 }, Is(527), Object { first: 6648, count: 3, required: 3, extra: NONE },
    Union { first: 527, count: 3, tag: 212 }, Object { first: 6651, count: 2, required: 2, extra: NONE }, Object { first: 6653, count: 3, required: 3, extra: NONE }, Union { first: 530, count: 3, tag: 212 },
    Object { first: 6656, count: 2, required: 2, extra: NONE }, Object { first: 6658, count: 2, required: 2, extra: NONE }, Object { first: 6660, count: 2, required: 2, extra: NONE }, Object { first: 6662, count: 1, required: 1, extra: NONE },
    Object { first: 6663, count: 3, required: 1, extra: NONE }, Object { first: 6666, count: 3, required: 3, extra: NONE }, Object { first: 6669, count: 1, required: 1, extra: NONE }, Object { first: 6670, count: 6, required: 3, extra: NONE },
    Object { first: 6676, count: 2, required: 2, extra: NONE }, Object { first: 6678, count: 3, required: 2, extra: NONE }, Is(2744), Object { first: 6681, count: 2, required: 2, extra: NONE },
    Is(2745), Object { first: 6683, count: 2, required: 2, extra: NONE }, Word { first: 1217, count: 3 }, Is(1346),
    Object { first: 6685, count: 4, required: 3, extra: NONE }, Object { first: 6689, count: 3, required: 2, extra: NONE }, Union { first: 533, count: 4, tag: 213 }, Object { first: 6692, count: 2, required: 2, extra: NONE },
    Object { first: 6694, count: 1, required: 1, extra: NONE }, Is(2746), Object { first: 6695, count: 3, required: 3, extra: NONE }, Is(2460),
    Object { first: 6698, count: 3, required: 3, extra: NONE }, Is(2470), Object { first: 6701, count: 3, required: 3, extra: NONE }, Object { first: 6704, count: 3, required: 3, extra: NONE },
    Union { first: 537, count: 2, tag: 212 }, Object { first: 6707, count: 2, required: 2, extra: NONE }, Union { first: 539, count: 2, tag: 212 }, Object { first: 6709, count: 4, required: 2, extra: NONE },
    Union { first: 541, count: 13, tag: 212 }, Object { first: 6713, count: 3, required: 3, extra: NONE }, List(2368), Object { first: 6716, count: 8, required: 8, extra: NONE },
    Object { first: 6724, count: 1, required: 1, extra: NONE }, Object { first: 6725, count: 5, required: 1, extra: NONE }, List(2405), Object { first: 6730, count: 4, required: 0, extra: NONE },
    Object { first: 6734, count: 10, required: 2, extra: NONE }, Object { first: 6744, count: 5, required: 1, extra: NONE }, Object { first: 6749, count: 9, required: 2, extra: NONE }, Object { first: 6758, count: 3, required: 2, extra: NONE },
    List(2408), Object { first: 6761, count: 2, required: 1, extra: NONE }, Object { first: 6763, count: 3, required: 2, extra: NONE }, List(2410),
    Object { first: 6766, count: 2, required: 1, extra: NONE }, Object { first: 6768, count: 3, required: 3, extra: NONE }, List(2409), Object { first: 6771, count: 1, required: 1, extra: NONE },
    Object { first: 6772, count: 4, required: 2, extra: NONE }, Word { first: 1220, count: 3 }, Object { first: 6776, count: 3, required: 1, extra: NONE }, Word { first: 1223, count: 2 },
    Object { first: 6779, count: 2, required: 2, extra: NONE }, Object { first: 6781, count: 1, required: 1, extra: NONE }, Object { first: 6782, count: 4, required: 2, extra: NONE }, Object { first: 6786, count: 3, required: 2, extra: NONE },
    Object { first: 6789, count: 7, required: 7, extra: NONE }, Object { first: 6796, count: 6, required: 4, extra: NONE }, List(2429), Object { first: 6802, count: 1, required: 1, extra: NONE },
    Object { first: 6803, count: 10, required: 10, extra: NONE }, Nullable(2432), Object { first: 6813, count: 1, required: 1, extra: NONE }, Object { first: 6814, count: 2, required: 1, extra: NONE },
    List(2159), Object { first: 6816, count: 2, required: 2, extra: NONE }, Object { first: 6818, count: 1, required: 1, extra: NONE }, Object { first: 6819, count: 2, required: 2, extra: NONE },
    Object { first: 6821, count: 3, required: 3, extra: NONE }, Word { first: 1225, count: 2 }, Object { first: 6824, count: 8, required: 1, extra: NONE }, Object { first: 6832, count: 2, required: 2, extra: NONE },
    Object { first: 6834, count: 0, required: 0, extra: 0 }, Object { first: 6834, count: 2, required: 2, extra: NONE }, Object { first: 6836, count: 1, required: 1, extra: NONE }, Object { first: 6837, count: 3, required: 3, extra: NONE },
    Word { first: 1227, count: 2 }, Object { first: 6840, count: 10, required: 0, extra: NONE }, Object { first: 6850, count: 4, required: 1, extra: NONE }, Object { first: 6854, count: 2, required: 1, extra: NONE },
    Object { first: 6856, count: 4, required: 4, extra: NONE }, Object { first: 6860, count: 2, required: 1, extra: NONE }, Object { first: 6862, count: 4, required: 0, extra: NONE }, Object { first: 6866, count: 2, required: 2, extra: NONE },
    Object { first: 6868, count: 1, required: 1, extra: NONE }, Object { first: 6869, count: 1, required: 1, extra: NONE }, Object { first: 6870, count: 2, required: 2, extra: NONE }, Object { first: 6872, count: 1, required: 1, extra: NONE },
    Object { first: 6873, count: 2, required: 2, extra: NONE }, Object { first: 6875, count: 1, required: 1, extra: NONE }, Object { first: 6876, count: 1, required: 1, extra: NONE }, Object { first: 6877, count: 3, required: 3, extra: NONE },
    Object { first: 6880, count: 2, required: 2, extra: NONE }, Object { first: 6882, count: 1, required: 1, extra: NONE }, Object { first: 6883, count: 2, required: 2, extra: NONE }, Object { first: 6885, count: 2, required: 1, extra: NONE },
    Object { first: 6887, count: 2, required: 1, extra: NONE }, Object { first: 6889, count: 2, required: 2, extra: NONE }, Object { first: 6891, count: 3, required: 3, extra: NONE }, Union { first: 554, count: 11, tag: 212 },
    Object { first: 6894, count: 3, required: 3, extra: NONE }, Object { first: 6897, count: 2, required: 2, extra: NONE }, Word { first: 1229, count: 2 }, Object { first: 6899, count: 6, required: 6, extra: NONE },
    Object { first: 6905, count: 2, required: 2, extra: NONE }, Object { first: 6907, count: 2, required: 2, extra: NONE }, Object { first: 6909, count: 2, required: 2, extra: NONE }, Object { first: 6911, count: 2, required: 2, extra: NONE },
    Object { first: 6913, count: 1, required: 1, extra: NONE }, Object { first: 6914, count: 4, required: 0, extra: NONE }, Object { first: 6918, count: 3, required: 2, extra: NONE }, Object { first: 6921, count: 2, required: 2, extra: NONE },
    Object { first: 6923, count: 2, required: 2, extra: NONE }, Object { first: 6925, count: 1, required: 1, extra: NONE }, Object { first: 6926, count: 2, required: 2, extra: NONE }, Object { first: 6928, count: 2, required: 2, extra: NONE },
    Object { first: 6930, count: 2, required: 0, extra: NONE }, Object { first: 6932, count: 2, required: 2, extra: NONE }, Object { first: 6934, count: 2, required: 2, extra: NONE }, Object { first: 6936, count: 4, required: 2, extra: NONE },
    List(2491), Word { first: 1231, count: 2 }, Object { first: 6940, count: 3, required: 3, extra: NONE }, List(2494),
    Object { first: 6943, count: 7, required: 1, extra: NONE }, Object { first: 6950, count: 1, required: 1, extra: NONE }, Object { first: 6951, count: 1, required: 1, extra: NONE }, Object { first: 6952, count: 1, required: 1, extra: NONE },
    Word { first: 1233, count: 2 }, Object { first: 6953, count: 5, required: 2, extra: NONE }, Object { first: 6958, count: 1, required: 1, extra: NONE }, Object { first: 6959, count: 1, required: 1, extra: NONE },
    Object { first: 6960, count: 1, required: 1, extra: NONE }, Object { first: 6961, count: 1, required: 1, extra: NONE }, Object { first: 6962, count: 2, required: 2, extra: NONE }, Object { first: 6964, count: 1, required: 1, extra: NONE },
    Object { first: 6965, count: 1, required: 1, extra: NONE }, Object { first: 6966, count: 5, required: 0, extra: NONE }, List(2509), Object { first: 6971, count: 1, required: 1, extra: NONE },
    Object { first: 6972, count: 2, required: 2, extra: NONE }, List(2512), Object { first: 6974, count: 2, required: 2, extra: NONE }, Object { first: 6976, count: 10, required: 3, extra: NONE },
    List(2515), Object { first: 6986, count: 1, required: 1, extra: NONE }, Object { first: 6987, count: 7, required: 3, extra: NONE }, List(2518),
    Object { first: 6994, count: 1, required: 1, extra: NONE }, Object { first: 6995, count: 3, required: 1, extra: NONE }, Object { first: 6998, count: 2, required: 1, extra: NONE }, Object { first: 7000, count: 2, required: 1, extra: NONE },
    Object { first: 7002, count: 3, required: 2, extra: NONE }, Object { first: 7005, count: 2, required: 2, extra: NONE }, Object { first: 7007, count: 1, required: 1, extra: NONE }, Object { first: 7008, count: 2, required: 1, extra: NONE },
    Object { first: 7010, count: 1, required: 0, extra: NONE }, Object { first: 7011, count: 3, required: 2, extra: NONE }, Object { first: 7014, count: 2, required: 1, extra: NONE }, Object { first: 7016, count: 6, required: 1, extra: NONE },
    Object { first: 7022, count: 3, required: 2, extra: NONE }, Object { first: 7025, count: 2, required: 1, extra: NONE }, Object { first: 7027, count: 2, required: 2, extra: NONE }, Object { first: 7029, count: 1, required: 1, extra: NONE },
    Object { first: 7030, count: 3, required: 1, extra: NONE }, Object { first: 7033, count: 1, required: 1, extra: NONE }, Word { first: 1235, count: 3 }, Word { first: 1238, count: 2 },
    Word { first: 1240, count: 2 }, Object { first: 7034, count: 4, required: 2, extra: NONE }, Object { first: 7038, count: 7, required: 3, extra: NONE }, Object { first: 7045, count: 2, required: 1, extra: NONE },
    Object { first: 7047, count: 3, required: 1, extra: NONE }, Object { first: 7050, count: 3, required: 2, extra: NONE }, Object { first: 7053, count: 2, required: 2, extra: NONE }, Object { first: 7055, count: 4, required: 3, extra: NONE },
    Object { first: 7059, count: 3, required: 3, extra: NONE }, Object { first: 7062, count: 2, required: 2, extra: NONE }, Object { first: 7064, count: 2, required: 2, extra: NONE }, Object { first: 7066, count: 2, required: 2, extra: NONE },
    Object { first: 7068, count: 5, required: 5, extra: NONE }, Word { first: 1242, count: 3 }, Object { first: 7073, count: 6, required: 6, extra: NONE }, Object { first: 7079, count: 3, required: 2, extra: NONE },
    Object { first: 7082, count: 5, required: 5, extra: NONE }, Object { first: 7087, count: 5, required: 5, extra: NONE }, Object { first: 7092, count: 7, required: 6, extra: NONE }, Object { first: 7099, count: 5, required: 3, extra: NONE },
    Object { first: 7104, count: 3, required: 3, extra: NONE }, Object { first: 7107, count: 4, required: 2, extra: NONE }, Object { first: 7111, count: 2, required: 2, extra: NONE }, Object { first: 7113, count: 4, required: 4, extra: NONE },
    Object { first: 7117, count: 2, required: 2, extra: NONE }, Object { first: 7119, count: 5, required: 5, extra: NONE }, Object { first: 7124, count: 6, required: 6, extra: NONE }, Object { first: 7130, count: 4, required: 3, extra: NONE },
    Union { first: 565, count: 15, tag: 83 }, Object { first: 7134, count: 7, required: 7, extra: NONE }, Object { first: 7141, count: 2, required: 2, extra: NONE }, Object { first: 7143, count: 1, required: 1, extra: NONE },
    Object { first: 7144, count: 12, required: 1, extra: NONE }, Object { first: 7156, count: 3, required: 3, extra: NONE }, Object { first: 7159, count: 1, required: 1, extra: NONE }, Object { first: 7160, count: 3, required: 3, extra: NONE },
    Object { first: 7163, count: 1, required: 1, extra: NONE }, Object { first: 7164, count: 2, required: 2, extra: NONE }, Object { first: 7166, count: 1, required: 1, extra: NONE }, Object { first: 7167, count: 2, required: 2, extra: NONE },
    Object { first: 7169, count: 1, required: 1, extra: NONE }, Object { first: 7170, count: 2, required: 2, extra: NONE }, Object { first: 7172, count: 4, required: 3, extra: NONE }, Object { first: 7176, count: 1, required: 1, extra: NONE },
    Object { first: 7177, count: 3, required: 3, extra: NONE }, Object { first: 7180, count: 2, required: 2, extra: NONE }, Object { first: 7182, count: 2, required: 2, extra: NONE }, Object { first: 7184, count: 2, required: 2, extra: NONE },
    Object { first: 7186, count: 6, required: 4, extra: NONE }, Is(599), Object { first: 7192, count: 1, required: 1, extra: NONE }, Is(2816),
    Object { first: 7193, count: 2, required: 2, extra: NONE }, Is(439), Object { first: 7195, count: 6, required: 3, extra: NONE }, Object { first: 7201, count: 3, required: 2, extra: NONE },
    Union { first: 580, count: 4, tag: 349 }, Object { first: 7204, count: 1, required: 1, extra: NONE }, Object { first: 7205, count: 2, required: 2, extra: NONE }, Object { first: 7207, count: 2, required: 2, extra: NONE },
    Object { first: 7209, count: 2, required: 2, extra: NONE }, Object { first: 7211, count: 0, required: 0, extra: 0 }, Object { first: 7211, count: 2, required: 2, extra: NONE }, Object { first: 7213, count: 3, required: 3, extra: NONE },
    Word { first: 1245, count: 2 }, Word { first: 1247, count: 4 }, Object { first: 7216, count: 16, required: 6, extra: NONE }, Object { first: 7232, count: 3, required: 2, extra: NONE },
    Object { first: 7235, count: 3, required: 2, extra: NONE }, Object { first: 7238, count: 2, required: 2, extra: NONE }, Object { first: 7240, count: 3, required: 2, extra: NONE }, Object { first: 7243, count: 3, required: 2, extra: NONE },
    List(2611), Object { first: 7246, count: 3, required: 2, extra: NONE }, Object { first: 7249, count: 10, required: 4, extra: NONE }, List(2614),
    Object { first: 7259, count: 1, required: 1, extra: NONE }, Object { first: 7260, count: 2, required: 2, extra: NONE }, Object { first: 7262, count: 1, required: 0, extra: NONE }, Object { first: 7263, count: 1, required: 1, extra: NONE },
    Object { first: 7264, count: 1, required: 1, extra: NONE }, List(2568), Object { first: 7265, count: 3, required: 2, extra: NONE }, Object { first: 7268, count: 6, required: 1, extra: NONE },
    List(2623), Object { first: 7274, count: 10, required: 2, extra: NONE }, Object { first: 7284, count: 1, required: 1, extra: NONE }, Object { first: 7285, count: 1, required: 1, extra: NONE },
    Object { first: 7286, count: 1, required: 1, extra: NONE }, Object { first: 7287, count: 9, required: 5, extra: NONE }, List(2629), Object { first: 7296, count: 2, required: 1, extra: NONE },
    Object { first: 7298, count: 2, required: 2, extra: NONE }, Map(11), Object { first: 7300, count: 1, required: 1, extra: NONE }, List(2257),
    Object { first: 7301, count: 1, required: 1, extra: NONE }, Object { first: 7302, count: 2, required: 2, extra: NONE }, Word { first: 1251, count: 2 }, Word { first: 1253, count: 3 },
    Word { first: 1256, count: 4 }, Object { first: 7304, count: 2, required: 2, extra: NONE }, List(2641), Object { first: 7306, count: 9, required: 8, extra: NONE },
    Object { first: 7315, count: 3, required: 1, extra: NONE }, Is(1404), Object { first: 7318, count: 2, required: 2, extra: NONE }, Word { first: 1260, count: 2 },
    Object { first: 7320, count: 2, required: 2, extra: NONE }, Union { first: 584, count: 2, tag: 212 }, Union { first: 586, count: 2, tag: 2230 }, List(2650),
    Object { first: 7322, count: 1, required: 1, extra: NONE }, Object { first: 7323, count: 2, required: 2, extra: NONE }, Word { first: 1262, count: 3 }, Word { first: 1265, count: 2 },
    Object { first: 7325, count: 10, required: 1, extra: NONE }, Nullable(2656), Object { first: 7335, count: 16, required: 10, extra: NONE }, List(2452),
    Object { first: 7351, count: 2, required: 2, extra: NONE }, List(2660), Object { first: 7353, count: 5, required: 1, extra: NONE }, Word { first: 1267, count: 3 },
    Object { first: 7358, count: 2, required: 2, extra: NONE }, Object { first: 7360, count: 4, required: 2, extra: NONE }, List(2665), Word { first: 1270, count: 2 },
    Object { first: 7364, count: 3, required: 3, extra: NONE }, List(2668), Object { first: 7367, count: 83, required: 0, extra: NONE }, Is(435),
    Object { first: 7450, count: 3, required: 1, extra: NONE }, Is(1733), Object { first: 7453, count: 5, required: 2, extra: NONE }, Is(2872),
    Object { first: 7458, count: 4, required: 1, extra: NONE }, Is(2873), Object { first: 7462, count: 2, required: 2, extra: NONE }, Object { first: 7464, count: 4, required: 2, extra: NONE },
    Is(2167), Object { first: 7468, count: 5, required: 1, extra: NONE }, Is(2875), Word { first: 1272, count: 2 },
    Object { first: 7473, count: 6, required: 2, extra: NONE }, Union { first: 588, count: 7, tag: 212 }, Word { first: 1274, count: 5 }, Word { first: 1279, count: 6 },
    Word { first: 1285, count: 2 }, Object { first: 7479, count: 3, required: 2, extra: NONE }, List(2689), Object { first: 7482, count: 7, required: 1, extra: NONE },
    Object { first: 7489, count: 2, required: 2, extra: NONE }, Object { first: 7491, count: 2, required: 2, extra: NONE }, Object { first: 7493, count: 2, required: 2, extra: NONE }, Object { first: 7495, count: 5, required: 5, extra: NONE },
    Object { first: 7500, count: 4, required: 3, extra: NONE }, Union { first: 595, count: 7, tag: 83 }, Object { first: 7504, count: 2, required: 1, extra: NONE }, Object { first: 7506, count: 2, required: 1, extra: NONE },
    Object { first: 7508, count: 1, required: 1, extra: NONE }, Object { first: 7509, count: 1, required: 0, extra: NONE }, Object { first: 7510, count: 1, required: 1, extra: NONE }, Object { first: 7511, count: 1, required: 1, extra: NONE },
    Object { first: 7512, count: 1, required: 1, extra: NONE }, Is(1676), Object { first: 7513, count: 3, required: 3, extra: NONE }, Is(2896),
    Object { first: 7516, count: 2, required: 2, extra: NONE }, Is(2897), Object { first: 7518, count: 2, required: 2, extra: NONE }, Is(2898),
    Object { first: 7520, count: 2, required: 2, extra: NONE }, Object { first: 7522, count: 4, required: 4, extra: NONE }, Union { first: 602, count: 5, tag: 213 }, Object { first: 7526, count: 1, required: 1, extra: NONE },
    Object { first: 7527, count: 0, required: 0, extra: 0 }, Object { first: 7527, count: 1, required: 1, extra: NONE }, Object { first: 7528, count: 1, required: 1, extra: NONE }, Object { first: 7529, count: 1, required: 0, extra: NONE },
    Object { first: 7530, count: 1, required: 1, extra: NONE }, Object { first: 7531, count: 1, required: 0, extra: NONE }, Object { first: 7532, count: 2, required: 1, extra: NONE }, Object { first: 7534, count: 1, required: 0, extra: NONE },
    Object { first: 7535, count: 1, required: 0, extra: NONE }, Word { first: 1287, count: 3 }, Object { first: 7536, count: 5, required: 0, extra: NONE }, Object { first: 7541, count: 1, required: 1, extra: NONE },
    Object { first: 7542, count: 4, required: 1, extra: NONE }, Object { first: 7546, count: 4, required: 1, extra: NONE }, Object { first: 7550, count: 1, required: 1, extra: NONE }, Object { first: 7551, count: 0, required: 0, extra: 0 },
    Object { first: 7551, count: 2, required: 1, extra: NONE }, Object { first: 7553, count: 0, required: 0, extra: 0 }, Object { first: 7553, count: 1, required: 1, extra: NONE }, Object { first: 7554, count: 0, required: 0, extra: 0 },
    Object { first: 7554, count: 1, required: 1, extra: NONE }, Object { first: 7555, count: 0, required: 0, extra: 0 }, Object { first: 7555, count: 1, required: 1, extra: NONE }, Object { first: 7556, count: 2, required: 2, extra: NONE },
    Object { first: 7558, count: 2, required: 0, extra: NONE }, Object { first: 7560, count: 2, required: 1, extra: NONE }, Object { first: 7562, count: 2, required: 2, extra: NONE }, Object { first: 7564, count: 3, required: 3, extra: NONE },
    Word { first: 1290, count: 3 }, Object { first: 7567, count: 3, required: 2, extra: NONE }, Object { first: 7570, count: 1, required: 1, extra: NONE }, Object { first: 7571, count: 4, required: 1, extra: NONE },
    Object { first: 7575, count: 3, required: 3, extra: NONE }, Object { first: 7578, count: 3, required: 3, extra: NONE }, Word { first: 1293, count: 4 }, Object { first: 7581, count: 4, required: 3, extra: NONE },
    List(2751), Object { first: 7585, count: 1, required: 1, extra: NONE }, Object { first: 7586, count: 4, required: 4, extra: NONE }, Object { first: 7590, count: 1, required: 1, extra: NONE },
    Is(2915), Object { first: 7591, count: 2, required: 2, extra: NONE }, List(1382), Object { first: 7593, count: 2, required: 2, extra: NONE },
    Object { first: 7595, count: 2, required: 2, extra: NONE }, Word { first: 1297, count: 33 }, Object { first: 7597, count: 3, required: 3, extra: NONE }, Object { first: 7600, count: 5, required: 5, extra: NONE },
    Object { first: 7605, count: 2, required: 2, extra: NONE }, Object { first: 7607, count: 3, required: 3, extra: NONE }, Object { first: 7610, count: 3, required: 3, extra: NONE }, Object { first: 7613, count: 3, required: 3, extra: NONE },
    Object { first: 7616, count: 3, required: 3, extra: NONE }, Object { first: 7619, count: 3, required: 3, extra: NONE }, Object { first: 7622, count: 2, required: 2, extra: NONE }, Object { first: 7624, count: 3, required: 3, extra: NONE },
    Object { first: 7627, count: 3, required: 3, extra: NONE }, Object { first: 7630, count: 2, required: 2, extra: NONE }, Object { first: 7632, count: 2, required: 2, extra: NONE }, Object { first: 7634, count: 2, required: 2, extra: NONE },
    Object { first: 7636, count: 3, required: 2, extra: NONE }, Union { first: 607, count: 7, tag: 212 }, Object { first: 7639, count: 4, required: 4, extra: NONE }, Union { first: 614, count: 6, tag: 153 },
    Object { first: 7643, count: 2, required: 2, extra: NONE }, Is(2928), Object { first: 7645, count: 3, required: 3, extra: NONE }, Object { first: 7648, count: 2, required: 2, extra: NONE },
    Union { first: 620, count: 9, tag: 212 }, Object { first: 7650, count: 3, required: 3, extra: NONE }, Union { first: 629, count: 3, tag: 212 }, Object { first: 7653, count: 2, required: 2, extra: NONE },
    Object { first: 7655, count: 3, required: 3, extra: NONE }, Union { first: 632, count: 3, tag: 212 }, Object { first: 7658, count: 2, required: 2, extra: NONE }, Object { first: 7660, count: 3, required: 3, extra: NONE },
    Object { first: 7663, count: 3, required: 3, extra: NONE }, Object { first: 7666, count: 4, required: 4, extra: NONE }, Object { first: 7670, count: 1, required: 1, extra: NONE }, Object { first: 7671, count: 2, required: 2, extra: NONE },
    Object { first: 7673, count: 2, required: 2, extra: NONE }, Object { first: 7675, count: 4, required: 0, extra: NONE }, Object { first: 7679, count: 2, required: 2, extra: NONE }, Object { first: 7681, count: 3, required: 0, extra: NONE },
    Object { first: 7684, count: 6, required: 4, extra: NONE }, List(2800), Object { first: 7690, count: 1, required: 1, extra: NONE }, Is(2930),
    Object { first: 7691, count: 4, required: 2, extra: NONE }, Object { first: 7695, count: 4, required: 2, extra: NONE }, Is(2933), Object { first: 7699, count: 7, required: 3, extra: NONE },
    Object { first: 7706, count: 4, required: 1, extra: NONE }, Word { first: 1330, count: 2 }, Object { first: 7710, count: 6, required: 2, extra: NONE }, Is(2939),
    Object { first: 7716, count: 3, required: 2, extra: NONE }, List(2812), Object { first: 7719, count: 5, required: 4, extra: NONE }, Is(2941),
    Is(2942), Object { first: 7724, count: 4, required: 1, extra: NONE }, Object { first: 7728, count: 3, required: 2, extra: NONE }, Is(2945),
    Object { first: 7731, count: 9, required: 2, extra: NONE }, Is(2947), Object { first: 7740, count: 4, required: 2, extra: NONE }, Union { first: 635, count: 8, tag: 212 },
    Word { first: 1332, count: 3 }, Object { first: 7744, count: 5, required: 0, extra: NONE }, Map(2825), Object { first: 7749, count: 4, required: 0, extra: NONE },
    Is(1378), Word { first: 1335, count: 5 }, Word { first: 1340, count: 2 }, Object { first: 7753, count: 20, required: 8, extra: NONE },
    Object { first: 7773, count: 2, required: 2, extra: NONE }, List(2832), Object { first: 7775, count: 3, required: 2, extra: NONE }, Is(176),
    Word { first: 1342, count: 6 }, Word { first: 1348, count: 2 }, Word { first: 1350, count: 2 }, Object { first: 7778, count: 7, required: 4, extra: NONE },
    Word { first: 1352, count: 1 }, Object { first: 7785, count: 22, required: 12, extra: NONE }, Object { first: 7807, count: 8, required: 5, extra: NONE }, Word { first: 1353, count: 2 },
    Nullable(12), Is(2889), Object { first: 7815, count: 5, required: 1, extra: NONE }, Object { first: 7820, count: 3, required: 1, extra: NONE },
    Object { first: 7823, count: 4, required: 2, extra: NONE }, Object { first: 7827, count: 3, required: 1, extra: NONE }, Union { first: 643, count: 4, tag: 212 }, Object { first: 7830, count: 7, required: 1, extra: NONE },
    Word { first: 1355, count: 2 }, Object { first: 7837, count: 12, required: 7, extra: NONE }, Union { first: 647, count: 3, tag: 83 }, List(2854),
    Object { first: 7849, count: 1, required: 1, extra: NONE }, Object { first: 7850, count: 3, required: 2, extra: NONE }, Union { first: 650, count: 3, tag: 83 }, Object { first: 7853, count: 2, required: 2, extra: NONE },
    Object { first: 7855, count: 1, required: 1, extra: NONE }, Object { first: 7856, count: 1, required: 0, extra: NONE }, Object { first: 7857, count: 2, required: 2, extra: NONE }, Nullable(2858),
    Object { first: 7859, count: 1, required: 1, extra: NONE }, Object { first: 7860, count: 1, required: 0, extra: NONE }, Object { first: 7861, count: 2, required: 2, extra: NONE }, Object { first: 7863, count: 1, required: 1, extra: NONE },
    Object { first: 7864, count: 0, required: 0, extra: 0 }, Object { first: 7864, count: 7, required: 5, extra: NONE }, Object { first: 7871, count: 3, required: 3, extra: NONE }, Object { first: 7874, count: 2, required: 2, extra: NONE },
    Object { first: 7876, count: 1, required: 1, extra: NONE }, Object { first: 7877, count: 4, required: 3, extra: NONE }, Object { first: 7881, count: 2, required: 1, extra: NONE }, Object { first: 7883, count: 4, required: 4, extra: NONE },
    Object { first: 7887, count: 3, required: 3, extra: NONE }, Object { first: 7890, count: 0, required: 0, extra: 0 }, Object { first: 7890, count: 2, required: 2, extra: NONE }, Object { first: 7892, count: 6, required: 2, extra: NONE },
    List(2879), Object { first: 7898, count: 1, required: 1, extra: NONE }, Object { first: 7899, count: 2, required: 2, extra: NONE }, List(2882),
    Object { first: 7901, count: 17, required: 2, extra: NONE }, Union { first: 653, count: 2, tag: NONE }, Object { first: 7918, count: 4, required: 3, extra: NONE }, Object { first: 7922, count: 7, required: 7, extra: NONE },
    Object { first: 7929, count: 8, required: 1, extra: NONE }, List(1998), Object { first: 7937, count: 1, required: 1, extra: NONE }, List(2160),
    Nullable(2891), Object { first: 7938, count: 1, required: 1, extra: NONE }, Object { first: 7939, count: 0, required: 0, extra: 0 }, Object { first: 7939, count: 1, required: 0, extra: NONE },
    Object { first: 7940, count: 3, required: 3, extra: NONE }, Object { first: 7943, count: 0, required: 0, extra: 0 }, Object { first: 7943, count: 4, required: 2, extra: NONE }, Object { first: 7947, count: 1, required: 1, extra: NONE },
    Object { first: 7948, count: 1, required: 1, extra: NONE }, Object { first: 7949, count: 2, required: 2, extra: NONE }, Object { first: 7951, count: 1, required: 1, extra: NONE }, Nullable(2827),
    Object { first: 7952, count: 2, required: 2, extra: NONE }, Object { first: 7954, count: 5, required: 3, extra: NONE }, Object { first: 7959, count: 3, required: 3, extra: NONE }, Map(2906),
    Object { first: 7962, count: 1, required: 1, extra: NONE }, Object { first: 7963, count: 1, required: 1, extra: NONE }, Object { first: 7964, count: 1, required: 1, extra: NONE }, Word { first: 1357, count: 2 },
    Object { first: 7965, count: 3, required: 1, extra: NONE }, Object { first: 7968, count: 2, required: 2, extra: NONE }, Object { first: 7970, count: 3, required: 1, extra: NONE }, Object { first: 7973, count: 6, required: 0, extra: NONE },
    Object { first: 7979, count: 5, required: 5, extra: NONE }, Object { first: 7984, count: 1, required: 0, extra: NONE }, Object { first: 7985, count: 14, required: 8, extra: NONE }, Object { first: 7999, count: 2, required: 2, extra: NONE },
    Nullable(11), Object { first: 8001, count: 2, required: 2, extra: NONE }, Object { first: 8003, count: 4, required: 0, extra: NONE }, Object { first: 8007, count: 2, required: 2, extra: NONE },
    Object { first: 8009, count: 6, required: 2, extra: NONE }, Object { first: 8015, count: 2, required: 2, extra: NONE }, Object { first: 8017, count: 4, required: 4, extra: NONE }, Object { first: 8021, count: 2, required: 1, extra: NONE },
    Object { first: 8023, count: 5, required: 5, extra: NONE }, Object { first: 8028, count: 4, required: 1, extra: NONE }, Word { first: 1359, count: 7 }, Nullable(10),
    Nullable(2921), Object { first: 8032, count: 3, required: 3, extra: NONE }, Nullable(2922), Word { first: 1366, count: 3 },
    Is(3035), Object { first: 8035, count: 5, required: 4, extra: NONE }, Is(3036), Object { first: 8040, count: 3, required: 3, extra: NONE },
    Word { first: 1369, count: 11 }, Is(3048), Object { first: 8043, count: 4, required: 4, extra: NONE }, Is(3050),
    Object { first: 8047, count: 3, required: 3, extra: NONE }, Is(3051), Object { first: 8050, count: 2, required: 2, extra: NONE }, Union { first: 655, count: 5, tag: 83 },
    Object { first: 8052, count: 1, required: 1, extra: NONE }, Object { first: 8053, count: 2, required: 2, extra: NONE }, Union { first: 660, count: 2, tag: 83 }, Nullable(2950),
    Object { first: 8055, count: 5, required: 1, extra: NONE }, Nullable(2952), Object { first: 8060, count: 20, required: 20, extra: NONE }, List(2954),
    Object { first: 8080, count: 5, required: 1, extra: NONE }, Word { first: 1380, count: 2 }, Object { first: 8085, count: 3, required: 3, extra: NONE }, List(2958),
    Object { first: 8088, count: 4, required: 4, extra: NONE }, Object { first: 8092, count: 2, required: 2, extra: NONE }, Word { first: 1382, count: 4 }, Object { first: 8094, count: 13, required: 10, extra: NONE },
    Object { first: 8107, count: 6, required: 6, extra: NONE }, List(2964), Object { first: 8113, count: 6, required: 6, extra: NONE }, Object { first: 8119, count: 4, required: 0, extra: NONE },
    Object { first: 8123, count: 5, required: 2, extra: NONE }, Object { first: 8128, count: 9, required: 2, extra: NONE }, Object { first: 8137, count: 2, required: 2, extra: NONE }, List(2963),
    List(2918), Object { first: 8139, count: 23, required: 23, extra: NONE }, Object { first: 8162, count: 4, required: 0, extra: NONE }, Object { first: 8166, count: 4, required: 3, extra: NONE },
    Object { first: 8170, count: 2, required: 0, extra: NONE }, Word { first: 1386, count: 4 }, Object { first: 8172, count: 6, required: 3, extra: NONE }, Word { first: 1390, count: 3 },
    List(2978), Object { first: 8178, count: 6, required: 4, extra: NONE }, Object { first: 8184, count: 3, required: 3, extra: NONE }, Object { first: 8187, count: 2, required: 0, extra: 0 },
    Object { first: 8189, count: 1, required: 1, extra: NONE }, Object { first: 8190, count: 3, required: 3, extra: NONE }, Object { first: 8193, count: 3, required: 2, extra: NONE }, Object { first: 8196, count: 1, required: 1, extra: NONE },
    Object { first: 8197, count: 3, required: 2, extra: NONE }, Object { first: 8200, count: 2, required: 1, extra: NONE }, Word { first: 1393, count: 2 }, Object { first: 8202, count: 17, required: 1, extra: NONE },
    Nullable(2991), Object { first: 8219, count: 2, required: 1, extra: NONE }, List(2985), Object { first: 8221, count: 1, required: 1, extra: NONE },
    Object { first: 8222, count: 1, required: 1, extra: NONE }, Object { first: 8223, count: 2, required: 2, extra: NONE }, Object { first: 8225, count: 1, required: 1, extra: NONE }, Object { first: 8226, count: 4, required: 2, extra: NONE },
    Object { first: 8230, count: 3, required: 3, extra: NONE }, Object { first: 8233, count: 2, required: 2, extra: NONE }, Object { first: 8235, count: 3, required: 3, extra: NONE }, Nullable(3002),
    Object { first: 8238, count: 1, required: 1, extra: NONE }, Object { first: 8239, count: 2, required: 2, extra: NONE }, Object { first: 8241, count: 5, required: 5, extra: NONE }, Object { first: 8246, count: 2, required: 2, extra: NONE },
    Object { first: 8248, count: 3, required: 1, extra: NONE }, Object { first: 8251, count: 2, required: 2, extra: NONE }, Object { first: 8253, count: 1, required: 1, extra: NONE }, List(1888),
    List(2714),
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
    r(1378, 22), // AgentGetCurrentResult
    r(468, 10), r(212, 1922), r(2352, 10), r(85, 3), r(2353, 10), o(5, 3), o(2354, 3), o(69, 3), o(489, 3), o(36, 3), o(213, 1923), o(2361, 1924), o(2362, 11), o(2364, 1925), r(2365, 3), r(1480, 3), r(2366, 10), o(383, 3), // AgentRegistryLiveTargetEntry
    r(420, 5), o(24, 3), o(2367, 3), o(2369, 1927), // AgentRegistryLogCapture
    r(212, 1929), r(354, 3), o(1629, 3), // AgentRegistrySpawnError
    r(212, 1931), r(2372, 10), o(2373, 1928), // AgentRegistrySpawnRegistryTimeout
    r(69, 3), o(1089, 3), o(36, 3), o(21, 3), o(1060, 1933), o(1735, 3), // AgentRegistrySpawnRequest
    r(212, 1935), r(2376, 1926), o(2377, 5), o(2378, 3), o(2373, 1928), // AgentRegistrySpawnSpawned
    r(212, 1937), r(4, 1938), o(2386, 1939), r(354, 3), // AgentRegistrySpawnValidationError
    r(65, 27), // AgentReloadResult
    r(5, 3), r(21, 3), // AgentSelectRequest
    r(1378, 22), // AgentSelectResult
    r(5, 3), r(25, 3), r(44, 3), // AgentSetPromptRequest
    o(2387, 17), o(2388, 5), // AgentsDiscoverRequest
    o(2387, 17), o(2388, 5), // AgentsGetDiscoveryPathsRequest
    r(164, 1948), r(212, 1896), // AuthEnumerateValueAccounts
    r(212, 1950), r(278, 3), r(1404, 5), // ProviderDescriptor
    r(164, 1952), r(212, 1898), // AuthEnumerateValueProviders
    r(85, 3), r(212, 1894), r(86, 3), r(10, 3), // AuthLoginAccount
    r(5, 3), r(2389, 3), o(453, 3), // AuthLoginAdvanceRequest
    r(5, 3), r(212, 1950), // AuthLoginBeginRequest
    r(178, 3), r(212, 1958), // AuthLoginStepOpenUrl
    r(44, 3), r(212, 1960), // AuthLoginStepInputRequired
    r(212, 1962), // AuthLoginStepAwaiting
    r(212, 1964), // AuthLoginStepNeedsInteraction
    r(213, 1966), o(85, 3), o(86, 3), o(2341, 1967), // AuthLoginResultDto
    r(497, 1968), r(212, 114), // AuthLoginStepCompleted
    r(354, 3), r(212, 1426), // AuthLoginStepError
    r(2389, 3), r(2396, 1971), // AuthLoginBegun
    r(5, 3), r(2389, 3), // AuthLoginCancelRequest
    o(574, 1895), r(212, 1902), // AuthReadValueActiveAccount
    r(2101, 5), o(2397, 3), o(2398, 3), o(2104, 3), r(2399, 11), // AuthStatusDto
    r(213, 1975), r(212, 857), // AuthReadValueStatus
    r(354, 3), o(2400, 3), // AuthValidationError
    r(595, 1978), r(212, 1905), // AuthReadValueLastErrors
    r(1676, 5), o(2401, 5), // AuthWriteResult
    o(2402, 12), r(2403, 12), r(2404, 3), // AutopilotObjectiveCreditLimit
    r(25, 11), r(2405, 3), r(213, 1983), r(2406, 11), o(2407, 3), o(2408, 3), r(2409, 3), o(2410, 1982), // AutopilotObjectiveState
    r(349, 1985), // AutopilotObjectiveGetStateResult
    r(25, 3), // BuiltInModelCatalogEntry
    r(37, 1988), // BuiltInModelCatalog
    r(83, 1990), // BuiltinToolInputSchema
    r(83, 1993), r(2412, 3), r(2413, 3), // BuiltinToolFormat
    o(21, 5), o(554, 5), // BuiltinToolSafeTelemetryFields
    r(21, 3), r(177, 364), r(23, 3), r(447, 1992), r(1354, 364), r(83, 364), r(2318, 1995), r(555, 1997), r(2051, 5), r(2414, 5), // BuiltinToolDescriptor
    r(488, 5), // CancelUserRequestedShellCommandResult
    r(5, 3), r(377, 3), r(456, 3), o(453, 0), // CanvasActionInvokeRequest
    o(497, 0), // CanvasActionInvokeResult
    r(5, 3), r(377, 3), // CanvasCloseRequest
    r(2277, 1772), // CanvasListOpenResult
    r(490, 3), o(24, 3), // CatalogPluginRepositorySource
    r(759, 3), r(466, 3), r(1780, 2005), // CatalogAgentPluginCandidateProvenance
    r(212, 2013), // CatalogAgentPluginMaterializationSource
    r(212, 2015), r(21, 3), r(490, 3), // CatalogAgentPluginMarketplaceSource
    r(212, 2017), o(24, 3), r(490, 3), // CatalogAgentPluginRepositorySource
    r(2432, 17), o(2433, 3), r(2437, 2012), r(2438, 17), r(2439, 17), r(2440, 17), o(1356, 3), r(179, 2020), o(596, 3), // CatalogAgentPluginInstallPlan
    r(212, 2004), r(1780, 2005), r(286, 3), o(596, 3), r(22, 3), o(23, 3), o(1767, 3), o(32, 2006), r(2421, 2008), r(478, 2009), o(2422, 255), o(2423, 17), o(2424, 17), o(2073, 3), o(2425, 3), o(1769, 3), o(2430, 2010), o(2431, 10), o(2442, 2021), // CatalogAgentPluginCandidate
    r(212, 676), r(178, 3), // CatalogCandidateSourceUrl
    r(212, 2027), // CatalogCandidateSourceEmbedded
    r(759, 3), r(466, 3), r(1780, 2024), // CatalogAiSkillCandidateProvenance
    r(2073, 3), r(2425, 3), r(212, 2023), r(1780, 2024), r(2430, 2025), r(22, 3), o(23, 3), o(1767, 3), r(32, 2029), r(478, 2030), o(2422, 255), o(2423, 17), o(2424, 17), o(1769, 3), o(2431, 10), // CatalogAiSkillCandidate
    r(212, 2032), r(4, 2033), r(354, 3), // CatalogAuthenticationRequiredError
    r(759, 3), r(466, 3), r(1780, 1338), // CatalogMcpServerCandidateProvenance
    r(2073, 3), r(2425, 3), r(212, 2035), r(1780, 1338), r(2430, 2036), r(22, 3), o(23, 3), o(1767, 3), r(32, 2029), r(478, 2037), o(2422, 255), o(2423, 17), o(2424, 17), o(1769, 3), o(2431, 10), // CatalogMcpServerCandidate
    r(2032, 11), r(2453, 17), // CatalogClientContract
    r(212, 2041), r(4, 2042), r(354, 3), // CatalogContractViolationError
    r(212, 2044), r(2461, 2045), r(4, 2046), r(354, 3), // CatalogHandleRejectedError
    r(212, 2048), r(2386, 2049), r(354, 3), // CatalogInvalidRequestError
    r(212, 2051), r(4, 2052), o(1780, 2053), r(354, 3), // CatalogMalformedCardError
    r(2480, 11), r(2500, 2056), // CatalogNegotiatedContract
    r(212, 2058), r(4, 2059), r(2480, 11), r(2504, 11), r(2505, 17), r(2506, 17), r(354, 3), // CatalogNegotiationRefusedError
    r(212, 2061), r(4, 2062), o(518, 11), o(412, 11), r(354, 3), // CatalogNetworkFailureError
    r(212, 2064), r(4, 2065), r(354, 3), // CatalogNotInstallableError
    r(212, 2067), r(32, 1343), r(354, 3), // CatalogPolicyRejectedError
    r(383, 3), r(344, 11), // CatalogSearchPage
    r(383, 3), r(2520, 11), r(2521, 11), r(2522, 11), r(2523, 2070), r(2524, 11), r(2525, 11), r(2526, 5), // CatalogSearchPagination
    r(2469, 2040), o(1770, 3), r(2248, 3), o(1907, 11), o(2468, 2073), o(185, 2069), // CatalogSearchRequest
    r(212, 2075), r(2527, 3), r(2528, 2076), r(2529, 5), r(2530, 2057), o(2531, 2071), // CatalogSearchSucceeded
    r(212, 2078), r(2533, 2073), r(2534, 2073), r(354, 3), // CatalogUnsupportedKindError
    r(212, 2080), r(4, 2081), r(354, 3), // CatalogUnsafeRetrievalError
    r(212, 107), r(4, 2083), r(354, 3), // CatalogUnavailableError
    r(212, 345), r(2527, 3), // CatalogSelectionCancelled
    r(212, 2087), r(2527, 3), // CatalogSelectionDeclined
    r(212, 2089), r(354, 3), // CatalogSelectionForeign
    r(212, 2091), r(354, 3), // CatalogSelectionInvalid
    r(212, 2093), r(354, 3), // CatalogSelectionReplayed
    r(2469, 2040), r(5, 3), r(2471, 3), r(527, 2095), // CatalogSelectionRequest
    r(212, 2097), r(2550, 3), r(2527, 3), // CatalogSelectionSelected
    r(212, 2099), r(2527, 3), // CatalogSelectionTimedOut
    r(212, 245), r(354, 3), // CatalogSelectionStale
    r(212, 2102), r(354, 3), // CatalogSelectionWrongKind
    r(212, 2105), r(4, 2106), r(354, 3), // CatalogUnavailableTransportError
    r(21, 3), r(23, 3), // SlashCommandInputChoice
    r(1245, 3), o(752, 2110), o(39, 5), o(2556, 2111), o(2557, 5), // SlashCommandInput
    r(21, 3), o(2555, 17), r(23, 3), r(212, 2108), o(453, 2112), r(2558, 5), o(2082, 5), o(2559, 5), // SlashCommandInfo
    r(494, 2114), // CommandList
    r(5, 3), r(21, 3), o(453, 3), o(1451, 2116), // CommandsInvokeRequest
    r(5, 3), o(2560, 5), o(2561, 5), o(2562, 5), // CommandsListRequest
    r(2563, 17), // CompletionsGetTriggerCharactersResult
    r(5, 3), r(340, 3), r(2237, 11), // CompletionsRequestRequest
    r(2564, 3), o(2565, 11), o(2566, 11), o(278, 3), o(212, 3), // SessionCompletionItem
    r(164, 2122), // CompletionsRequestResult
    r(5, 3), // ConnectRemoteSessionParams
    r(351, 3), r(21, 3), r(489, 3), // ConnectedRemoteSessionMetadataRepository
    r(5, 3), o(21, 3), o(733, 3), r(1481, 3), r(2266, 3), r(490, 2125), o(2567, 11), o(1765, 3), r(212, 2126), o(2570, 3), o(349, 3), // ConnectedRemoteSessionMetadata
    r(5, 3), r(621, 3), // ConnectorAccountRequest
    r(621, 3), r(781, 2129), // ConnectorAuthorizationRequirement
    r(1994, 11), r(1754, 2131), r(2572, 5), r(2573, 5), r(2574, 11), r(2575, 11), r(2576, 11), o(2577, 5), o(2578, 5), // ConnectorCapabilities
    r(21, 3), r(22, 3), o(23, 3), r(213, 2133), r(2579, 17), o(2580, 3), o(2581, 3), o(472, 3), // ConnectorCatalogEntry
    r(368, 11), r(2582, 11), r(2583, 2135), // ConnectorCatalogResult
    r(5, 3), r(621, 3), r(2584, 3), // ConnectorConnectRequest
    r(2587, 3), r(2584, 3), r(213, 2139), // ConnectorRuntimeStatus
    r(1994, 11), r(1754, 2131), o(621, 3), o(2585, 2136), o(2586, 2130), r(2589, 2141), r(1886, 11), // ConnectorStatus
    r(212, 2138), r(213, 2142), // ConnectorConnectResultConnected
    r(212, 2144), r(2591, 3), r(2592, 3), // ConnectorConnectResultConsentRequired
    r(212, 2146), r(2592, 3), // ConnectorConnectResultPending
    r(5, 3), r(2592, 3), r(901, 11), r(2593, 11), r(2594, 11), // ConnectorContinueRequest
    r(2595, 5), r(213, 2142), // ConnectorDisconnectResult
    r(5, 3), r(621, 3), o(2596, 5), // ConnectorReconcileRequest
    r(5, 3), r(621, 3), r(2584, 3), // ConnectorsDisconnectParams
    r(5, 3), r(621, 3), r(2584, 3), // ConnectorsReconnectParams
    r(5, 3), r(621, 3), // ConnectorsRefreshParams
    r(5, 3), r(1055, 17), // ContentExclusionCheckPathsRequest
    r(24, 3), r(319, 5), // ContentExclusionPathCheck
    r(1404, 5), r(2597, 2157), // ContentExclusionCheckPathsResult
    r(25, 3), r(278, 3), r(203, 3), r(1418, 11), // ContextHeaviestMessage
    r(21, 3), o(2052, 3), o(142, 3), o(143, 3), r(23, 3), o(2598, 19), o(2599, 5), o(177, 3), // CurrentToolMetadata
    r(2600, 3), r(32, 2161), r(1838, 11), // DebugCollectLogsCollectedEntry
    r(2604, 3), o(2605, 5), r(212, 2163), // DebugCollectLogsDestinationArchive
    r(2607, 3), r(212, 123), // DebugCollectLogsDestinationDirectory
    r(212, 2167), r(24, 3), r(2600, 3), o(2610, 2168), o(39, 5), // DebugCollectLogsEntry
    o(570, 5), o(2611, 5), o(2612, 5), o(2613, 3), o(2614, 3), o(2615, 3), o(2616, 11), // DebugCollectLogsInclude
    r(5, 3), r(2617, 2166), o(2618, 2170), o(2619, 2171), // DebugCollectLogsRequest
    r(2600, 3), o(24, 3), r(4, 3), // DebugCollectLogsSkippedEntry
    r(212, 2173), r(24, 3), r(2239, 2174), o(2620, 2176), // DebugCollectLogsResult
    r(212, 2179), r(770, 3), r(2623, 3), o(665, 2180), o(373, 3), // McpDiagnosticDetails
    r(68, 3), r(604, 2178), o(73, 3), r(354, 3), o(2529, 5), o(2621, 11), r(2626, 2181), r(32, 611), // DiagnosticEntry
    r(5, 3), r(179, 322), // DiagnosticsConfigureRequest
    r(5, 3), r(179, 2185), o(654, 3), o(655, 11), o(656, 11), // DiagnosticsReadRequest
    r(2239, 2187), r(654, 3), r(1678, 2188), o(2627, 11), r(1675, 5), // DiagnosticsReadResult
    r(21, 3), // DiscoveredExtensionPlugin
    r(25, 3), r(21, 3), r(24, 3), r(32, 2190), r(420, 5), o(30, 2191), // DiscoveredExtension
    r(1215, 2193), r(612, 2194), // DiscoveredExtensions
    r(2630, 17), // DiscoveredExtensionsDisableRequest
    r(2630, 17), // DiscoveredExtensionsEnableRequest
    r(25, 3), r(740, 2198), r(1451, 2199), o(32, 3), o(2349, 3), r(420, 5), o(2631, 3), // DiscoveredHook
    r(618, 3), o(2633, 3), // McpSourceFile
    r(25, 3), o(21, 3), o(596, 3), // McpSourcePlugin
    r(212, 3), r(25, 3), r(2632, 3), o(326, 2202), o(30, 2203), // McpSourceRef
    r(21, 3), o(83, 2201), r(32, 301), o(575, 3), o(576, 3), o(2634, 2204), r(420, 5), // DiscoveredMcpServer
    r(6, 5), // EventLogReleaseInterestResult
    r(5, 3), r(492, 3), r(493, 3), // ExecuteCommandParams
    o(7, 3), // ExecuteCommandResult
    r(25, 3), r(21, 3), r(32, 1224), r(213, 2209), o(2352, 11), // Extension
    r(83, 156), r(177, 3), r(378, 0), // ExtensionContextPushInput
    r(1215, 2212), // ExtensionList
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
    r(2636, 5), o(2640, 2223), r(2644, 2225), // HistoryListRewindPointsResult
    r(5, 3), r(1716, 3), // HistoryPreviewRewindRequest
    r(24, 3), r(2647, 2228), r(1217, 11), r(1218, 11), // HistoryRewindFilePreview
    r(1404, 5), o(4, 2223), r(1277, 11), r(1840, 2230), // HistoryPreviewRewindResult
    r(5, 3), r(1716, 3), r(612, 2232), // HistoryRewindRequest
    r(24, 3), r(4, 2235), // HistorySkippedFileRestore
    r(527, 2234), o(1476, 11), r(2655, 17), r(2658, 2237), o(7, 3), // HistoryRewindResult
    r(733, 3), // HistorySummarizeForHandoffResult
    o(2387, 17), o(2659, 5), // HooksDiscoverRequest
    r(45, 2241), r(594, 17), r(595, 17), // HooksDiscoverResult
    r(24, 3), r(190, 2243), r(212, 2244), r(2348, 5), o(2349, 3), // InstructionDiscoveryPath
    r(1055, 2246), // InstructionDiscoveryPathList
    r(25, 3), r(278, 3), r(578, 3), r(137, 3), r(83, 2248), r(190, 2249), o(2665, 17), o(23, 3), o(2666, 5), o(2349, 3), // InstructionSource
    o(2387, 17), o(2667, 5), // InstructionsDiscoverRequest
    o(2387, 17), o(2667, 5), // InstructionsGetDiscoveryPathsRequest
    r(179, 2253), // InstructionsGetSourcesResult
    r(5, 3), o(2668, 5), // InterruptMainTurnRequest
    r(2669, 5), // InterruptMainTurnResult
    r(5, 3), r(1481, 3), r(2266, 3), o(733, 3), o(21, 3), o(1891, 3), r(2230, 272), o(2267, 5), o(1267, 1672), o(2670, 3), // LocalSessionMetadataValue
    r(5, 3), o(454, 3), o(1198, 3), o(2241, 5), // LspInitializeRequest
    o(2671, 0), o(697, 3), // ManagedSettingsReadResult
    r(21, 3), o(23, 3), // MarketplacePluginInfo
    r(2039, 2261), // MarketplaceBrowseResult
    r(21, 3), r(32, 3), o(1755, 5), o(573, 5), o(1404, 5), // MarketplaceInfo
    r(2672, 2264), // MarketplaceListResult
    r(21, 3), r(6, 5), o(7, 3), // MarketplaceRefreshEntry
    r(2261, 2267), // MarketplaceRefreshResult
    r(2071, 5), o(2673, 17), // MarketplaceRemoveResult
    r(2469, 2040), r(1772, 3), r(1770, 3), // McpApplyInstallRequest
    r(2469, 2040), r(2674, 3), r(1770, 3), // McpApplyUninstallRequest
    r(5, 3), r(770, 3), r(215, 3), o(138, 19), r(2675, 3), // McpAppsCallToolRequest
    r(2676, 5), r(2677, 5), r(2678, 5), // McpAppsDiagnoseCapability
    r(5, 3), r(770, 3), // McpAppsDiagnoseRequest
    r(1345, 5), r(856, 12), r(2680, 12), r(2681, 17), // McpAppsDiagnoseServer
    r(2679, 2273), r(1327, 2275), // McpAppsDiagnoseResult
    o(1608, 2277), o(2682, 3), o(2683, 3), o(2687, 2278), o(2688, 2280), o(1107, 2281), o(2692, 3), // McpAppsHostContextDetails
    r(1267, 2282), // McpAppsHostContext
    r(5, 3), r(770, 3), r(2675, 3), // McpAppsListToolsRequest
    r(35, 311), // McpAppsListToolsResult
    r(5, 3), r(770, 3), r(618, 3), // McpAppsReadResourceRequest
    r(618, 3), o(330, 3), o(340, 3), o(372, 3), o(1625, 19), // McpAppsResourceContent
    r(1612, 2288), // McpAppsReadResourceResult
    o(1608, 2290), o(2682, 3), o(2683, 3), o(2687, 2291), o(2688, 2293), o(1107, 2294), o(2692, 3), // McpAppsSetHostContextDetails
    r(5, 3), r(1267, 2295), // McpAppsSetHostContextRequest
    r(5, 3), r(158, 3), // McpCancelSamplingExecutionParams
    r(488, 5), // McpCancelSamplingExecutionResult
    r(21, 3), r(1752, 2299), // McpConfigAddRequest
    r(2693, 17), // McpConfigDisableRequest
    r(2693, 17), // McpConfigEnableRequest
    r(1358, 2303), // McpConfigList
    r(21, 3), o(2121, 3), // McpConfigRemoveRequest
    r(21, 3), r(1752, 2299), // McpConfigUpdateRequest
    r(5, 3), o(1894, 3), r(770, 3), // McpDisableRequest
    o(454, 3), o(2694, 5), // McpDiscoverRequest
    r(1358, 2309), // McpDiscoverResult
    r(5, 3), o(1894, 3), r(770, 3), // McpEnableRequest
    r(5, 3), r(158, 3), r(770, 3), r(1093, 0), r(629, 2312), // McpExecuteSamplingParams
    r(2674, 3), r(2695, 3), r(286, 1337), r(478, 1339), r(2696, 2315), o(2697, 3), r(1784, 1341), r(199, 1344), r(2698, 2316), r(2699, 5), r(2700, 5), // McpInstallPlan
    r(212, 2318), // McpInstallationManagementOutcomeRecoveryRequired
    r(1772, 3), r(2701, 11), // McpPreparedInstall
    r(438, 2320), r(212, 2321), // McpInstallationManagementOutcomeInstallPrepared
    r(1824, 3), r(1772, 3), r(286, 1337), r(1789, 3), r(349, 2323), o(1782, 1336), o(1849, 3), // McpInstallationSummary
    r(2706, 2325), r(212, 2326), // McpInstallationManagementOutcomeListed
    r(2706, 2325), r(212, 2328), // McpInstallationManagementOutcomeRecovered
    r(2674, 3), r(1772, 3), r(2701, 11), r(1854, 2324), r(1825, 5), r(1826, 11), r(1827, 5), // McpUninstallPlan
    r(1061, 2330), r(212, 2331), // McpInstallationManagementOutcomeUninstallPlanned
    r(1772, 3), r(2710, 5), r(153, 2333), // McpInstallationOperationStatusPreparing
    r(1772, 3), r(2710, 5), r(153, 2335), // McpInstallationOperationStatusPrepared
    r(1772, 3), r(2710, 5), r(153, 2337), // McpInstallationOperationStatusAwaitingConfirmation
    r(1772, 3), r(2710, 5), r(153, 2339), // McpInstallationOperationStatusRevalidating
    r(1772, 3), r(2710, 5), r(153, 2341), // McpInstallationOperationStatusApplying
    r(1854, 2324), r(2716, 5), r(212, 2343), // McpInstallationOutcomeInstalled
    r(1824, 3), r(1772, 3), r(2716, 5), r(2717, 5), r(2718, 11), r(2719, 5), r(212, 2345), // McpInstallationOutcomeUninstalled
    r(4, 2347), r(1772, 3), r(212, 2348), // McpInstallationOutcomeRolledBack
    r(1772, 3), r(212, 2318), // McpInstallationOutcomeRecoveryRequired
    r(1772, 3), r(212, 2087), // McpInstallationOutcomeDeclined
    r(1772, 3), r(212, 345), // McpInstallationOutcomeCancelled
    r(4, 2347), o(1772, 3), r(212, 2353), // McpInstallationOutcomeRefused
    r(1772, 3), r(2710, 5), r(527, 2355), r(153, 114), // McpInstallationOperationStatusCompleted
    r(438, 2357), r(212, 2358), // McpInstallationManagementOutcomeOperation
    r(4, 2347), r(212, 2353), // McpInstallationManagementOutcomeRefused
    r(212, 2362), r(527, 2361), r(2530, 2057), // McpInstallationManagementResultOutcome
    r(2469, 2040), r(1772, 3), // McpInstallationOperationRequest
    r(212, 2362), r(527, 2355), r(2530, 2057), // McpInstallationResultOutcome
    r(1809, 3), r(464, 3), // McpInstallationSecret
    r(2469, 2040), r(1770, 3), // McpInstallationsRequest
    r(5, 3), r(770, 3), // McpIsServerRunningRequest
    r(1213, 5), // McpIsServerRunningResult
    r(5, 3), o(770, 3), o(2743, 5), // McpOauthAuthenticationStateChangedRequest
    r(5, 3), r(1894, 3), r(1893, 3), // McpOauthCancelLoginParams
    r(488, 5), // McpOauthCancelLoginResult
    r(5, 3), r(770, 3), r(1894, 3), o(1890, 5), o(1891, 3), o(1892, 3), // McpOauthPrepareLoginParams
    r(1893, 3), r(1741, 3), // McpOauthPrepareLoginResult
    r(5, 3), o(1894, 3), r(770, 3), // McpOauthProbeRequest
    r(786, 498), r(213, 2378), // McpOauthProbeResultNoAuthRequired
    r(786, 498), r(213, 2380), // McpOauthProbeResultAuthenticated
    r(786, 498), r(4, 2382), o(784, 495), r(213, 2383), // McpOauthProbeResultNeedsAuth
    r(7, 3), o(786, 498), r(213, 116), // McpOauthProbeResultFailed
    r(5, 3), r(158, 3), // McpOauthRespondRequest
    r(6, 5), // McpOauthRespondResult
    r(212, 2389), r(1061, 2317), r(2530, 2057), // McpPlanInstallPlanned
    r(212, 2391), r(2550, 3), r(2527, 3), // McpPlanInstallSourceCandidate
    r(212, 676), r(1780, 1338), r(178, 3), // McpServerCardUrl
    r(212, 2027), r(1780, 1338), r(373, 3), // McpServerCardEmbedded
    r(212, 2393), r(2470, 2396), // McpPlanInstallSourceCard
    r(2469, 2040), r(32, 2398), o(781, 1340), o(1770, 3), // McpPlanInstallRequest
    r(2469, 2040), r(1824, 3), r(1770, 3), // McpPlanUninstallRequest
    r(2469, 2040), r(2674, 3), r(1789, 3), r(1770, 3), r(1817, 1365), r(2747, 2402), r(32, 2396), r(1821, 1366), // McpPrepareInstallRequest
    r(2071, 5), // McpRemoveGitHubResult
    r(1604, 3), o(330, 3), o(1605, 3), o(1608, 3), o(2748, 19), // McpResourceIcon
    o(626, 17), o(2749, 12), o(2750, 3), o(2748, 19), // McpResourceAnnotations
    r(618, 3), r(21, 3), o(177, 3), o(23, 3), o(330, 3), o(1610, 11), o(1609, 2406), o(2751, 2407), o(1625, 19), o(2748, 19), // McpResource
    r(618, 3), o(330, 3), o(340, 3), o(372, 3), o(1625, 19), // McpResourceContent
    r(2752, 3), r(21, 3), o(177, 3), o(23, 3), o(330, 3), o(1609, 2406), o(2751, 2407), o(1625, 19), o(2748, 19), // McpResourceTemplate
    r(5, 3), r(770, 3), o(654, 3), // McpResourcesListRequest
    r(2753, 2412), o(2754, 3), // McpResourcesListResult
    r(5, 3), r(770, 3), o(654, 3), // McpResourcesListTemplatesRequest
    r(2755, 2415), o(2754, 3), // McpResourcesListTemplatesResult
    r(5, 3), r(770, 3), r(618, 3), // McpResourcesReadRequest
    r(1612, 2418), // McpResourcesReadResult
    r(5, 3), r(770, 3), o(1752, 2299), o(1894, 3), // McpRestartServerRequest
    r(609, 2421), o(497, 2314), o(7, 3), // McpSamplingExecutionResult
    r(5, 3), r(612, 2423), // McpSetEnvValueModeParams
    r(612, 2423), // McpSetEnvValueModeResult
    r(5, 3), r(770, 3), o(1752, 2299), o(1894, 3), // McpStartServerRequest
    r(5, 3), o(1894, 3), r(770, 3), // McpStopServerRequest
    r(1094, 11), r(504, 11), r(2757, 11), r(2758, 11), r(845, 11), r(2759, 11), r(2760, 11), // SessionContextAttributionCategories
    r(212, 3), r(25, 3), r(278, 3), r(1418, 11), o(667, 3), o(2761, 59), // SessionContextAttributionEntriesItem
    r(1462, 11), // SessionContextAttributionCompactions
    r(1548, 11), r(547, 3), r(2756, 3), r(1902, 11), r(1907, 11), r(1908, 11), r(1906, 11), r(2423, 2428), r(2239, 2430), r(2762, 2431), // SessionContextAttribution
    r(2763, 2433), // MetadataContextAttributionResult
    r(5, 3), o(1907, 11), // MetadataContextHeaviestMessagesRequest
    r(1548, 11), r(845, 2436), // MetadataContextHeaviestMessagesResult
    r(2764, 5), // MetadataIsProcessingResult
    r(5, 3), r(547, 3), // MetadataRecomputeContextTokensRequest
    r(1548, 11), r(2765, 11), r(2766, 11), // MetadataRecomputeContextTokensResult
    r(69, 3), o(1198, 3), o(490, 3), o(1201, 2441), o(1202, 3), o(489, 3), o(1203, 3), o(1204, 3), // SessionWorkingDirectoryContext
    r(5, 3), r(1267, 2442), // MetadataRecordContextChangeRequest
    r(5, 3), r(454, 3), // MetadataSetWorkingDirectoryRequest
    r(454, 3), // MetadataSetWorkingDirectoryResult
    r(351, 3), r(21, 3), r(489, 3), // MetadataSnapshotRemoteMetadataRepository
    o(1765, 3), o(490, 2447), o(2567, 11), o(2769, 2448), o(351, 3), o(21, 3), o(489, 3), o(2770, 17), o(2771, 3), o(349, 3), // MetadataSnapshotRemoteMetadata
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
    r(5, 3), r(929, 3), r(927, 2471), // PermissionLocationAddToolApprovalParams
    r(5, 3), r(454, 3), // PermissionLocationApplyParams
    r(929, 3), r(2779, 2474), r(2780, 5), r(2781, 11), r(2782, 11), r(2783, 632), // PermissionLocationApplyResult
    r(5, 3), r(454, 3), // PermissionLocationResolveParams
    r(929, 3), r(2779, 2474), // PermissionLocationResolveResult
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
    r(1055, 17), o(2001, 17), o(2002, 17), r(32, 2490), // PermissionsConfigureAdditionalContentExclusionPolicyRule
    r(932, 2492), r(2003, 0), r(781, 2493), // PermissionsConfigureAdditionalContentExclusionPolicy
    r(5, 3), o(2788, 5), o(2789, 5), o(932, 2487), o(1055, 2481), o(2790, 2488), o(2299, 2495), // PermissionsConfigureParams
    r(6, 5), // PermissionsConfigureResult
    r(6, 5), // PermissionsFolderTrustAddTrustedResult
    r(6, 5), // PermissionsLocationsAddToolApprovalResult
    r(5, 3), r(781, 2500), o(1513, 632), o(2059, 632), o(2791, 5), // PermissionsModifyRulesParams
    r(6, 5), // PermissionsModifyRulesResult
    r(6, 5), // PermissionsNotifyPromptShownResult
    r(6, 5), // PermissionsPathsAddResult
    r(6, 5), // PermissionsPathsUpdatePrimaryResult
    r(5, 3), r(39, 5), // PermissionsSetRequiredRequest
    r(6, 5), // PermissionsSetRequiredResult
    r(6, 5), // PermissionsUrlsSetUnrestrictedModeResult
    o(25, 3), o(177, 3), o(23, 3), o(213, 3), o(2792, 3), // PlanSqlTodosRow
    r(2252, 2510), // PlanReadSqlTodosResult
    r(2793, 3), r(2794, 3), // PlanSqlTodoDependency
    r(2252, 2510), r(2795, 2513), // PlanReadSqlTodosWithDependenciesResult
    r(21, 3), r(1857, 3), o(596, 3), r(420, 5), o(1863, 3), o(1864, 3), o(32, 3), o(573, 5), o(1865, 5), o(1866, 5), // Plugin
    r(2039, 2516), // PluginList
    r(21, 3), r(1857, 3), r(6, 5), o(2796, 3), o(2797, 3), o(2034, 10), o(7, 3), // PluginUpdateAllEntry
    r(2261, 2519), // PluginUpdateAllResult
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
    r(83, 2538), o(1990, 2539), o(56, 2540), r(1992, 3), o(84, 3), r(583, 59), o(2803, 2541), // ProviderEndpoint
    r(5, 3), o(547, 3), // ProviderGetEndpointRequest
    r(5, 3), o(2160, 1688), o(37, 1689), // ProviderSyncRequest
    r(37, 20), r(2804, 17), o(2805, 5), // ProviderSyncResult
    r(327, 11), r(328, 11), // PushAttachmentFileLineRange
    r(83, 119), r(24, 3), r(22, 3), o(329, 2546), // PushAttachmentFile
    r(83, 123), r(24, 3), r(22, 3), // PushAttachmentDirectory
    r(341, 11), r(342, 11), // PushAttachmentSelectionDetailsStart
    r(341, 11), r(342, 11), // PushAttachmentSelectionDetailsEnd
    r(327, 2549), r(328, 2550), // PushAttachmentSelectionDetails
    r(83, 125), r(339, 3), r(22, 3), r(340, 3), r(338, 2551), // PushAttachmentSelection
    r(83, 130), r(344, 11), r(177, 3), r(348, 2553), r(349, 3), r(178, 3), // PushAttachmentGitHubReference
    o(25, 11), r(21, 3), r(351, 3), // PushGitHubRepoRef
    r(83, 133), r(352, 2555), r(353, 3), r(354, 3), r(178, 3), // PushAttachmentGitHubCommit
    r(83, 136), r(352, 2555), r(356, 3), r(21, 3), r(178, 3), // PushAttachmentGitHubRelease
    r(83, 138), r(352, 2555), r(358, 11), r(359, 3), r(360, 3), r(178, 3), o(361, 3), // PushAttachmentGitHubActionsJob
    r(83, 140), r(352, 2555), r(178, 3), o(23, 3), o(363, 3), // PushAttachmentGitHubRepository
    r(352, 2555), r(363, 3), r(24, 3), // PushAttachmentGitHubFileDiffSide
    r(83, 142), r(178, 3), o(365, 2560), o(366, 2560), // PushAttachmentGitHubFileDiff
    r(352, 2555), r(368, 3), // PushAttachmentGitHubTreeComparisonSide
    r(83, 145), r(178, 3), r(366, 2562), r(365, 2562), // PushAttachmentGitHubTreeComparison
    r(83, 148), r(178, 3), // PushAttachmentGitHubUrl
    r(83, 150), r(352, 2555), r(363, 3), r(24, 3), r(178, 3), // PushAttachmentGitHubFile
    r(83, 152), r(352, 2555), r(363, 3), r(24, 3), r(178, 3), r(329, 2546), // PushAttachmentGitHubSnippet
    r(83, 154), r(373, 3), r(330, 3), o(22, 3), // PushAttachmentBlob
    r(5, 3), r(135, 3), r(2806, 3), r(1062, 1637), r(44, 3), r(1450, 3), r(1211, 806), // QueueAppendSteeringRequest
    r(5, 3), r(25, 3), // QueueDuplicateAtRequest
    r(25, 3), // QueueDuplicateAtResult
    r(44, 3), o(1450, 3), o(1211, 806), o(1062, 1637), o(32, 3), o(1695, 5), o(2097, 3), o(2098, 59), o(612, 1661), o(2060, 5), o(1696, 5), o(1666, 3), // QueueInsertMessage
    r(5, 3), r(2807, 10), r(354, 2572), // QueueInsertAtRequest
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
    r(29, 5), r(2810, 5), r(2811, 5), r(2812, 5), o(2813, 3), o(2815, 2587), // RemoteControlConfig
    r(349, 2589), // RemoteControlStatusOff
    r(349, 2591), r(2817, 3), // RemoteControlStatusConnecting
    r(349, 2593), r(2817, 3), o(2818, 3), r(2819, 5), o(2820, 0), o(2821, 5), // RemoteControlStatusActive
    r(349, 1426), r(7, 3), o(2817, 3), // RemoteControlStatusError
    r(213, 2596), // RemoteControlStatusResult
    r(213, 2596), r(1348, 5), // RemoteControlStopResult
    r(213, 2596), r(2822, 5), // RemoteControlTransferResult
    r(5, 3), r(1431, 5), // RemoteNotifySteerableChangedRequest
    r(5, 3), r(446, 2127), // RemoteSessionConnectionResult
    r(351, 3), r(21, 3), r(489, 3), // RemoteSessionMetadataRepository
    r(5, 3), r(1481, 3), r(2266, 3), o(733, 3), o(21, 3), r(2230, 7), o(1267, 1672), r(490, 2603), r(2770, 17), o(2567, 11), o(1765, 3), o(2769, 2604), o(2570, 3), o(349, 3), o(2824, 2605), o(2825, 3), // RemoteSessionMetadataValue
    r(351, 3), r(21, 3), o(489, 3), // RemoteSessionRepository
    r(5, 3), r(158, 3), o(2024, 1573), // SandboxDisableForSessionRequest
    r(6, 5), r(420, 5), // SandboxDisableForSessionResult
    r(39, 5), r(897, 5), o(4, 3), // SandboxEnforcementStatus
    r(21, 3), r(2826, 5), o(4, 3), // SandboxHostCapability
    r(2826, 5), o(4, 3), r(450, 2612), // SandboxHostSupport
    r(25, 11), o(1444, 11), o(1445, 3), o(1446, 3), o(1447, 11), r(44, 3), r(1448, 5), o(1449, 5), o(1450, 3), r(1453, 3), // ScheduleEntry
    r(2239, 2615), // ScheduleList
    r(5, 3), r(25, 11), // ScheduleStopRequest
    o(2376, 2614), // ScheduleStopResult
    r(2827, 17), // SecretsAddFilterValuesRequest
    r(1676, 7), // SecretsAddFilterValuesResult
    r(5, 3), o(377, 3), r(1211, 2621), // SendAttachmentsToMessageParams
    r(44, 3), o(1450, 3), o(1211, 806), o(1695, 5), o(2097, 3), o(32, 3), // SendMessageItem
    r(5, 3), r(845, 2624), o(612, 1661), o(2060, 5), o(1062, 1637), o(2098, 59), o(2099, 1648), o(77, 3), o(78, 3), o(1696, 5), // SendMessagesRequest
    r(2828, 17), // SendMessagesResult
    r(65, 27), // ServerAgentList
    r(179, 2253), // ServerInstructionSourceList
    r(21, 3), o(492, 3), r(23, 3), r(32, 992), r(33, 5), r(420, 5), o(24, 3), o(2349, 3), o(1473, 3), // ServerSkill
    r(43, 2630), o(595, 17), // ServerSkillList
    r(2829, 5), r(2830, 5), // SessionActivity
    r(2831, 2633), // SessionBulkDeleteResult
    r(2274, 2635), // SessionEnrichMetadataResult
    r(2832, 3), r(2833, 3), // SessionLimitPredictionBaselineData
    r(472, 2640), r(2844, 12), // SessionLimitPredictionTierOption
    r(2836, 2638), r(547, 3), r(32, 2639), r(2839, 3), o(2837, 3), r(423, 2642), r(2845, 2637), r(2846, 2640), r(2847, 12), // SessionLimitPredictionDetails
    r(5, 3), o(547, 3), o(2836, 2638), // SessionLimitPredictionRequest
    r(2848, 2643), r(212, 2645), // SessionLimitPredictionResultAvailable
    r(4, 2647), r(212, 107), // SessionLimitPredictionResultUnavailable
    r(2274, 2651), // SessionList
    r(2851, 17), r(2852, 11), // SessionLoadDeferredRepoHooksResult
    r(25, 3), o(69, 3), o(2857, 3), o(490, 3), o(2858, 2655), o(489, 3), o(21, 3), o(2859, 5), o(1707, 3), o(2860, 3), // WorkspaceSummary
    r(5, 3), r(1481, 3), r(2266, 3), r(2230, 5), r(1438, 5), r(2226, 364), o(2853, 3), o(1891, 3), o(2854, 2449), o(733, 3), r(454, 3), r(2855, 2654), o(1436, 3), r(1437, 974), o(2856, 856), r(572, 2657), // SessionMetadataSnapshot
    r(25, 3), r(2862, 1481), // SessionModelPriceCategory
    r(2861, 20), o(2160, 2659), o(2863, 2661), o(20, 19), o(564, 188), // SessionModelList
    r(21, 3), r(83, 3), // SessionOpenOptionsAdditionalContentExclusionPolicyRuleSource
    r(1055, 17), o(2001, 17), o(2002, 17), r(32, 2664), // SessionOpenOptionsAdditionalContentExclusionPolicyRule
    r(932, 2666), r(2003, 0), r(781, 2667), // SessionOpenOptionsAdditionalContentExclusionPolicy
    o(5, 3), o(21, 3), o(36, 3), o(41, 3), o(255, 2663), o(1370, 921), o(1891, 3), o(2121, 3), o(2183, 3), o(2182, 3), o(2181, 3), o(2171, 0), o(2172, 5), o(2180, 1693), o(2163, 5), o(2170, 1691), o(2176, 5), o(2225, 174), o(163, 1632), o(2159, 233), o(2160, 1688), o(37, 1689), o(454, 3), o(2164, 17), o(2864, 1672), o(1431, 5), o(2865, 5), o(2866, 5), o(1488, 3), o(2867, 3), o(2114, 17), o(598, 17), o(2184, 17), o(2115, 17), o(2291, 5), o(954, 1699), o(2191, 3), o(2192, 17), o(2154, 1660), o(2224, 1704), o(2216, 5), o(2125, 1684), o(2153, 17), o(2213, 1703), o(2292, 5), o(2143, 17), o(2210, 17), o(2135, 5), o(2136, 5), o(2293, 17), o(2152, 17), o(2208, 1702), o(2156, 5), o(2295, 5), o(2130, 5), o(2209, 17), o(2296, 5), o(2193, 3), o(2215, 5), o(2162, 5), o(2194, 3), o(2211, 5), o(2212, 5), o(2214, 5), o(2131, 5), o(2195, 11), o(2290, 1489), o(1437, 957), o(2196, 3), o(2197, 3), o(2298, 5), o(1919, 3), o(2299, 2669), o(591, 1460), o(2207, 1701), o(2144, 17), o(727, 198), o(2868, 5), o(2132, 5), o(2174, 5), o(2145, 17), o(2146, 17), o(2175, 5), // SessionOpenOptions
    r(212, 2671), o(2869, 2670), o(2870, 5), // SessionsOpenCreate
    r(212, 2673), r(5, 3), o(2869, 2670), o(1733, 5), o(2871, 5), // SessionsOpenResume
    r(212, 2675), o(1267, 1672), o(2869, 2670), o(2871, 5), // SessionsOpenResumeLast
    r(212, 2677), r(5, 3), // SessionsOpenAttach
    r(212, 1359), r(1268, 3), o(490, 2607), o(2869, 2670), // SessionsOpenRemote
    r(212, 2680), o(490, 2607), o(351, 3), o(2869, 2670), o(2874, 0), // SessionsOpenCloud
    r(212, 2682), r(446, 2606), o(2869, 2670), o(2769, 2683), o(2876, 0), o(2877, 0), // SessionsOpenHandoff
    r(2396, 2687), r(213, 2688), o(354, 3), // SessionsOpenProgress
    r(213, 2686), o(5, 3), o(2881, 0), o(2851, 17), o(1268, 3), o(446, 2606), o(2889, 2690), // SessionOpenResult
    r(5, 3), r(2693, 17), // SessionPluginsDisableRequest
    r(5, 3), r(2693, 17), // SessionPluginsEnableRequest
    r(5, 3), r(32, 3), // SessionPluginsInstallRequest
    r(2646, 17), r(2528, 17), r(2890, 17), r(2831, 11), r(2891, 5), // SessionPruneResult
    r(83, 164), r(85, 3), r(383, 3), o(132, 50), // SettableTokenAuthInfo
    r(5, 3), o(1106, 2697), // SessionSetCredentialsParams
    r(6, 5), o(2892, 5), // SessionSetCredentialsResult
    r(1605, 2633), // SessionSizes
    o(2893, 3), // SessionTelemetryEngagement
    r(2894, 17), // SessionsBulkDeleteRequest
    r(2894, 17), // SessionsCheckInUseRequest
    r(2895, 17), // SessionsCheckInUseResult
    r(5, 3), r(446, 59), r(213, 2705), // SessionsClientMetadataEntryOk
    r(5, 3), r(213, 2707), // SessionsClientMetadataEntryNotFound
    r(5, 3), r(213, 2709), // SessionsClientMetadataEntryCorrupt
    r(5, 3), r(213, 2711), // SessionsClientMetadataEntryUnsupportedVersion
    r(5, 3), r(1629, 3), r(354, 3), r(213, 107), // SessionsClientMetadataEntryUnavailable
    r(5, 3), // SessionsCloseRequest
    r(2274, 2635), // SessionsEnrichMetadataRequest
    r(1522, 3), // SessionsFindByPrefixRequest
    o(5, 3), // SessionsFindByPrefixResult
    r(2813, 3), // SessionsFindByTaskIDRequest
    o(5, 3), // SessionsFindByTaskIDResult
    r(2894, 17), o(2899, 17), // SessionsGetClientMetadataRequest
    o(1267, 1672), // SessionsGetLastForContextRequest
    o(5, 3), // SessionsGetLastForContextResult
    o(32, 2725), o(2900, 11), o(2273, 1765), o(2901, 5), o(2902, 5), // SessionsListRequest
    r(5, 3), // SessionsLoadDeferredRepoHooksRequest
    r(2903, 11), o(2891, 5), o(2904, 5), o(2905, 17), // SessionsPruneOldRequest
    r(5, 3), o(654, 3), o(655, 11), o(665, 360), // SessionsReadPersistedEventsRequest
    r(5, 3), // SessionsReleaseLockRequest
    r(5, 3), o(2802, 5), // SessionsReloadPluginHooksRequest
    r(5, 3), // SessionsSaveRequest
    r(2039, 1702), // SessionsSetAdditionalPluginsRequest
    r(420, 5), // SessionsSetRemoteControlSteeringRequest
    r(5, 3), r(1752, 2588), // SessionsStartRemoteControlRequest
    o(2906, 3), o(2241, 5), // SessionsStopRemoteControlRequest
    r(2907, 3), o(2908, 3), // SessionsTransferRemoteControlRequest
    r(5, 3), r(158, 3), // ShellCancelUserRequestedRequest
    r(5, 3), r(158, 3), r(491, 3), // ShellExecuteUserRequestedRequest
    r(5, 3), r(2303, 3), o(2912, 2744), // ShellKillRequest
    r(2913, 5), // ShellKillResult
    r(5, 3), o(83, 978), o(4, 3), o(2914, 5), // ShutdownRequest
    r(2469, 2040), r(2674, 3), r(1770, 3), // SkillApplyInstallRequest
    r(2469, 2040), r(2674, 3), r(1770, 3), // SkillApplyUninstallRequest
    r(24, 3), r(781, 2750), r(2348, 5), o(2349, 3), // SkillDiscoveryPath
    r(1055, 2752), // SkillDiscoveryPathList
    r(2674, 3), r(1772, 3), r(1741, 3), r(680, 1384), // SkillInstallPlan
    r(212, 2318), // SkillInstallationManagementOutcomeRecoveryRequired
    r(1061, 2754), r(212, 2756), // SkillInstallationManagementOutcomeInstallPlanned
    r(2706, 2758), r(212, 2326), // SkillInstallationManagementOutcomeListed
    r(2706, 2758), r(212, 2328), // SkillInstallationManagementOutcomeRecovered
    r(4, 2761), r(2927, 3), r(212, 2348), // SkillInstallationManagementOutcomeRolledBack
    r(2674, 3), r(1772, 3), r(1741, 3), r(1854, 1382), r(680, 1384), // SkillUninstallPlan
    r(1061, 2763), r(212, 2331), // SkillInstallationManagementOutcomeUninstallPlanned
    r(1772, 3), r(2710, 5), r(153, 2333), // SkillInstallationOperationStatusPreparing
    r(1772, 3), r(2710, 5), r(153, 2335), // SkillInstallationOperationStatusPrepared
    r(1772, 3), r(2710, 5), r(153, 2337), // SkillInstallationOperationStatusAwaitingConfirmation
    r(1772, 3), r(2710, 5), r(153, 2339), // SkillInstallationOperationStatusRevalidating
    r(1772, 3), r(2710, 5), r(153, 2341), // SkillInstallationOperationStatusApplying
    r(1854, 1382), r(212, 2343), // SkillInstallationOutcomeInstalled
    r(1824, 3), r(1772, 3), r(212, 2345), // SkillInstallationOutcomeUninstalled
    r(4, 2761), r(1772, 3), r(212, 2348), // SkillInstallationOutcomeRolledBack
    r(1772, 3), r(212, 2318), // SkillInstallationOutcomeRecoveryRequired
    r(1772, 3), r(212, 2087), // SkillInstallationOutcomeDeclined
    r(1772, 3), r(212, 345), // SkillInstallationOutcomeCancelled
    r(4, 2761), o(1772, 3), r(212, 2353), // SkillInstallationOutcomeRefused
    r(1772, 3), r(2710, 5), r(527, 2777), r(153, 114), // SkillInstallationOperationStatusCompleted
    r(438, 2779), r(212, 2358), // SkillInstallationManagementOutcomeOperation
    r(1854, 1382), r(2117, 17), r(212, 2781), // SkillInstallationManagementOutcomeEnabledChanged
    r(4, 2761), r(212, 2353), // SkillInstallationManagementOutcomeRefused
    r(212, 2362), r(527, 2784), r(2530, 2057), // SkillInstallationManagementResultOutcome
    r(2469, 2040), r(1772, 3), // SkillInstallationOperationRequest
    r(212, 2362), r(527, 2777), r(2530, 2057), // SkillInstallationResultOutcome
    r(2469, 2040), r(1770, 3), // SkillInstallationsRequest
    r(2469, 2040), r(2550, 3), r(1770, 3), // SkillPlanInstallRequest
    r(2469, 2040), r(1824, 3), r(1770, 3), // SkillPlanUninstallRequest
    r(2469, 2040), r(1824, 3), r(420, 5), r(1770, 3), // SkillSetEnabledRequest
    r(2152, 17), // SkillsConfigSetDisabledSkillsRequest
    r(21, 3), r(284, 5), // SkillsConfigSetSkillDisabledRequest
    r(5, 3), r(21, 3), // SkillsDisableRequest
    o(2387, 17), o(2143, 17), o(2210, 17), o(2929, 5), // SkillsDiscoverRequest
    r(5, 3), r(21, 3), // SkillsEnableRequest
    o(2387, 17), o(2210, 17), o(2929, 5), // SkillsGetDiscoveryPathsRequest
    r(21, 3), r(24, 3), r(137, 3), o(1526, 17), o(34, 5), r(1525, 11), // SkillsInvokedSkill
    r(43, 2801), // SkillsGetInvokedResult
    r(83, 3), r(340, 3), o(178, 3), o(640, 348), // SlashCommandTimelineEntry
    r(212, 2803), r(2376, 2804), o(2931, 3), o(2932, 5), // SlashCommandAddTimelineEntryResult
    r(212, 2806), r(44, 3), r(1450, 3), o(612, 717), o(2934, 3), o(2932, 5), o(2935, 3), // SlashCommandAgentPromptResult
    r(212, 114), o(354, 3), o(612, 717), o(2932, 5), // SlashCommandCompletedResult
    r(212, 1110), r(340, 3), o(557, 5), o(2936, 5), o(2932, 5), o(2938, 2809), // SlashCommandTextResult
    r(21, 3), r(23, 3), o(2940, 3), // SlashCommandSelectSubcommandOption
    r(212, 2811), r(491, 3), r(177, 3), r(2869, 2813), o(2932, 5), // SlashCommandSelectSubcommandResult
    r(212, 2816), o(2943, 3), o(781, 3), o(1784, 3), // SlashCommandModelPickerDialog
    r(212, 2815), r(2944, 2817), o(2932, 5), // SlashCommandShowDialogResult
    r(212, 2819), r(36, 3), o(460, 191), o(781, 3), o(600, 3), o(41, 3), o(2946, 19), o(1982, 3), o(2932, 5), // SlashCommandSetModelResult
    r(212, 2821), o(1913, 3), r(354, 3), o(2932, 5), // SlashCommandSetPlanModelResult
    o(36, 3), o(40, 18), o(2948, 3), o(549, 2824), o(2950, 5), // SubagentSettingsEntry
    o(65, 2826), o(2951, 17), o(2952, 11), o(2953, 11), // SubagentSettings
    r(83, 2828), r(25, 3), r(76, 3), o(22, 3), r(23, 3), r(213, 2829), r(2365, 3), o(2954, 3), o(2955, 11), o(2956, 3), o(7, 3), r(74, 3), r(44, 3), o(497, 3), o(36, 3), o(2957, 3), o(1562, 2830), o(2960, 5), o(2961, 3), o(2962, 3), // TaskAgentInfo
    r(354, 3), r(68, 3), // TaskProgressLine
    r(83, 2828), r(2963, 2833), o(2964, 3), // TaskAgentProgress
    r(2966, 3), r(2967, 3), r(212, 2837), o(22, 3), o(32, 3), r(2968, 2838), o(2969, 3), // TaskClientOwner
    r(83, 2835), r(25, 3), r(484, 3), o(22, 3), r(23, 3), r(213, 2836), r(351, 2839), r(2365, 3), r(2970, 3), o(2954, 3), r(2955, 11), o(2956, 3), o(2962, 3), o(2971, 3), o(2972, 3), r(1562, 2840), r(2973, 5), r(265, 11), o(497, 0), o(7, 3), o(411, 3), o(2974, 3), // TaskClientInfo
    r(83, 2835), r(213, 2836), r(265, 11), r(2970, 3), o(153, 3), o(2975, 12), o(2976, 3), r(2963, 2833), // TaskClientProgress
    o(213, 2843), o(354, 3), o(153, 364), o(2975, 2844), r(212, 2845), // TaskClientUpdateProgress
    o(354, 3), o(497, 0), r(212, 114), // TaskClientUpdateCompleted
    o(354, 3), r(7, 3), o(1629, 3), r(212, 116), // TaskClientUpdateFailed
    o(354, 3), o(4, 3), r(212, 345), // TaskClientUpdateCancelled
    r(527, 1005), o(4, 3), o(2977, 5), o(2978, 0), o(1491, 10), o(2979, 5), o(2980, 10), // TaskCompletionDecision
    r(83, 659), r(25, 3), r(23, 3), r(213, 2829), r(2365, 3), o(2954, 3), r(491, 3), r(2983, 2852), o(1562, 2830), o(2960, 5), o(2984, 3), o(2352, 11), // TaskShellInfo
    r(2985, 2855), // TaskList
    r(83, 659), r(2986, 3), o(2352, 11), // TaskShellProgress
    r(5, 3), r(25, 3), // TasksCancelRequest
    r(488, 5), // TasksCancelResult
    o(948, 2854), // TasksGetCurrentPromotableResult
    r(5, 3), r(25, 3), // TasksGetProgressRequest
    r(2889, 2863), // TasksGetProgressResult
    o(948, 2854), // TasksPromoteCurrentToBackgroundResult
    r(5, 3), r(25, 3), // TasksPromoteToBackgroundRequest
    r(2987, 5), // TasksPromoteToBackgroundResult
    r(5, 3), r(83, 2835), r(484, 3), r(23, 3), o(22, 3), r(2988, 5), o(2989, 11), // TasksRegisterRequest
    r(948, 2841), r(2645, 5), r(2990, 5), // TasksRegisterResult
    r(5, 3), r(25, 3), // TasksRemoveRequest
    r(2071, 5), // TasksRemoveResult
    r(5, 3), r(25, 3), r(354, 3), o(2991, 3), // TasksSendMessageRequest
    r(2992, 5), o(7, 3), // TasksSendMessageResult
    r(5, 3), r(25, 3), r(265, 11), r(436, 2850), // TasksUpdateRequest
    r(948, 2841), r(2777, 5), r(2993, 5), // TasksUpdateResult
    r(5, 3), r(1710, 59), // TelemetrySetFeatureOverridesRequest
    r(21, 3), o(2052, 3), r(23, 3), o(2048, 19), o(1354, 3), o(555, 1997), // Tool
    r(35, 2880), // ToolList
    r(137, 3), r(32, 3), // ToolResultNewMessage
    r(1691, 3), r(1692, 1227), o(1613, 1230), o(1693, 3), o(7, 3), o(1630, 0), o(2994, 5), o(2995, 2883), o(1612, 1243), o(1694, 17), o(1628, 20), o(2996, 0), o(2997, 5), o(1626, 0), o(1595, 19), o(1627, 0), o(2998, 2851), // ToolResultExpanded
    r(5, 3), r(21, 3), r(138, 0), o(76, 3), // ToolsExecuteRequest
    r(978, 3), r(22, 3), r(3002, 3), r(3003, 3), r(3004, 3), r(3005, 3), r(3006, 17), // ToolsShellDescriptorConfig
    r(5, 3), o(2999, 5), o(3000, 5), o(3001, 5), o(3007, 2887), o(3008, 5), o(3009, 12), o(3010, 5), // ToolsGetBuiltinDescriptorsRequest
    r(35, 2889), // ToolsGetBuiltinDescriptorsResult
    r(35, 2892), // ToolsGetCurrentMetadataResult
    o(36, 3), // ToolsListRequest
    r(5, 3), r(1036, 0), r(3011, 2884), // ToolsTaskCompleteEventDataRequest
    r(5, 3), r(753, 3), o(3012, 0), o(3013, 0), // UIEphemeralQueryRequest
    r(751, 3), // UIEphemeralQueryResult
    r(2073, 3), // UIRegisterDirectAutoModeSwitchHandlerResult
    r(5, 3), r(2073, 3), // UIUnregisterDirectAutoModeSwitchHandlerRequest
    r(3014, 5), // UIUnregisterDirectAutoModeSwitchHandlerResult
    r(5, 3), r(3015, 2903), // UpdateSubagentSettingsRequest
    r(76, 3), r(6, 5), r(81, 3), o(541, 10), o(7, 3), // UserRequestedShellCommandResult
    r(464, 0), r(473, 0), r(1755, 5), // UserSettingMetadata
    r(1339, 2907), // UserSettingsGetResult
    r(1339, 0), // UserSettingsSetRequest
    r(3016, 17), // UserSettingsSetResult
    r(3017, 5), o(213, 2911), o(3019, 3), // VisibilityGetResult
    r(5, 3), r(213, 2911), // VisibilitySetRequest
    r(3017, 5), o(213, 2911), o(3019, 3), // VisibilitySetResult
    o(278, 3), o(1868, 0), o(36, 3), o(41, 3), o(549, 291), o(1378, 3), // WorkflowAgentOptions
    r(5, 3), r(1561, 3), r(2331, 3), r(44, 3), r(3020, 2915), // WorkflowAgentRequest
    o(497, 0), // WorkflowAgentResult
    r(73, 3), r(76, 3), r(1584, 3), r(201, 364), r(278, 3), o(22, 3), r(74, 3), r(213, 3), o(3021, 3), o(2957, 3), o(2365, 10), o(2954, 10), r(3022, 10), o(50, 3), // WorkflowAgentSummary
    r(5, 3), r(1584, 3), // WorkflowCancelRequest
    r(25, 3), r(909, 2920), // WorkflowCurrentPhase
    o(1042, 11), o(1043, 11), o(1044, 12), o(1045, 12), // WorkflowDeclaredLimits
    r(5, 3), r(1584, 3), // WorkflowGetRunDetailParams
    r(5, 3), r(1584, 3), o(201, 3), o(3023, 10), o(3024, 10), o(1907, 11), // WorkflowGetRunProgressRequest
    r(5, 3), r(1584, 3), // WorkflowGetRunRequest
    r(5, 3), r(1584, 3), r(2331, 3), r(1590, 3), // WorkflowJournalGetRequest
    r(3025, 5), o(3026, 0), // WorkflowJournalGetResult
    r(5, 3), r(1584, 3), r(2331, 3), r(1590, 3), r(3026, 0), // WorkflowJournalPutRequest
    r(5, 3), o(3023, 10), o(3024, 10), o(1907, 11), // WorkflowListRunsRequest
    r(3022, 10), r(3015, 11), r(3031, 10), // WorkflowRunConsumed
    r(212, 2935), r(464, 12), o(3034, 12), r(1584, 3), r(83, 2936), // WorkflowRunFailureWorkflowLimitReached
    r(1584, 3), r(4, 3), r(83, 2938), // WorkflowRunFailureWorkflowResumeDeclined
    r(1629, 3), r(438, 2940), r(1584, 3), r(83, 2941), // WorkflowRunFailureWorkflowDurableFailure
    r(1584, 3), r(3049, 10), r(83, 2943), // WorkflowRunFailureWorkflowAccountingIncomplete
    r(1584, 3), r(83, 2945), // WorkflowRunFailureWorkflowProviderDisconnected
    r(83, 170), // WorkflowPauseInfoUser
    r(1590, 3), r(83, 1100), // WorkflowPauseInfoCheckpoint
    o(4, 3), o(538, 2947), o(7, 3), o(1588, 3), r(1592, 2951), // WorkflowRunTerminal
    r(1584, 3), r(360, 3), r(23, 3), r(213, 2930), r(368, 10), r(2792, 10), r(2365, 2931), r(2970, 10), r(2954, 2931), r(3027, 2932), r(3028, 11), r(3029, 11), r(3030, 11), r(1397, 2933), r(3032, 2922), r(724, 2934), r(466, 10), r(3033, 2931), r(1598, 2953), r(3052, 5), // WorkflowRunSummary
    r(3053, 2955), o(3054, 10), o(3055, 10), o(3056, 5), o(3057, 11), // WorkflowListRunsResult
    r(3058, 11), r(212, 2957), r(340, 3), // WorkflowLogLine
    r(5, 3), r(1584, 3), r(2331, 3), r(3060, 2959), // WorkflowLogRequest
    r(5, 3), r(1584, 3), // WorkflowPauseRequest
    r(25, 3), r(909, 2920), r(177, 3), o(1040, 3), r(213, 2962), r(3061, 11), r(3062, 11), o(2365, 10), o(2954, 10), r(3063, 10), r(3064, 10), r(3065, 11), r(3029, 11), // WorkflowPhaseObservation
    r(3058, 11), r(530, 11), r(201, 364), r(3066, 10), r(212, 2957), r(340, 3), // WorkflowProgressLine
    r(3067, 2965), r(3054, 2931), r(3055, 2931), r(3068, 5), r(3056, 5), r(368, 11), // WorkflowProgressPage
    o(1042, 11), o(1043, 11), o(1044, 12), o(1045, 12), // WorkflowRunLimits
    r(5, 3), r(1584, 3), o(1946, 2967), o(3069, 5), o(3070, 5), // WorkflowResumeRequest
    r(1584, 3), o(530, 11), r(213, 2930), o(497, 0), o(7, 3), o(538, 2947), o(4, 3), o(3071, 0), o(1592, 2950), // WorkflowRunResult
    r(360, 3), r(1038, 2969), // WorkflowResumeResult
    r(1584, 3), r(360, 3), r(23, 3), r(213, 2930), r(368, 10), r(2792, 10), r(2365, 2931), r(2970, 10), r(2954, 2931), r(3027, 2932), r(3028, 11), r(3029, 11), r(3030, 11), r(1397, 2933), r(3032, 2922), r(724, 2934), r(466, 10), r(3033, 2931), r(1598, 2953), r(3052, 5), r(1041, 2971), r(65, 2972), r(2889, 2966), // WorkflowRunDetail
    o(1946, 2967), o(3069, 5), o(3070, 5), o(3072, 3), // WorkflowRunOptions
    r(5, 3), r(21, 3), r(493, 0), o(2869, 2974), // WorkflowRunRequest
    o(983, 3), o(984, 3), // WorkspaceDiffContents
    r(24, 3), r(981, 3), r(2647, 2977), o(3075, 3), o(3076, 5), o(1612, 2976), // WorkspaceDiffFileChange
    r(3078, 2979), r(612, 2979), r(3079, 2980), o(3080, 3), r(3081, 5), o(2640, 2223), // WorkspaceDiffResult
    r(5, 3), r(177, 3), r(137, 3), // WorkspacesAddSummaryRequest
    o(733, 19), o(572, 19), // WorkspacesAddSummaryResult
    r(2033, 5), // WorkspacesAutopilotObjectiveExistsResult
    r(344, 11), r(177, 3), r(3082, 3), // WorkspacesCheckpoints
    r(5, 3), r(24, 3), o(2236, 5), // WorkspacesCreateDirectoryRequest
    r(2646, 5), // WorkspacesDeleteAutopilotObjectiveResult
    r(5, 3), r(612, 2979), o(3083, 5), // WorkspacesDiffRequest
    r(5, 3), o(1267, 0), // WorkspacesEnsureRequest
    r(25, 3), o(69, 3), o(2857, 3), o(490, 3), o(2858, 2990), o(489, 3), o(21, 3), o(1703, 3), o(2859, 5), o(3084, 11), o(1707, 3), o(2860, 3), o(3085, 5), o(3086, 3), o(3087, 3), o(3088, 3), o(3089, 5), // WorkspacesGetWorkspaceResultWorkspace
    r(572, 2992), o(24, 3), // WorkspacesGetWorkspaceResult
    r(3090, 2994), // WorkspacesListCheckpointsResult
    r(137, 364), // WorkspacesReadAutopilotObjectiveResult
    r(5, 3), r(344, 11), // WorkspacesReadCheckpointRequest
    r(137, 364), // WorkspacesReadCheckpointResult
    r(5, 3), r(24, 3), o(2236, 5), o(2241, 5), // WorkspacesRemovePathRequest
    r(5, 3), r(32, 3), r(2617, 3), // WorkspacesRenamePathRequest
    r(5, 3), r(137, 3), // WorkspacesSaveLargePasteRequest
    r(339, 3), r(3082, 3), r(1838, 11), // WorkspacesSaveLargePasteResultSaved
    r(3091, 3003), // WorkspacesSaveLargePasteResult
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
    t(2375, 1936), t(2370, 1930), t(2371, 1932), t(2379, 1940), // AgentRegistrySpawnResult
    t(2341, 1949), t(2160, 1953), // AuthEnumerateValue
    t(2390, 1959), t(2391, 1961), t(2392, 1963), t(2393, 1965), t(324, 1969), t(7, 1970), // AuthLoginStep
    t(2343, 1974), t(213, 1976), t(2344, 1979), // AuthReadValue
    c(When::Bool, 5), c(When::Object, 1996), // BuiltinToolSafeForTelemetry
    t(2441, 2014), t(1857, 2016), t(490, 2018), // CatalogAgentPluginInstallSource
    t(178, 2026), t(2447, 2028), // CatalogCandidateSource
    t(2434, 2038), t(2443, 2031), t(30, 2022), // CatalogCandidate
    t(685, 2077), t(2501, 2060), t(2532, 2079), t(2467, 2050), t(2448, 2034), t(2519, 2068), t(2507, 2063), t(2535, 2082), t(2474, 2054), t(2454, 2043), t(271, 2084), // CatalogSearchResult
    t(2548, 2098), t(1111, 2088), t(488, 2086), t(2549, 2100), t(2462, 2092), t(480, 2101), t(2463, 2094), t(2464, 2090), t(2465, 2103), t(2501, 2060), t(2467, 2050), t(271, 2084), // CatalogSelectionResult
    t(1345, 2143), t(2590, 2145), t(1347, 2147), // ConnectorConnectResult
    t(2606, 2164), t(337, 2165), // DebugCollectLogsDestination
    c(When::Object, 303), c(When::Object, 306), // McpSerializableServerConfig
    t(1866, 2344), t(2720, 2346), t(2741, 2349), t(1852, 2350), t(1111, 2351), t(488, 2352), t(2742, 2354), // McpInstallationOutcome
    t(2711, 2334), t(2712, 2336), t(2713, 2338), t(2714, 2340), t(2715, 2342), t(324, 2356), // McpInstallationOperationStatus
    t(1852, 2319), t(2702, 2322), t(2707, 2327), t(2708, 2329), t(2709, 2332), t(438, 2359), t(2742, 2360), // McpInstallationManagementOutcome
    t(527, 2363), t(2501, 2060), t(2467, 2050), // McpInstallationManagementResult
    t(527, 2366), t(2501, 2060), t(2467, 2050), // McpInstallationResult
    t(2744, 2379), t(2745, 2381), t(1346, 2384), t(325, 2385), // McpOauthProbeResult
    t(178, 2394), t(2447, 2395), // McpServerCardReference
    t(2460, 2392), t(2470, 2397), // McpPlanInstallSource
    t(2746, 2390), t(2501, 2060), t(2459, 2047), t(2467, 2050), t(2448, 2034), t(2519, 2068), t(2507, 2063), t(2535, 2082), t(2474, 2054), t(2454, 2043), t(2551, 2107), t(2516, 2066), t(271, 2084), // McpPlanInstallResult
    t(494, 2460), t(918, 2461), t(919, 2462), t(605, 2463), t(2007, 2464), t(591, 2465), t(920, 2466), t(921, 2467), t(922, 2468), t(924, 2469), t(925, 2470), // PermissionsLocationsAddToolApprovalDetails
    t(326, 2547), t(337, 2548), t(338, 2552), t(343, 2554), t(350, 2556), t(355, 2557), t(357, 2558), t(362, 2559), t(364, 2561), t(367, 2563), t(369, 2564), t(370, 2565), t(371, 2566), t(372, 2567), t(374, 2211), // PushAttachment
    t(599, 2590), t(2816, 2592), t(439, 2594), t(7, 2595), // RemoteControlStatus
    t(1404, 2646), t(271, 2648), // SessionLimitPredictionResult
    c(TagBool(false), 2257), c(TagBool(true), 2606), // SessionListEntry
    t(435, 2672), t(1733, 2674), t(2872, 2676), t(2873, 2678), t(29, 2679), t(2167, 2681), t(2875, 2684), // SessionOpenParams
    t(380, 161), t(382, 163), t(383, 2696), t(387, 169), t(26, 171), t(388, 173), t(82, 51), // SettableAuthInfo
    t(1676, 2706), t(2896, 2708), t(2897, 2710), t(2898, 2712), t(271, 2713), // SessionsClientMetadataEntry
    t(1866, 2770), t(2720, 2771), t(2741, 2772), t(1852, 2773), t(1111, 2774), t(488, 2775), t(2742, 2776), // SkillInstallationOutcome
    t(2711, 2765), t(2712, 2766), t(2713, 2767), t(2714, 2768), t(2715, 2769), t(324, 2778), // SkillInstallationOperationStatus
    t(1852, 2755), t(2915, 2757), t(2707, 2759), t(2708, 2760), t(2741, 2762), t(2709, 2764), t(438, 2780), t(2928, 2782), t(2742, 2783), // SkillInstallationManagementOutcome
    t(527, 2785), t(2501, 2060), t(2467, 2050), // SkillInstallationManagementResult
    t(527, 2788), t(2501, 2060), t(2467, 2050), // SkillInstallationResult
    t(340, 2810), t(2933, 2807), t(324, 2808), t(2939, 2814), t(2930, 2805), t(2941, 2818), t(2945, 2820), t(2947, 2822), // SlashCommandInvocationResult
    t(2889, 2846), t(324, 2847), t(325, 2848), t(488, 2849), // TaskClientUpdate
    t(1378, 2831), t(176, 2841), t(954, 2853), // TaskInfo
    t(1378, 2834), t(176, 2842), t(954, 2857), // TaskProgress
    c(When::Text, 3), c(When::Object, 2884), // ToolResult
    t(3035, 2937), t(3036, 2939), t(3048, 2942), t(3050, 2944), t(3051, 2946), // WorkflowRunFailure
    t(26, 2948), t(1591, 2949), // WorkflowPauseInfo
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
