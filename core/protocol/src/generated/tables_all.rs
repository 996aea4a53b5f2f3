//! The tables of shapes: what comes behind that with the feature `all`.

use crate::shape::Shape::{
    self, Any, Bool, Integer, Is, IsBool, List, Map, Natural, Nothing, Null, Nullable, Number, Object, Text, Union, Word,
};
use crate::shape::When::{self, Array, TagBool};
use crate::shape::{Case, Member, NONE, c, o, r, t};

#[rustfmt::skip]
pub(super) const SHAPES: [Shape; 1127] = [
    Object { first: 5772, count: 3, required: 1, extra: NONE }, Object { first: 5775, count: 2, required: 0, extra: NONE }, Object { first: 5777, count: 3, required: 2, extra: NONE }, Object { first: 5780, count: 1, required: 1, extra: NONE },
    Object { first: 5781, count: 2, required: 0, extra: NONE }, Object { first: 5783, count: 1, required: 1, extra: NONE }, Word { first: 875, count: 5 }, Object { first: 5784, count: 7, required: 5, extra: NONE },
    Is(2339), Object { first: 5791, count: 1, required: 1, extra: NONE }, Is(2158), Object { first: 5792, count: 2, required: 1, extra: NONE },
    Union { first: 442, count: 2, tag: 212 }, Object { first: 5794, count: 2, required: 2, extra: NONE }, Is(2341), Object { first: 5796, count: 1, required: 1, extra: NONE },
    Object { first: 5797, count: 1, required: 1, extra: NONE }, Is(2342), Object { first: 5798, count: 1, required: 1, extra: NONE }, Union { first: 444, count: 3, tag: 212 },
    Object { first: 5799, count: 2, required: 2, extra: NONE }, Is(2343), Object { first: 5801, count: 2, required: 2, extra: NONE }, Is(2344),
    Object { first: 5803, count: 2, required: 1, extra: NONE }, Is(2345), Object { first: 5805, count: 4, required: 4, extra: NONE }, Union { first: 447, count: 3, tag: 212 },
    Object { first: 5809, count: 2, required: 2, extra: NONE }, Word { first: 880, count: 2 }, Object { first: 5811, count: 4, required: 3, extra: NONE }, List(1914),
    Object { first: 5815, count: 1, required: 1, extra: NONE }, Nullable(22), Object { first: 5816, count: 1, required: 1, extra: NONE }, Word { first: 882, count: 2 },
    Word { first: 884, count: 4 }, Word { first: 888, count: 5 }, Word { first: 893, count: 2 }, Object { first: 5817, count: 18, required: 8, extra: NONE },
    Word { first: 895, count: 3 }, Object { first: 5835, count: 4, required: 1, extra: NONE }, Is(2368), Object { first: 5839, count: 3, required: 2, extra: NONE },
    Is(2369), Object { first: 5842, count: 3, required: 2, extra: NONE }, Word { first: 898, count: 2 }, Object { first: 5845, count: 6, required: 1, extra: NONE },
    Is(2373), Object { first: 5851, count: 5, required: 2, extra: NONE }, Is(2377), Word { first: 900, count: 6 },
    Word { first: 906, count: 5 }, Object { first: 5856, count: 4, required: 3, extra: NONE }, Union { first: 450, count: 4, tag: 212 }, Object { first: 5860, count: 1, required: 1, extra: NONE },
    Object { first: 5861, count: 2, required: 2, extra: NONE }, Object { first: 5863, count: 1, required: 1, extra: NONE }, Object { first: 5864, count: 3, required: 3, extra: NONE }, Object { first: 5867, count: 2, required: 0, extra: NONE },
    Object { first: 5869, count: 2, required: 0, extra: NONE }, List(1891), Object { first: 5871, count: 2, required: 2, extra: NONE }, Word { first: 911, count: 3 },
    Object { first: 5873, count: 3, required: 3, extra: NONE }, List(1948), Object { first: 5876, count: 2, required: 2, extra: NONE }, Union { first: 454, count: 2, tag: 212 },
    Object { first: 5878, count: 4, required: 4, extra: NONE }, Object { first: 5882, count: 3, required: 2, extra: NONE }, Object { first: 5885, count: 2, required: 2, extra: NONE }, Is(2388),
    Object { first: 5887, count: 2, required: 2, extra: NONE }, Is(2389), Object { first: 5889, count: 2, required: 2, extra: NONE }, Is(2390),
    Object { first: 5891, count: 1, required: 1, extra: NONE }, Is(2391), Object { first: 5892, count: 1, required: 1, extra: NONE }, Word { first: 914, count: 4 },
    List(1952), Object { first: 5893, count: 4, required: 1, extra: NONE }, Object { first: 5897, count: 2, required: 2, extra: NONE }, Object { first: 5899, count: 2, required: 2, extra: NONE },
    Union { first: 456, count: 6, tag: 212 }, Object { first: 5901, count: 2, required: 2, extra: NONE }, Object { first: 5903, count: 2, required: 2, extra: NONE }, Object { first: 5905, count: 2, required: 1, extra: NONE },
    Object { first: 5907, count: 5, required: 2, extra: NONE }, Object { first: 5912, count: 2, required: 2, extra: NONE }, Object { first: 5914, count: 2, required: 1, extra: NONE }, List(1974),
    Object { first: 5916, count: 2, required: 2, extra: NONE }, Union { first: 462, count: 3, tag: 212 }, Object { first: 5918, count: 2, required: 1, extra: NONE }, Object { first: 5920, count: 3, required: 2, extra: NONE },
    Word { first: 918, count: 3 }, Object { first: 5923, count: 8, required: 5, extra: NONE }, Nullable(1981), Object { first: 5931, count: 1, required: 1, extra: NONE },
    Object { first: 5932, count: 1, required: 1, extra: NONE }, List(1984), Object { first: 5933, count: 1, required: 1, extra: NONE }, Word { first: 921, count: 1 },
    Object { first: 5934, count: 1, required: 1, extra: 0 }, Nullable(1988), Word { first: 922, count: 1 }, Object { first: 5935, count: 3, required: 3, extra: NONE },
    Nullable(1991), Object { first: 5938, count: 2, required: 0, extra: NONE }, Union { first: 465, count: 2, tag: NONE }, Object { first: 5940, count: 10, required: 10, extra: NONE },
    Object { first: 5950, count: 1, required: 1, extra: NONE }, Object { first: 5951, count: 4, required: 3, extra: NONE }, Object { first: 5955, count: 1, required: 0, extra: NONE }, Object { first: 5956, count: 2, required: 2, extra: NONE },
    Object { first: 5958, count: 1, required: 1, extra: NONE }, Is(30), Word { first: 923, count: 3 }, Object { first: 5959, count: 2, required: 1, extra: NONE },
    Word { first: 926, count: 3 }, List(2004), Object { first: 5961, count: 3, required: 3, extra: NONE }, Word { first: 929, count: 4 },
    Word { first: 933, count: 8 }, List(2008), Is(2439), Object { first: 5964, count: 1, required: 1, extra: NONE },
    Is(1855), Object { first: 5965, count: 3, required: 3, extra: NONE }, Is(490), Object { first: 5968, count: 3, required: 2, extra: NONE },
    Union { first: 467, count: 3, tag: 212 }, List(2016), Object { first: 5971, count: 9, required: 6, extra: NONE }, Object { first: 5980, count: 19, required: 6, extra: NONE },
    Is(2441), Is(2442), Word { first: 941, count: 5 }, Object { first: 5999, count: 2, required: 2, extra: NONE },
    Is(2445), Object { first: 6001, count: 1, required: 1, extra: NONE }, Union { first: 470, count: 2, tag: 212 }, Object { first: 6002, count: 3, required: 3, extra: NONE },
    Object { first: 6005, count: 15, required: 8, extra: NONE }, Is(2446), Word { first: 946, count: 3 }, Object { first: 6020, count: 3, required: 3, extra: NONE },
    Is(2432), Word { first: 949, count: 2 }, Object { first: 6023, count: 3, required: 3, extra: NONE }, Object { first: 6026, count: 15, required: 8, extra: NONE },
    Union { first: 472, count: 3, tag: 212 }, Object { first: 6041, count: 2, required: 2, extra: NONE }, Is(2452), Word { first: 951, count: 4 },
    Object { first: 6043, count: 3, required: 3, extra: NONE }, Is(2457), Word { first: 955, count: 3 }, Word { first: 958, count: 6 },
    Object { first: 6046, count: 4, required: 4, extra: NONE }, Is(2465), Word { first: 964, count: 15 }, Object { first: 6050, count: 3, required: 3, extra: NONE },
    Is(2472), Word { first: 979, count: 5 }, Word { first: 984, count: 6 }, Object { first: 6053, count: 4, required: 3, extra: NONE },
    Word { first: 990, count: 19 }, List(2052), Object { first: 6057, count: 2, required: 2, extra: NONE }, Is(2499),
    Word { first: 1009, count: 2 }, Object { first: 6059, count: 7, required: 7, extra: NONE }, Is(2505), Word { first: 1011, count: 11 },
    Object { first: 6066, count: 5, required: 3, extra: NONE }, Is(2514), Word { first: 1022, count: 3 }, Object { first: 6071, count: 3, required: 3, extra: NONE },
    Is(2517), Object { first: 6074, count: 3, required: 3, extra: NONE }, Object { first: 6077, count: 2, required: 2, extra: NONE }, Word { first: 1025, count: 1 },
    Object { first: 6079, count: 8, required: 8, extra: NONE }, Word { first: 1026, count: 3 }, List(2069), Object { first: 6087, count: 6, required: 2, extra: NONE },
    Is(685), List(2036), Object { first: 6093, count: 6, required: 5, extra: NONE }, Is(2530),
    Object { first: 6099, count: 4, required: 4, extra: NONE }, Is(2533), Word { first: 1029, count: 6 }, Object { first: 6103, count: 3, required: 3, extra: NONE },
    Word { first: 1035, count: 6 }, Object { first: 6106, count: 3, required: 3, extra: NONE }, Union { first: 475, count: 11, tag: 212 }, Object { first: 6109, count: 2, required: 2, extra: NONE },
    Is(1109), Object { first: 6111, count: 2, required: 2, extra: NONE }, Is(2462), Object { first: 6113, count: 2, required: 2, extra: NONE },
    Is(2460), Object { first: 6115, count: 2, required: 2, extra: NONE }, Is(2461), Object { first: 6117, count: 2, required: 2, extra: NONE },
    Word { first: 1041, count: 4 }, Object { first: 6119, count: 4, required: 4, extra: NONE }, Is(2546), Object { first: 6123, count: 3, required: 3, extra: NONE },
    Is(2547), Object { first: 6126, count: 2, required: 2, extra: NONE }, Object { first: 6128, count: 2, required: 2, extra: NONE }, Is(2463),
    Object { first: 6130, count: 2, required: 2, extra: NONE }, Union { first: 486, count: 12, tag: 212 }, Is(2549), Word { first: 1045, count: 3 },
    Object { first: 6132, count: 3, required: 3, extra: NONE }, Word { first: 1048, count: 3 }, Object { first: 6135, count: 2, required: 2, extra: NONE }, List(2106),
    Word { first: 1051, count: 1 }, Object { first: 6137, count: 5, required: 1, extra: NONE }, Object { first: 6142, count: 8, required: 4, extra: NONE }, List(2110),
    Object { first: 6150, count: 1, required: 1, extra: NONE }, Word { first: 1052, count: 1 }, Object { first: 6151, count: 4, required: 2, extra: NONE }, Object { first: 6155, count: 4, required: 1, extra: NONE },
    Object { first: 6159, count: 1, required: 1, extra: NONE }, Object { first: 6160, count: 3, required: 3, extra: NONE }, Object { first: 6163, count: 5, required: 1, extra: NONE }, List(2118),
    Object { first: 6168, count: 1, required: 1, extra: NONE }, Object { first: 6169, count: 1, required: 1, extra: NONE }, Object { first: 6170, count: 3, required: 3, extra: NONE }, Word { first: 1053, count: 2 },
    Object { first: 6173, count: 11, required: 5, extra: NONE }, Object { first: 6184, count: 2, required: 2, extra: NONE }, Word { first: 1055, count: 1 }, Object { first: 6186, count: 2, required: 2, extra: NONE },
    Word { first: 1056, count: 3 }, Object { first: 6188, count: 9, required: 7, extra: NONE }, Word { first: 1059, count: 5 }, Object { first: 6197, count: 8, required: 4, extra: NONE },
    List(2131), Object { first: 6205, count: 3, required: 3, extra: NONE }, Object { first: 6208, count: 3, required: 3, extra: NONE }, Is(1343),
    Word { first: 1064, count: 7 }, Object { first: 6211, count: 3, required: 3, extra: NONE }, List(2137), Object { first: 6214, count: 7, required: 4, extra: NONE },
    Object { first: 6221, count: 2, required: 2, extra: NONE }, Is(2588), Object { first: 6223, count: 3, required: 3, extra: NONE }, Is(1345),
    Object { first: 6226, count: 2, required: 2, extra: NONE }, Union { first: 498, count: 3, tag: 212 }, Object { first: 6228, count: 5, required: 5, extra: NONE }, Object { first: 6233, count: 2, required: 2, extra: NONE },
    Object { first: 6235, count: 3, required: 2, extra: NONE }, Object { first: 6238, count: 3, required: 3, extra: NONE }, Object { first: 6241, count: 3, required: 3, extra: NONE }, Object { first: 6244, count: 2, required: 2, extra: NONE },
    Object { first: 6246, count: 2, required: 2, extra: NONE }, Object { first: 6248, count: 2, required: 2, extra: NONE }, List(2153), Object { first: 6250, count: 2, required: 2, extra: NONE },
    Object { first: 6252, count: 4, required: 4, extra: NONE }, Object { first: 6256, count: 8, required: 2, extra: NONE }, Word { first: 1071, count: 4 }, Object { first: 6264, count: 3, required: 3, extra: NONE },
    Is(2604), Object { first: 6267, count: 3, required: 2, extra: NONE }, Object { first: 6270, count: 2, required: 2, extra: NONE }, Union { first: 501, count: 2, tag: 212 },
    Word { first: 1075, count: 2 }, Word { first: 1077, count: 3 }, Object { first: 6272, count: 5, required: 3, extra: NONE }, Object { first: 6277, count: 7, required: 0, extra: NONE },
    List(2166), Object { first: 6284, count: 4, required: 2, extra: NONE }, Word { first: 1080, count: 2 }, List(2159),
    Object { first: 6288, count: 3, required: 2, extra: NONE }, List(2172), Object { first: 6291, count: 4, required: 3, extra: NONE }, Word { first: 1082, count: 5 },
    Word { first: 1087, count: 4 }, Word { first: 1091, count: 2 }, Object { first: 6295, count: 5, required: 3, extra: NONE }, Object { first: 6300, count: 8, required: 5, extra: NONE },
    Object { first: 6308, count: 2, required: 2, extra: NONE }, Word { first: 1093, count: 1 }, List(2181), Object { first: 6310, count: 5, required: 2, extra: NONE },
    List(2179), Word { first: 1094, count: 2 }, Object { first: 6315, count: 5, required: 4, extra: NONE }, Word { first: 1096, count: 2 },
    Object { first: 6320, count: 1, required: 1, extra: NONE }, Object { first: 6321, count: 6, required: 5, extra: NONE }, List(2189), Word { first: 1098, count: 3 },
    Object { first: 6327, count: 2, required: 2, extra: NONE }, Object { first: 6329, count: 1, required: 1, extra: NONE }, Object { first: 6330, count: 1, required: 1, extra: NONE }, Word { first: 1101, count: 17 },
    Word { first: 1118, count: 4 }, Object { first: 6331, count: 7, required: 4, extra: NONE }, Word { first: 1122, count: 4 }, Object { first: 6338, count: 2, required: 1, extra: NONE },
    Object { first: 6340, count: 3, required: 1, extra: NONE }, Object { first: 6343, count: 5, required: 3, extra: NONE }, Object { first: 6348, count: 7, required: 3, extra: NONE }, Object { first: 6355, count: 1, required: 1, extra: NONE },
    Object { first: 6356, count: 3, required: 3, extra: NONE }, Object { first: 6359, count: 1, required: 0, extra: NONE }, Word { first: 1126, count: 4 }, Object { first: 6360, count: 5, required: 4, extra: NONE },
    Object { first: 6365, count: 3, required: 3, extra: NONE }, List(2207), Object { first: 6368, count: 1, required: 1, extra: NONE }, Object { first: 6369, count: 2, required: 2, extra: NONE },
    Object { first: 6371, count: 2, required: 2, extra: NONE }, Object { first: 6373, count: 2, required: 2, extra: NONE }, Object { first: 6375, count: 2, required: 2, extra: NONE }, Object { first: 6377, count: 1, required: 1, extra: NONE },
    Object { first: 6378, count: 1, required: 1, extra: NONE }, Object { first: 6379, count: 1, required: 1, extra: NONE }, Object { first: 6380, count: 2, required: 2, extra: NONE }, Object { first: 6382, count: 1, required: 1, extra: NONE },
    Word { first: 1130, count: 3 }, Object { first: 6383, count: 9, required: 9, extra: NONE }, List(2221), Object { first: 6392, count: 3, required: 2, extra: NONE },
    Object { first: 6395, count: 2, required: 2, extra: NONE }, Word { first: 1133, count: 3 }, Object { first: 6397, count: 4, required: 4, extra: NONE }, List(2226),
    Object { first: 6401, count: 4, required: 3, extra: NONE }, Word { first: 1136, count: 2 }, Object { first: 6405, count: 3, required: 3, extra: NONE }, Word { first: 1138, count: 9 },
    Word { first: 1147, count: 2 }, Object { first: 6408, count: 2, required: 2, extra: NONE }, List(2233), Object { first: 6410, count: 5, required: 3, extra: NONE },
    Object { first: 6415, count: 1, required: 1, extra: NONE }, Object { first: 6416, count: 2, required: 0, extra: NONE }, List(2197), Object { first: 6418, count: 3, required: 3, extra: NONE },
    Word { first: 1149, count: 4 }, Word { first: 1153, count: 2 }, Object { first: 6421, count: 5, required: 4, extra: NONE }, List(2242),
    Object { first: 6426, count: 1, required: 1, extra: NONE }, Word { first: 1155, count: 7 }, Word { first: 1162, count: 4 }, Object { first: 6427, count: 10, required: 6, extra: NONE },
    Object { first: 6437, count: 2, required: 0, extra: NONE }, Object { first: 6439, count: 2, required: 0, extra: NONE }, List(2247), Object { first: 6441, count: 1, required: 1, extra: NONE },
    Object { first: 6442, count: 2, required: 1, extra: NONE }, Object { first: 6444, count: 1, required: 1, extra: NONE }, Object { first: 6445, count: 10, required: 4, extra: NONE }, Object { first: 6455, count: 4, required: 1, extra: NONE },
    Object { first: 6459, count: 2, required: 0, extra: NONE }, Object { first: 6461, count: 2, required: 1, extra: NONE }, List(2257), Object { first: 6463, count: 1, required: 1, extra: NONE },
    Object { first: 6464, count: 5, required: 2, extra: NONE }, List(2260), Object { first: 6469, count: 1, required: 1, extra: NONE }, Object { first: 6470, count: 3, required: 2, extra: NONE },
    List(2263), Object { first: 6473, count: 1, required: 1, extra: NONE }, Object { first: 6474, count: 2, required: 1, extra: NONE }, Object { first: 6476, count: 3, required: 3, extra: NONE },
    Object { first: 6479, count: 3, required: 3, extra: NONE }, Object { first: 6482, count: 5, required: 4, extra: NONE }, Object { first: 6487, count: 3, required: 3, extra: NONE }, Object { first: 6490, count: 2, required: 2, extra: NONE },
    Object { first: 6492, count: 4, required: 4, extra: NONE }, Object { first: 6496, count: 2, required: 2, extra: NONE }, Word { first: 1166, count: 2 }, Word { first: 1168, count: 3 },
    Word { first: 1171, count: 3 }, List(2276), Word { first: 1174, count: 3 }, Object { first: 6498, count: 7, required: 0, extra: 0 },
    Object { first: 6505, count: 1, required: 1, extra: NONE }, Object { first: 6506, count: 3, required: 3, extra: NONE }, Object { first: 6509, count: 1, required: 1, extra: NONE }, Object { first: 6510, count: 3, required: 3, extra: NONE },
    Object { first: 6513, count: 5, required: 1, extra: NONE }, List(2284), Object { first: 6518, count: 1, required: 1, extra: NONE }, Word { first: 1177, count: 2 },
    Word { first: 1179, count: 3 }, Word { first: 1182, count: 3 }, List(2289), Word { first: 1185, count: 3 },
    Object { first: 6519, count: 7, required: 0, extra: 0 }, Object { first: 6526, count: 2, required: 2, extra: NONE }, Object { first: 6528, count: 2, required: 2, extra: NONE }, Object { first: 6530, count: 1, required: 1, extra: NONE },
    Union { first: 503, count: 2, tag: NONE }, Object { first: 6531, count: 2, required: 2, extra: NONE }, Object { first: 6533, count: 1, required: 1, extra: NONE }, Object { first: 6534, count: 1, required: 1, extra: NONE },
    Map(2296), Object { first: 6535, count: 1, required: 1, extra: NONE }, Object { first: 6536, count: 2, required: 1, extra: NONE }, Object { first: 6538, count: 2, required: 2, extra: NONE },
    Object { first: 6540, count: 3, required: 2, extra: NONE }, Object { first: 6543, count: 2, required: 0, extra: NONE }, List(2202), Object { first: 6545, count: 1, required: 1, extra: NONE },
    Object { first: 6546, count: 3, required: 2, extra: NONE }, Object { first: 6549, count: 0, required: 0, extra: 0 }, Object { first: 6549, count: 5, required: 5, extra: NONE }, Object { first: 6554, count: 0, required: 0, extra: 0 },
    List(1357), List(1359), Object { first: 6554, count: 11, required: 10, extra: NONE }, Is(1850),
    Object { first: 6565, count: 1, required: 1, extra: NONE }, Object { first: 6566, count: 2, required: 2, extra: NONE }, Is(2700), Object { first: 6568, count: 2, required: 2, extra: NONE },
    Word { first: 1188, count: 6 }, Object { first: 6570, count: 7, required: 5, extra: NONE }, List(2321), Is(2705),
    Object { first: 6577, count: 2, required: 2, extra: NONE }, Is(2706), Object { first: 6579, count: 2, required: 2, extra: NONE }, Object { first: 6581, count: 7, required: 7, extra: NONE },
    Is(2707), Object { first: 6588, count: 2, required: 2, extra: NONE }, Is(2709), Object { first: 6590, count: 3, required: 3, extra: NONE },
    Is(2710), Object { first: 6593, count: 3, required: 3, extra: NONE }, Is(2711), Object { first: 6596, count: 3, required: 3, extra: NONE },
    Is(2712), Object { first: 6599, count: 3, required: 3, extra: NONE }, Is(2713), Object { first: 6602, count: 3, required: 3, extra: NONE },
    Is(1864), Object { first: 6605, count: 3, required: 3, extra: NONE }, Is(2718), Object { first: 6608, count: 7, required: 7, extra: NONE },
    Word { first: 1194, count: 23 }, Is(2739), Object { first: 6615, count: 3, required: 3, extra: NONE }, Object { first: 6618, count: 2, required: 2, extra: NONE },
    Object { first: 6620, count: 2, required: 2, extra: NONE }, Object { first: 6622, count: 2, required: 2, extra: NONE }, Is(2740), Object { first: 6624, count: 3, required: 2, extra: NONE },
    Union { first: 505, count: 7, tag: 212 }, Object { first: 6627, count: 4, required: 4, extra: NONE }, Union { first: 512, count: 6, tag: 153 }, Is(438),
    Object { first: 6631, count: 2, required: 2, extra: NONE }, Object { first: 6633, count: 2, required: 2, extra: NONE }, Union { first: 518, count: 7, tag: 212 }, Is(527),
    Object { first: 6635, count: 3, required: 3, extra: NONE }, Union { first: 525, count: 3, tag: 212 }, Object { first: 6638, count: 2, required: 2, extra: NONE }, Object { first: 6640, count: 3, required: 3, extra: NONE },
    Union { first: 528, count: 3, tag: 212 }, Object { first: 6643, count: 2, required: 2, extra: NONE }, Object { first: 6645, count: 2, required: 2, extra: NONE }, Object { first: 6647, count: 2, required: 2, extra: NONE },
    Object { first: 6649, count: 1, required: 1, extra: NONE }, Object { first: 6650, count: 3, required: 1, extra: NONE }, Object { first: 6653, count: 3, required: 3, extra: NONE }, Object { first: 6656, count: 1, required: 1, extra: NONE },
    Object { first: 6657, count: 6, required: 3, extra: NONE }, Object { first: 6663, count: 2, required: 2, extra: NONE }, Object { first: 6665, count: 3, required: 2, extra: NONE }, Is(2742),
    Object { first: 6668, count: 2, required: 2, extra: NONE }, Is(2743), Object { first: 6670, count: 2, required: 2, extra: NONE }, Word { first: 1217, count: 3 },
    Is(1344), Object { first: 6672, count: 4, required: 3, extra: NONE }, Object { first: 6676, count: 3, required: 2, extra: NONE }, Union { first: 531, count: 4, tag: 213 },
    Object { first: 6679, count: 2, required: 2, extra: NONE }, Object { first: 6681, count: 1, required: 1, extra: NONE }, Is(2744), Object { first: 6682, count: 3, required: 3, extra: NONE },
    Is(2458), Object { first: 6685, count: 3, required: 3, extra: NONE }, Is(2468), Object { first: 6688, count: 3, required: 3, extra: NONE },
    Object { first: 6691, count: 3, required: 3, extra: NONE }, Union { first: 535, count: 2, tag: 212 }, Object { first: 6694, count: 2, required: 2, extra: NONE }, Union { first: 537, count: 2, tag: 212 },
    Object { first: 6696, count: 4, required: 2, extra: NONE }, Union { first: 539, count: 13, tag: 212 }, Object { first: 6700, count: 3, required: 3, extra: NONE }, List(2365),
    Object { first: 6703, count: 8, required: 8, extra: NONE }, Object { first: 6711, count: 1, required: 1, extra: NONE }, Object { first: 6712, count: 5, required: 1, extra: NONE }, List(2402),
    Object { first: 6717, count: 4, required: 0, extra: NONE }, Object { first: 6721, count: 10, required: 2, extra: NONE }, Object { first: 6731, count: 5, required: 1, extra: NONE }, Object { first: 6736, count: 9, required: 2, extra: NONE },
    Object { first: 6745, count: 3, required: 2, extra: NONE }, List(2405), Object { first: 6748, count: 2, required: 1, extra: NONE }, Object { first: 6750, count: 3, required: 2, extra: NONE },
    List(2407), Object { first: 6753, count: 2, required: 1, extra: NONE }, Object { first: 6755, count: 3, required: 3, extra: NONE }, List(2406),
    Object { first: 6758, count: 1, required: 1, extra: NONE }, Object { first: 6759, count: 4, required: 2, extra: NONE }, Word { first: 1220, count: 3 }, Object { first: 6763, count: 3, required: 1, extra: NONE },
    Word { first: 1223, count: 2 }, Object { first: 6766, count: 2, required: 2, extra: NONE }, Object { first: 6768, count: 1, required: 1, extra: NONE }, Object { first: 6769, count: 4, required: 2, extra: NONE },
    Object { first: 6773, count: 3, required: 2, extra: NONE }, Object { first: 6776, count: 7, required: 7, extra: NONE }, Object { first: 6783, count: 6, required: 4, extra: NONE }, List(2426),
    Object { first: 6789, count: 1, required: 1, extra: NONE }, Object { first: 6790, count: 10, required: 10, extra: NONE }, Nullable(2429), Object { first: 6800, count: 1, required: 1, extra: NONE },
    Object { first: 6801, count: 2, required: 1, extra: NONE }, List(2156), Object { first: 6803, count: 2, required: 2, extra: NONE }, Object { first: 6805, count: 1, required: 1, extra: NONE },
    Object { first: 6806, count: 2, required: 2, extra: NONE }, Object { first: 6808, count: 3, required: 3, extra: NONE }, Word { first: 1225, count: 2 }, Object { first: 6811, count: 8, required: 1, extra: NONE },
    Object { first: 6819, count: 2, required: 2, extra: NONE }, Object { first: 6821, count: 0, required: 0, extra: 0 }, Object { first: 6821, count: 2, required: 2, extra: NONE }, Object { first: 6823, count: 1, required: 1, extra: NONE },
    Object { first: 6824, count: 3, required: 3, extra: NONE }, Word { first: 1227, count: 2 }, Object { first: 6827, count: 10, required: 0, extra: NONE }, Object { first: 6837, count: 4, required: 1, extra: NONE },
    Object { first: 6841, count: 2, required: 1, extra: NONE }, Object { first: 6843, count: 4, required: 4, extra: NONE }, Object { first: 6847, count: 2, required: 1, extra: NONE }, Object { first: 6849, count: 4, required: 0, extra: NONE },
    Object { first: 6853, count: 2, required: 2, extra: NONE }, Object { first: 6855, count: 1, required: 1, extra: NONE }, Object { first: 6856, count: 1, required: 1, extra: NONE }, Object { first: 6857, count: 2, required: 2, extra: NONE },
    Object { first: 6859, count: 1, required: 1, extra: NONE }, Object { first: 6860, count: 2, required: 2, extra: NONE }, Object { first: 6862, count: 1, required: 1, extra: NONE }, Object { first: 6863, count: 1, required: 1, extra: NONE },
    Object { first: 6864, count: 3, required: 3, extra: NONE }, Object { first: 6867, count: 2, required: 2, extra: NONE }, Object { first: 6869, count: 1, required: 1, extra: NONE }, Object { first: 6870, count: 2, required: 2, extra: NONE },
    Object { first: 6872, count: 2, required: 1, extra: NONE }, Object { first: 6874, count: 2, required: 1, extra: NONE }, Object { first: 6876, count: 2, required: 2, extra: NONE }, Object { first: 6878, count: 3, required: 3, extra: NONE },
    Union { first: 552, count: 11, tag: 212 }, Object { first: 6881, count: 3, required: 3, extra: NONE }, Object { first: 6884, count: 2, required: 2, extra: NONE }, Word { first: 1229, count: 2 },
    Object { first: 6886, count: 6, required: 6, extra: NONE }, Object { first: 6892, count: 2, required: 2, extra: NONE }, Object { first: 6894, count: 2, required: 2, extra: NONE }, Object { first: 6896, count: 2, required: 2, extra: NONE },
    Object { first: 6898, count: 2, required: 2, extra: NONE }, Object { first: 6900, count: 1, required: 1, extra: NONE }, Object { first: 6901, count: 4, required: 0, extra: NONE }, Object { first: 6905, count: 3, required: 2, extra: NONE },
    Object { first: 6908, count: 2, required: 2, extra: NONE }, Object { first: 6910, count: 2, required: 2, extra: NONE }, Object { first: 6912, count: 1, required: 1, extra: NONE }, Object { first: 6913, count: 2, required: 2, extra: NONE },
    Object { first: 6915, count: 2, required: 2, extra: NONE }, Object { first: 6917, count: 2, required: 0, extra: NONE }, Object { first: 6919, count: 2, required: 2, extra: NONE }, Object { first: 6921, count: 2, required: 2, extra: NONE },
    Object { first: 6923, count: 4, required: 2, extra: NONE }, List(2488), Word { first: 1231, count: 2 }, Object { first: 6927, count: 3, required: 3, extra: NONE },
    List(2491), Object { first: 6930, count: 7, required: 1, extra: NONE }, Object { first: 6937, count: 1, required: 1, extra: NONE }, Object { first: 6938, count: 1, required: 1, extra: NONE },
    Object { first: 6939, count: 1, required: 1, extra: NONE }, Word { first: 1233, count: 2 }, Object { first: 6940, count: 5, required: 2, extra: NONE }, Object { first: 6945, count: 1, required: 1, extra: NONE },
    Object { first: 6946, count: 1, required: 1, extra: NONE }, Object { first: 6947, count: 1, required: 1, extra: NONE }, Object { first: 6948, count: 1, required: 1, extra: NONE }, Object { first: 6949, count: 2, required: 2, extra: NONE },
    Object { first: 6951, count: 1, required: 1, extra: NONE }, Object { first: 6952, count: 1, required: 1, extra: NONE }, Object { first: 6953, count: 5, required: 0, extra: NONE }, List(2506),
    Object { first: 6958, count: 1, required: 1, extra: NONE }, Object { first: 6959, count: 2, required: 2, extra: NONE }, List(2509), Object { first: 6961, count: 2, required: 2, extra: NONE },
    Object { first: 6963, count: 10, required: 3, extra: NONE }, List(2512), Object { first: 6973, count: 1, required: 1, extra: NONE }, Object { first: 6974, count: 7, required: 3, extra: NONE },
    List(2515), Object { first: 6981, count: 1, required: 1, extra: NONE }, Object { first: 6982, count: 3, required: 1, extra: NONE }, Object { first: 6985, count: 2, required: 1, extra: NONE },
    Object { first: 6987, count: 2, required: 1, extra: NONE }, Object { first: 6989, count: 3, required: 2, extra: NONE }, Object { first: 6992, count: 2, required: 2, extra: NONE }, Object { first: 6994, count: 1, required: 1, extra: NONE },
    Object { first: 6995, count: 2, required: 1, extra: NONE }, Object { first: 6997, count: 1, required: 0, extra: NONE }, Object { first: 6998, count: 3, required: 2, extra: NONE }, Object { first: 7001, count: 2, required: 1, extra: NONE },
    Object { first: 7003, count: 6, required: 1, extra: NONE }, Object { first: 7009, count: 3, required: 2, extra: NONE }, Object { first: 7012, count: 2, required: 1, extra: NONE }, Object { first: 7014, count: 2, required: 2, extra: NONE },
    Object { first: 7016, count: 1, required: 1, extra: NONE }, Object { first: 7017, count: 3, required: 1, extra: NONE }, Object { first: 7020, count: 1, required: 1, extra: NONE }, Word { first: 1235, count: 3 },
    Word { first: 1238, count: 2 }, Word { first: 1240, count: 2 }, Object { first: 7021, count: 4, required: 2, extra: NONE }, Object { first: 7025, count: 7, required: 3, extra: NONE },
    Object { first: 7032, count: 2, required: 1, extra: NONE }, Object { first: 7034, count: 3, required: 1, extra: NONE }, Object { first: 7037, count: 3, required: 2, extra: NONE }, Object { first: 7040, count: 2, required: 2, extra: NONE },
    Object { first: 7042, count: 4, required: 3, extra: NONE }, Object { first: 7046, count: 3, required: 3, extra: NONE }, Object { first: 7049, count: 2, required: 2, extra: NONE }, Object { first: 7051, count: 2, required: 2, extra: NONE },
    Object { first: 7053, count: 2, required: 2, extra: NONE }, Object { first: 7055, count: 5, required: 5, extra: NONE }, Word { first: 1242, count: 3 }, Object { first: 7060, count: 6, required: 6, extra: NONE },
    Object { first: 7066, count: 3, required: 2, extra: NONE }, Object { first: 7069, count: 5, required: 5, extra: NONE }, Object { first: 7074, count: 5, required: 5, extra: NONE }, Object { first: 7079, count: 7, required: 6, extra: NONE },
    Object { first: 7086, count: 5, required: 3, extra: NONE }, Object { first: 7091, count: 3, required: 3, extra: NONE }, Object { first: 7094, count: 4, required: 2, extra: NONE }, Object { first: 7098, count: 2, required: 2, extra: NONE },
    Object { first: 7100, count: 4, required: 4, extra: NONE }, Object { first: 7104, count: 2, required: 2, extra: NONE }, Object { first: 7106, count: 5, required: 5, extra: NONE }, Object { first: 7111, count: 6, required: 6, extra: NONE },
    Object { first: 7117, count: 4, required: 3, extra: NONE }, Union { first: 563, count: 15, tag: 83 }, Object { first: 7121, count: 7, required: 7, extra: NONE }, Object { first: 7128, count: 2, required: 2, extra: NONE },
    Object { first: 7130, count: 1, required: 1, extra: NONE }, Object { first: 7131, count: 12, required: 1, extra: NONE }, Object { first: 7143, count: 3, required: 3, extra: NONE }, Object { first: 7146, count: 1, required: 1, extra: NONE },
    Object { first: 7147, count: 3, required: 3, extra: NONE }, Object { first: 7150, count: 1, required: 1, extra: NONE }, Object { first: 7151, count: 2, required: 2, extra: NONE }, Object { first: 7153, count: 1, required: 1, extra: NONE },
    Object { first: 7154, count: 2, required: 2, extra: NONE }, Object { first: 7156, count: 1, required: 1, extra: NONE }, Object { first: 7157, count: 2, required: 2, extra: NONE }, Object { first: 7159, count: 4, required: 3, extra: NONE },
    Object { first: 7163, count: 1, required: 1, extra: NONE }, Object { first: 7164, count: 3, required: 3, extra: NONE }, Object { first: 7167, count: 2, required: 2, extra: NONE }, Object { first: 7169, count: 2, required: 2, extra: NONE },
    Object { first: 7171, count: 2, required: 2, extra: NONE }, Object { first: 7173, count: 6, required: 4, extra: NONE }, Is(599), Object { first: 7179, count: 1, required: 1, extra: NONE },
    Is(2814), Object { first: 7180, count: 2, required: 2, extra: NONE }, Is(439), Object { first: 7182, count: 6, required: 3, extra: NONE },
    Object { first: 7188, count: 3, required: 2, extra: NONE }, Union { first: 578, count: 4, tag: 349 }, Object { first: 7191, count: 1, required: 1, extra: NONE }, Object { first: 7192, count: 2, required: 2, extra: NONE },
    Object { first: 7194, count: 2, required: 2, extra: NONE }, Object { first: 7196, count: 2, required: 2, extra: NONE }, Object { first: 7198, count: 0, required: 0, extra: 0 }, Object { first: 7198, count: 2, required: 2, extra: NONE },
    Object { first: 7200, count: 3, required: 3, extra: NONE }, Word { first: 1245, count: 2 }, Word { first: 1247, count: 4 }, Object { first: 7203, count: 16, required: 6, extra: NONE },
    Object { first: 7219, count: 3, required: 2, extra: NONE }, Object { first: 7222, count: 3, required: 2, extra: NONE }, Object { first: 7225, count: 2, required: 2, extra: NONE }, Object { first: 7227, count: 3, required: 2, extra: NONE },
    Object { first: 7230, count: 3, required: 2, extra: NONE }, List(2608), Object { first: 7233, count: 3, required: 2, extra: NONE }, Object { first: 7236, count: 10, required: 4, extra: NONE },
    List(2611), Object { first: 7246, count: 1, required: 1, extra: NONE }, Object { first: 7247, count: 2, required: 2, extra: NONE }, Object { first: 7249, count: 1, required: 0, extra: NONE },
    Object { first: 7250, count: 1, required: 1, extra: NONE }, Object { first: 7251, count: 1, required: 1, extra: NONE }, List(2565), Object { first: 7252, count: 3, required: 2, extra: NONE },
    Object { first: 7255, count: 6, required: 1, extra: NONE }, List(2620), Object { first: 7261, count: 10, required: 2, extra: NONE }, Object { first: 7271, count: 1, required: 1, extra: NONE },
    Object { first: 7272, count: 1, required: 1, extra: NONE }, Object { first: 7273, count: 1, required: 1, extra: NONE }, Object { first: 7274, count: 9, required: 5, extra: NONE }, List(2626),
    Object { first: 7283, count: 2, required: 1, extra: NONE }, Object { first: 7285, count: 2, required: 2, extra: NONE }, Map(11), Object { first: 7287, count: 1, required: 1, extra: NONE },
    List(2254), Object { first: 7288, count: 1, required: 1, extra: NONE }, Object { first: 7289, count: 2, required: 2, extra: NONE }, Word { first: 1251, count: 2 },
    Word { first: 1253, count: 3 }, Word { first: 1256, count: 4 }, Object { first: 7291, count: 2, required: 2, extra: NONE }, List(2638),
    Object { first: 7293, count: 9, required: 8, extra: NONE }, Object { first: 7302, count: 3, required: 1, extra: NONE }, Is(1402), Object { first: 7305, count: 2, required: 2, extra: NONE },
    Word { first: 1260, count: 2 }, Object { first: 7307, count: 2, required: 2, extra: NONE }, Union { first: 582, count: 2, tag: 212 }, Union { first: 584, count: 2, tag: 2228 },
    List(2647), Object { first: 7309, count: 1, required: 1, extra: NONE }, Object { first: 7310, count: 2, required: 2, extra: NONE }, Word { first: 1262, count: 3 },
    Word { first: 1265, count: 2 }, Object { first: 7312, count: 10, required: 1, extra: NONE }, Nullable(2653), Object { first: 7322, count: 16, required: 10, extra: NONE },
    List(2449), Object { first: 7338, count: 2, required: 2, extra: NONE }, List(2657), Object { first: 7340, count: 5, required: 1, extra: NONE },
    Word { first: 1267, count: 3 }, Object { first: 7345, count: 2, required: 2, extra: NONE }, Object { first: 7347, count: 4, required: 2, extra: NONE }, List(2662),
    Word { first: 1270, count: 2 }, Object { first: 7351, count: 3, required: 3, extra: NONE }, List(2665), Object { first: 7354, count: 83, required: 0, extra: NONE },
    Is(435), Object { first: 7437, count: 3, required: 1, extra: NONE }, Is(1731), Object { first: 7440, count: 5, required: 2, extra: NONE },
    Is(2870), Object { first: 7445, count: 4, required: 1, extra: NONE }, Is(2871), Object { first: 7449, count: 2, required: 2, extra: NONE },
    Object { first: 7451, count: 4, required: 2, extra: NONE }, Is(2165), Object { first: 7455, count: 5, required: 1, extra: NONE }, Is(2873),
    Word { first: 1272, count: 2 }, Object { first: 7460, count: 6, required: 2, extra: NONE }, Union { first: 586, count: 7, tag: 212 }, Word { first: 1274, count: 5 },
    Word { first: 1279, count: 6 }, Word { first: 1285, count: 2 }, Object { first: 7466, count: 3, required: 2, extra: NONE }, List(2686),
    Object { first: 7469, count: 7, required: 1, extra: NONE }, Object { first: 7476, count: 2, required: 2, extra: NONE }, Object { first: 7478, count: 2, required: 2, extra: NONE }, Object { first: 7480, count: 2, required: 2, extra: NONE },
    Object { first: 7482, count: 5, required: 5, extra: NONE }, Object { first: 7487, count: 4, required: 3, extra: NONE }, Union { first: 593, count: 7, tag: 83 }, Object { first: 7491, count: 2, required: 1, extra: NONE },
    Object { first: 7493, count: 2, required: 1, extra: NONE }, Object { first: 7495, count: 1, required: 1, extra: NONE }, Object { first: 7496, count: 1, required: 0, extra: NONE }, Object { first: 7497, count: 1, required: 1, extra: NONE },
    Object { first: 7498, count: 1, required: 1, extra: NONE }, Object { first: 7499, count: 1, required: 1, extra: NONE }, Is(1674), Object { first: 7500, count: 3, required: 3, extra: NONE },
    Is(2894), Object { first: 7503, count: 2, required: 2, extra: NONE }, Is(2895), Object { first: 7505, count: 2, required: 2, extra: NONE },
    Is(2896), Object { first: 7507, count: 2, required: 2, extra: NONE }, Object { first: 7509, count: 4, required: 4, extra: NONE }, Union { first: 600, count: 5, tag: 213 },
    Object { first: 7513, count: 1, required: 1, extra: NONE }, Object { first: 7514, count: 0, required: 0, extra: 0 }, Object { first: 7514, count: 1, required: 1, extra: NONE }, Object { first: 7515, count: 1, required: 1, extra: NONE },
    Object { first: 7516, count: 1, required: 0, extra: NONE }, Object { first: 7517, count: 1, required: 1, extra: NONE }, Object { first: 7518, count: 1, required: 0, extra: NONE }, Object { first: 7519, count: 2, required: 1, extra: NONE },
    Object { first: 7521, count: 1, required: 0, extra: NONE }, Object { first: 7522, count: 1, required: 0, extra: NONE }, Word { first: 1287, count: 3 }, Object { first: 7523, count: 5, required: 0, extra: NONE },
    Object { first: 7528, count: 1, required: 1, extra: NONE }, Object { first: 7529, count: 4, required: 1, extra: NONE }, Object { first: 7533, count: 4, required: 1, extra: NONE }, Object { first: 7537, count: 1, required: 1, extra: NONE },
    Object { first: 7538, count: 0, required: 0, extra: 0 }, Object { first: 7538, count: 2, required: 1, extra: NONE }, Object { first: 7540, count: 0, required: 0, extra: 0 }, Object { first: 7540, count: 1, required: 1, extra: NONE },
    Object { first: 7541, count: 0, required: 0, extra: 0 }, Object { first: 7541, count: 1, required: 1, extra: NONE }, Object { first: 7542, count: 0, required: 0, extra: 0 }, Object { first: 7542, count: 1, required: 1, extra: NONE },
    Object { first: 7543, count: 2, required: 2, extra: NONE }, Object { first: 7545, count: 2, required: 0, extra: NONE }, Object { first: 7547, count: 2, required: 1, extra: NONE }, Object { first: 7549, count: 2, required: 2, extra: NONE },
    Object { first: 7551, count: 3, required: 3, extra: NONE }, Word { first: 1290, count: 3 }, Object { first: 7554, count: 3, required: 2, extra: NONE }, Object { first: 7557, count: 1, required: 1, extra: NONE },
    Object { first: 7558, count: 4, required: 1, extra: NONE }, Object { first: 7562, count: 3, required: 3, extra: NONE }, Object { first: 7565, count: 3, required: 3, extra: NONE }, Word { first: 1293, count: 4 },
    Object { first: 7568, count: 4, required: 3, extra: NONE }, List(2748), Object { first: 7572, count: 1, required: 1, extra: NONE }, Object { first: 7573, count: 4, required: 4, extra: NONE },
    Object { first: 7577, count: 1, required: 1, extra: NONE }, Is(2913), Object { first: 7578, count: 2, required: 2, extra: NONE }, List(1378),
    Object { first: 7580, count: 2, required: 2, extra: NONE }, Object { first: 7582, count: 2, required: 2, extra: NONE }, Word { first: 1297, count: 33 }, Object { first: 7584, count: 3, required: 3, extra: NONE },
    Object { first: 7587, count: 5, required: 5, extra: NONE }, Object { first: 7592, count: 2, required: 2, extra: NONE }, Object { first: 7594, count: 3, required: 3, extra: NONE }, Object { first: 7597, count: 3, required: 3, extra: NONE },
    Object { first: 7600, count: 3, required: 3, extra: NONE }, Object { first: 7603, count: 3, required: 3, extra: NONE }, Object { first: 7606, count: 3, required: 3, extra: NONE }, Object { first: 7609, count: 2, required: 2, extra: NONE },
    Object { first: 7611, count: 3, required: 3, extra: NONE }, Object { first: 7614, count: 3, required: 3, extra: NONE }, Object { first: 7617, count: 2, required: 2, extra: NONE }, Object { first: 7619, count: 2, required: 2, extra: NONE },
    Object { first: 7621, count: 2, required: 2, extra: NONE }, Object { first: 7623, count: 3, required: 2, extra: NONE }, Union { first: 605, count: 7, tag: 212 }, Object { first: 7626, count: 4, required: 4, extra: NONE },
    Union { first: 612, count: 6, tag: 153 }, Object { first: 7630, count: 2, required: 2, extra: NONE }, Is(2926), Object { first: 7632, count: 3, required: 3, extra: NONE },
    Object { first: 7635, count: 2, required: 2, extra: NONE }, Union { first: 618, count: 9, tag: 212 }, Object { first: 7637, count: 3, required: 3, extra: NONE }, Union { first: 627, count: 3, tag: 212 },
    Object { first: 7640, count: 2, required: 2, extra: NONE }, Object { first: 7642, count: 3, required: 3, extra: NONE }, Union { first: 630, count: 3, tag: 212 }, Object { first: 7645, count: 2, required: 2, extra: NONE },
    Object { first: 7647, count: 3, required: 3, extra: NONE }, Object { first: 7650, count: 3, required: 3, extra: NONE }, Object { first: 7653, count: 4, required: 4, extra: NONE }, Object { first: 7657, count: 1, required: 1, extra: NONE },
    Object { first: 7658, count: 2, required: 2, extra: NONE }, Object { first: 7660, count: 2, required: 2, extra: NONE }, Object { first: 7662, count: 4, required: 0, extra: NONE }, Object { first: 7666, count: 2, required: 2, extra: NONE },
    Object { first: 7668, count: 3, required: 0, extra: NONE }, Object { first: 7671, count: 6, required: 4, extra: NONE }, List(2797), Object { first: 7677, count: 1, required: 1, extra: NONE },
    Is(2928), Object { first: 7678, count: 4, required: 2, extra: NONE }, Object { first: 7682, count: 4, required: 2, extra: NONE }, Is(2931),
    Object { first: 7686, count: 7, required: 3, extra: NONE }, Object { first: 7693, count: 4, required: 1, extra: NONE }, Word { first: 1330, count: 2 }, Object { first: 7697, count: 6, required: 2, extra: NONE },
    Is(2937), Object { first: 7703, count: 3, required: 2, extra: NONE }, List(2809), Object { first: 7706, count: 5, required: 4, extra: NONE },
    Is(2939), Is(2940), Object { first: 7711, count: 4, required: 1, extra: NONE }, Object { first: 7715, count: 3, required: 2, extra: NONE },
    Is(2943), Object { first: 7718, count: 9, required: 2, extra: NONE }, Is(2945), Object { first: 7727, count: 4, required: 2, extra: NONE },
    Union { first: 633, count: 8, tag: 212 }, Word { first: 1332, count: 3 }, Object { first: 7731, count: 5, required: 0, extra: NONE }, Map(2822),
    Object { first: 7736, count: 4, required: 0, extra: NONE }, Is(1376), Word { first: 1335, count: 5 }, Word { first: 1340, count: 2 },
    Object { first: 7740, count: 20, required: 8, extra: NONE }, Object { first: 7760, count: 2, required: 2, extra: NONE }, List(2829), Object { first: 7762, count: 3, required: 2, extra: NONE },
    Is(176), Word { first: 1342, count: 6 }, Word { first: 1348, count: 2 }, Word { first: 1350, count: 2 },
    Object { first: 7765, count: 7, required: 4, extra: NONE }, Word { first: 1352, count: 1 }, Object { first: 7772, count: 22, required: 12, extra: NONE }, Object { first: 7794, count: 8, required: 5, extra: NONE },
    Word { first: 1353, count: 2 }, Nullable(12), Is(2887), Object { first: 7802, count: 5, required: 1, extra: NONE },
    Object { first: 7807, count: 3, required: 1, extra: NONE }, Object { first: 7810, count: 4, required: 2, extra: NONE }, Object { first: 7814, count: 3, required: 1, extra: NONE }, Union { first: 641, count: 4, tag: 212 },
    Object { first: 7817, count: 7, required: 1, extra: NONE }, Word { first: 1355, count: 2 }, Object { first: 7824, count: 12, required: 7, extra: NONE }, Union { first: 645, count: 3, tag: 83 },
    List(2851), Object { first: 7836, count: 1, required: 1, extra: NONE }, Object { first: 7837, count: 3, required: 2, extra: NONE }, Union { first: 648, count: 3, tag: 83 },
    Object { first: 7840, count: 2, required: 2, extra: NONE }, Object { first: 7842, count: 1, required: 1, extra: NONE }, Object { first: 7843, count: 1, required: 0, extra: NONE }, Object { first: 7844, count: 2, required: 2, extra: NONE },
    Nullable(2855), Object { first: 7846, count: 1, required: 1, extra: NONE }, Object { first: 7847, count: 1, required: 0, extra: NONE }, Object { first: 7848, count: 2, required: 2, extra: NONE },
    Object { first: 7850, count: 1, required: 1, extra: NONE }, Object { first: 7851, count: 0, required: 0, extra: 0 }, Object { first: 7851, count: 7, required: 5, extra: NONE }, Object { first: 7858, count: 3, required: 3, extra: NONE },
    Object { first: 7861, count: 2, required: 2, extra: NONE }, Object { first: 7863, count: 1, required: 1, extra: NONE }, Object { first: 7864, count: 4, required: 3, extra: NONE }, Object { first: 7868, count: 2, required: 1, extra: NONE },
    Object { first: 7870, count: 4, required: 4, extra: NONE }, Object { first: 7874, count: 3, required: 3, extra: NONE }, Object { first: 7877, count: 0, required: 0, extra: 0 }, Object { first: 7877, count: 2, required: 2, extra: NONE },
    Object { first: 7879, count: 6, required: 2, extra: NONE }, List(2876), Object { first: 7885, count: 1, required: 1, extra: NONE }, Object { first: 7886, count: 2, required: 2, extra: NONE },
    List(2879), Object { first: 7888, count: 17, required: 2, extra: NONE }, Union { first: 651, count: 2, tag: NONE }, Object { first: 7905, count: 4, required: 3, extra: NONE },
    Object { first: 7909, count: 7, required: 7, extra: NONE }, Object { first: 7916, count: 8, required: 1, extra: NONE }, List(1995), Object { first: 7924, count: 1, required: 1, extra: NONE },
    List(2157), Nullable(2888), Object { first: 7925, count: 1, required: 1, extra: NONE }, Object { first: 7926, count: 0, required: 0, extra: 0 },
    Object { first: 7926, count: 1, required: 0, extra: NONE }, Object { first: 7927, count: 3, required: 3, extra: NONE }, Object { first: 7930, count: 0, required: 0, extra: 0 }, Object { first: 7930, count: 4, required: 2, extra: NONE },
    Object { first: 7934, count: 1, required: 1, extra: NONE }, Object { first: 7935, count: 1, required: 1, extra: NONE }, Object { first: 7936, count: 2, required: 2, extra: NONE }, Object { first: 7938, count: 1, required: 1, extra: NONE },
    Nullable(2824), Object { first: 7939, count: 2, required: 2, extra: NONE }, Object { first: 7941, count: 5, required: 3, extra: NONE }, Object { first: 7946, count: 3, required: 3, extra: NONE },
    Map(2903), Object { first: 7949, count: 1, required: 1, extra: NONE }, Object { first: 7950, count: 1, required: 1, extra: NONE }, Object { first: 7951, count: 1, required: 1, extra: NONE },
    Word { first: 1357, count: 2 }, Object { first: 7952, count: 3, required: 1, extra: NONE }, Object { first: 7955, count: 2, required: 2, extra: NONE }, Object { first: 7957, count: 3, required: 1, extra: NONE },
    Object { first: 7960, count: 6, required: 0, extra: NONE }, Object { first: 7966, count: 5, required: 5, extra: NONE }, Object { first: 7971, count: 1, required: 0, extra: NONE }, Object { first: 7972, count: 14, required: 8, extra: NONE },
    Object { first: 7986, count: 2, required: 2, extra: NONE }, Nullable(11), Object { first: 7988, count: 2, required: 2, extra: NONE }, Object { first: 7990, count: 4, required: 0, extra: NONE },
    Object { first: 7994, count: 2, required: 2, extra: NONE }, Object { first: 7996, count: 6, required: 2, extra: NONE }, Object { first: 8002, count: 2, required: 2, extra: NONE }, Object { first: 8004, count: 4, required: 4, extra: NONE },
    Object { first: 8008, count: 2, required: 1, extra: NONE }, Object { first: 8010, count: 5, required: 5, extra: NONE }, Object { first: 8015, count: 4, required: 1, extra: NONE }, Word { first: 1359, count: 7 },
    Nullable(10), Nullable(2918), Object { first: 8019, count: 3, required: 3, extra: NONE }, Nullable(2919),
    Word { first: 1366, count: 3 }, Is(3033), Object { first: 8022, count: 5, required: 4, extra: NONE }, Is(3034),
    Object { first: 8027, count: 3, required: 3, extra: NONE }, Word { first: 1369, count: 11 }, Is(3046), Object { first: 8030, count: 4, required: 4, extra: NONE },
    Is(3048), Object { first: 8034, count: 3, required: 3, extra: NONE }, Is(3049), Object { first: 8037, count: 2, required: 2, extra: NONE },
    Union { first: 653, count: 5, tag: 83 }, Object { first: 8039, count: 1, required: 1, extra: NONE }, Object { first: 8040, count: 2, required: 2, extra: NONE }, Union { first: 658, count: 2, tag: 83 },
    Nullable(2947), Object { first: 8042, count: 5, required: 1, extra: NONE }, Nullable(2949), Object { first: 8047, count: 20, required: 20, extra: NONE },
    List(2951), Object { first: 8067, count: 5, required: 1, extra: NONE }, Word { first: 1380, count: 2 }, Object { first: 8072, count: 3, required: 3, extra: NONE },
    List(2955), Object { first: 8075, count: 4, required: 4, extra: NONE }, Object { first: 8079, count: 2, required: 2, extra: NONE }, Word { first: 1382, count: 4 },
    Object { first: 8081, count: 13, required: 10, extra: NONE }, Object { first: 8094, count: 6, required: 6, extra: NONE }, List(2961), Object { first: 8100, count: 6, required: 6, extra: NONE },
    Object { first: 8106, count: 4, required: 0, extra: NONE }, Object { first: 8110, count: 5, required: 2, extra: NONE }, Object { first: 8115, count: 9, required: 2, extra: NONE }, Object { first: 8124, count: 2, required: 2, extra: NONE },
    List(2960), List(2915), Object { first: 8126, count: 23, required: 23, extra: NONE }, Object { first: 8149, count: 4, required: 0, extra: NONE },
    Object { first: 8153, count: 4, required: 3, extra: NONE }, Object { first: 8157, count: 2, required: 0, extra: NONE }, Word { first: 1386, count: 4 }, Object { first: 8159, count: 6, required: 3, extra: NONE },
    Word { first: 1390, count: 3 }, List(2975), Object { first: 8165, count: 6, required: 4, extra: NONE }, Object { first: 8171, count: 3, required: 3, extra: NONE },
    Object { first: 8174, count: 2, required: 0, extra: 0 }, Object { first: 8176, count: 1, required: 1, extra: NONE }, Object { first: 8177, count: 3, required: 3, extra: NONE }, Object { first: 8180, count: 3, required: 2, extra: NONE },
    Object { first: 8183, count: 1, required: 1, extra: NONE }, Object { first: 8184, count: 3, required: 2, extra: NONE }, Object { first: 8187, count: 2, required: 1, extra: NONE }, Word { first: 1393, count: 2 },
    Object { first: 8189, count: 17, required: 1, extra: NONE }, Nullable(2988), Object { first: 8206, count: 2, required: 1, extra: NONE }, List(2982),
    Object { first: 8208, count: 1, required: 1, extra: NONE }, Object { first: 8209, count: 1, required: 1, extra: NONE }, Object { first: 8210, count: 2, required: 2, extra: NONE }, Object { first: 8212, count: 1, required: 1, extra: NONE },
    Object { first: 8213, count: 4, required: 2, extra: NONE }, Object { first: 8217, count: 3, required: 3, extra: NONE }, Object { first: 8220, count: 2, required: 2, extra: NONE }, Object { first: 8222, count: 3, required: 3, extra: NONE },
    Nullable(2999), Object { first: 8225, count: 1, required: 1, extra: NONE }, Object { first: 8226, count: 2, required: 2, extra: NONE }, Object { first: 8228, count: 5, required: 5, extra: NONE },
    Object { first: 8233, count: 2, required: 2, extra: NONE }, Object { first: 8235, count: 3, required: 1, extra: NONE }, Object { first: 8238, count: 2, required: 2, extra: NONE }, Object { first: 8240, count: 1, required: 1, extra: NONE },
    List(1884), List(2711), Nullable(2907),
];

#[rustfmt::skip]
pub(super) const MEMBERS: [Member; 2469] = [
    r(2223, 174), o(10, 3), o(383, 3), // AccountAllUsers
    o(2223, 174), o(2330, 17), // AccountGetCurrentAuthResult
    r(85, 3), o(86, 3), r(383, 3), // AccountLoginRequest
    r(2331, 5), // AccountLoginResult
    o(10, 3), o(2223, 174), // AccountLogoutRequest
    r(2332, 5), // AccountLogoutResult
    r(85, 3), r(86, 3), r(212, 1890), o(2337, 3), r(439, 5), r(10, 3), o(2338, 3), // AccountStatus
    r(212, 1892), // AuthEnumerateQueryAccounts
    o(2340, 5), r(212, 1894), // AuthEnumerateQueryProviders
    r(5, 3), r(2246, 1896), // AccountsEnumerateRequest
    r(212, 1898), // AuthReadQueryActiveAccount
    r(212, 853), // AuthReadQueryStatus
    r(212, 1901), // AuthReadQueryLastErrors
    r(5, 3), r(2246, 1903), // AccountsGetRequest
    r(10, 3), r(212, 1905), // AuthWriteSwitchActive
    o(10, 3), r(212, 1907), // AuthWriteLogout
    r(85, 3), r(86, 3), r(383, 3), r(212, 1909), // AuthWriteSetCredentials
    r(5, 3), r(491, 1911), // AccountsSetRequest
    r(24, 3), r(781, 1913), r(2346, 5), o(2347, 3), // AgentDiscoveryPath
    r(1053, 1915), // AgentDiscoveryPathList
    r(1376, 1917), // AgentGetCurrentResult
    r(468, 10), r(212, 1919), r(2350, 10), r(85, 3), r(2351, 10), o(5, 3), o(2352, 3), o(69, 3), o(489, 3), o(36, 3), o(213, 1920), o(2359, 1921), o(2360, 11), o(2362, 1922), r(2363, 3), r(1478, 3), r(2364, 10), o(383, 3), // AgentRegistryLiveTargetEntry
    r(420, 5), o(24, 3), o(2365, 3), o(2367, 1924), // AgentRegistryLogCapture
    r(212, 1926), r(354, 3), o(1627, 3), // AgentRegistrySpawnError
    r(212, 1928), r(2370, 10), o(2371, 1925), // AgentRegistrySpawnRegistryTimeout
    r(69, 3), o(1087, 3), o(36, 3), o(21, 3), o(1058, 1930), o(1733, 3), // AgentRegistrySpawnRequest
    r(212, 1932), r(2374, 1923), o(2375, 5), o(2376, 3), o(2371, 1925), // AgentRegistrySpawnSpawned
    r(212, 1934), r(4, 1935), o(2384, 1936), r(354, 3), // AgentRegistrySpawnValidationError
    r(65, 27), // AgentReloadResult
    r(5, 3), r(21, 3), // AgentSelectRequest
    r(1376, 22), // AgentSelectResult
    r(5, 3), r(25, 3), r(44, 3), // AgentSetPromptRequest
    o(2385, 17), o(2386, 5), // AgentsDiscoverRequest
    o(2385, 17), o(2386, 5), // AgentsGetDiscoveryPathsRequest
    r(164, 1945), r(212, 1892), // AuthEnumerateValueAccounts
    r(212, 1947), r(278, 3), r(1402, 5), // ProviderDescriptor
    r(164, 1949), r(212, 1894), // AuthEnumerateValueProviders
    r(85, 3), r(212, 1890), r(86, 3), r(10, 3), // AuthLoginAccount
    r(5, 3), r(2387, 3), o(453, 3), // AuthLoginAdvanceRequest
    r(5, 3), r(212, 1947), // AuthLoginBeginRequest
    r(178, 3), r(212, 1955), // AuthLoginStepOpenUrl
    r(44, 3), r(212, 1957), // AuthLoginStepInputRequired
    r(212, 1959), // AuthLoginStepAwaiting
    r(212, 1961), // AuthLoginStepNeedsInteraction
    r(213, 1963), o(85, 3), o(86, 3), o(2339, 1964), // AuthLoginResultDto
    r(497, 1965), r(212, 114), // AuthLoginStepCompleted
    r(354, 3), r(212, 1422), // AuthLoginStepError
    r(2387, 3), r(2394, 1968), // AuthLoginBegun
    r(5, 3), r(2387, 3), // AuthLoginCancelRequest
    o(574, 1891), r(212, 1898), // AuthReadValueActiveAccount
    r(2099, 5), o(2395, 3), o(2396, 3), o(2102, 3), r(2397, 11), // AuthStatusDto
    r(213, 1972), r(212, 853), // AuthReadValueStatus
    r(354, 3), o(2398, 3), // AuthValidationError
    r(595, 1975), r(212, 1901), // AuthReadValueLastErrors
    r(1674, 5), o(2399, 5), // AuthWriteResult
    o(2400, 12), r(2401, 12), r(2402, 3), // AutopilotObjectiveCreditLimit
    r(25, 11), r(2403, 3), r(213, 1980), r(2404, 11), o(2405, 3), o(2406, 3), r(2407, 3), o(2408, 1979), // AutopilotObjectiveState
    r(349, 1982), // AutopilotObjectiveGetStateResult
    r(25, 3), // BuiltInModelCatalogEntry
    r(37, 1985), // BuiltInModelCatalog
    r(83, 1987), // BuiltinToolInputSchema
    r(83, 1990), r(2410, 3), r(2411, 3), // BuiltinToolFormat
    o(21, 5), o(554, 5), // BuiltinToolSafeTelemetryFields
    r(21, 3), r(177, 364), r(23, 3), r(447, 1989), r(1352, 364), r(83, 364), r(2316, 1992), r(555, 1994), r(2049, 5), r(2412, 5), // BuiltinToolDescriptor
    r(488, 5), // CancelUserRequestedShellCommandResult
    r(5, 3), r(377, 3), r(456, 3), o(453, 0), // CanvasActionInvokeRequest
    o(497, 0), // CanvasActionInvokeResult
    r(5, 3), r(377, 3), // CanvasCloseRequest
    r(2275, 1768), // CanvasListOpenResult
    r(490, 3), o(24, 3), // CatalogPluginRepositorySource
    r(759, 3), r(466, 3), r(1778, 2002), // CatalogAgentPluginCandidateProvenance
    r(212, 2010), // CatalogAgentPluginMaterializationSource
    r(212, 2012), r(21, 3), r(490, 3), // CatalogAgentPluginMarketplaceSource
    r(212, 2014), o(24, 3), r(490, 3), // CatalogAgentPluginRepositorySource
    r(2430, 17), o(2431, 3), r(2435, 2009), r(2436, 17), r(2437, 17), r(2438, 17), o(1354, 3), r(179, 2017), o(596, 3), // CatalogAgentPluginInstallPlan
    r(212, 2001), r(1778, 2002), r(286, 3), o(596, 3), r(22, 3), o(23, 3), o(1765, 3), o(32, 2003), r(2419, 2005), r(478, 2006), o(2420, 255), o(2421, 17), o(2422, 17), o(2071, 3), o(2423, 3), o(1767, 3), o(2428, 2007), o(2429, 10), o(2440, 2018), // CatalogAgentPluginCandidate
    r(212, 672), r(178, 3), // CatalogCandidateSourceUrl
    r(212, 2024), // CatalogCandidateSourceEmbedded
    r(759, 3), r(466, 3), r(1778, 2021), // CatalogAiSkillCandidateProvenance
    r(2071, 3), r(2423, 3), r(212, 2020), r(1778, 2021), r(2428, 2022), r(22, 3), o(23, 3), o(1765, 3), r(32, 2026), r(478, 2027), o(2420, 255), o(2421, 17), o(2422, 17), o(1767, 3), o(2429, 10), // CatalogAiSkillCandidate
    r(212, 2029), r(4, 2030), r(354, 3), // CatalogAuthenticationRequiredError
    r(759, 3), r(466, 3), r(1778, 1334), // CatalogMcpServerCandidateProvenance
    r(2071, 3), r(2423, 3), r(212, 2032), r(1778, 1334), r(2428, 2033), r(22, 3), o(23, 3), o(1765, 3), r(32, 2026), r(478, 2034), o(2420, 255), o(2421, 17), o(2422, 17), o(1767, 3), o(2429, 10), // CatalogMcpServerCandidate
    r(2030, 11), r(2451, 17), // CatalogClientContract
    r(212, 2038), r(4, 2039), r(354, 3), // CatalogContractViolationError
    r(212, 2041), r(2459, 2042), r(4, 2043), r(354, 3), // CatalogHandleRejectedError
    r(212, 2045), r(2384, 2046), r(354, 3), // CatalogInvalidRequestError
    r(212, 2048), r(4, 2049), o(1778, 2050), r(354, 3), // CatalogMalformedCardError
    r(2478, 11), r(2498, 2053), // CatalogNegotiatedContract
    r(212, 2055), r(4, 2056), r(2478, 11), r(2502, 11), r(2503, 17), r(2504, 17), r(354, 3), // CatalogNegotiationRefusedError
    r(212, 2058), r(4, 2059), o(518, 11), o(412, 11), r(354, 3), // CatalogNetworkFailureError
    r(212, 2061), r(4, 2062), r(354, 3), // CatalogNotInstallableError
    r(212, 2064), r(32, 1339), r(354, 3), // CatalogPolicyRejectedError
    r(383, 3), r(344, 11), // CatalogSearchPage
    r(383, 3), r(2518, 11), r(2519, 11), r(2520, 11), r(2521, 2067), r(2522, 11), r(2523, 11), r(2524, 5), // CatalogSearchPagination
    r(2467, 2037), o(1768, 3), r(2246, 3), o(1905, 11), o(2466, 2070), o(185, 2066), // CatalogSearchRequest
    r(212, 2072), r(2525, 3), r(2526, 2073), r(2527, 5), r(2528, 2054), o(2529, 2068), // CatalogSearchSucceeded
    r(212, 2075), r(2531, 2070), r(2532, 2070), r(354, 3), // CatalogUnsupportedKindError
    r(212, 2077), r(4, 2078), r(354, 3), // CatalogUnsafeRetrievalError
    r(212, 107), r(4, 2080), r(354, 3), // CatalogUnavailableError
    r(212, 345), r(2525, 3), // CatalogSelectionCancelled
    r(212, 2084), r(2525, 3), // CatalogSelectionDeclined
    r(212, 2086), r(354, 3), // CatalogSelectionForeign
    r(212, 2088), r(354, 3), // CatalogSelectionInvalid
    r(212, 2090), r(354, 3), // CatalogSelectionReplayed
    r(2467, 2037), r(5, 3), r(2469, 3), r(527, 2092), // CatalogSelectionRequest
    r(212, 2094), r(2548, 3), r(2525, 3), // CatalogSelectionSelected
    r(212, 2096), r(2525, 3), // CatalogSelectionTimedOut
    r(212, 245), r(354, 3), // CatalogSelectionStale
    r(212, 2099), r(354, 3), // CatalogSelectionWrongKind
    r(212, 2102), r(4, 2103), r(354, 3), // CatalogUnavailableTransportError
    r(21, 3), r(23, 3), // SlashCommandInputChoice
    r(1243, 3), o(752, 2107), o(39, 5), o(2554, 2108), o(2555, 5), // SlashCommandInput
    r(21, 3), o(2553, 17), r(23, 3), r(212, 2105), o(453, 2109), r(2556, 5), o(2080, 5), o(2557, 5), // SlashCommandInfo
    r(494, 2111), // CommandList
    r(5, 3), r(21, 3), o(453, 3), o(1449, 2113), // CommandsInvokeRequest
    r(5, 3), o(2558, 5), o(2559, 5), o(2560, 5), // CommandsListRequest
    r(2561, 17), // CompletionsGetTriggerCharactersResult
    r(5, 3), r(340, 3), r(2235, 11), // CompletionsRequestRequest
    r(2562, 3), o(2563, 11), o(2564, 11), o(278, 3), o(212, 3), // SessionCompletionItem
    r(164, 2119), // CompletionsRequestResult
    r(5, 3), // ConnectRemoteSessionParams
    r(351, 3), r(21, 3), r(489, 3), // ConnectedRemoteSessionMetadataRepository
    r(5, 3), o(21, 3), o(733, 3), r(1479, 3), r(2264, 3), r(490, 2122), o(2565, 11), o(1763, 3), r(212, 2123), o(2568, 3), o(349, 3), // ConnectedRemoteSessionMetadata
    r(5, 3), r(621, 3), // ConnectorAccountRequest
    r(621, 3), r(781, 2126), // ConnectorAuthorizationRequirement
    r(1992, 11), r(1752, 2128), r(2570, 5), r(2571, 5), r(2572, 11), r(2573, 11), r(2574, 11), o(2575, 5), o(2576, 5), // ConnectorCapabilities
    r(21, 3), r(22, 3), o(23, 3), r(213, 2130), r(2577, 17), o(2578, 3), o(2579, 3), o(472, 3), // ConnectorCatalogEntry
    r(368, 11), r(2580, 11), r(2581, 2132), // ConnectorCatalogResult
    r(5, 3), r(621, 3), r(2582, 3), // ConnectorConnectRequest
    r(2585, 3), r(2582, 3), r(213, 2136), // ConnectorRuntimeStatus
    r(1992, 11), r(1752, 2128), o(621, 3), o(2583, 2133), o(2584, 2127), r(2587, 2138), r(1884, 11), // ConnectorStatus
    r(212, 2135), r(213, 2139), // ConnectorConnectResultConnected
    r(212, 2141), r(2589, 3), r(2590, 3), // ConnectorConnectResultConsentRequired
    r(212, 2143), r(2590, 3), // ConnectorConnectResultPending
    r(5, 3), r(2590, 3), r(899, 11), r(2591, 11), r(2592, 11), // ConnectorContinueRequest
    r(2593, 5), r(213, 2139), // ConnectorDisconnectResult
    r(5, 3), r(621, 3), o(2594, 5), // ConnectorReconcileRequest
    r(5, 3), r(621, 3), r(2582, 3), // ConnectorsDisconnectParams
    r(5, 3), r(621, 3), r(2582, 3), // ConnectorsReconnectParams
    r(5, 3), r(621, 3), // ConnectorsRefreshParams
    r(5, 3), r(1053, 17), // ContentExclusionCheckPathsRequest
    r(24, 3), r(319, 5), // ContentExclusionPathCheck
    r(1402, 5), r(2595, 2154), // ContentExclusionCheckPathsResult
    r(25, 3), r(278, 3), r(203, 3), r(1416, 11), // ContextHeaviestMessage
    r(21, 3), o(2050, 3), o(142, 3), o(143, 3), r(23, 3), o(2596, 19), o(2597, 5), o(177, 3), // CurrentToolMetadata
    r(2598, 3), r(32, 2158), r(1836, 11), // DebugCollectLogsCollectedEntry
    r(2602, 3), o(2603, 5), r(212, 2160), // DebugCollectLogsDestinationArchive
    r(2605, 3), r(212, 123), // DebugCollectLogsDestinationDirectory
    r(212, 2164), r(24, 3), r(2598, 3), o(2608, 2165), o(39, 5), // DebugCollectLogsEntry
    o(570, 5), o(2609, 5), o(2610, 5), o(2611, 3), o(2612, 3), o(2613, 3), o(2614, 11), // DebugCollectLogsInclude
    r(5, 3), r(2615, 2163), o(2616, 2167), o(2617, 2168), // DebugCollectLogsRequest
    r(2598, 3), o(24, 3), r(4, 3), // DebugCollectLogsSkippedEntry
    r(212, 2170), r(24, 3), r(2237, 2171), o(2618, 2173), // DebugCollectLogsResult
    r(212, 2176), r(770, 3), r(2621, 3), o(665, 2177), o(373, 3), // McpDiagnosticDetails
    r(68, 3), r(604, 2175), o(73, 3), r(354, 3), o(2527, 5), o(2619, 11), r(2624, 2178), r(32, 607), // DiagnosticEntry
    r(5, 3), r(179, 322), // DiagnosticsConfigureRequest
    r(5, 3), r(179, 2182), o(654, 3), o(655, 11), o(656, 11), // DiagnosticsReadRequest
    r(2237, 2184), r(654, 3), r(1676, 2185), o(2625, 11), r(1673, 5), // DiagnosticsReadResult
    r(21, 3), // DiscoveredExtensionPlugin
    r(25, 3), r(21, 3), r(24, 3), r(32, 2187), r(420, 5), o(30, 2188), // DiscoveredExtension
    r(1213, 2190), r(612, 2191), // DiscoveredExtensions
    r(2628, 17), // DiscoveredExtensionsDisableRequest
    r(2628, 17), // DiscoveredExtensionsEnableRequest
    r(25, 3), r(740, 2195), r(1449, 2196), o(32, 3), o(2347, 3), r(420, 5), o(2629, 3), // DiscoveredHook
    r(618, 3), o(2631, 3), // McpSourceFile
    r(25, 3), o(21, 3), o(596, 3), // McpSourcePlugin
    r(212, 3), r(25, 3), r(2630, 3), o(326, 2199), o(30, 2200), // McpSourceRef
    r(21, 3), o(83, 2198), r(32, 301), o(575, 3), o(576, 3), o(2632, 2201), r(420, 5), // DiscoveredMcpServer
    r(6, 5), // EventLogReleaseInterestResult
    r(5, 3), r(492, 3), r(493, 3), // ExecuteCommandParams
    o(7, 3), // ExecuteCommandResult
    r(25, 3), r(21, 3), r(32, 1220), r(213, 2206), o(2350, 11), // Extension
    r(83, 156), r(177, 3), r(378, 0), // ExtensionContextPushInput
    r(1213, 2209), // ExtensionList
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
    r(2634, 5), o(2638, 2220), r(2642, 2222), // HistoryListRewindPointsResult
    r(5, 3), r(1714, 3), // HistoryPreviewRewindRequest
    r(24, 3), r(2645, 2225), r(1215, 11), r(1216, 11), // HistoryRewindFilePreview
    r(1402, 5), o(4, 2220), r(1275, 11), r(1838, 2227), // HistoryPreviewRewindResult
    r(5, 3), r(1714, 3), r(612, 2229), // HistoryRewindRequest
    r(24, 3), r(4, 2232), // HistorySkippedFileRestore
    r(527, 2231), o(1474, 11), r(2653, 17), r(2656, 2234), o(7, 3), // HistoryRewindResult
    r(733, 3), // HistorySummarizeForHandoffResult
    o(2385, 17), o(2657, 5), // HooksDiscoverRequest
    r(45, 2238), r(594, 17), r(595, 17), // HooksDiscoverResult
    r(24, 3), r(190, 2240), r(212, 2241), r(2346, 5), o(2347, 3), // InstructionDiscoveryPath
    r(1053, 2243), // InstructionDiscoveryPathList
    r(25, 3), r(278, 3), r(578, 3), r(137, 3), r(83, 2245), r(190, 2246), o(2663, 17), o(23, 3), o(2664, 5), o(2347, 3), // InstructionSource
    o(2385, 17), o(2665, 5), // InstructionsDiscoverRequest
    o(2385, 17), o(2665, 5), // InstructionsGetDiscoveryPathsRequest
    r(179, 2250), // InstructionsGetSourcesResult
    r(5, 3), o(2666, 5), // InterruptMainTurnRequest
    r(2667, 5), // InterruptMainTurnResult
    r(5, 3), r(1479, 3), r(2264, 3), o(733, 3), o(21, 3), o(1889, 3), r(2228, 272), o(2265, 5), o(1265, 1668), o(2668, 3), // LocalSessionMetadataValue
    r(5, 3), o(454, 3), o(1196, 3), o(2239, 5), // LspInitializeRequest
    o(2669, 0), o(697, 3), // ManagedSettingsReadResult
    r(21, 3), o(23, 3), // MarketplacePluginInfo
    r(2037, 2258), // MarketplaceBrowseResult
    r(21, 3), r(32, 3), o(1753, 5), o(573, 5), o(1402, 5), // MarketplaceInfo
    r(2670, 2261), // MarketplaceListResult
    r(21, 3), r(6, 5), o(7, 3), // MarketplaceRefreshEntry
    r(2259, 2264), // MarketplaceRefreshResult
    r(2069, 5), o(2671, 17), // MarketplaceRemoveResult
    r(2467, 2037), r(1770, 3), r(1768, 3), // McpApplyInstallRequest
    r(2467, 2037), r(2672, 3), r(1768, 3), // McpApplyUninstallRequest
    r(5, 3), r(770, 3), r(215, 3), o(138, 19), r(2673, 3), // McpAppsCallToolRequest
    r(2674, 5), r(2675, 5), r(2676, 5), // McpAppsDiagnoseCapability
    r(5, 3), r(770, 3), // McpAppsDiagnoseRequest
    r(1343, 5), r(854, 12), r(2678, 12), r(2679, 17), // McpAppsDiagnoseServer
    r(2677, 2270), r(1325, 2272), // McpAppsDiagnoseResult
    o(1606, 2274), o(2680, 3), o(2681, 3), o(2685, 2275), o(2686, 2277), o(1105, 2278), o(2690, 3), // McpAppsHostContextDetails
    r(1265, 2279), // McpAppsHostContext
    r(5, 3), r(770, 3), r(2673, 3), // McpAppsListToolsRequest
    r(35, 311), // McpAppsListToolsResult
    r(5, 3), r(770, 3), r(618, 3), // McpAppsReadResourceRequest
    r(618, 3), o(330, 3), o(340, 3), o(372, 3), o(1623, 19), // McpAppsResourceContent
    r(1610, 2285), // McpAppsReadResourceResult
    o(1606, 2287), o(2680, 3), o(2681, 3), o(2685, 2288), o(2686, 2290), o(1105, 2291), o(2690, 3), // McpAppsSetHostContextDetails
    r(5, 3), r(1265, 2292), // McpAppsSetHostContextRequest
    r(5, 3), r(158, 3), // McpCancelSamplingExecutionParams
    r(488, 5), // McpCancelSamplingExecutionResult
    r(21, 3), r(1750, 2296), // McpConfigAddRequest
    r(2691, 17), // McpConfigDisableRequest
    r(2691, 17), // McpConfigEnableRequest
    r(1356, 2300), // McpConfigList
    r(21, 3), o(2119, 3), // McpConfigRemoveRequest
    r(21, 3), r(1750, 2296), // McpConfigUpdateRequest
    r(5, 3), o(1892, 3), r(770, 3), // McpDisableRequest
    o(454, 3), o(2692, 5), // McpDiscoverRequest
    r(1356, 2306), // McpDiscoverResult
    r(5, 3), o(1892, 3), r(770, 3), // McpEnableRequest
    r(5, 3), r(158, 3), r(770, 3), r(1091, 0), r(629, 2309), // McpExecuteSamplingParams
    r(2672, 3), r(2693, 3), r(286, 1333), r(478, 1335), r(2694, 2312), o(2695, 3), r(1782, 1337), r(199, 1340), r(2696, 2313), r(2697, 5), r(2698, 5), // McpInstallPlan
    r(212, 2315), // McpInstallationManagementOutcomeRecoveryRequired
    r(1770, 3), r(2699, 11), // McpPreparedInstall
    r(438, 2317), r(212, 2318), // McpInstallationManagementOutcomeInstallPrepared
    r(1822, 3), r(1770, 3), r(286, 1333), r(1787, 3), r(349, 2320), o(1780, 1332), o(1847, 3), // McpInstallationSummary
    r(2704, 2322), r(212, 2323), // McpInstallationManagementOutcomeListed
    r(2704, 2322), r(212, 2325), // McpInstallationManagementOutcomeRecovered
    r(2672, 3), r(1770, 3), r(2699, 11), r(1852, 2321), r(1823, 5), r(1824, 11), r(1825, 5), // McpUninstallPlan
    r(1059, 2327), r(212, 2328), // McpInstallationManagementOutcomeUninstallPlanned
    r(1770, 3), r(2708, 5), r(153, 2330), // McpInstallationOperationStatusPreparing
    r(1770, 3), r(2708, 5), r(153, 2332), // McpInstallationOperationStatusPrepared
    r(1770, 3), r(2708, 5), r(153, 2334), // McpInstallationOperationStatusAwaitingConfirmation
    r(1770, 3), r(2708, 5), r(153, 2336), // McpInstallationOperationStatusRevalidating
    r(1770, 3), r(2708, 5), r(153, 2338), // McpInstallationOperationStatusApplying
    r(1852, 2321), r(2714, 5), r(212, 2340), // McpInstallationOutcomeInstalled
    r(1822, 3), r(1770, 3), r(2714, 5), r(2715, 5), r(2716, 11), r(2717, 5), r(212, 2342), // McpInstallationOutcomeUninstalled
    r(4, 2344), r(1770, 3), r(212, 2345), // McpInstallationOutcomeRolledBack
    r(1770, 3), r(212, 2315), // McpInstallationOutcomeRecoveryRequired
    r(1770, 3), r(212, 2084), // McpInstallationOutcomeDeclined
    r(1770, 3), r(212, 345), // McpInstallationOutcomeCancelled
    r(4, 2344), o(1770, 3), r(212, 2350), // McpInstallationOutcomeRefused
    r(1770, 3), r(2708, 5), r(527, 2352), r(153, 114), // McpInstallationOperationStatusCompleted
    r(438, 2354), r(212, 2355), // McpInstallationManagementOutcomeOperation
    r(4, 2344), r(212, 2350), // McpInstallationManagementOutcomeRefused
    r(212, 2359), r(527, 2358), r(2528, 2054), // McpInstallationManagementResultOutcome
    r(2467, 2037), r(1770, 3), // McpInstallationOperationRequest
    r(212, 2359), r(527, 2352), r(2528, 2054), // McpInstallationResultOutcome
    r(1807, 3), r(464, 3), // McpInstallationSecret
    r(2467, 2037), r(1768, 3), // McpInstallationsRequest
    r(5, 3), r(770, 3), // McpIsServerRunningRequest
    r(1211, 5), // McpIsServerRunningResult
    r(5, 3), o(770, 3), o(2741, 5), // McpOauthAuthenticationStateChangedRequest
    r(5, 3), r(1892, 3), r(1891, 3), // McpOauthCancelLoginParams
    r(488, 5), // McpOauthCancelLoginResult
    r(5, 3), r(770, 3), r(1892, 3), o(1888, 5), o(1889, 3), o(1890, 3), // McpOauthPrepareLoginParams
    r(1891, 3), r(1739, 3), // McpOauthPrepareLoginResult
    r(5, 3), o(1892, 3), r(770, 3), // McpOauthProbeRequest
    r(786, 498), r(213, 2375), // McpOauthProbeResultNoAuthRequired
    r(786, 498), r(213, 2377), // McpOauthProbeResultAuthenticated
    r(786, 498), r(4, 2379), o(784, 495), r(213, 2380), // McpOauthProbeResultNeedsAuth
    r(7, 3), o(786, 498), r(213, 116), // McpOauthProbeResultFailed
    r(5, 3), r(158, 3), // McpOauthRespondRequest
    r(6, 5), // McpOauthRespondResult
    r(212, 2386), r(1059, 2314), r(2528, 2054), // McpPlanInstallPlanned
    r(212, 2388), r(2548, 3), r(2525, 3), // McpPlanInstallSourceCandidate
    r(212, 672), r(1778, 1334), r(178, 3), // McpServerCardUrl
    r(212, 2024), r(1778, 1334), r(373, 3), // McpServerCardEmbedded
    r(212, 2390), r(2468, 2393), // McpPlanInstallSourceCard
    r(2467, 2037), r(32, 2395), o(781, 1336), o(1768, 3), // McpPlanInstallRequest
    r(2467, 2037), r(1822, 3), r(1768, 3), // McpPlanUninstallRequest
    r(2467, 2037), r(2672, 3), r(1787, 3), r(1768, 3), r(1815, 1361), r(2745, 2399), r(32, 2393), r(1819, 1362), // McpPrepareInstallRequest
    r(2069, 5), // McpRemoveGitHubResult
    r(1602, 3), o(330, 3), o(1603, 3), o(1606, 3), o(2746, 19), // McpResourceIcon
    o(626, 17), o(2747, 12), o(2748, 3), o(2746, 19), // McpResourceAnnotations
    r(618, 3), r(21, 3), o(177, 3), o(23, 3), o(330, 3), o(1608, 11), o(1607, 2403), o(2749, 2404), o(1623, 19), o(2746, 19), // McpResource
    r(618, 3), o(330, 3), o(340, 3), o(372, 3), o(1623, 19), // McpResourceContent
    r(2750, 3), r(21, 3), o(177, 3), o(23, 3), o(330, 3), o(1607, 2403), o(2749, 2404), o(1623, 19), o(2746, 19), // McpResourceTemplate
    r(5, 3), r(770, 3), o(654, 3), // McpResourcesListRequest
    r(2751, 2409), o(2752, 3), // McpResourcesListResult
    r(5, 3), r(770, 3), o(654, 3), // McpResourcesListTemplatesRequest
    r(2753, 2412), o(2752, 3), // McpResourcesListTemplatesResult
    r(5, 3), r(770, 3), r(618, 3), // McpResourcesReadRequest
    r(1610, 2415), // McpResourcesReadResult
    r(5, 3), r(770, 3), o(1750, 2296), o(1892, 3), // McpRestartServerRequest
    r(609, 2418), o(497, 2311), o(7, 3), // McpSamplingExecutionResult
    r(5, 3), r(612, 2420), // McpSetEnvValueModeParams
    r(612, 2420), // McpSetEnvValueModeResult
    r(5, 3), r(770, 3), o(1750, 2296), o(1892, 3), // McpStartServerRequest
    r(5, 3), o(1892, 3), r(770, 3), // McpStopServerRequest
    r(1092, 11), r(504, 11), r(2755, 11), r(2756, 11), r(843, 11), r(2757, 11), r(2758, 11), // SessionContextAttributionCategories
    r(212, 3), r(25, 3), r(278, 3), r(1416, 11), o(667, 3), o(2759, 59), // SessionContextAttributionEntriesItem
    r(1460, 11), // SessionContextAttributionCompactions
    r(1546, 11), r(547, 3), r(2754, 3), r(1900, 11), r(1905, 11), r(1906, 11), r(1904, 11), r(2421, 2425), r(2237, 2427), r(2760, 2428), // SessionContextAttribution
    r(2761, 2430), // MetadataContextAttributionResult
    r(5, 3), o(1905, 11), // MetadataContextHeaviestMessagesRequest
    r(1546, 11), r(843, 2433), // MetadataContextHeaviestMessagesResult
    r(2762, 5), // MetadataIsProcessingResult
    r(5, 3), r(547, 3), // MetadataRecomputeContextTokensRequest
    r(1546, 11), r(2763, 11), r(2764, 11), // MetadataRecomputeContextTokensResult
    r(69, 3), o(1196, 3), o(490, 3), o(1199, 2438), o(1200, 3), o(489, 3), o(1201, 3), o(1202, 3), // SessionWorkingDirectoryContext
    r(5, 3), r(1265, 2439), // MetadataRecordContextChangeRequest
    r(5, 3), r(454, 3), // MetadataSetWorkingDirectoryRequest
    r(454, 3), // MetadataSetWorkingDirectoryResult
    r(351, 3), r(21, 3), r(489, 3), // MetadataSnapshotRemoteMetadataRepository
    o(1763, 3), o(490, 2444), o(2565, 11), o(2767, 2445), o(351, 3), o(21, 3), o(489, 3), o(2768, 17), o(2769, 3), o(349, 3), // MetadataSnapshotRemoteMetadata
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
    r(212, 1524), r(770, 3), // PermissionsLocationsAddToolApprovalDetailsMcpSampling
    r(212, 609), // PermissionsLocationsAddToolApprovalDetailsMemory
    r(212, 611), r(215, 3), // PermissionsLocationsAddToolApprovalDetailsCustomTool
    r(212, 613), o(438, 3), // PermissionsLocationsAddToolApprovalDetailsExtensionManagement
    r(212, 615), o(921, 3), // PermissionsLocationsAddToolApprovalDetailsWorkflow
    r(212, 617), r(452, 3), // PermissionsLocationsAddToolApprovalDetailsExtensionPermissionAccess
    r(212, 619), r(452, 3), r(924, 17), // PermissionsLocationsAddToolApprovalDetailsExtensionEnvAccess
    r(5, 3), r(927, 3), r(925, 2468), // PermissionLocationAddToolApprovalParams
    r(5, 3), r(454, 3), // PermissionLocationApplyParams
    r(927, 3), r(2777, 2471), r(2778, 5), r(2779, 11), r(2780, 11), r(2781, 628), // PermissionLocationApplyResult
    r(5, 3), r(454, 3), // PermissionLocationResolveParams
    r(927, 3), r(2777, 2471), // PermissionLocationResolveResult
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
    r(1053, 17), o(1999, 17), o(2000, 17), r(32, 2487), // PermissionsConfigureAdditionalContentExclusionPolicyRule
    r(930, 2489), r(2001, 0), r(781, 2490), // PermissionsConfigureAdditionalContentExclusionPolicy
    r(5, 3), o(2786, 5), o(2787, 5), o(930, 2484), o(1053, 2478), o(2788, 2485), o(2297, 2492), // PermissionsConfigureParams
    r(6, 5), // PermissionsConfigureResult
    r(6, 5), // PermissionsFolderTrustAddTrustedResult
    r(6, 5), // PermissionsLocationsAddToolApprovalResult
    r(5, 3), r(781, 2497), o(1511, 628), o(2057, 628), o(2789, 5), // PermissionsModifyRulesParams
    r(6, 5), // PermissionsModifyRulesResult
    r(6, 5), // PermissionsNotifyPromptShownResult
    r(6, 5), // PermissionsPathsAddResult
    r(6, 5), // PermissionsPathsUpdatePrimaryResult
    r(5, 3), r(39, 5), // PermissionsSetRequiredRequest
    r(6, 5), // PermissionsSetRequiredResult
    r(6, 5), // PermissionsUrlsSetUnrestrictedModeResult
    o(25, 3), o(177, 3), o(23, 3), o(213, 3), o(2790, 3), // PlanSqlTodosRow
    r(2250, 2507), // PlanReadSqlTodosResult
    r(2791, 3), r(2792, 3), // PlanSqlTodoDependency
    r(2250, 2507), r(2793, 2510), // PlanReadSqlTodosWithDependenciesResult
    r(21, 3), r(1855, 3), o(596, 3), r(420, 5), o(1861, 3), o(1862, 3), o(32, 3), o(573, 5), o(1863, 5), o(1864, 5), // Plugin
    r(2037, 2513), // PluginList
    r(21, 3), r(1855, 3), r(6, 5), o(2794, 3), o(2795, 3), o(2032, 10), o(7, 3), // PluginUpdateAllEntry
    r(2259, 2516), // PluginUpdateAllResult
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
    r(5, 3), o(2158, 1684), o(37, 1685), // ProviderAddRequest
    r(37, 20), // ProviderAddResult
    r(383, 3), r(1796, 3), o(36, 3), o(1739, 3), // ProviderSessionToken
    r(83, 2535), o(1988, 2536), o(56, 2537), r(1990, 3), o(84, 3), r(583, 59), o(2801, 2538), // ProviderEndpoint
    r(5, 3), o(547, 3), // ProviderGetEndpointRequest
    r(5, 3), o(2158, 1684), o(37, 1685), // ProviderSyncRequest
    r(37, 20), r(2802, 17), o(2803, 5), // ProviderSyncResult
    r(327, 11), r(328, 11), // PushAttachmentFileLineRange
    r(83, 119), r(24, 3), r(22, 3), o(329, 2543), // PushAttachmentFile
    r(83, 123), r(24, 3), r(22, 3), // PushAttachmentDirectory
    r(341, 11), r(342, 11), // PushAttachmentSelectionDetailsStart
    r(341, 11), r(342, 11), // PushAttachmentSelectionDetailsEnd
    r(327, 2546), r(328, 2547), // PushAttachmentSelectionDetails
    r(83, 125), r(339, 3), r(22, 3), r(340, 3), r(338, 2548), // PushAttachmentSelection
    r(83, 130), r(344, 11), r(177, 3), r(348, 2550), r(349, 3), r(178, 3), // PushAttachmentGitHubReference
    o(25, 11), r(21, 3), r(351, 3), // PushGitHubRepoRef
    r(83, 133), r(352, 2552), r(353, 3), r(354, 3), r(178, 3), // PushAttachmentGitHubCommit
    r(83, 136), r(352, 2552), r(356, 3), r(21, 3), r(178, 3), // PushAttachmentGitHubRelease
    r(83, 138), r(352, 2552), r(358, 11), r(359, 3), r(360, 3), r(178, 3), o(361, 3), // PushAttachmentGitHubActionsJob
    r(83, 140), r(352, 2552), r(178, 3), o(23, 3), o(363, 3), // PushAttachmentGitHubRepository
    r(352, 2552), r(363, 3), r(24, 3), // PushAttachmentGitHubFileDiffSide
    r(83, 142), r(178, 3), o(365, 2557), o(366, 2557), // PushAttachmentGitHubFileDiff
    r(352, 2552), r(368, 3), // PushAttachmentGitHubTreeComparisonSide
    r(83, 145), r(178, 3), r(366, 2559), r(365, 2559), // PushAttachmentGitHubTreeComparison
    r(83, 148), r(178, 3), // PushAttachmentGitHubUrl
    r(83, 150), r(352, 2552), r(363, 3), r(24, 3), r(178, 3), // PushAttachmentGitHubFile
    r(83, 152), r(352, 2552), r(363, 3), r(24, 3), r(178, 3), r(329, 2543), // PushAttachmentGitHubSnippet
    r(83, 154), r(373, 3), r(330, 3), o(22, 3), // PushAttachmentBlob
    r(5, 3), r(135, 3), r(2804, 3), r(1060, 1633), r(44, 3), r(1448, 3), r(1209, 802), // QueueAppendSteeringRequest
    r(5, 3), r(25, 3), // QueueDuplicateAtRequest
    r(25, 3), // QueueDuplicateAtResult
    r(44, 3), o(1448, 3), o(1209, 802), o(1060, 1633), o(32, 3), o(1693, 5), o(2095, 3), o(2096, 59), o(612, 1657), o(2058, 5), o(1694, 5), o(1664, 3), // QueueInsertMessage
    r(5, 3), r(2805, 10), r(354, 2569), // QueueInsertAtRequest
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
    r(29, 5), r(2808, 5), r(2809, 5), r(2810, 5), o(2811, 3), o(2813, 2584), // RemoteControlConfig
    r(349, 2586), // RemoteControlStatusOff
    r(349, 2588), r(2815, 3), // RemoteControlStatusConnecting
    r(349, 2590), r(2815, 3), o(2816, 3), r(2817, 5), o(2818, 0), o(2819, 5), // RemoteControlStatusActive
    r(349, 1422), r(7, 3), o(2815, 3), // RemoteControlStatusError
    r(213, 2593), // RemoteControlStatusResult
    r(213, 2593), r(1346, 5), // RemoteControlStopResult
    r(213, 2593), r(2820, 5), // RemoteControlTransferResult
    r(5, 3), r(1429, 5), // RemoteNotifySteerableChangedRequest
    r(5, 3), r(446, 2124), // RemoteSessionConnectionResult
    r(351, 3), r(21, 3), r(489, 3), // RemoteSessionMetadataRepository
    r(5, 3), r(1479, 3), r(2264, 3), o(733, 3), o(21, 3), r(2228, 7), o(1265, 1668), r(490, 2600), r(2768, 17), o(2565, 11), o(1763, 3), o(2767, 2601), o(2568, 3), o(349, 3), o(2822, 2602), o(2823, 3), // RemoteSessionMetadataValue
    r(351, 3), r(21, 3), o(489, 3), // RemoteSessionRepository
    r(5, 3), r(158, 3), o(2022, 1569), // SandboxDisableForSessionRequest
    r(6, 5), r(420, 5), // SandboxDisableForSessionResult
    r(39, 5), r(895, 5), o(4, 3), // SandboxEnforcementStatus
    r(21, 3), r(2824, 5), o(4, 3), // SandboxHostCapability
    r(2824, 5), o(4, 3), r(450, 2609), // SandboxHostSupport
    r(25, 11), o(1442, 11), o(1443, 3), o(1444, 3), o(1445, 11), r(44, 3), r(1446, 5), o(1447, 5), o(1448, 3), r(1451, 3), // ScheduleEntry
    r(2237, 2612), // ScheduleList
    r(5, 3), r(25, 11), // ScheduleStopRequest
    o(2374, 2611), // ScheduleStopResult
    r(2825, 17), // SecretsAddFilterValuesRequest
    r(1674, 7), // SecretsAddFilterValuesResult
    r(5, 3), o(377, 3), r(1209, 2618), // SendAttachmentsToMessageParams
    r(44, 3), o(1448, 3), o(1209, 802), o(1693, 5), o(2095, 3), o(32, 3), // SendMessageItem
    r(5, 3), r(843, 2621), o(612, 1657), o(2058, 5), o(1060, 1633), o(2096, 59), o(2097, 1644), o(77, 3), o(78, 3), o(1694, 5), // SendMessagesRequest
    r(2826, 17), // SendMessagesResult
    r(65, 27), // ServerAgentList
    r(179, 2250), // ServerInstructionSourceList
    r(21, 3), o(492, 3), r(23, 3), r(32, 988), r(33, 5), r(420, 5), o(24, 3), o(2347, 3), o(1471, 3), // ServerSkill
    r(43, 2627), o(595, 17), // ServerSkillList
    r(2827, 5), r(2828, 5), // SessionActivity
    r(2829, 2630), // SessionBulkDeleteResult
    r(2272, 2632), // SessionEnrichMetadataResult
    r(2830, 3), r(2831, 3), // SessionLimitPredictionBaselineData
    r(472, 2637), r(2842, 12), // SessionLimitPredictionTierOption
    r(2834, 2635), r(547, 3), r(32, 2636), r(2837, 3), o(2835, 3), r(423, 2639), r(2843, 2634), r(2844, 2637), r(2845, 12), // SessionLimitPredictionDetails
    r(5, 3), o(547, 3), o(2834, 2635), // SessionLimitPredictionRequest
    r(2846, 2640), r(212, 2642), // SessionLimitPredictionResultAvailable
    r(4, 2644), r(212, 107), // SessionLimitPredictionResultUnavailable
    r(2272, 2648), // SessionList
    r(2849, 17), r(2850, 11), // SessionLoadDeferredRepoHooksResult
    r(25, 3), o(69, 3), o(2855, 3), o(490, 3), o(2856, 2652), o(489, 3), o(21, 3), o(2857, 5), o(1705, 3), o(2858, 3), // WorkspaceSummary
    r(5, 3), r(1479, 3), r(2264, 3), r(2228, 5), r(1436, 5), r(2224, 364), o(2851, 3), o(1889, 3), o(2852, 2446), o(733, 3), r(454, 3), r(2853, 2651), o(1434, 3), r(1435, 970), o(2854, 852), r(572, 2654), // SessionMetadataSnapshot
    r(25, 3), r(2860, 1477), // SessionModelPriceCategory
    r(2859, 20), o(2158, 2656), o(2861, 2658), o(20, 19), o(564, 188), // SessionModelList
    r(21, 3), r(83, 3), // SessionOpenOptionsAdditionalContentExclusionPolicyRuleSource
    r(1053, 17), o(1999, 17), o(2000, 17), r(32, 2661), // SessionOpenOptionsAdditionalContentExclusionPolicyRule
    r(930, 2663), r(2001, 0), r(781, 2664), // SessionOpenOptionsAdditionalContentExclusionPolicy
    o(5, 3), o(21, 3), o(36, 3), o(41, 3), o(255, 2660), o(1368, 917), o(1889, 3), o(2119, 3), o(2181, 3), o(2180, 3), o(2179, 3), o(2169, 0), o(2170, 5), o(2178, 1689), o(2161, 5), o(2168, 1687), o(2174, 5), o(2223, 174), o(163, 1628), o(2157, 233), o(2158, 1684), o(37, 1685), o(454, 3), o(2162, 17), o(2862, 1668), o(1429, 5), o(2863, 5), o(2864, 5), o(1486, 3), o(2865, 3), o(2112, 17), o(598, 17), o(2182, 17), o(2113, 17), o(2289, 5), o(952, 1695), o(2189, 3), o(2190, 17), o(2152, 1656), o(2222, 1700), o(2214, 5), o(2123, 1680), o(2151, 17), o(2211, 1699), o(2290, 5), o(2141, 17), o(2208, 17), o(2133, 5), o(2134, 5), o(2291, 17), o(2150, 17), o(2206, 1698), o(2154, 5), o(2293, 5), o(2128, 5), o(2207, 17), o(2294, 5), o(2191, 3), o(2213, 5), o(2160, 5), o(2192, 3), o(2209, 5), o(2210, 5), o(2212, 5), o(2129, 5), o(2193, 11), o(2288, 1485), o(1435, 953), o(2194, 3), o(2195, 3), o(2296, 5), o(1917, 3), o(2297, 2666), o(591, 1456), o(2205, 1697), o(2142, 17), o(727, 198), o(2866, 5), o(2130, 5), o(2172, 5), o(2143, 17), o(2144, 17), o(2173, 5), // SessionOpenOptions
    r(212, 2668), o(2867, 2667), o(2868, 5), // SessionsOpenCreate
    r(212, 2670), r(5, 3), o(2867, 2667), o(1731, 5), o(2869, 5), // SessionsOpenResume
    r(212, 2672), o(1265, 1668), o(2867, 2667), o(2869, 5), // SessionsOpenResumeLast
    r(212, 2674), r(5, 3), // SessionsOpenAttach
    r(212, 1355), r(1266, 3), o(490, 2604), o(2867, 2667), // SessionsOpenRemote
    r(212, 2677), o(490, 2604), o(351, 3), o(2867, 2667), o(2872, 0), // SessionsOpenCloud
    r(212, 2679), r(446, 2603), o(2867, 2667), o(2767, 2680), o(2874, 0), o(2875, 0), // SessionsOpenHandoff
    r(2394, 2684), r(213, 2685), o(354, 3), // SessionsOpenProgress
    r(213, 2683), o(5, 3), o(2879, 0), o(2849, 17), o(1266, 3), o(446, 2603), o(2887, 2687), // SessionOpenResult
    r(5, 3), r(2691, 17), // SessionPluginsDisableRequest
    r(5, 3), r(2691, 17), // SessionPluginsEnableRequest
    r(5, 3), r(32, 3), // SessionPluginsInstallRequest
    r(2644, 17), r(2526, 17), r(2888, 17), r(2829, 11), r(2889, 5), // SessionPruneResult
    r(83, 164), r(85, 3), r(383, 3), o(132, 50), // SettableTokenAuthInfo
    r(5, 3), o(1104, 2694), // SessionSetCredentialsParams
    r(6, 5), o(2890, 5), // SessionSetCredentialsResult
    r(1603, 2630), // SessionSizes
    o(2891, 3), // SessionTelemetryEngagement
    r(2892, 17), // SessionsBulkDeleteRequest
    r(2892, 17), // SessionsCheckInUseRequest
    r(2893, 17), // SessionsCheckInUseResult
    r(5, 3), r(446, 59), r(213, 2702), // SessionsClientMetadataEntryOk
    r(5, 3), r(213, 2704), // SessionsClientMetadataEntryNotFound
    r(5, 3), r(213, 2706), // SessionsClientMetadataEntryCorrupt
    r(5, 3), r(213, 2708), // SessionsClientMetadataEntryUnsupportedVersion
    r(5, 3), r(1627, 3), r(354, 3), r(213, 107), // SessionsClientMetadataEntryUnavailable
    r(5, 3), // SessionsCloseRequest
    r(2272, 2632), // SessionsEnrichMetadataRequest
    r(1520, 3), // SessionsFindByPrefixRequest
    o(5, 3), // SessionsFindByPrefixResult
    r(2811, 3), // SessionsFindByTaskIDRequest
    o(5, 3), // SessionsFindByTaskIDResult
    r(2892, 17), o(2897, 17), // SessionsGetClientMetadataRequest
    o(1265, 1668), // SessionsGetLastForContextRequest
    o(5, 3), // SessionsGetLastForContextResult
    o(32, 2722), o(2898, 11), o(2271, 1761), o(2899, 5), o(2900, 5), // SessionsListRequest
    r(5, 3), // SessionsLoadDeferredRepoHooksRequest
    r(2901, 11), o(2889, 5), o(2902, 5), o(2903, 17), // SessionsPruneOldRequest
    r(5, 3), o(654, 3), o(655, 11), o(665, 360), // SessionsReadPersistedEventsRequest
    r(5, 3), // SessionsReleaseLockRequest
    r(5, 3), o(2800, 5), // SessionsReloadPluginHooksRequest
    r(5, 3), // SessionsSaveRequest
    r(2037, 1698), // SessionsSetAdditionalPluginsRequest
    r(420, 5), // SessionsSetRemoteControlSteeringRequest
    r(5, 3), r(1750, 2585), // SessionsStartRemoteControlRequest
    o(2904, 3), o(2239, 5), // SessionsStopRemoteControlRequest
    r(2905, 3), o(2906, 3), // SessionsTransferRemoteControlRequest
    r(5, 3), r(158, 3), // ShellCancelUserRequestedRequest
    r(5, 3), r(158, 3), r(491, 3), // ShellExecuteUserRequestedRequest
    r(5, 3), r(2301, 3), o(2910, 2741), // ShellKillRequest
    r(2911, 5), // ShellKillResult
    r(5, 3), o(83, 974), o(4, 3), o(2912, 5), // ShutdownRequest
    r(2467, 2037), r(2672, 3), r(1768, 3), // SkillApplyInstallRequest
    r(2467, 2037), r(2672, 3), r(1768, 3), // SkillApplyUninstallRequest
    r(24, 3), r(781, 2747), r(2346, 5), o(2347, 3), // SkillDiscoveryPath
    r(1053, 2749), // SkillDiscoveryPathList
    r(2672, 3), r(1770, 3), r(1739, 3), r(680, 1380), // SkillInstallPlan
    r(212, 2315), // SkillInstallationManagementOutcomeRecoveryRequired
    r(1059, 2751), r(212, 2753), // SkillInstallationManagementOutcomeInstallPlanned
    r(2704, 2755), r(212, 2323), // SkillInstallationManagementOutcomeListed
    r(2704, 2755), r(212, 2325), // SkillInstallationManagementOutcomeRecovered
    r(4, 2758), r(2925, 3), r(212, 2345), // SkillInstallationManagementOutcomeRolledBack
    r(2672, 3), r(1770, 3), r(1739, 3), r(1852, 1378), r(680, 1380), // SkillUninstallPlan
    r(1059, 2760), r(212, 2328), // SkillInstallationManagementOutcomeUninstallPlanned
    r(1770, 3), r(2708, 5), r(153, 2330), // SkillInstallationOperationStatusPreparing
    r(1770, 3), r(2708, 5), r(153, 2332), // SkillInstallationOperationStatusPrepared
    r(1770, 3), r(2708, 5), r(153, 2334), // SkillInstallationOperationStatusAwaitingConfirmation
    r(1770, 3), r(2708, 5), r(153, 2336), // SkillInstallationOperationStatusRevalidating
    r(1770, 3), r(2708, 5), r(153, 2338), // SkillInstallationOperationStatusApplying
    r(1852, 1378), r(212, 2340), // SkillInstallationOutcomeInstalled
    r(1822, 3), r(1770, 3), r(212, 2342), // SkillInstallationOutcomeUninstalled
    r(4, 2758), r(1770, 3), r(212, 2345), // SkillInstallationOutcomeRolledBack
    r(1770, 3), r(212, 2315), // SkillInstallationOutcomeRecoveryRequired
    r(1770, 3), r(212, 2084), // SkillInstallationOutcomeDeclined
    r(1770, 3), r(212, 345), // SkillInstallationOutcomeCancelled
    r(4, 2758), o(1770, 3), r(212, 2350), // SkillInstallationOutcomeRefused
    r(1770, 3), r(2708, 5), r(527, 2774), r(153, 114), // SkillInstallationOperationStatusCompleted
    r(438, 2776), r(212, 2355), // SkillInstallationManagementOutcomeOperation
    r(1852, 1378), r(2115, 17), r(212, 2778), // SkillInstallationManagementOutcomeEnabledChanged
    r(4, 2758), r(212, 2350), // SkillInstallationManagementOutcomeRefused
    r(212, 2359), r(527, 2781), r(2528, 2054), // SkillInstallationManagementResultOutcome
    r(2467, 2037), r(1770, 3), // SkillInstallationOperationRequest
    r(212, 2359), r(527, 2774), r(2528, 2054), // SkillInstallationResultOutcome
    r(2467, 2037), r(1768, 3), // SkillInstallationsRequest
    r(2467, 2037), r(2548, 3), r(1768, 3), // SkillPlanInstallRequest
    r(2467, 2037), r(1822, 3), r(1768, 3), // SkillPlanUninstallRequest
    r(2467, 2037), r(1822, 3), r(420, 5), r(1768, 3), // SkillSetEnabledRequest
    r(2150, 17), // SkillsConfigSetDisabledSkillsRequest
    r(21, 3), r(284, 5), // SkillsConfigSetSkillDisabledRequest
    r(5, 3), r(21, 3), // SkillsDisableRequest
    o(2385, 17), o(2141, 17), o(2208, 17), o(2927, 5), // SkillsDiscoverRequest
    r(5, 3), r(21, 3), // SkillsEnableRequest
    o(2385, 17), o(2208, 17), o(2927, 5), // SkillsGetDiscoveryPathsRequest
    r(21, 3), r(24, 3), r(137, 3), o(1524, 17), o(34, 5), r(1523, 11), // SkillsInvokedSkill
    r(43, 2798), // SkillsGetInvokedResult
    r(83, 3), r(340, 3), o(178, 3), o(640, 348), // SlashCommandTimelineEntry
    r(212, 2800), r(2374, 2801), o(2929, 3), o(2930, 5), // SlashCommandAddTimelineEntryResult
    r(212, 2803), r(44, 3), r(1448, 3), o(612, 713), o(2932, 3), o(2930, 5), o(2933, 3), // SlashCommandAgentPromptResult
    r(212, 114), o(354, 3), o(612, 713), o(2930, 5), // SlashCommandCompletedResult
    r(212, 1106), r(340, 3), o(557, 5), o(2934, 5), o(2930, 5), o(2936, 2806), // SlashCommandTextResult
    r(21, 3), r(23, 3), o(2938, 3), // SlashCommandSelectSubcommandOption
    r(212, 2808), r(491, 3), r(177, 3), r(2867, 2810), o(2930, 5), // SlashCommandSelectSubcommandResult
    r(212, 2813), o(2941, 3), o(781, 3), o(1782, 3), // SlashCommandModelPickerDialog
    r(212, 2812), r(2942, 2814), o(2930, 5), // SlashCommandShowDialogResult
    r(212, 2816), r(36, 3), o(460, 191), o(781, 3), o(600, 3), o(41, 3), o(2944, 19), o(1980, 3), o(2930, 5), // SlashCommandSetModelResult
    r(212, 2818), o(1911, 3), r(354, 3), o(2930, 5), // SlashCommandSetPlanModelResult
    o(36, 3), o(40, 18), o(2946, 3), o(549, 2821), o(2948, 5), // SubagentSettingsEntry
    o(65, 2823), o(2949, 17), o(2950, 11), o(2951, 11), // SubagentSettings
    r(83, 2825), r(25, 3), r(76, 3), o(22, 3), r(23, 3), r(213, 2826), r(2363, 3), o(2952, 3), o(2953, 11), o(2954, 3), o(7, 3), r(74, 3), r(44, 3), o(497, 3), o(36, 3), o(2955, 3), o(1560, 2827), o(2958, 5), o(2959, 3), o(2960, 3), // TaskAgentInfo
    r(354, 3), r(68, 3), // TaskProgressLine
    r(83, 2825), r(2961, 2830), o(2962, 3), // TaskAgentProgress
    r(2964, 3), r(2965, 3), r(212, 2834), o(22, 3), o(32, 3), r(2966, 2835), o(2967, 3), // TaskClientOwner
    r(83, 2832), r(25, 3), r(484, 3), o(22, 3), r(23, 3), r(213, 2833), r(351, 2836), r(2363, 3), r(2968, 3), o(2952, 3), r(2953, 11), o(2954, 3), o(2960, 3), o(2969, 3), o(2970, 3), r(1560, 2837), r(2971, 5), r(265, 11), o(497, 0), o(7, 3), o(411, 3), o(2972, 3), // TaskClientInfo
    r(83, 2832), r(213, 2833), r(265, 11), r(2968, 3), o(153, 3), o(2973, 12), o(2974, 3), r(2961, 2830), // TaskClientProgress
    o(213, 2840), o(354, 3), o(153, 364), o(2973, 2841), r(212, 2842), // TaskClientUpdateProgress
    o(354, 3), o(497, 0), r(212, 114), // TaskClientUpdateCompleted
    o(354, 3), r(7, 3), o(1627, 3), r(212, 116), // TaskClientUpdateFailed
    o(354, 3), o(4, 3), r(212, 345), // TaskClientUpdateCancelled
    r(527, 1001), o(4, 3), o(2975, 5), o(2976, 0), o(1489, 10), o(2977, 5), o(2978, 10), // TaskCompletionDecision
    r(83, 655), r(25, 3), r(23, 3), r(213, 2826), r(2363, 3), o(2952, 3), r(491, 3), r(2981, 2849), o(1560, 2827), o(2958, 5), o(2982, 3), o(2350, 11), // TaskShellInfo
    r(2983, 2852), // TaskList
    r(83, 655), r(2984, 3), o(2350, 11), // TaskShellProgress
    r(5, 3), r(25, 3), // TasksCancelRequest
    r(488, 5), // TasksCancelResult
    o(946, 2851), // TasksGetCurrentPromotableResult
    r(5, 3), r(25, 3), // TasksGetProgressRequest
    r(2887, 2860), // TasksGetProgressResult
    o(946, 2851), // TasksPromoteCurrentToBackgroundResult
    r(5, 3), r(25, 3), // TasksPromoteToBackgroundRequest
    r(2985, 5), // TasksPromoteToBackgroundResult
    r(5, 3), r(83, 2832), r(484, 3), r(23, 3), o(22, 3), r(2986, 5), o(2987, 11), // TasksRegisterRequest
    r(946, 2838), r(2643, 5), r(2988, 5), // TasksRegisterResult
    r(5, 3), r(25, 3), // TasksRemoveRequest
    r(2069, 5), // TasksRemoveResult
    r(5, 3), r(25, 3), r(354, 3), o(2989, 3), // TasksSendMessageRequest
    r(2990, 5), o(7, 3), // TasksSendMessageResult
    r(5, 3), r(25, 3), r(265, 11), r(436, 2847), // TasksUpdateRequest
    r(946, 2838), r(2775, 5), r(2991, 5), // TasksUpdateResult
    r(5, 3), r(1708, 59), // TelemetrySetFeatureOverridesRequest
    r(21, 3), o(2050, 3), r(23, 3), o(2046, 19), o(1352, 3), o(555, 1994), // Tool
    r(35, 2877), // ToolList
    r(137, 3), r(32, 3), // ToolResultNewMessage
    r(1689, 3), r(1690, 1223), o(1611, 1226), o(1691, 3), o(7, 3), o(1628, 0), o(2992, 5), o(2993, 2880), o(1610, 1239), o(1692, 17), o(1626, 20), o(2994, 0), o(2995, 5), o(1624, 0), o(1593, 19), o(1625, 0), o(2996, 2848), // ToolResultExpanded
    r(5, 3), r(21, 3), r(138, 0), o(76, 3), // ToolsExecuteRequest
    r(976, 3), r(22, 3), r(3000, 3), r(3001, 3), r(3002, 3), r(3003, 3), r(3004, 17), // ToolsShellDescriptorConfig
    r(5, 3), o(2997, 5), o(2998, 5), o(2999, 5), o(3005, 2884), o(3006, 5), o(3007, 12), o(3008, 5), // ToolsGetBuiltinDescriptorsRequest
    r(35, 2886), // ToolsGetBuiltinDescriptorsResult
    r(35, 2889), // ToolsGetCurrentMetadataResult
    o(36, 3), // ToolsListRequest
    r(5, 3), r(1034, 0), r(3009, 2881), // ToolsTaskCompleteEventDataRequest
    r(5, 3), r(753, 3), o(3010, 0), o(3011, 0), // UIEphemeralQueryRequest
    r(751, 3), // UIEphemeralQueryResult
    r(2071, 3), // UIRegisterDirectAutoModeSwitchHandlerResult
    r(5, 3), r(2071, 3), // UIUnregisterDirectAutoModeSwitchHandlerRequest
    r(3012, 5), // UIUnregisterDirectAutoModeSwitchHandlerResult
    r(5, 3), r(3013, 2900), // UpdateSubagentSettingsRequest
    r(76, 3), r(6, 5), r(81, 3), o(541, 10), o(7, 3), // UserRequestedShellCommandResult
    r(464, 0), r(473, 0), r(1753, 5), // UserSettingMetadata
    r(1337, 2904), // UserSettingsGetResult
    r(1337, 0), // UserSettingsSetRequest
    r(3014, 17), // UserSettingsWritten
    r(3015, 5), o(213, 2908), o(3017, 3), // VisibilityGetResult
    r(5, 3), r(213, 2908), // VisibilitySetRequest
    r(3015, 5), o(213, 2908), o(3017, 3), // VisibilitySetResult
    o(278, 3), o(1866, 0), o(36, 3), o(41, 3), o(549, 291), o(1376, 3), // WorkflowAgentOptions
    r(5, 3), r(1559, 3), r(2329, 3), r(44, 3), r(3018, 2912), // WorkflowAgentRequest
    o(497, 0), // WorkflowAgentResult
    r(73, 3), r(76, 3), r(1582, 3), r(201, 364), r(278, 3), o(22, 3), r(74, 3), r(213, 3), o(3019, 3), o(2955, 3), o(2363, 10), o(2952, 10), r(3020, 10), o(50, 3), // WorkflowAgentSummary
    r(5, 3), r(1582, 3), // WorkflowCancelRequest
    r(25, 3), r(907, 2917), // WorkflowCurrentPhase
    o(1040, 11), o(1041, 11), o(1042, 12), o(1043, 12), // WorkflowDeclaredLimits
    r(5, 3), r(1582, 3), // WorkflowGetRunDetailParams
    r(5, 3), r(1582, 3), o(201, 3), o(3021, 10), o(3022, 10), o(1905, 11), // WorkflowGetRunProgressRequest
    r(5, 3), r(1582, 3), // WorkflowGetRunRequest
    r(5, 3), r(1582, 3), r(2329, 3), r(1588, 3), // WorkflowJournalGetRequest
    r(3023, 5), o(3024, 0), // WorkflowJournalGetResult
    r(5, 3), r(1582, 3), r(2329, 3), r(1588, 3), r(3024, 0), // WorkflowJournalPutRequest
    r(5, 3), o(3021, 10), o(3022, 10), o(1905, 11), // WorkflowListRunsRequest
    r(3020, 10), r(3013, 11), r(3029, 10), // WorkflowRunConsumed
    r(212, 2932), r(464, 12), o(3032, 12), r(1582, 3), r(83, 2933), // WorkflowRunFailureWorkflowLimitReached
    r(1582, 3), r(4, 3), r(83, 2935), // WorkflowRunFailureWorkflowResumeDeclined
    r(1627, 3), r(438, 2937), r(1582, 3), r(83, 2938), // WorkflowRunFailureWorkflowDurableFailure
    r(1582, 3), r(3047, 10), r(83, 2940), // WorkflowRunFailureWorkflowAccountingIncomplete
    r(1582, 3), r(83, 2942), // WorkflowRunFailureWorkflowProviderDisconnected
    r(83, 170), // WorkflowPauseInfoUser
    r(1588, 3), r(83, 1096), // WorkflowPauseInfoCheckpoint
    o(4, 3), o(538, 2944), o(7, 3), o(1586, 3), r(1590, 2948), // WorkflowRunTerminal
    r(1582, 3), r(360, 3), r(23, 3), r(213, 2927), r(368, 10), r(2790, 10), r(2363, 2928), r(2968, 10), r(2952, 2928), r(3025, 2929), r(3026, 11), r(3027, 11), r(3028, 11), r(1395, 2930), r(3030, 2919), r(724, 2931), r(466, 10), r(3031, 2928), r(1596, 2950), r(3050, 5), // WorkflowRunSummary
    r(3051, 2952), o(3052, 10), o(3053, 10), o(3054, 5), o(3055, 11), // WorkflowListRunsResult
    r(3056, 11), r(212, 2954), r(340, 3), // WorkflowLogLine
    r(5, 3), r(1582, 3), r(2329, 3), r(3058, 2956), // WorkflowLogRequest
    r(5, 3), r(1582, 3), // WorkflowPauseRequest
    r(25, 3), r(907, 2917), r(177, 3), o(1038, 3), r(213, 2959), r(3059, 11), r(3060, 11), o(2363, 10), o(2952, 10), r(3061, 10), r(3062, 10), r(3063, 11), r(3027, 11), // WorkflowPhaseObservation
    r(3056, 11), r(530, 11), r(201, 364), r(3064, 10), r(212, 2954), r(340, 3), // WorkflowProgressLine
    r(3065, 2962), r(3052, 2928), r(3053, 2928), r(3066, 5), r(3054, 5), r(368, 11), // WorkflowProgressPage
    o(1040, 11), o(1041, 11), o(1042, 12), o(1043, 12), // WorkflowRunLimits
    r(5, 3), r(1582, 3), o(1944, 2964), o(3067, 5), o(3068, 5), // WorkflowResumeRequest
    r(1582, 3), o(530, 11), r(213, 2927), o(497, 0), o(7, 3), o(538, 2944), o(4, 3), o(3069, 0), o(1590, 2947), // WorkflowRunResult
    r(360, 3), r(1036, 2966), // WorkflowResumeResult
    r(1582, 3), r(360, 3), r(23, 3), r(213, 2927), r(368, 10), r(2790, 10), r(2363, 2928), r(2968, 10), r(2952, 2928), r(3025, 2929), r(3026, 11), r(3027, 11), r(3028, 11), r(1395, 2930), r(3030, 2919), r(724, 2931), r(466, 10), r(3031, 2928), r(1596, 2950), r(3050, 5), r(1039, 2968), r(65, 2969), r(2887, 2963), // WorkflowRunDetail
    o(1944, 2964), o(3067, 5), o(3068, 5), o(3070, 3), // WorkflowRunOptions
    r(5, 3), r(21, 3), r(493, 0), o(2867, 2971), // WorkflowRunRequest
    o(981, 3), o(982, 3), // WorkspaceDiffContents
    r(24, 3), r(979, 3), r(2645, 2974), o(3073, 3), o(3074, 5), o(1610, 2973), // WorkspaceDiffFileChange
    r(3076, 2976), r(612, 2976), r(3077, 2977), o(3078, 3), r(3079, 5), o(2638, 2220), // WorkspaceDiffResult
    r(5, 3), r(177, 3), r(137, 3), // WorkspacesAddSummaryRequest
    o(733, 19), o(572, 19), // WorkspacesAddSummaryResult
    r(2031, 5), // WorkspacesAutopilotObjectiveExistsResult
    r(344, 11), r(177, 3), r(3080, 3), // WorkspacesCheckpoints
    r(5, 3), r(24, 3), o(2234, 5), // WorkspacesCreateDirectoryRequest
    r(2644, 5), // WorkspacesDeleteAutopilotObjectiveResult
    r(5, 3), r(612, 2976), o(3081, 5), // WorkspacesDiffRequest
    r(5, 3), o(1265, 0), // WorkspacesEnsureRequest
    r(25, 3), o(69, 3), o(2855, 3), o(490, 3), o(2856, 2987), o(489, 3), o(21, 3), o(1701, 3), o(2857, 5), o(3082, 11), o(1705, 3), o(2858, 3), o(3083, 5), o(3084, 3), o(3085, 3), o(3086, 3), o(3087, 5), // WorkspacesGetWorkspaceResultWorkspace
    r(572, 2989), o(24, 3), // WorkspacesGetWorkspaceResult
    r(3088, 2991), // WorkspacesListCheckpointsResult
    r(137, 364), // WorkspacesReadAutopilotObjectiveResult
    r(5, 3), r(344, 11), // WorkspacesReadCheckpointRequest
    r(137, 364), // WorkspacesReadCheckpointResult
    r(5, 3), r(24, 3), o(2234, 5), o(2239, 5), // WorkspacesRemovePathRequest
    r(5, 3), r(32, 3), r(2615, 3), // WorkspacesRenamePathRequest
    r(5, 3), r(137, 3), // WorkspacesSaveLargePasteRequest
    r(339, 3), r(3080, 3), r(1836, 11), // WorkspacesSaveLargePasteResultSaved
    r(3089, 3000), // WorkspacesSaveLargePasteResult
    r(5, 3), r(24, 3), // WorkspacesStatFileRequest
    r(2260, 5), r(2261, 5), r(1608, 12), r(3090, 12), r(3091, 12), // WorkspacesStatFileResult
    r(5, 3), r(3092, 11), // WorkspacesTruncateSummariesRequest
    r(5, 3), o(1265, 0), o(21, 3), // WorkspacesUpdateMetadataRequest
    r(5, 3), r(137, 3), // WorkspacesWriteAutopilotObjectiveRequest
    r(438, 3), // WorkspacesWriteAutopilotObjectiveResult
];

#[rustfmt::skip]
pub(super) const CASES: [Case; 218] = [
    t(2339, 1893), t(2158, 1895), // AuthEnumerateQuery
    t(2341, 1899), t(213, 1900), t(2342, 1902), // AuthReadQuery
    t(2343, 1906), t(2344, 1908), t(2345, 1910), // AuthWrite
    t(2373, 1933), t(2368, 1927), t(2369, 1929), t(2377, 1937), // AgentRegistrySpawnResult
    t(2339, 1946), t(2158, 1950), // AuthEnumerateValue
    t(2388, 1956), t(2389, 1958), t(2390, 1960), t(2391, 1962), t(324, 1966), t(7, 1967), // AuthLoginStep
    t(2341, 1971), t(213, 1973), t(2342, 1976), // AuthReadValue
    c(When::Bool, 5), c(When::Object, 1993), // BuiltinToolSafeForTelemetry
    t(2439, 2011), t(1855, 2013), t(490, 2015), // CatalogAgentPluginInstallSource
    t(178, 2023), t(2445, 2025), // CatalogCandidateSource
    t(2432, 2035), t(2441, 2028), t(30, 2019), // CatalogCandidate
    t(685, 2074), t(2499, 2057), t(2530, 2076), t(2465, 2047), t(2446, 2031), t(2517, 2065), t(2505, 2060), t(2533, 2079), t(2472, 2051), t(2452, 2040), t(271, 2081), // CatalogSearchResult
    t(2546, 2095), t(1109, 2085), t(488, 2083), t(2547, 2097), t(2460, 2089), t(480, 2098), t(2461, 2091), t(2462, 2087), t(2463, 2100), t(2499, 2057), t(2465, 2047), t(271, 2081), // CatalogSelectionResult
    t(1343, 2140), t(2588, 2142), t(1345, 2144), // ConnectorConnectResult
    t(2604, 2161), t(337, 2162), // DebugCollectLogsDestination
    c(When::Object, 303), c(When::Object, 306), // McpSerializableServerConfig
    t(1864, 2341), t(2718, 2343), t(2739, 2346), t(1850, 2347), t(1109, 2348), t(488, 2349), t(2740, 2351), // McpInstallationOutcome
    t(2709, 2331), t(2710, 2333), t(2711, 2335), t(2712, 2337), t(2713, 2339), t(324, 2353), // McpInstallationOperationStatus
    t(1850, 2316), t(2700, 2319), t(2705, 2324), t(2706, 2326), t(2707, 2329), t(438, 2356), t(2740, 2357), // McpInstallationManagementOutcome
    t(527, 2360), t(2499, 2057), t(2465, 2047), // McpInstallationManagementResult
    t(527, 2363), t(2499, 2057), t(2465, 2047), // McpInstallationResult
    t(2742, 2376), t(2743, 2378), t(1344, 2381), t(325, 2382), // McpOauthProbeResult
    t(178, 2391), t(2445, 2392), // McpServerCardReference
    t(2458, 2389), t(2468, 2394), // McpPlanInstallSource
    t(2744, 2387), t(2499, 2057), t(2457, 2044), t(2465, 2047), t(2446, 2031), t(2517, 2065), t(2505, 2060), t(2533, 2079), t(2472, 2051), t(2452, 2040), t(2549, 2104), t(2514, 2063), t(271, 2081), // McpPlanInstallResult
    t(494, 2457), t(916, 2458), t(917, 2459), t(605, 2460), t(2005, 2461), t(591, 2462), t(918, 2463), t(919, 2464), t(920, 2465), t(922, 2466), t(923, 2467), // PermissionsLocationsAddToolApprovalDetails
    t(326, 2544), t(337, 2545), t(338, 2549), t(343, 2551), t(350, 2553), t(355, 2554), t(357, 2555), t(362, 2556), t(364, 2558), t(367, 2560), t(369, 2561), t(370, 2562), t(371, 2563), t(372, 2564), t(374, 2208), // PushAttachment
    t(599, 2587), t(2814, 2589), t(439, 2591), t(7, 2592), // RemoteControlStatus
    t(1402, 2643), t(271, 2645), // SessionLimitPredictionResult
    c(TagBool(false), 2254), c(TagBool(true), 2603), // SessionListEntry
    t(435, 2669), t(1731, 2671), t(2870, 2673), t(2871, 2675), t(29, 2676), t(2165, 2678), t(2873, 2681), // SessionOpenParams
    t(380, 161), t(382, 163), t(383, 2693), t(387, 169), t(26, 171), t(388, 173), t(82, 51), // SettableAuthInfo
    t(1674, 2703), t(2894, 2705), t(2895, 2707), t(2896, 2709), t(271, 2710), // SessionsClientMetadataEntry
    t(1864, 2767), t(2718, 2768), t(2739, 2769), t(1850, 2770), t(1109, 2771), t(488, 2772), t(2740, 2773), // SkillInstallationOutcome
    t(2709, 2762), t(2710, 2763), t(2711, 2764), t(2712, 2765), t(2713, 2766), t(324, 2775), // SkillInstallationOperationStatus
    t(1850, 2752), t(2913, 2754), t(2705, 2756), t(2706, 2757), t(2739, 2759), t(2707, 2761), t(438, 2777), t(2926, 2779), t(2740, 2780), // SkillInstallationManagementOutcome
    t(527, 2782), t(2499, 2057), t(2465, 2047), // SkillInstallationManagementResult
    t(527, 2785), t(2499, 2057), t(2465, 2047), // SkillInstallationResult
    t(340, 2807), t(2931, 2804), t(324, 2805), t(2937, 2811), t(2928, 2802), t(2939, 2815), t(2943, 2817), t(2945, 2819), // SlashCommandInvocationResult
    t(2887, 2843), t(324, 2844), t(325, 2845), t(488, 2846), // TaskClientUpdate
    t(1376, 2828), t(176, 2838), t(952, 2850), // TaskInfo
    t(1376, 2831), t(176, 2839), t(952, 2854), // TaskProgress
    c(When::Text, 3), c(When::Object, 2881), // ToolResult
    t(3033, 2934), t(3034, 2936), t(3046, 2939), t(3048, 2941), t(3049, 2943), // WorkflowRunFailure
    t(26, 2945), t(1589, 2946), // WorkflowPauseInfo
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
