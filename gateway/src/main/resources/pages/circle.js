// Draws the circle of a person; the table beside it says the same without scripts.
const section = document.querySelector('[data-circle]');
const SPACING = 70;
const STEP = 160;
const COLOURS = { CHILD: '#1d70b8', ADULT: '#00703c', UNKNOWN: '#fff', AGENCY: '#f3f2f1' };
const SHAPES = { CHILD: 'ellipse', ADULT: 'rectangle', UNKNOWN: 'rectangle', AGENCY: 'diamond' };
const LINES = { C: 'CONNECTION', I: 'INVOLVEMENT', S: 'SIBLINGS' };
const KINDS = { CHILD: 'child', ADULT: 'adult', UNKNOWN: 'adult whom nobody has identified', AGENCY: 'agency' };

// Lists without names, so that the page is small.
function read(text) {
  const [middle, nodes, edges] = JSON.parse(text);
  return {
    middle,
    nodes: nodes.map(([id, kind, hop, label]) => ({ id, kind, hop, label })),
    edges: edges.map(([from, to, kind, label, alone]) => ({ from, to, kind: LINES[kind], label, alone: alone === 1 })),
  };
}

// The middle, then rings: people by their distance, each ring as full as it can be, and the agencies outside.
function places(data) {
  const around = data.nodes.map(() => []);
  data.edges.forEach(({ from, to }) => { around[from].push(to); around[to].push(from); });
  const angles = new Array(data.nodes.length);
  const at = new Array(data.nodes.length);
  let radius = 0;
  const ring = (members) => {
    const toward = (index) => {
      const known = around[index].filter((other) => angles[other] !== undefined && data.nodes[other].id !== data.middle);
      return known.length === 0 ? index / 1000 : Math.atan2(
        known.reduce((sum, other) => sum + Math.sin(angles[other]), 0), known.reduce((sum, other) => sum + Math.cos(angles[other]), 0));
    };
    let left = members.map((index) => [toward(index), index]).sort((one, other) => one[0] - other[0]).map(([, index]) => index);
    const rings = [];
    let room = radius;
    for (let held = 0; held < left.length;) {
      room += STEP;
      const fit = Math.max(3, Math.floor((2 * Math.PI * room) / SPACING));
      rings.push({ room, fit });
      held += fit;
    }
    // Neighbours in the order go to different rings, so that each direction keeps to its part of the drawing.
    const total = rings.reduce((sum, { fit }) => sum + fit, 0);
    const shares = rings.map(({ fit }) => Math.round((left.length * fit) / total));
    shares[shares.length - 1] = left.length - shares.slice(0, -1).reduce((sum, share) => sum + share, 0);
    const used = shares.map(() => 0);
    left.forEach((index, position) => {
      let best = 0;
      shares.forEach((share, each) => {
        if (share - used[each] > 0 && (used[each] + 0.5) / share <= (used[best] + 0.5) / (shares[best] || 1e-9)) { best = each; }
      });
      if (used[best] >= shares[best]) { best = shares.findIndex((share, each) => used[each] < share); }
      used[best] += 1;
      angles[index] = (2 * Math.PI * position) / left.length - Math.PI / 2;
      at[index] = { x: rings[best].room * Math.cos(angles[index]), y: rings[best].room * Math.sin(angles[index]) };
    });
    radius = rings.length === 0 ? radius : room;
  };
  const where = (test) => data.nodes.map((node, index) => [node, index]).filter(([node]) => test(node)).map(([, index]) => index);
  where((node) => node.id === data.middle).forEach((index) => { angles[index] = 0; at[index] = { x: 0, y: 0 }; });
  ring(where((node) => node.kind !== 'AGENCY' && node.hop <= 1 && node.id !== data.middle));
  ring(where((node) => node.kind !== 'AGENCY' && node.hop > 1));
  ring(where((node) => node.kind === 'AGENCY'));
  return at;
}

function elements(data) {
  const at = places(data);
  const few = data.edges.length <= 60;
  return [
    ...data.nodes.map((node, index) => ({
      data: { id: `n${index}`, label: node.kind === 'UNKNOWN' ? `? ${node.label}` : node.label, kind: node.kind, person: node.id },
      position: at[index],
      classes: [node.kind, node.hop > 1 ? 'far' : '', node.id === data.middle ? 'middle' : ''].join(' '),
    })),
    ...data.edges.map((edge, index) => ({
      data: { id: `e${index}`, source: `n${edge.from}`, target: `n${edge.to}`, label: few && edge.label ? edge.label : '' },
      classes: [edge.kind, edge.alone ? 'alone' : ''].join(' '),
    })),
  ];
}

function style() {
  const kind = (name) => ({ selector: `.${name}`, style: { shape: SHAPES[name], 'background-color': COLOURS[name] } });
  return [
    { selector: 'node', style: { label: 'data(label)', width: 30, height: 30, 'font-size': 13, 'font-family': 'arial, sans-serif', color: '#0b0c0c',
      'text-valign': 'bottom', 'text-margin-y': 4, 'text-wrap': 'wrap', 'text-max-width': 120, 'min-zoomed-font-size': 7,
      'border-width': 2, 'border-color': '#0b0c0c', 'text-background-color': '#fff', 'text-background-opacity': 0.8 } },
    kind('CHILD'), kind('ADULT'), kind('UNKNOWN'), kind('AGENCY'),
    { selector: '.UNKNOWN', style: { 'border-style': 'dashed', 'border-width': 3 } },
    { selector: '.middle', style: { width: 52, height: 52, 'font-size': 16, 'font-weight': 'bold', 'border-width': 5 } },
    { selector: 'edge', style: { width: 1.5, 'line-color': '#505a5f', 'curve-style': 'straight', label: 'data(label)', 'font-size': 11,
      'text-rotation': 'autorotate', 'text-background-color': '#fff', 'text-background-opacity': 0.9, 'min-zoomed-font-size': 7 } },
    { selector: '.SIBLINGS', style: { 'line-style': 'dotted', 'line-color': '#1d70b8' } },
    { selector: '.INVOLVEMENT', style: { 'line-style': 'dashed', width: 1, 'line-color': '#b1b4b6' } },
    { selector: '.alone', style: { width: 4, 'line-color': '#0b0c0c' } },
    { selector: ':selected', style: { 'border-color': '#d4351c', 'border-width': 6 } },
    { selector: '.faint', style: { opacity: 0.15 } },
    { selector: '.gone', style: { display: 'none' } },
  ];
}

function draw(data) {
  section.hidden = false;
  const said = section.querySelector('[data-circle-said]');
  const drawing = window.cytoscape({
    container: section.querySelector('.exchange-drawing'), elements: elements(data), style: style(), layout: { name: 'preset' },
    minZoom: 0.05, maxZoom: 3, boxSelectionEnabled: false, userZoomingEnabled: false,
  });
  drawing.fit(undefined, 30);
  drawing.on('tap', (event) => {
    drawing.elements().removeClass('faint');
    said.textContent = '';
    if (event.target === drawing || !event.target.isNode()) { return; }
    const node = event.target;
    drawing.elements().difference(node.closedNeighborhood()).addClass('faint');
    said.textContent = `${node.data('label')}, ${KINDS[node.data('kind')]}. `;
    if (node.data('kind') !== 'AGENCY') {
      const link = Object.assign(document.createElement('a'), { href: `/desk/circles/${node.data('person')}`, className: 'govuk-link', textContent: 'Show this circle' });
      said.append(link);
    }
  });
  section.querySelectorAll('[data-zoom]').forEach((button) => button.addEventListener('click', () => {
    const middle = { x: drawing.width() / 2, y: drawing.height() / 2 };
    if (button.dataset.zoom === 'fit') {
      drawing.fit(undefined, 30);
    } else {
      drawing.zoom({ level: drawing.zoom() * Number(button.dataset.zoom), renderedPosition: middle });
    }
  }));
  section.querySelectorAll('[data-toggle]').forEach((button) => button.addEventListener('click', () => {
    const shown = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(shown));
    drawing.nodes(`.${button.dataset.toggle}`).toggleClass('gone', !shown);
  }));
}

if (section) {
  // The tables come first; what draws is large and is fetched after them.
  const script = Object.assign(document.createElement('script'), { src: section.dataset.cytoscape });
  script.addEventListener('load', () => draw(read(section.dataset.circle)));
  document.head.append(script);
}
