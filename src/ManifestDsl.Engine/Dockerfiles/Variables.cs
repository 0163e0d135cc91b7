namespace ManifestDsl.Engine.Dockerfiles;

/// <summary>The variables that an instruction sees: those of ARG and ENV before it.</summary>
/// <param name="given">Values of build arguments; null for none.</param>
public sealed class Variables(IReadOnlyDictionary<string, string>? given)
{
    /// <summary>True when the image that a stage is built on may set variables that nobody knows here: then what is not set is unknown, not empty.</summary>
    internal bool IsOpen { get; init; }

    private readonly Dictionary<string, (string? Value, bool IsEnvironment)> _values = new(StringComparer.Ordinal);

    /// <summary>Finds a variable.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">Its value; null when it is set to what nobody knows before the build.</param>
    /// <returns>False when it is not set.</returns>
    public bool TryGet(string name, out string? value)
    {
        if (_values.TryGetValue(name, out var found))
        {
            value = found.Value;
            return true;
        }

        value = null;
        return false;
    }

    /// <summary>The environment alone, for the next stage.</summary>
    internal Variables WithoutArguments()
    {
        var environment = new Variables(given) { IsOpen = IsOpen };
        foreach (var pair in _values)
        {
            if (pair.Value.IsEnvironment)
            {
                environment._values.Add(pair.Key, pair.Value);
            }
        }

        return environment;
    }

    /// <summary>Takes in an ARG.</summary>
    /// <param name="instruction">The ARG.</param>
    /// <param name="escape">The escape character of the file.</param>
    /// <param name="global">The arguments before the first FROM, whose values an ARG without a default takes; null for those themselves.</param>
    internal void Declare(Instruction instruction, char escape, Variables? global)
    {
        foreach (var assignment in instruction.Assignments)
        {
            // ENV wins over ARG wherever both are set.
            if (_values.TryGetValue(assignment.Name, out var known) && known.IsEnvironment)
            {
                continue;
            }

            string? value;
            if (given is not null && given.TryGetValue(assignment.Name, out var argument))
            {
                value = argument;
            }
            else if (assignment.Value is not null)
            {
                value = Expansion.Of(assignment.Value, escape, this);
            }
            else if (global is null || !global.TryGet(assignment.Name, out value))
            {
                // Empty, unless the build is given one.
                value = null;
            }

            _values[assignment.Name] = (value, false);
        }
    }

    /// <summary>Takes in a variable that the image sets which a stage is built on.</summary>
    internal void Inherit(string name, string value) => _values[name] = (value, true);

    /// <summary>Takes in an ENV.</summary>
    internal void Set(Instruction instruction, char escape)
    {
        // All values of one ENV see the variables as they were before it.
        var values = instruction.Assignments.Select(assignment => Expansion.Of(assignment.Value ?? "", escape, this)).ToList();
        for (var i = 0; i < values.Count; i++)
        {
            _values[instruction.Assignments[i].Name] = (values[i], true);
        }
    }
}
