using StyleLint.Cli;

namespace StyleLint.Tests.Cli;

/// <summary>Whatever the threads do, results come one by one and in order, and few of them wait.</summary>
public class OrderedRunTests
{
    private const int Many = 5000;
    private const int MostWaitingOfEachThread = 64;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Results_come_one_by_one_and_in_order(int threads)
    {
        var taken = new List<int>();
        var inside = 0;
        OrderedRun.Each(Numbers(Many), threads, Square, (number, square) =>
        {
            Assert.Equal(1, Interlocked.Increment(ref inside));
            Assert.Equal(Square(number), square);
            taken.Add(number);
            Interlocked.Decrement(ref inside);
        });
        Assert.Equal(Numbers(Many), taken);
    }

    [Fact]
    public void While_one_result_is_handed_over_other_threads_go_on()
    {
        using var secondIsDone = new ManualResetEventSlim();
        var order = new List<int>();
        OrderedRun.Each(Numbers(2), 2, Work, Take);
        Assert.Equal([0, 1], order);

        int Work(int number)
        {
            if (number == 1) secondIsDone.Set();
            return number;
        }

        void Take(int number, int result)
        {
            // Would hang where the lock of the run were held meanwhile.
            Assert.True(secondIsDone.Wait(TimeSpan.FromSeconds(30)));
            order.Add(result);
        }
    }

    [Fact]
    public void A_slow_first_result_holds_the_others_back()
    {
        using var mayEnd = new ManualResetEventSlim();
        var (started, taken) = (0, 0);
        var run = new Thread(() => OrderedRun.Each(Numbers(Many), 2, Work, (_, _) => taken++));
        run.Start();
        Assert.True(SpinWait.SpinUntil(() => Volatile.Read(ref started) == 2 * MostWaitingOfEachThread, TimeSpan.FromSeconds(30)));
        Thread.Sleep(50);
        Assert.Equal((2 * MostWaitingOfEachThread, 0), (Volatile.Read(ref started), taken));
        mayEnd.Set();
        run.Join();
        Assert.Equal((Many, Many), (started, taken));

        int Work(int number)
        {
            Interlocked.Increment(ref started);
            if (number == 0) mayEnd.Wait();
            return number;
        }
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 0)]
    [InlineData(2, 777)]
    [InlineData(7, Many - 1)]
    public void A_fault_while_working_ends_the_run(int threads, int faulty)
    {
        var taken = new List<int>();
        var fault = Assert.Throws<InvalidOperationException>(() =>
            OrderedRun.Each(Numbers(Many), threads, number => number == faulty ? throw new InvalidOperationException("in the work") : number, (number, _) => taken.Add(number)));
        Assert.Equal("in the work", fault.Message);
        Assert.True(taken.Count <= faulty);
        Assert.Equal(Numbers(taken.Count), taken);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 0)]
    [InlineData(2, 777)]
    [InlineData(7, Many - 1)]
    public void A_fault_while_handing_over_ends_the_run(int threads, int faulty)
    {
        var taken = new List<int>();
        var fault = Assert.Throws<InvalidOperationException>(() =>
            OrderedRun.Each(Numbers(Many), threads, Square, (number, _) =>
            {
                if (number == faulty) throw new InvalidOperationException("while writing");
                taken.Add(number);
            }));
        Assert.Equal("while writing", fault.Message);
        Assert.Equal(Numbers(faulty), taken);
    }

    [Fact]
    public void Nothing_to_do_is_no_run() =>
        Assert.Empty(OrderedRun.Select(Numbers(0), 4, Square));

    private static int[] Numbers(int count) => [.. Enumerable.Range(0, count)];

    private static int Square(int number) => number * number;
}
