import { describe, expect, it } from 'vitest';
import { judgeAnswer } from '../../../src/core/judge/judge';

describe('derivatives are no fractions in which d is cancelled', () => {
  it.each([
    ['x', '\\frac{d}{dx}x^2', 'unknown'],
    ['2x', '\\frac{d}{dx}x^2', 'unknown'],
    ['x', 'd/dx x^2', 'unknown'],
    ['\\frac{dy}{dx}', '\\frac{y}{x}', 'unknown'],
    ['\\frac{dy}{dx}', 'dy/dx', 'correct'],
    ['\\frac{dy}{dx}', 'dx/dy', 'unknown'],
    ['\\frac{d^2y}{dx^2}', '\\frac{dy}{dx}', 'unknown'],
    ['\\frac{dy}{dx}=2x', "y'=2x", 'unknown'],
    ['\\frac{dy}{dx}=2x', '2x', 'correct'],
    ['\\frac{dy}{dx}=2x', 'dy/dx=3x', 'wrong'],
    ['\\frac{ad}{bd}', '\\frac{a}{b}', 'correct'],
  ])('%s | %s -> %s', (expected, answer, verdict) => {
    expect(judgeAnswer(expected, answer).verdict).toBe(verdict);
  });
  it('nor is an equation of one an equation of y and x', () => {
    expect(judgeAnswer('\\frac{dy}{dx}=2x', '\\frac{y}{x}=2x').verdict).not.toBe('correct');
  });
});

describe('units of physics', () => {
  it.each([
    ['12\\text{ J}', '12 joules', 'correct'],
    ['5000\\text{ W}', '5 kW', 'correct'],
    ['2\\text{ J}', '2\\text{ kJ}', 'wrong'],
    ['5\\text{ V}', '5\\text{ W}', 'unknown'],
    ['50 Hz', '50', 'correct'],
    ['101 kPa', '101', 'correct'],
    ['2.5\\text{ mol}', '2.5 moles', 'correct'],
    ['12\\text{ N}', '12', 'correct'],
    ['3 N', '3', 'unknown'],
    ['3N', '3', 'unknown'],
    ['3w', '3', 'wrong'],
  ])('%s | %s -> %s', (expected, answer, verdict) => {
    expect(judgeAnswer(expected, answer).verdict).toBe(verdict);
  });
});

describe('dates in numbers', () => {
  it.each([
    ['03/05/2021', '3/5/2021', 'correct'],
    ['12/25/2023', '25/12/2023', 'unknown'],
    ['12/25/2023', '12/26/2023', 'wrong'],
  ])('%s | %s -> %s', (expected, answer, verdict) => {
    expect(judgeAnswer(expected, answer).verdict).toBe(verdict);
  });
});
