using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Facts;

/// <summary>The ports that the containers of a pod declare.</summary>
public sealed class PodPorts
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<long> _numbers = [];

    internal PodPorts(Workload? workload)
    {
        IsUnknown = workload is null || workload.HasUnknownContainers;
        foreach (var container in workload?.Containers ?? [])
        {
            var ports = container.Map.Read("ports");
            IsUnknown |= ports.IsOpaque();
            foreach (var item in ports.Items())
            {
                Add(item);
            }
        }
    }

    /// <summary>True when a port may be declared that is not known.</summary>
    public bool IsUnknown { get; private set; }

    /// <summary>The names, in ordinal order.</summary>
    public IEnumerable<string> Names => _names.OrderBy(static name => name, StringComparer.Ordinal);

    /// <summary>True when no port at all is declared.</summary>
    public bool IsEmpty => _numbers.Count == 0 && !IsUnknown;

    /// <summary>True when a port of that name may be declared.</summary>
    public bool MayHave(string name) => IsUnknown || _names.Contains(name);

    /// <summary>True when a port of that number may be declared.</summary>
    public bool MayHave(long number) => IsUnknown || _numbers.Contains(number);

    private void Add(ManifestNode item)
    {
        if (item is not MapNode port || port.Read("containerPort").AsInteger() is not { } number)
        {
            IsUnknown = true;
            return;
        }

        _numbers.Add(number);
        var name = port.Read("name");
        IsUnknown |= name is not (null or ScalarNode);
        if (name.AsText() is { } text)
        {
            _names.Add(text);
        }
    }
}
