import type { SkillTree } from '../skillTree';
import { writtenTree } from './written';

/** Changes when a node is added, renamed or moved, because stored chains then mean other nodes. */
const version = '1';

const text = `
Data structures
Arrays and prefix sums | prefix sums | Positions, running totals, difference arrays. | array; prefix sum; subarray; contiguous; running sum; range sum; difference array; rotate the array; in place; sum of elements
Linked lists | linked lists | Nodes joined by pointers: reversing, merging, finding cycles. | linked list; next pointer; head node; tail; reverse the list; singly linked; doubly linked; node.next; fast and slow; listnode
Stacks and monotonic stacks | stacks | Last in, first out; nearest larger or smaller elements. | stack; push; pop; brackets; parentheses; balanced; valid parentheses; next greater; next smaller; histogram; monotonic; reverse polish
Queues and deques | queues | First in, first out; sliding-window maxima with a deque. | queue; deque; enqueue; dequeue; circular buffer; first in first out; window maximum
Hash tables and sets | hashing | Counting, grouping and looking up by key. | hash; hash map; dictionary; hash table; frequency; count occurrences; duplicate; distinct; set; two sum; group anagrams; anagram; lookup; unique
Heaps and priority queues | heaps | The smallest or largest element first; the k best. | heap; priority queue; kth largest; kth smallest; k closest; top k; median of a stream; heapq; merge k sorted; min heap; max heap
Binary search trees | search trees | Ordered trees, balanced trees, predecessor and successor. | binary search tree; bst; balanced tree; inorder successor; red black; avl; treap; ordered set; floor and ceiling; rank of a key
Tries | tries | Trees of prefixes for words and bits. | trie; prefix tree; dictionary of words; autocomplete; longest common prefix; word search; startswith
Disjoint sets | union-find | Merging groups and asking whether two elements belong together. | union find; disjoint set; connected components; merge groups; same group; find parent; dsu; friend circles
Range queries with trees | range queries | Segment trees, Fenwick trees and sparse tables. | segment tree; fenwick; binary indexed tree; range query; range update; point update; lazy propagation; sparse table; range minimum; queries of the form
Searching and sorting
Sorting and custom orders | sorting | Ordering elements by one or several keys. | sort; sorted; ascending; descending; order; comparator; lexicographically; permutation; quicksort; merge sort; stable; inversion; inversions
Binary search | binary search | Halving a sorted range; bounds of a value. | binary search; sorted array; lower bound; upper bound; bisect; rotated sorted; logarithmic; first position; insertion position
Searching for the answer | answer search | Binary search over a monotone answer. | minimize the maximum; maximize the minimum; smallest possible maximum; capacity; feasible; minimum time to; minimum speed; at least k; largest minimum
Two pointers | two pointers | Two positions that move towards or after one another. | two pointers; pair with sum; three sum; left and right; palindrome check; container; remove duplicates; merge two sorted; partition
Sliding windows | sliding window | The best contiguous part that meets a condition. | sliding window; longest substring; window; at most k distinct; consecutive elements; minimum window; without repeating; longest subarray; subarray of length k
Sweeping over intervals | intervals | Events in order; overlaps, merging, scheduling rooms. | interval; overlap; overlapping; merge intervals; meeting rooms; start and end; events; sweep line; schedule; bookings; covers; segments
Selection and partial order | selection | The k-th element and medians without a full sort. | kth element; quickselect; median; nth element; order statistic; partition; k smallest
Dynamic programming
Sequences and states | linear dp | The best or the count along a line of states. | dynamic programming; dp; climbing stairs; number of ways; house robber; maximum sum of non adjacent; decode; tabulation; recurrence; recurrence relation; steps; previous states
Knapsacks and sums | knapsack | Choosing items under a limit; reachable sums; making change. | knapsack; weight; capacity; items; subset sum; coin change; coins; denominations; partition equal; target sum; total value; budget
Subsequences of sequences | subsequences | Longest increasing and common subsequences. | subsequence; longest increasing subsequence; longest common subsequence; lis; lcs; increasing; envelopes; non decreasing
Edit distance and alignment | edit distance | Turning one text into another at least cost. | edit distance; levenshtein; insert delete replace; alignment; convert word; minimum operations to convert; interleaving; wildcard matching; regular expression matching
Paths on grids | grid dp | Ways and best sums through cells. | grid; cell; matrix; top left; bottom right; right or down; unique paths; obstacles; minimum path sum; maximal square; rows and columns
Intervals and splitting | interval dp | The best way to split or merge a range. | matrix chain; burst balloons; merge stones; split the array; cut; optimal parenthesization; interval dp; palindrome partitioning; removing boxes; last to be removed
Dynamic programming on trees | tree dp | Values of subtrees joined at their roots. | tree dp; subtree; rerooting; maximum independent set; each node; diameter; path sum; root the tree; sum of distances
States as bit masks | bitmask dp | Sets as numbers: tours, assignments, covers. | bitmask; subset; visit all; travelling salesman; assignment; mask; hamiltonian; set cover; every city exactly once
Counting numbers by digits | digit dp | How many numbers up to a bound have a property of their digits. | digit; digits; numbers between; count integers; without consecutive ones; digit sum; leading zeros; at most n
Games and optimal play | game dp | Who wins, and the best difference of two players. | game; player; players; alice; bob; optimal play; plays optimally; takes turns; stones; nim; grundy; winner; first player; wins
Graphs
Breadth-first search | BFS | Fewest steps, level by level. | breadth first; bfs; shortest path in an unweighted; minimum number of moves; knight; word ladder; levels; queue of nodes; maze; fewest steps; minimum steps
Depth-first search and components | DFS | Reaching, colouring and counting connected parts. | depth first; dfs; connected; component; islands; flood fill; reachable; visited; number of provinces; region; adjacent cells; surrounded
Shortest paths with weights | shortest paths | Dijkstra, Bellman-Ford, Floyd-Warshall. | shortest path; dijkstra; bellman ford; floyd warshall; weighted; weighted graph; edge weights; distance; cheapest; cost of the road; negative cycle; roads; network delay; flights
Spanning trees | spanning trees | Connecting everything at least cost. | minimum spanning tree; kruskal; prim; connect all points; minimum cost to connect; cables; spanning
Topological order | topological order | Orders that respect dependencies; finding cycles in them. | topological; dependency; dependencies; prerequisite; prerequisites; course schedule; dag; directed acyclic; build order; cycle in a directed; in degree; tasks
Cycles, bridges and strong components | strong components | The fine structure of directed and undirected graphs. | strongly connected; bridge; articulation; tarjan; kosaraju; cycle; critical connections; two sat; biconnected; condensation
Flows, matchings and cuts | flows | Most units through a network; pairing two sides. | flow; max flow; maximum flow; minimum cut; matching; bipartite matching; ford fulkerson; dinic; capacity; assign workers; augmenting; source and sink
Colouring and two sides | bipartite graphs | Whether a graph can be split into two or few colours. | bipartite; coloring; colour; color; two groups; odd cycle; possible bipartition; adjacent vertices
Trees: walks and traversals | tree traversal | Preorder, inorder, postorder and levels. | binary tree; traversal; preorder; inorder; postorder; level order; root; leaf; height; depth of the tree; symmetric tree; treenode; left child; right child; serialize
Trees: ancestors and paths | tree ancestors | Lowest common ancestors, distances and binary lifting. | lowest common ancestor; lca; ancestor; binary lifting; kth ancestor; path between two nodes; euler tour; tree queries; heavy light
Euler and Hamilton paths | Euler paths | Using every edge or every vertex once. | eulerian; euler path; every edge exactly once; hamiltonian; itinerary; tickets; de bruijn; gray code
Strings
Building and parsing strings | string handling | Splitting, joining, formatting and converting text. | string; character; characters; lowercase; uppercase; vowel; reverse the string; words; split; concatenate; substring; format; ascii; letters; whitespace
Pattern matching | pattern matching | Finding a text in another: KMP, Z, rolling hashes. | pattern; occurrence; kmp; rabin karp; z function; rolling hash; prefix function; needle; haystack; substring search; failure function; period of the string
Palindromes | palindromes | Texts that read the same from both ends. | palindrome; palindromic; palindromic substring; manacher; reads the same; longest palindromic
Suffix structures | suffix structures | Suffix arrays, trees and automata. | suffix array; suffix tree; suffix automaton; longest repeated; distinct substrings; longest common substring
Expressions and grammars | parsing | Calculators, tokenisers, recursive descent. | expression; calculator; evaluate the expression; operator precedence; tokenize; grammar; recursive descent; nested; decode string; json; infix; postfix; parser
Regular expressions and formats | regex | Matching and checking texts by their form. | regular expression; regex; valid number; email; ip address; match the pattern; validate; wildcard; url
Mathematics in code
Divisors and primes | primes | Sieves, factorisation, greatest common divisors. | prime; primes; sieve; factor; factorization; divisor; gcd; greatest common divisor; lcm; euclid; eratosthenes; divisible; coprime; totient
Modular arithmetic and fast powers | modular powers | Remainders, inverses and exponentiation by squaring. | modulo; modular; mod 10; 1000000007; answer modulo; since the answer may be large; fast exponentiation; power; modular inverse; fermat; remainder
Counting and combinatorics | counting | Binomials, arrangements, inclusion and exclusion. | combinations; permutations; binomial; catalan; count the number of ways; inclusion exclusion; pascal; factorial; arrangements; stars and bars
Bit manipulation | bits | Masks, shifts, exclusive or. | bit; bits; xor; bitwise; binary representation; shift; set bits; single number; power of two; mask; and or; hamming
Big numbers and bases | big numbers | Digits beyond machine words; other bases. | big integer; large numbers as strings; add two numbers; multiply strings; base conversion; hexadecimal; binary string; overflow; roman numeral; digits of the number
Matrices and linear recurrences | matrices | Multiplying, rotating, powers for recurrences. | matrix; matrix exponentiation; rotate the image; spiral; transpose; fibonacci; linear recurrence; gaussian elimination; determinant; diagonal
Geometry in code | geometry | Points, lines, polygons, convex hulls. | point; coordinates; polygon; convex hull; cross product; line segment; intersect; intersection; area; closest pair; circle; rectangle; collinear; slope; distance between points; plane
Probability and random methods | randomness | Expected values, sampling, shuffling. | probability; random; expected value; expected number; reservoir sampling; shuffle; monte carlo; uniformly; simulate; dice; probability that
Numerical methods | numerical methods | Roots, integrals and precision of floating point. | floating point; precision; newton; square root; epsilon; bisection; integral; ternary search; decimal; rounding; absolute error
Fast transforms and polynomials | transforms | Convolutions by FFT and NTT. | fft; fast fourier; convolution; polynomial multiplication; ntt; coefficients
Ways to a solution
Brute force and enumeration | enumeration | Trying everything within the limits. | brute force; all possible; try all; every pair; enumerate; check each; constraints are small; nested loops
Backtracking | backtracking | Building candidates and giving up early. | backtracking; backtrack; generate all; permutations; subsets; combinations; n queens; sudoku; all combinations; prune; word search; place; puzzle
Recursion and divide and conquer | divide and conquer | Solving smaller instances of the same problem. | recursion; recursive; divide and conquer; base case; subproblem; split into halves; tower of hanoi; master theorem; memoization
Greedy choices | greedy | Taking what looks best, with a proof that it is. | greedy; minimum number of; maximum number of; earliest deadline; activity selection; jump game; gas station; exchange argument; assign cookies; candies; at each step; huffman
Simulation | simulation | Carrying out the rules of the statement step by step. | simulate; simulation; robot; step by step; after each operation; instructions; commands; moves; process; rounds; game of life; elevator; clock; board; each second; direction
Constructive algorithms | constructive | Building any object that meets the conditions. | construct; construct any; find any; print any; if there are multiple; impossible; output minus one; rearrange; permutation such that; exists; build an array
Invariants and parity | invariants | What stays the same under the operations. | invariant; parity; odd or even; is it possible; operation any number of times; swap; can be made equal; equal by operations
Meet in the middle and pruning | meet in the middle | Halves joined, bounds that cut the search. | meet in the middle; branch and bound; prune; iterative deepening; a star; heuristic; n up to 40
Offline and batched queries | offline queries | Answering queries in a better order than asked. | queries; offline; sort the queries; mo algorithm; sqrt decomposition; process queries; each query
Complexity analysis | complexity | Time and memory as functions of the input. | time complexity; space complexity; big o; asymptotic; running time; constraints; amortized; worst case; linear time; constant space
Software
Classes and interfaces | classes | Objects, inheritance, encapsulation. | class; object; inheritance; interface; method; constructor; polymorphism; encapsulation; override; attribute; instance; object oriented
Designing data types | design | Caches, iterators and other types to a specification. | design; implement the class; lru cache; cache; iterator; rate limiter; data structure that supports; get and put; operations in constant time; eviction; api
Iteration and comprehensions | iteration | Loops, generators, maps and filters. | loop; list comprehension; generator; yield; map; filter; lambda; reduce; iterator; iterate; function takes a list; returns a list; enumerate; zip
Types and generics | types | Static types, generics, conversions. | type; typed; generic; template; cast; type error; annotation; typescript; enum; struct; compile; optional
Errors and edge cases | edge cases | Exceptions, empty inputs, validation. | exception; raise; throw; try; catch; edge case; empty input; invalid; null; none; error handling; valueerror; raise an error
Debugging and reading code | debugging | Finding out what code does and what is wrong with it. | bug; debug; what is the output; fix the code; incorrect; trace; wrong answer; following code; stack trace; error message; expected output
Testing | testing | Unit tests, properties, test data. | unit test; test case; assert; mock; pytest; coverage; property based; test suite; fixture
Concurrency | concurrency | Threads, locks, asynchronous work. | thread; lock; mutex; race condition; deadlock; async; await; concurrent; parallel; semaphore; atomic; goroutine; producer consumer
Input, output and files | input and output | Reading and writing text, files and formats. | file; read the input; standard input; output format; csv; parse the input; stdin; print; write to a file; path; directory; json file; each line
Databases and SQL | SQL | Queries, joins, grouping, keys. | sql; table; select; join; group by; query; where clause; primary key; foreign key; rows; employees; database; having; schema; salary
Data frames and numerics | data frames | Tables and arrays in libraries such as pandas and NumPy. | pandas; dataframe; numpy; column; series; groupby; broadcasting; ndarray; plot; missing values; csv; axis
Web and networks | web | Requests, servers, pages. | http; request; server; url; rest; html; css; javascript; api; dom; browser; socket; endpoint; flask; react; response
Systems and machines
Memory and pointers | memory | Allocation, references, ownership. | pointer; memory; malloc; free; reference; heap memory; stack memory; leak; address; buffer; ownership; garbage collection; dereference
Operating systems | operating systems | Processes, scheduling, paging. | process; scheduling; scheduler; page; paging; virtual memory; context switch; kernel; system call; cpu burst; round robin; file system; fork
Machine code and architecture | architecture | Instructions, registers, caches, pipelines. | assembly; register; instruction; cpu; cache; pipeline; cache line; interrupt; opcode; clock cycles; processor; cache miss
Compilers and languages | compilers | Grammars, automata, types and translation. | compiler; lexer; abstract syntax tree; automaton; finite automaton; context free; interpreter; bytecode; turing machine; regular language; dfa; nfa
Cryptography and security | security | Ciphers, hashes, attacks and their prevention. | cipher; encrypt; decrypt; caesar; rsa; key; public key; signature; password; injection; vulnerability; authentication; token; sha
Compression and coding | coding theory | Fewer bits, and bits that survive errors. | compress; compression; run length; huffman; encode; decode; entropy; checksum; parity bit; error correcting; hamming code
Distributed systems | distributed systems | Many machines: consistency, replication, messages. | distributed; replication; consensus; raft; paxos; sharding; load balancer; partition tolerance; message queue; eventual consistency; map reduce; latency
Machine learning in code | machine learning | Training, models and metrics written by hand. | neural network; gradient descent; training; loss; classifier; regression; tensor; pytorch; accuracy; k means; decision tree; epoch; layer; softmax
`;

let built: SkillTree | undefined;

/** The built-in tree of programming skills: domains and leaf skills. Built once per process. */
export function codeTree(): SkillTree {
  built ??= writtenTree('builtin-code', version, 'Programming', text);
  return built;
}
