import { domain, leaf, topic } from '../source';

export const geometry = domain('Geometry', [
  topic(
    'Angles and parallel lines',
    'geometry/angles-lines',
    'angle:2; \\angle:2; @degrees:2; parallel:2; degree measure:2; supplementary:4; complementary:2; exterior angle:3; measure of:1; measure of angle:3',
    [
      leaf(
        'Angles at parallel lines',
        'parallel lines',
        'Corresponding, alternate and co-interior angles.',
        'parallel:4; transversal:5; corresponding:2; \\parallel:4; lines are parallel:2; alternate:2; line:1',
      ),
      leaf(
        'Angles at a point and clock angles',
        'angles at a point',
        'Complementary, supplementary and vertical angles; hands of a clock.',
        "supplementary:5; supplement:4; complement:3; complementary:4; vertical angle:4; straight line:3; ray:2; bisector:1; bisect:1; right angle:1; acute:1; straight angle:3; clock:5; minute hand:5; hour hand:5; o'clock:4; hands:3",
      ),
      leaf(
        'Angles in a triangle',
        'triangle angles',
        'The angle sum and exterior angles of a triangle.',
        'triangle:2; exterior angle:3; isosceles:3; \\triangle:2; angles of a triangle:4; degrees in the:1; \\angle a:1; \\angle:1; angle bisector:2; isosceles triangle:2; degrees:1; sum of the angles:2; interior angles of a triangle:5; third vertex:4; exterior angle at:3',
      ),
      leaf(
        'Angles in polygons',
        'polygon angles',
        'Interior and exterior angles of polygons.',
        'interior angle:5; exterior angle:3; regular polygon:4; polygon:4; pentagon:3; hexagon:3; octagon:3; quadrilateral:2; interior:2; regular:2; heptagon:3; sides:1',
      ),
    ],
  ),
  topic(
    'Triangles and their centres',
    'geometry/triangles',
    'triangle:3; \\triangle:3; altitude:3; median:1; centroid:5; incenter:5; circumcenter:5; orthocenter:5; inradius:4; circumradius:4; isosceles:2; equilateral:2; angle bisector:3',
    [
      leaf(
        'Isosceles and equilateral triangles',
        'special triangles',
        'Use equal sides, equal angles and symmetry.',
        'isosceles:4; equilateral:4; equal:1; congruent:1; isosceles triangle:2; equilateral triangle:2; base:1',
      ),
      leaf(
        'Triangle inequality',
        'triangle inequality',
        'Which side lengths make a triangle.',
        'triangle inequality:5; possible:1; lengths of the sides:2; integer side:3; side lengths:2; integer length:3; third side:4; different triangles:3; sides of a triangle:2; scalene:2; integers:1; could be:1',
      ),
      leaf(
        'Medians, altitudes and centroid',
        'medians, altitudes',
        'Centroid, orthocentre, and lengths of medians and altitudes.',
        'median:3; centroid:5; altitude:4; orthocenter:5; midpoint:1; medial:3; medians:4; altitudes:3; height:1',
      ),
      leaf(
        'Angle bisectors and incircle',
        'incircle',
        'Incentre, inradius and the angle bisector theorem.',
        'angle bisector:4; incircle:5; incenter:5; inradius:5; inscribed circle:3; inscribed in triangle:3; bisect:2; bisector:2; angle bisector theorem:4; tangent:1; semiperimeter:2; excircle:4; circle inscribed:1',
      ),
      leaf(
        'Circumcircle of a triangle',
        'circumcircle',
        'Circumcentre, circumradius and their formulas.',
        'circumcircle:5; circumcenter:5; circumradius:5; circumscribed:4; perpendicular bisector:3; inscribed in a circle:3; circle passing through:2; circumscribed about:3',
      ),
      leaf(
        'Area of a triangle',
        'triangle area',
        'Base and height, Heron, and area ratios.',
        'area of triangle:4; area of \\triangle:4; area:2; heron:5; area of the triangle:3; base:1; height:1; same area:2; [abc:2; square units:1',
      ),
      leaf(
        'Ratios by Ceva, Menelaus and mass points',
        'cevians',
        'Ratios on sides and cevians.',
        'ceva:5; menelaus:5; mass point:5; cevian:5; ratio:1; intersect at:2; point d:1; lies on:1; stewart:4; \\frac{ab:1; be intersect:2; on side:2; on \\overline:2',
      ),
    ],
  ),
  topic(
    'Right triangles and Pythagoras',
    'geometry/right-triangles',
    'right triangle:4; hypotenuse:5; pythagorean:5; leg:2; right angle:2; 90^\\circ:2; ladder:3',
    [
      leaf(
        'Pythagorean theorem',
        'Pythagoras',
        'Find a side of a right triangle.',
        'pythagorean:5; hypotenuse:4; leg:3; legs:2; right triangle:3; ladder:3; diagonal:2; how far:2; miles north:3; north:2; east:2; west:2; south:2; pythagorean triple:3',
      ),
      leaf(
        'Special right triangles',
        'special right triangles',
        'Triangles with angles 30-60-90 and 45-45-90.',
        '45-45-90:5; 30-60-90:5; 45:1; 30^\\circ:3; 60^\\circ:3; 45^\\circ:3; isosceles right:4; equilateral:1; \\sqrt:1; isosceles right triangle:3; angle a = 30:4; right angle:3; 45^\\circ$ - $45^\\circ:5',
      ),
      leaf(
        'Right-triangle trigonometry',
        'right-triangle trig',
        'Sine, cosine and tangent as ratios of sides.',
        '\\sin:3; \\cos:3; \\tan:3; right triangle:2; sine:2; cosine:2; tangent of:1; \\sin a:2; \\tan a:2; \\cos a:2; \\angle:1',
      ),
      leaf(
        'Altitude to the hypotenuse',
        'altitude on hypotenuse',
        'The altitude, projections and median of a right triangle.',
        'altitude:3; altitude to the hypotenuse:5; median to the hypotenuse:4; foot of:3; perpendicular:1; hypotenuse:1; midpoint of the hypotenuse:4',
      ),
    ],
  ),
  topic(
    'Similarity and congruence',
    'geometry/similarity-congruence',
    'similar:5; congruent:3; \\sim:4; similar triangles:5; \\cong:3; parallel to:2; shadow:3; corresponding:2',
    [
      leaf(
        'Similar and congruent triangles',
        'similar triangles',
        'Ratios of corresponding sides; equal figures.',
        'similar triangle:5; similar:4; \\sim:4; parallel to:2; \\parallel:2; triangles are similar:3; corresponding sides:3; \\overline:1; congruent:4; \\cong:4; sas:3; asa:3; sss:3; congruent triangle:3; identical:1',
      ),
      leaf(
        'Scaling of areas and volumes',
        'area scaling',
        'Areas scale with the square, volumes with the cube.',
        'ratio of the area:4; ratio of the volume:4; ratio of areas:4; ratio of the perimeter:2; area of the smaller:2; area of the larger:2; enlarged:2; dilat:1; similar figures:3; scale factor:3; tripled:2; doubled:2',
      ),
      leaf(
        'Shadows and indirect measurement',
        'shadows',
        'Heights from shadows, mirrors and lines of sight.',
        'shadow:5; tall:2; lamp:2; pole:3; tree:2; flagpole:3; height of:1; casts:4; street light:3; foot of:1; telephone pole:3',
      ),
    ],
  ),
  topic(
    'Circles',
    'geometry/circles',
    'circle:3; radius:2; chord:4; tangent:2; diameter:3; arc:3; circumference:4; semicircle:2; sector:3; radii:3; inscribed:1',
    [
      leaf(
        'Circumference and arc length',
        'circumference, arcs',
        'Lengths of circles and arcs.',
        'circumference:5; arc length:5; length of arc:4; arc:2; wheel:3; revolution:3; semicircle:1; around:1; perimeter:1; rope:2; length of the arc:5; cut an arc:3; long is the arc:5',
      ),
      leaf(
        'Area of circles and sectors',
        'circle area',
        'Areas of discs, rings and sectors.',
        'area of the circle:4; area of a circle:4; sector:5; area:2; shaded:2; concentric:3; terms of \\pi:2; annulus:4; semicircle:2; pizza:1; circular:2; quarter circle:2; area inside:1; area of the sector:5',
      ),
      leaf(
        'Inscribed and central angles',
        'angles in circles',
        'Angles at the centre and on the circle; cyclic quadrilaterals.',
        'inscribed angle:5; central angle:5; arc:2; inscribed:2; cyclic:4; \\angle:1; \\widehat:3; degrees:1; subtend:4; inscribed in a circle:2; cyclic quadrilateral:4; minor arc:3; \\overarc:3; concyclic:4',
      ),
      leaf(
        'Tangents and inscribed circles',
        'tangents',
        'Lines and circles that touch; circles in figures.',
        'tangent:4; externally tangent:5; internally tangent:5; mutually tangent:4; tangent to:3; touch:2; tangent line:3; point of tangency:4; common tangent:4; internally:2; externally:3; tangent circles:3; inscribed in:3; circumscribed:3; inscribed circle:3; square is inscribed:3; circle is inscribed:3; hexagon:1; inscribed in a square:3; largest circle:2; inscribed in a circle:2; semicircle:1',
      ),
      leaf(
        'Chords, secants and power of a point',
        'power of a point',
        'Products of segments on lines through a point.',
        'chord:4; secant:4; power of a point:5; chords:3; intersect:1; length of the chord:3; perpendicular bisector:1; power of:1; common chord:3; from the center:2',
      ),
    ],
  ),
  topic(
    'Polygons and quadrilaterals',
    'geometry/polygons-quadrilaterals',
    'quadrilateral:4; parallelogram:4; rhombus:5; trapezoid:4; rectangle:2; square:1; hexagon:3; pentagon:3; octagon:3; polygon:4; diagonal:2; kite:2; regular:2; abcd:2',
    [
      leaf(
        'Parallelograms, rectangles and rhombi',
        'parallelograms',
        'Sides, angles and diagonals of parallelograms.',
        'parallelogram:4; rhombus:4; rectangle:3; square abcd:2; square:1; diagonal:2; rectangle abcd:3; ptolemy:5; cyclic:4; cyclic quadrilateral:5; brahmagupta:5; inscribed in a circle:2; circumscribed:1; quadrilateral abcd:2; tangential:3',
      ),
      leaf(
        'Trapezoids and kites',
        'trapezoids',
        'Bases, legs, midline and diagonals.',
        'trapezoid:5; trapezium:4; kite:3; isosceles trapezoid:4; base:1; parallel sides:3; bases:1',
      ),
      leaf(
        'Regular polygons',
        'regular polygons',
        'Lengths and areas in regular polygons.',
        'regular hexagon:4; regular octagon:4; regular polygon:4; regular pentagon:4; regular:3; hexagon:2; octagon:2; pentagon:2; equilateral:1; dodecagon:3; apothem:4',
      ),
      leaf(
        'Diagonals and sides of polygons',
        'diagonals',
        'Numbers of sides, diagonals and angles.',
        'diagonals:3; how many diagonals:5; sides does:3; convex polygon:3; how many sides:4; convex:2; vertices:1; interior angle:2; interior:1; decagon:2',
      ),
    ],
  ),
  topic(
    'Area and perimeter',
    'geometry/area-perimeter',
    'area:3; perimeter:4; square:1; rectangle:2; shaded:3; square units:2; length:1; width:2; side length:1; square inches:1; square feet:1; square centimeters:1; region:1',
    [
      leaf(
        'Area of rectangles and squares',
        'rectangle area',
        'Length times width and its reverse.',
        'rectangle:2; rectangular:2; square:1; length:1; width:2; area of the rectangle:2; area of the square:2; area of a square:2; dimension:1; garden:1; tile:1; carpet:2; square foot:1; wall:1; rug:2; floor:1',
      ),
      leaf(
        'Perimeter',
        'perimeter',
        'Lengths around figures.',
        'perimeter:5; fence:2; fencing:2; around:1; border:2; sides:1; perimeter of the:2; frame:1',
      ),
      leaf(
        'Area of composite figures',
        'composite figures',
        'Cut figures into parts or complete them; areas on a grid.',
        'shaded:3; shaded region:3; shaded area:3; figure:2; overlap:3; adjacent:1; diagram:1; not to scale:1; unshaded:2; total area:1; region:1; composed of:2; cut:1; paper:1; folded:2; diagram shows:1; arranged:1; grid:3; pick:3; lattice:2; unit square:2; dots:1; pegs:2; vertices at:1; vertices:1; graph paper:3; enclosed by:1',
      ),
      leaf(
        'Area of triangles, parallelograms and trapezoids',
        'polygon areas',
        'Base and height formulas.',
        'triangle:2; trapezoid:2; parallelogram:2; base:1; height:1; area of triangle:2; area of the triangle:2; area of trapezoid:2; rhombus:1; hexagon:1; area of the quadrilateral:2; area of quadrilateral:2',
      ),
      leaf(
        'Ratios of areas',
        'area ratios',
        'Compare areas without computing them all.',
        'ratio of the area:4; what fraction of the:3; fraction:1; ratio:2; midpoint:1; percent of the area:2; fraction of the area:3; fractional part:2; what is the ratio:2; times the area:2',
      ),
      leaf(
        'Areas with circles',
        'areas with arcs',
        'Regions bounded by arcs.',
        'circle:2; semicircle:3; \\pi:2; radius:1; quarter circle:3; arcs:2; sector:2; enclosed:1; terms of \\pi:2; circular:2; diameter:1',
      ),
    ],
  ),
  topic(
    'Solids, volume and surface area',
    'geometry/solids-volume',
    'volume:4; surface area:5; cube:2; sphere:4; cylinder:5; cone:4; pyramid:4; prism:5; tetrahedron:5; cubic:1; face:1; solid:3; edge:2; box:1; cubic inches:3; cubic centimeters:3; cubic feet:2',
    [
      leaf(
        'Prisms, boxes and cubes',
        'prisms, cubes',
        'Volume, surface and diagonals of boxes.',
        'cube:3; box:2; prism:4; rectangular prism:4; rectangular box:3; edge:2; face:1; dimension:1; block:2; unit cube:3; side length:1; aquarium:3; tank:1; cubes:2',
      ),
      leaf(
        'Cylinders',
        'cylinders',
        'Volume and surface of cylinders.',
        'cylinder:5; cylindrical:5; can:1; height:1; right circular cylinder:3; lateral:1; pool:1',
      ),
      leaf(
        'Cones and pyramids',
        'cones, pyramids',
        'Volume and surface of cones, pyramids and frustums.',
        'cone:5; pyramid:5; frustum:5; slant height:4; apex:3; base:1; conical:4; square pyramid:3; square base:2; truncated:3',
      ),
      leaf(
        'Spheres',
        'spheres',
        'Volume, surface and sections of spheres.',
        'sphere:5; hemisphere:5; spherical:4; ball:2; inscribed in:1; globe:2; radius:1',
      ),
      leaf(
        'Polyhedra, nets and sections',
        'polyhedra',
        'Faces, edges and vertices; nets, plane cuts and stacked cubes.',
        'polyhedron:5; tetrahedron:4; octahedron:5; faces:2; edges:2; vertices:1; net:3; icosahedron:4; dodecahedron:4; euler:2; how many edges:4; how many faces:3; how many vertices:3; regular tetrahedron:3; plane:2; cross section:5; cut:2; painted:3; slice:3; shortest:2; surface:1; folded:3; intersection:1; stacked:2; glued:3; crawl:3; removed:1; view:1; visible:2',
      ),
    ],
  ),
  topic(
    'Coordinate geometry',
    'geometry/coordinate-geometry',
    'coordinate:2; @points2:1; coordinates:2; vertices:1; x axis:1; y axis:1; coordinate plane:3; lattice point:2; @circle-equation:3; plane:1; origin:2; xy plane:2; cartesian:3',
    [
      leaf(
        'Figures given by coordinates',
        'figures in coordinates',
        'Vertices, missing points and shapes in the plane.',
        'vertices:2; coordinates of:2; vertices of:2; parallelogram:1; triangle with vertices:3; @points2:2; coordinates of point:2; square:1; rectangle:1; point d:1; vertex:1; located:1',
      ),
      leaf(
        'Area from coordinates',
        'area from coordinates',
        'Shoelace formula, boxes and determinants.',
        'shoelace:5; area:2; area of the triangle:2; area of triangle:2; square units:2; bounded by:3; vertices:1; enclosed by:2; region bounded:3; quadrilateral:1; formed by:1; area of the triangle with vertices:5; triangle with vertices:5; area of the quadrilateral with vertices:5; with vertices:4; coordinate axes:3; axes enclose:4; @triple-points:1; @points2:2',
      ),
      leaf(
        'Equation of a circle',
        'circle equation',
        'Centre and radius from an equation and back.',
        '@circle-equation:5; circle:3; x^2+y^2:3; x^2 + y^2:3; center of the circle:4; radius:2; equation of the circle:3; equation of a circle:4; circle with equation:4; enclosed by:2; center:1; describes a circle:5; find its radius:3; find the center:2; center and radius:5; circle with center:3; x^2 + y^2 -:3; x^2 + y^2 +:3; x^2+y^2-:3; x^2+y^2+:3',
      ),
      leaf(
        'Loci and intersections',
        'loci, intersections',
        'Sets of points with a property, and common points of curves.',
        'intersect:3; intersection:3; line:1; graphs:1; parabola:1; points of intersection:3; tangent:2; intersects:2; meet:1; set of points:3; locus:5; set of all points:4; region:1; such that:1; all points:3; moves:1; distance from:1; points p:2',
      ),
      leaf(
        'Lattice points',
        'lattice points',
        'Points with integer coordinates.',
        'lattice point:5; integer coordinates:5; lattice:4; coordinates are integers:4; both integers:2; integer:1; coordinates are both:3',
      ),
    ],
  ),
  topic(
    'Geometric transformations',
    'geometry/transformations',
    'reflect:4; reflection:4; rotate:3; rotation:4; translate:3; translation:4; dilation:5; image of:2; symmetry:2; rotated:3; reflected:4; image:1; line of symmetry:4',
    [
      leaf(
        'Reflections',
        'reflections',
        'Mirror points and figures in lines.',
        'reflect:4; reflection:4; reflected:4; line y=x:2; over the:1; mirror:3; across:2; line y = x:2; reflected over:3; reflected across:2',
      ),
      leaf(
        'Rotations',
        'rotations',
        'Turn points and figures about a centre.',
        'rotate:4; rotation:4; rotated:4; clockwise:3; counterclockwise:3; about the origin:3; turned:2; rolling:2; rolled:2; about:1',
      ),
      leaf(
        'Translations and dilations',
        'translations, dilations',
        'Shift and scale figures.',
        'translate:4; translation:4; translated:4; dilation:5; scale factor:3; dilated:4; shifted:2; centered at:1; homothety:4; units to the:1; units up:2; moved:1',
      ),
      leaf(
        'Symmetry of figures',
        'symmetry',
        'Lines and centres of symmetry.',
        'symmetry:4; line of symmetry:5; symmetric:3; lines of symmetry:5; rotational symmetry:5; axis of symmetry:1; symmetrical:3',
      ),
    ],
  ),
]);
