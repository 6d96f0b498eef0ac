/* Colours of the trend, from the tokens; in grey the parts differ by pattern. Called by the chart itself. */
function hwTrend() {
  var tokens = getComputedStyle(document.documentElement);
  function token(name) { return tokens.getPropertyValue(name).trim(); }
  function hatched(colour) {
    var tile = document.createElement('canvas');
    tile.width = tile.height = 8;
    var pen = tile.getContext('2d');
    pen.strokeStyle = colour;
    pen.lineWidth = 2;
    pen.beginPath();
    pen.moveTo(0, 8); pen.lineTo(8, 0);
    pen.moveTo(-2, 2); pen.lineTo(2, -2);
    pen.moveTo(6, 10); pen.lineTo(10, 6);
    pen.stroke();
    return pen.createPattern(tile, 'repeat');
  }
  var looks = {
    score: { borderColor: token('--accent'), backgroundColor: token('--accent'), borderWidth: 2, pointRadius: 4, pointStyle: 'rectRot', spanGaps: false },
    intime: { backgroundColor: token('--good'), borderColor: token('--good'), borderWidth: 1 },
    late: { backgroundColor: hatched(token('--warn')), borderColor: token('--warn'), borderWidth: 1 },
    missed: { backgroundColor: token('--surface'), borderColor: token('--danger'), borderWidth: 2 }
  };
  var config = this.cfg.config;
  config.data.datasets.forEach(function (series) { Object.assign(series, looks[series.name]); });
  Object.keys(config.options.scales).forEach(function (key) {
    var axis = config.options.scales[key];
    axis.ticks = Object.assign({ color: token('--text-soft') }, axis.ticks);
    axis.grid = Object.assign({ color: token('--line') }, axis.grid);
    if (axis.title) { axis.title.color = token('--text-soft'); }
  });
  config.options.plugins = { legend: { labels: { color: token('--text'), usePointStyle: true } } };
}
