// ECharts options for each kind of chart. Positions are numbers as texts, every word comes with its point; colours are
// variables of the style sheet. ES5, because no browser runs this: it is run once, where the page is written.
var FONT = 12.5;
var CHARACTER = 7.2; // an average letter of that size, in the widest of the style sheet's fonts
var STRONG = 8.2; // the same in bold
var INK = 'var(--ink)', SOFT = 'var(--soft)', RULE = 'var(--rule)', PAPER = 'var(--paper)';
var MONEY = 'MONEY '; // a unit as the page's program knows it: its dimension and its symbol

function draw(json) {
  var chart = JSON.parse(json, function (name, value) { return name === 'value' || name === 'x' ? Number(value) : value; });
  chart.narrow = chart.width < 500;
  var drawn = {WATERFALL: waterfall, SCORES: scores, GROWTH: growth, CURVE: curve}[chart.kind](chart);
  drawn.option.animation = false;
  drawn.option.color = [INK];
  drawn.option.textStyle = {fontFamily: 'inherit', fontSize: FONT, color: INK};
  var canvas = module.exports.init(null, null, {renderer: 'svg', ssr: true, width: chart.width, height: drawn.height});
  canvas.setOption(drawn.option);
  var svg = canvas.renderToSVGString();
  canvas.dispose();
  return svg;
}

function text(extra) {
  var style = {color: INK, fontFamily: 'inherit', fontSize: FONT};
  for (var key in extra) { style[key] = extra[key]; }
  return style;
}

function amountAxis(extra) {
  var axis = {
    type: 'value', axisLabel: text({color: SOFT, formatter: function (v) { return tick(String(v), MONEY); }, hideOverlap: true}),
    axisLine: {show: false}, axisTick: {show: false}, splitLine: {lineStyle: {color: RULE}}, splitNumber: 5
  };
  for (var key in extra) { axis[key] = extra[key]; }
  return axis;
}

// ---- bars with their names on the left ----

function widest(bars, width) {
  bars.forEach(function (bar) {
    bar.at.split(' ').forEach(function (word) { width = Math.max(width, word.length * (bar.strong ? STRONG : CHARACTER)); });
  });
  return Math.ceil(width);
}

function named(bars, labelWidth) {
  var lines = 1;
  bars.forEach(function (bar) { lines = Math.max(lines, wrap(bar, labelWidth).split('\n').length); });
  var band = Math.max(30, lines * (FONT + 4) + 8);
  return {
    axis: {
      type: 'category', inverse: true, data: bars.map(function (bar, k) { return String(k); }),
      axisLabel: {
        interval: 0, margin: 10,
        formatter: function (k) { return '{' + (bars[k].strong ? 'strong' : 'plain') + '|' + wrap(bars[k], labelWidth) + '}'; },
        rich: {strong: text({fontWeight: 600, lineHeight: FONT + 4}), plain: text({lineHeight: FONT + 4})},
        color: INK, fontFamily: 'inherit', fontSize: FONT, lineHeight: FONT + 4
      },
      axisLine: {show: false}, axisTick: {show: false}
    },
    height: bars.length * band
  };
}

function wrap(bar, width) {
  var lines = [], line = '', letter = bar.strong ? STRONG : CHARACTER;
  bar.at.split(' ').forEach(function (word) {
    if (line && (line.length + 1 + word.length) * letter > width) { lines.push(line); line = word; }
    else { line = line ? line + ' ' + word : word; }
  });
  lines.push(line);
  return lines.join('\n');
}

function flat(chart) {
  var bars = [];
  chart.series.forEach(function (series) {
    if (series.role !== 'LIMIT') {
      series.points.forEach(function (point) {
        bars.push({at: point.at, value: point.value, text: point.text, strong: series.role === 'TOTAL'});
      });
    }
  });
  return bars;
}

function waterfall(chart) {
  var bars = flat(chart), reached = 0, least = Infinity, most = -Infinity;
  bars.forEach(function (bar) {
    bar.from = bar.strong ? 0 : reached;
    reached = bar.strong ? bar.value : reached + bar.value;
    bar.to = reached;
    least = Math.min(least, reached);
    most = Math.max(most, reached);
  });
  // Small steps on a large total are seen only on an axis that does not begin at 0; then it says so.
  var isCut = bars[0].strong && least > most * 0.6;
  var low = isCut ? least - (most - least) * 0.6 : Math.min(0, least);
  var interval = step((Math.max(0, most) - low) / (chart.narrow ? 2 : 5));
  var base = Math.floor(low / interval) * interval;
  var top = Math.max(1, Math.ceil(Math.max(0, most) / interval - base / interval)) * interval;
  var labelWidth = widest(bars, chart.narrow ? 100 : 190);
  var names = named(bars, labelWidth);
  // Everything is drawn as so much above the base: stacks of numbers below 0 would go the other way.
  var data = bars.map(function (bar) {
    var start = Math.max(base, Math.min(bar.from, bar.to)), end = Math.max(bar.from, bar.to);
    var colour = bar.strong ? 'var(--total)' : bar.value < 0 ? 'var(--down)' : 'var(--up)';
    return {start: start - base, size: end - start, colour: colour, text: (!bar.strong && bar.value > 0 ? '+' : '') + bar.text};
  });
  var told = base > 0 ? chart.cut : '';
  return {
    height: names.height + (told ? 64 : 40),
    option: {
      grid: {left: labelWidth + 16, right: chart.narrow ? 66 : 84, top: 6, bottom: told ? 54 : 30},
      xAxis: amountAxis({min: 0, max: top, interval: interval,
        name: told, nameLocation: 'end', nameGap: 0,
        nameTextStyle: text({color: INK, align: 'right', verticalAlign: 'top', padding: [30, 0, 0, 0]}),
        axisLabel: text({color: SOFT, hideOverlap: true, formatter: function (v) { return tick(String(v + base), MONEY); }})}),
      yAxis: names.axis,
      series: [
        {type: 'bar', stack: 'w', silent: true, itemStyle: {color: 'none'}, barWidth: 18,
          data: data.map(function (bar) { return bar.start; })},
        {type: 'bar', stack: 'w', barWidth: 18,
          data: data.map(function (bar) { return {value: bar.size, itemStyle: {color: bar.colour}}; }),
          label: text({show: true, position: 'right', distance: 6, formatter: function (p) { return data[p.dataIndex].text; }})}
      ]
    }
  };
}

// The least of 1, 2 and 5 times a power of ten that is no less.
function step(wished) {
  var size = Math.max(wished, 1e-6);
  var power = Math.pow(10, Math.floor(Math.log(size) / Math.LN10));
  return size <= power ? power : size <= power * 2 ? power * 2 : size <= power * 5 ? power * 5 : power * 10;
}

function scores(chart) {
  var scale = chart.series[chart.series.length - 1].points;
  var bars = flat(chart);
  var labelWidth = widest(bars, chart.narrow ? 120 : 300);
  var names = named(bars, labelWidth);
  var lowest = scale[0].value, highest = scale[2].value;
  return {
    height: names.height + 40,
    option: {
      grid: {left: labelWidth + 16, right: 28, top: 6, bottom: 30},
      xAxis: amountAxis({
        min: lowest, max: highest, interval: (highest - lowest) / 4,
        axisLabel: text({color: SOFT, hideOverlap: true, formatter: function (v) { return (v > 0 ? '+' : '') + String(v).replace('-', '−'); }})
      }),
      yAxis: names.axis,
      series: [{
        type: 'bar', barWidth: chart.narrow ? 14 : 16,
        data: bars.map(function (bar) {
          // The number stands where there is room: beyond a short bar, inside a long one.
          var isLong = Math.abs(bar.value) > (highest - lowest) * (chart.narrow ? 0.2 : 0.35);
          var colour = bar.value < 0 ? '--minus' : '--plus';
          return {
            value: bar.value,
            itemStyle: {color: 'var(' + colour + (bar.strong ? ')' : '-soft)')},
            label: text({
              show: true, distance: 5,
              position: isLong ? (bar.value < 0 ? 'insideLeft' : 'insideRight') : (bar.value < 0 ? 'left' : 'right'),
              color: isLong && bar.strong ? PAPER : INK, fontWeight: bar.strong ? 600 : 400
            })
          };
        }),
        label: {show: true, formatter: function (p) { return bars[p.dataIndex].text; }},
        markLine: {silent: true, symbol: 'none', label: {show: false}, lineStyle: {color: SOFT, type: 'solid', width: 1},
          data: [{xAxis: scale[1].value}]}
      }]
    }
  };
}

// ---- over months ----

function growth(chart) {
  var parts = chart.series.filter(function (series) { return series.role === 'PART'; });
  var limit = chart.series.filter(function (series) { return series.role === 'LIMIT'; })[0];
  var months = parts[0].points.map(function (point) { return point.at; });
  var series = parts.map(function (part, k) {
    return {
      type: 'bar', stack: 'cost', barCategoryGap: '18%', itemStyle: {color: 'var(--part' + (k % 8 + 1) + ')'},
      data: part.points.map(function (point) { return point.value; })
    };
  });
  if (limit) {
    series.push({
      type: 'line', step: 'middle', symbol: 'none', lineStyle: {color: 'var(--limit)', width: 2, type: [6, 4]},
      data: limit.points.map(function (point) { return point.value; }),
      markPoint: {
        symbol: 'rect', symbolSize: 0.01, silent: true,
        data: [{coord: [0, limit.points[0].value]}],
        label: text({show: true, position: 'insideTopLeft', offset: [0, -20], formatter: limit.name + ' ' + limit.points[limit.points.length - 1].text})
      }
    });
  }
  return {
    height: chart.narrow ? 260 : 320,
    option: {
      grid: {left: 8, right: 12, top: 28, bottom: 8, containLabel: true},
      xAxis: {
        type: 'category', data: months, axisLine: {lineStyle: {color: SOFT}}, axisTick: {show: false},
        axisLabel: text({color: SOFT, interval: function (k) { return k % (chart.narrow ? 12 : 6) === 0; }})
      },
      yAxis: amountAxis({splitNumber: 5}),
      series: series
    }
  };
}

// ---- over an amount ----

function rises(points, actual) {
  var beyond = points.filter(function (point) { return point.x > actual.x; });
  return beyond.length > 0 && beyond[0].value > actual.value;
}

function curve(chart) {
  var actuals = chart.series.filter(function (series) { return series.role === 'ACTUAL'; });
  var limits = chart.series.filter(function (series) { return series.role === 'LIMIT'; });
  var lines = chart.series.filter(function (series) { return series.role === 'PART' || series.role === 'TOTAL'; });
  var xs = lines[0].points.map(function (point) { return point.x; });
  var least = xs[0], most = xs[xs.length - 1];
  var parts = 0;
  var series = lines.map(function (line) {
    var isTotal = line.role === 'TOTAL';
    parts += isTotal ? 0 : 1;
    return {
      type: 'line', symbol: 'none', z: isTotal ? 5 : 3,
      lineStyle: {color: isTotal ? 'var(--total)' : 'var(--line' + ((parts - 1) % 4 + 1) + ')', width: isTotal ? 3 : 1.75,
        type: isTotal ? 'solid' : [[7, 3], [2, 3], [9, 3, 2, 3], [4, 4]][(parts - 1) % 4]},
      data: line.points.map(function (point) { return [point.x, point.value]; })
    };
  });
  limits.forEach(function (limit) { series.push({
    type: 'line', data: [], markLine: {
      silent: true, symbol: 'none', lineStyle: {color: 'var(--limit)', width: 1.5, type: [6, 4]},
      label: text({color: INK, position: 'end', formatter: limit.name + ' ' + limit.points[0].at, distance: 6}),
      data: [{xAxis: limit.points[0].x}]
    }
  }); });
  actuals.map(function (one) { return one.points[0]; }).forEach(function (actual) { series.push({
    type: 'scatter', symbolSize: 11, z: 9, itemStyle: {color: 'var(--actual)', borderColor: PAPER, borderWidth: 2, opacity: 1},
    data: [[actual.x, actual.value]], labelLayout: {hideOverlap: true},
    label: text({
      show: true, position: (most - actual.x) / (most - least) > 0.3 ? 'right' : 'left', distance: 8, fontWeight: 600,
      offset: [0, actual.value < 0 || rises(lines[0].points, actual) ? 16 : -14],
      // Of several dots each says what it comes to; where they are, the axis and the table say.
      formatter: (chart.narrow || actuals.length > 1 ? '' : actual.at + ' → ') + (actual.value > 0 ? '+' : '') + actual.text
    })
  }); });
  return {
    height: chart.narrow ? 280 : 340,
    option: {
      grid: {left: 8, right: chart.narrow ? 16 : 24, top: 32, bottom: 28, containLabel: true},
      xAxis: amountAxis({
        min: least, max: most, splitLine: {show: false}, splitNumber: chart.narrow ? 3 : 6, axisLine: {show: true, onZero: true, lineStyle: {color: SOFT}},
        axisLabel: text({color: SOFT, hideOverlap: true, showMinLabel: false, showMaxLabel: false, formatter: function (v) { return tick(String(v), chart.unit); }}),
        name: chart.along, nameLocation: 'middle', nameGap: 28, nameTextStyle: text({color: SOFT})
      }),
      yAxis: amountAxis({}),
      series: series
    }
  };
}
