// Plain ES5: bundled into the weapp build's app.js without passing through Babel. Templates and runtime both read it, or attributes would shift.
var ATTRIBUTES = ['aria-label', 'aria-role', 'aria-hidden', 'aria-disabled', 'aria-checked', 'aria-live'];
var TAGS = ['View', 'Text', 'Image', 'Input', 'Textarea', 'ScrollView', 'Canvas', 'Picker', 'Video', 'Button'];

module.exports = function () {
  var patch = {};
  TAGS.forEach(function (tag) {
    patch[tag] = {};
    ATTRIBUTES.forEach(function (attribute) {
      patch[tag][attribute] = '';
    });
  });
  return patch;
};
