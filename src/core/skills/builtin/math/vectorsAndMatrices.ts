import { domain, leaf, topic } from '../source';

export const vectorsAndMatrices = domain('Vectors & matrices', [
  topic(
    'Vectors and projections',
    'vectors-and-matrices/vectors',
    '\\mathbf:3; vector:4; \\overrightarrow:4; \\vec:4; \\begin pmatrix:2; projection:4; \\operatorname proj:5; dot product:5; cross product:4',
    [
      leaf(
        'Vector arithmetic and positions',
        'vector arithmetic',
        'Add, scale and combine vectors; describe points and lines by them.',
        '\\overrightarrow:3; vector:2; linear combination:4; linearly:3; \\mathbf{a}:1; \\mathbf{v}:1; scalars:3; sum of the vectors:2; constants:1; parallelogram:2; collinear:2; unit vector:2; \\overrightarrow{ab}:2; \\overrightarrow{a}:2; point:1; line:1; ratio:1; midpoint:1; position vector:4; \\overrightarrow{p}:3; triangle:1; divides:1; triangle abc:1; lies on:1; circumcenter:1',
      ),
      leaf(
        'Dot product, length and angle',
        'dot product',
        'Lengths and angles through the dot product.',
        'dot product:5; \\cdot:1; angle between:4; \\|:3; orthogonal:4; perpendicular:4; \\mathbf{a} \\cdot \\mathbf{b}:4; magnitude:2; unit vectors:3; norm:3; \\cos \\theta:2; unit vector:2; \\| \\mathbf:3; are perpendicular:4; length of \\mathbf:4; length of the vector:4; are orthogonal:4; angle between the vectors:5',
      ),
      leaf(
        'Cross product and triple product',
        'cross product',
        'Cross products, areas and volumes.',
        'cross product:5; \\times \\mathbf:5; \\mathbf{a} \\times:5; parallelepiped:5; triple product:5; area of the parallelogram:2; parallelogram generated:4; area of the parallelogram spanned:5; spanned by:5; parallelogram spanned:5; volume of the parallelepiped:5',
      ),
      leaf(
        'Projections',
        'projections',
        'Project a vector on a line, a vector or a plane.',
        'projection:5; \\operatorname{proj}:5; \\proj:5; proj:5; onto:3; project:3; projection of:3; projected:4; reflection of:2; reflect:2',
      ),
    ],
  ),
  topic(
    'Matrices and determinants',
    'vectors-and-matrices/matrices-determinants',
    'matrix:5; matrices:5; \\begin pmatrix:3; determinant:5; \\mathbf m:3; \\det:5; \\mathbf a ^ - 1:4; \\begin vmatrix:5; @matrix:4; \\mathbf i:1',
    [
      leaf(
        'Matrix arithmetic',
        'matrix arithmetic',
        'Add, scale and multiply matrices.',
        'compute:1; \\mathbf{a} \\mathbf{b}:3; matrix:1; multiply:2; swaps:2; \\mathbf{m} \\mathbf{v}:3; @matrix:1; product:1; find the matrix:2; matrix \\mathbf{m}:2; matrices:1; \\mathbf{m} \\begin:3',
      ),
      leaf(
        'Determinants',
        'determinants',
        'Compute and use determinants.',
        'determinant:5; \\det:5; \\begin{vmatrix}:5; vmatrix:4; singular:3',
      ),
      leaf(
        'Inverse matrices',
        'inverse matrices',
        'Find and use inverse matrices.',
        '\\mathbf{a}^{-1}:5; inverse:5; \\mathbf{m}^{-1}:5; does not have an inverse:4; invertible:4; identity matrix:2; ^{-1}:2; inverse of:3; zero matrix:2',
      ),
      leaf(
        'Powers of matrices',
        'matrix powers',
        'Find high powers through patterns or relations.',
        '\\mathbf{a}^2:4; \\mathbf{a}^{10:4; \\mathbf{m}^2:2; \\mathbf{a}^n:3; \\mathbf{m}^n:3; \\mathbf{a}^3:3; ^{100}:3; ^{2006}:3; \\mathbf{m}^{:1; \\end pmatrix ^:4; \\mathbf{a}^5:2; \\mathbf{b}^:2; smallest positive integer:1',
      ),
      leaf(
        'Matrices of transformations',
        'transformation matrices',
        'Matrices of rotations, reflections, projections and scalings.',
        'rotation:4; reflection:4; rotates:3; rotating:3; reflecting:3; matrix that:2; projection:2; projects onto:3; dilation:4; corresponds to:3; takes:1; transformation:3; shear:3; onto:2; projecting:3',
      ),
      leaf(
        'Eigenvalues and eigenvectors',
        'eigenvalues',
        'Vectors that a matrix only scales.',
        'eigenvalue:5; eigenvector:5; = k \\mathbf{v}:5; nonzero vector:4; \\mathbf{a} \\mathbf{v} = k:4; constants k:2; for which there exists:2',
      ),
    ],
  ),
  topic(
    'Lines and planes in space',
    'vectors-and-matrices/lines-planes-3d',
    'plane:3; line in space:4; @triple-points:3; equation of the plane:5; ax + by + cz:5; (x,y,z):2; 3d:2; coordinate space:3; passing through (:2; three dimensional:3; \\text{gcd}:2; ax + by + cz + d = 0:4',
    [
      leaf(
        'Equations of planes',
        'planes',
        'Find a plane from points, a normal vector or parallels.',
        'equation of the plane:5; plane:3; ax + by + cz + d = 0:5; normal vector:4; containing the line:3; plane passing:3; plane containing:3; perpendicular to the plane:2; ax + by + cz:3; planes:1',
      ),
      leaf(
        'Lines in space',
        'lines in space',
        'Parametric lines, intersections and skew lines.',
        'line:2; lines:1; intersect:1; parameterized:3; line passing through:3; direction vector:3; skew:3; t:1; coplanar:3; parallel:1; line through:2; intersects:1',
      ),
      leaf(
        'Distances, angles and figures in space',
        'space distances',
        'Distances, angles and figures with three coordinates.',
        'distance from:3; distance between:3; distance:2; angle between:3; closest to:3; closest:2; foot of the perpendicular:3; point on the plane:2; angle:1; \\theta:1; shortest:1; vertices:2; coordinates:1; reflected:2; midpoint:2; cube:1; @triple-points:2; tetrahedron:1; parallelogram:1; point d:1; area:1; region:1; volume:1; x, y, and z:2; sphere:2; angle between the lines:5; lines in space:2; direction vectors:3; distance from the point:3; from the plane:4',
      ),
    ],
  ),
]);
