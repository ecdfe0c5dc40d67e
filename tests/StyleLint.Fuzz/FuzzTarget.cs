namespace StyleLint.Fuzz;

/// <summary>Something that reads what strangers write.</summary>
internal abstract class FuzzTarget
{
    /// <summary>Its name on the command line.</summary>
    public abstract string Name { get; }

    /// <summary>Inputs to begin with: well formed, so that changes of them get far.</summary>
    public abstract IReadOnlyList<string> Seeds { get; }

    /// <summary>An input: by default, changes of the seeds. The same number makes the same one.</summary>
    public virtual string Input(int number) => new Mutator(Seeds, number).Next();

    /// <summary>How often <see cref="Run"/> reads an input at most.</summary>
    public virtual int Readings => 1;

    /// <summary>Reads an input.</summary>
    /// <exception cref="Exception">Any: a fault was found.</exception>
    public abstract void Run(string input);
}
