import t from 'tap'
import { kernelFaults, kernelModule } from '../../src/optimizer/kernels.js'

t.test('all kernels are built, and one that is not there has a name and a reason', async t => {
  t.strictSame(kernelFaults(), [])
  t.not(kernelModule('anneal'), undefined)
  t.equal(kernelModule('none'), undefined)
})
