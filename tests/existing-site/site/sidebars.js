module.exports = { docs: ['index'] };
