import type { SkillTree } from '../skillTree';
import { writtenTree } from './written';

/** Changes when a node is added, renamed or moved, because stored chains then mean other nodes. */
const version = '1';

const text = `
Mechanics
Motion in a line | motion | Position, velocity and acceleration along a line. | velocity; acceleration; displacement; speed; constant acceleration; kinematics; free fall; dropped from; thrown upward; stopping distance; decelerates; train; seconds later
Projectiles and motion in a plane | projectiles | Motion in two directions at once. | projectile; launched; range; angle above the horizontal; trajectory; horizontally; maximum height; cliff; initial velocity; cannon; relative velocity; boat
Forces and Newton's laws | forces | Net force, mass and acceleration; free bodies. | force; newton; tension; normal force; net force; free body; rope; pulley; inclined plane; block; mass; elevator; newton's second law; weight
Friction and drag | friction | Forces against motion on surfaces and in media. | friction; coefficient of friction; kinetic friction; static friction; drag; terminal velocity; air resistance; rough; sliding; slips; viscous
Work, energy and power | energy | Kinetic and potential energy, conservation, power. | work; kinetic energy; potential energy; conservation of energy; power; joule; watt; spring; work done; efficiency; height; compressed; mechanical energy
Momentum and collisions | momentum | Impulse, conservation, elastic and inelastic collisions. | momentum; collision; collide; elastic; inelastic; impulse; recoil; center of mass; stick together; explosion; rocket
Circular motion and gravity | circular motion and gravity | Centripetal force, orbits, Kepler. | circular; centripetal; orbit; gravitational; satellite; kepler; planet; gravity; escape velocity; radius of the orbit; angular velocity; period; banked curve
Rotation and torque | rotation | Moments of inertia, torque, angular momentum. | torque; moment of inertia; angular momentum; rotates; rolling; rolls without slipping; angular acceleration; disk; rod; pivot; lever; flywheel; cylinder; axis
Statics and materials | statics | Balance of forces and torques; stress and strain. | equilibrium; static; beam; stress; strain; young modulus; truss; ladder; support; elastic modulus; bridge; center of gravity; hangs
Oscillations | oscillations | Springs, pendulums, damping and resonance. | oscillation; oscillator; simple harmonic; pendulum; spring constant; frequency; amplitude; resonance; damping; damped; angular frequency; small oscillations
Fluids | fluids | Pressure, buoyancy and flow. | fluid; pressure; buoyant; buoyancy; density; archimedes; bernoulli; floats; submerged; pipe; flow rate; hydraulic; viscosity; water level; manometer; surface tension
Heat and thermodynamics
Temperature and heat | heat | Heat capacity, phase changes, mixing. | heat; temperature; specific heat; calorimeter; latent heat; melts; ice; thermal equilibrium; boiling; heat capacity; thermal expansion; final temperature; celsius
Heat transfer | heat transfer | Conduction, convection and radiation. | conduction; convection; radiation; thermal conductivity; insulation; stefan boltzmann; emissivity; blackbody; heat flow; wall; heat loss
Gases | gases | The ideal gas and kinetic theory. | ideal gas; gas; pressure; volume; moles of gas; boyle; charles; pv; kinetic theory; root mean square; partial pressure; container; molecules; van der waals
First law and processes | first law | Work and heat along isothermal and adiabatic paths. | first law; internal energy; adiabatic; isothermal; isobaric; isochoric; work done by the gas; expansion; compression; cyclic process; monatomic
Entropy and engines | entropy | The second law, efficiency, engines and refrigerators. | entropy; second law; carnot; engine; refrigerator; reversible; irreversible; heat pump; efficiency; reservoir; free energy; coefficient of performance
Statistical mechanics | statistical mechanics | Partition functions, distributions, microstates. | partition function; boltzmann; microstates; ensemble; canonical; fermi dirac; bose einstein; density of states; chemical potential; degeneracy; ising
Electricity and magnetism
Charges and electric fields | electric fields | Coulomb, Gauss, field and potential. | charge; electric field; coulomb; gauss; electric potential; point charge; electrostatic; dipole; flux; conductor; sphere of charge; equipotential; charged
Capacitors and dielectrics | capacitors | Storing charge and energy. | capacitor; capacitance; dielectric; plates; parallel plate; farad; stored energy; charged to; permittivity
Direct current circuits | DC circuits | Ohm, Kirchhoff, resistors, batteries. | resistor; resistance; current; circuit; ohm; kirchhoff; battery; voltage; series; parallel; emf; internal resistance; ammeter; voltmeter; bulb; resistivity
Magnetic fields and forces | magnetism | Forces on charges and currents; fields of wires. | magnetic field; magnetic force; lorentz; solenoid; ampere; biot savart; wire; tesla; cyclotron; magnet; current loop; magnetic moment; perpendicular to the field
Induction | induction | Changing flux, generators, transformers, inductors. | induction; induced; faraday; lenz; inductor; inductance; transformer; generator; magnetic flux; induced emf; eddy current; coil; turns
Alternating current | AC circuits | Impedance, phase, resonance. | alternating current; impedance; reactance; rms; phase angle; rlc; resonant frequency; power factor; ac source; phasor
Electromagnetic waves | electromagnetic waves | Maxwell's equations and radiation. | electromagnetic wave; maxwell; poynting; radiation pressure; intensity; antenna; polarization; displacement current; plane wave; waveguide
Electronics and signals | electronics | Semiconductors, amplifiers, logic, filters. | diode; transistor; amplifier; semiconductor; logic gate; filter; op amp; band gap; signal; bandwidth; mosfet; gain; digital
Waves, light and modern physics
Waves and sound | waves | Wavelength, interference, standing waves, Doppler. | wave; sound; wavelength; standing wave; harmonic; doppler; decibel; string; speed of sound; organ pipe; beat; beats; superposition; frequency heard
Mirrors, lenses and refraction | geometric optics | Rays, images and instruments. | lens; mirror; refraction; focal length; image; snell; refractive index; magnification; reflection; total internal reflection; prism; microscope; telescope; convex; concave; object distance
Interference and diffraction | wave optics | Slits, gratings, thin films, polarisation. | diffraction; interference; slit; double slit; grating; fringe; thin film; coherent; polarizer; polarized; bright fringes; resolution; michelson
Relativity | relativity | Moving clocks and rods, energy and momentum near light speed. | relativistic; relativity; lorentz factor; time dilation; length contraction; speed of light; proper time; rest mass; rest energy; spaceship; invariant mass; 0.8c
Photons and atoms | photons and atoms | The photoelectric effect, spectra, Bohr's atom. | photon; photoelectric; work function; bohr; energy level; spectrum; emission; ionization energy; hydrogen atom; de broglie; compton; x ray; laser; transition; absorption
Quantum mechanics | quantum mechanics | Wave functions, operators, wells and spins. | quantum; wave function; schrodinger; hamiltonian; eigenstate; spin; uncertainty; potential well; tunneling; operator; commutator; expectation value; perturbation; eigenvalue; angular momentum quantum
Nuclei and particles | nuclei and particles | Decay, binding energy, reactions, particles. | nucleus; nuclear; radioactive; half life; decay; alpha; beta; binding energy; fission; fusion; neutron; proton; isotope; quark; muon; particle; neutrino; activity
Solids and crystals | solids | Lattices, bands and magnetism of matter. | crystal; lattice; unit cell; phonon; band structure; fermi; superconductor; bragg; debye; brillouin; miller; hall effect; conductivity
Astronomy and cosmology | astronomy | Stars, galaxies, distances and the universe. | star; galaxy; luminosity; redshift; hubble; black hole; parallax; magnitude; telescope; cosmology; solar mass; main sequence; exoplanet; supernova; light years; planetary
Measurement and dimensions | measurement | Units, errors and orders of magnitude. | units; significant figures; uncertainty; dimensional analysis; measurement; error propagation; order of magnitude; precision; convert; standard deviation; estimate
General chemistry
Atoms and the periodic table | atoms | Electron configurations and trends. | electron configuration; periodic table; atomic number; orbital; valence; ionization energy; electronegativity; atomic radius; quantum numbers; element; isotope; noble gas; period; group
Bonds and molecular shapes | bonding | Lewis structures, polarity, hybridisation. | lewis structure; bond; covalent; ionic; hybridization; vsepr; molecular geometry; polar; bond angle; formal charge; resonance; sigma bond; lone pair; dipole moment; molecular orbital; shape
Naming and formulas | formulas | Names, empirical and molecular formulas. | formula; empirical formula; molecular formula; name the compound; nomenclature; percent composition; hydrate; compound contains; by mass; oxide
Stoichiometry | stoichiometry | Amounts in reactions, limiting reagents, yields. | moles; mole; grams; molar mass; balanced equation; limiting reagent; excess; yield; percent yield; reacts; stoichiometric; how many grams; combustion; reactant; balance
Solutions and concentrations | solutions | Molarity, dilution, colligative properties. | molarity; solution; concentration; dilute; dilution; solute; solvent; molality; boiling point elevation; freezing point; osmotic; colligative; ml of; solubility; mole fraction; vapor pressure; raoult
Intermolecular forces and phases | phases | Liquids, solids, vapour and phase diagrams. | intermolecular; hydrogen bonding; boiling point; melting point; vapor pressure; phase diagram; triple point; van der waals; london dispersion; sublimation; viscosity; clausius clapeyron
Precipitation and qualitative tests | precipitates | What dissolves, what falls out, flames and colours. | precipitate; insoluble; soluble; silver nitrate; flame test; white precipitate; cation; anion; ppt; gas evolved; litmus; qualitative; aqueous solution of; turns blue
Physical chemistry
Energies of reactions | thermochemistry | Enthalpy, Hess's law, calorimetry. | enthalpy; hess; exothermic; endothermic; heat of formation; calorimetry; bond energy; heat of combustion; standard enthalpy; kj; released
Free energy and spontaneity | free energy | Entropy, Gibbs energy and direction. | gibbs; spontaneous; free energy; entropy change; standard free energy; delta g; nonspontaneous
Chemical equilibrium | equilibrium | Constants, quotients, Le Chatelier. | equilibrium; equilibrium constant; le chatelier; kc; kp; reaction quotient; shift; at equilibrium; dissociation; partial pressures; reversible reaction
Acids and bases | acids and bases | Buffers, strengths and pH. | acid; base; ph; pka; ka; buffer; weak acid; strong base; henderson; conjugate; hydroxide; acetic; hydrochloric; proton; acidic; poh
Titrations and analysis | titrations | Endpoints, indicators and quantitative analysis. | titration; titrated; equivalence point; indicator; burette; endpoint; edta; back titration; phenolphthalein; standardize; analyte; permanganate
Solubility equilibria | solubility product | Ksp, common ions, complexes. | ksp; solubility product; common ion; molar solubility; complex ion; selective precipitation; saturated
Rates of reactions | kinetics | Rate laws, mechanisms, activation energy. | rate; rate law; rate constant; order of the reaction; first order; second order; activation energy; arrhenius; half life; mechanism; rate determining; catalyst; initial rate; intermediate
Oxidation and reduction | redox | Oxidation numbers and electron transfer. | oxidation; reduction; redox; oxidation state; oxidizing agent; reducing agent; oxidized; electrons transferred; half reaction; oxidation number; disproportionation
Electrochemistry | electrochemistry | Cells, potentials, electrolysis. | cell; electrode; anode; cathode; electrolysis; galvanic; nernst; standard potential; faraday; faradays; cell potential; electroplating; battery; deposited; salt bridge
Spectroscopy | spectroscopy | Structures from NMR, infrared and mass spectra. | nmr; infrared; spectrum; mass spectrum; chemical shift; peak; beer lambert; absorbance; ir; coupling; singlet; doublet; triplet; splitting; m/z; wavenumber; ppm; spectra
Organic chemistry
Structures and isomers | isomers | Naming, stereochemistry, conformations. | isomer; isomers; chiral; stereoisomer; enantiomer; diastereomer; iupac; cis; trans; conformation; optically active; stereocenter; racemic; structural isomers; chair; configuration; r and s
Hydrocarbons | hydrocarbons | Alkanes, alkenes, alkynes: additions and radicals. | alkane; alkene; alkyne; addition; markovnikov; hydrogenation; radical; halogenation; double bond; butene; cyclohexene; bromine; ozonolysis; hydroboration; diels alder; diene; triple bond
Substitution and elimination | substitution | SN1, SN2, E1, E2. | sn1; sn2; e2; e1; nucleophile; leaving group; alkyl halide; elimination; substitution; carbocation; bromide; zaitsev; nucleophilic; inversion
Aromatic compounds | aromatics | Benzene, substitution and directing groups. | aromatic; benzene; electrophilic; ortho; meta; para; friedel crafts; nitration; phenol; aniline; toluene; ring; directing; huckel
Alcohols, ethers and carbonyls | carbonyls | Alcohols, aldehydes, ketones and what they react to. | alcohol; aldehyde; ketone; ether; carbonyl; grignard; aldol; enolate; wittig; acetal; oxidized to; epoxide; enol; cyanohydrin; sodium borohydride; lithium aluminium hydride; imine
Carboxylic acids and derivatives | acid derivatives | Esters, amides, anhydrides and amines. | carboxylic acid; ester; amide; anhydride; acyl; hydrolysis; saponification; esterification; amine; nitrile; acid chloride; claisen; lactone
Synthesis and mechanisms | synthesis | Planning routes and pushing electrons. | synthesis; product of the reaction; major product; mechanism; reagent; retrosynthesis; sequence of reactions; protecting group; treated with; starting material; final product; compound a; compound b; intermediate; reflux
Polymers and materials | polymers | Monomers, polymerisation, properties. | polymer; monomer; polymerization; nylon; polyethylene; copolymer; degree of polymerization; condensation polymer; rubber
Coordination and metal chemistry | coordination | Ligands, crystal fields, transition metals. | ligand; coordination; complex; crystal field; transition metal; octahedral; tetrahedral; high spin; low spin; chelate; spectrochemical; oxidation state of the metal; organometallic; point group; symmetry
Biology
Cells and membranes | cells | Organelles, transport, signalling. | cell; membrane; organelle; mitochondria; nucleus; cytoplasm; transport; osmosis; diffusion; ribosome; receptor; signaling; golgi; endoplasmic reticulum; vesicle; cytoskeleton
Biomolecules and enzymes | biochemistry | Proteins, sugars, lipids, enzyme kinetics. | protein; enzyme; amino acid; substrate; michaelis; inhibitor; lipid; carbohydrate; peptide; km; vmax; folding; glucose; active site; allosteric; residue; nucleotide; western blot
Metabolism and photosynthesis | metabolism | Respiration, photosynthesis, energy carriers. | atp; glycolysis; krebs; respiration; photosynthesis; chloroplast; nadh; fermentation; electron transport; calvin; metabolic; light reactions; oxidative phosphorylation; oxygen consumption
DNA and gene expression | gene expression | Replication, transcription, translation, regulation. | dna; rna; gene; transcription; translation; replication; mrna; codon; promoter; mutation; expression; polymerase; trna; exon; intron; operon; epigenetic; methylation; histone; splicing
Inheritance | inheritance | Crosses, linkage, pedigrees. | allele; genotype; phenotype; dominant; recessive; cross; heterozygous; homozygous; punnett; pedigree; offspring; sex linked; mendel; linkage; recombination; map units; f2; autosomal; carriers
Cell division | cell division | Mitosis, meiosis and the cell cycle. | mitosis; meiosis; chromosome; chromatid; cell cycle; anaphase; prophase; metaphase; crossing over; haploid; diploid; spindle; cytokinesis; nondisjunction
Evolution and populations | evolution | Selection, drift, Hardy-Weinberg, trees of life. | evolution; natural selection; hardy weinberg; allele frequency; genetic drift; fitness; species; phylogenetic; speciation; adaptation; common ancestor; population genetics; gene flow
Ecology | ecology | Populations, communities, energy and cycles. | ecosystem; population; predator; prey; food web; trophic; biome; carrying capacity; logistic growth; habitat; competition; carbon cycle; biodiversity; invasive; symbiosis; nitrogen
Human physiology | physiology | Organs and their control. | heart; blood; kidney; lung; hormone; muscle; insulin; cardiac; blood pressure; digestion; liver; homeostasis; respiratory; hemoglobin; oxygen; patient; thyroid; stomach
Nerves, senses and behaviour | neurobiology | Action potentials, synapses, brains and behaviour. | neuron; action potential; synapse; brain; neurotransmitter; axon; resting potential; sensory; cortex; reflex; behavior; retina; ion channel; dopamine; memory
Immunity and disease | immunity | Defence, pathogens, medicine. | immune; antibody; antigen; virus; bacteria; vaccine; infection; pathogen; t cell; antibiotic; disease; inflammation; symptoms; cancer; tumor; therapy; resistance; lymphocyte
Plants and microbes | plants and microbes | Growth, hormones, life cycles. | plant; leaf; root; xylem; phloem; stomata; auxin; flower; seed; pollination; fungi; bacterial; microorganism; transpiration; chlorophyll; yeast; algae
Molecular methods | molecular methods | PCR, cloning, sequencing, editing. | pcr; plasmid; restriction enzyme; gel electrophoresis; sequencing; cloning; crispr; primer; vector; probe; chip seq; knockout; blot; genome; library; transfected; fluorescent
Earth and environment
Rocks, minerals and plates | geology | Minerals, rocks, plate motion, time. | rock; mineral; plate; tectonic; earthquake; volcano; magma; sediment; fault; mantle; crust; igneous; metamorphic; fossil; seismic; strata; sedimentary; subduction; erosion
Atmosphere and weather | weather | Air, moisture, winds and storms. | atmosphere; weather; humidity; wind; cloud; storm; precipitation; air mass; front; dew point; pressure system; hurricane; coriolis; troposphere; ozone
Oceans and water | water | Currents, tides, rivers and groundwater. | ocean; tide; current; salinity; river; groundwater; aquifer; water cycle; watershed; sea level; runoff; lake; glacier
Climate and energy | climate | Balance of energy, change, resources. | climate; greenhouse; carbon dioxide; global warming; albedo; renewable; emissions; solar energy; fossil fuel; radiative; ice age; milankovitch; pollution
Sun, moon and seasons | sun and moon | Day, season, phases and eclipses. | season; moon; eclipse; solstice; axis tilt; phase of the moon; latitude; equinox; solar system; rotation of the earth; day and night; sun
Scientific practice
Experiments and variables | experiments | Hypotheses, controls, design. | experiment; hypothesis; control group; independent variable; dependent variable; controlled; experimental design; procedure; conclusion; investigation; treatment; placebo; blind
Data, graphs and statistics | data | Reading graphs and tables, significance. | graph; data; table; correlation; mean; p value; significant; trend; slope; regression; chi square; distribution; sample size; plot; confidence interval; best fit line
Models and approximations | models | Simplifying, limiting cases, scaling. | model; approximation; assume; scaling; limiting case; order of magnitude; dimensionless; simplify; negligible; estimate
`;

let built: SkillTree | undefined;

/** The built-in tree of skills in the natural sciences: domains and leaf skills. Built once per process. */
export function scienceTree(): SkillTree {
  built ??= writtenTree('builtin-science', version, 'Science', text);
  return built;
}
