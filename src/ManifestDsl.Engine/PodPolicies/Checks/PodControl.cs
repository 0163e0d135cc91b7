using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.PodPolicies.Checks;

/// <summary>One control of a PodPolicy: a pure function from a pod to what the policy does not allow. It never throws.</summary>
/// <param name="name">Its name in <see cref="PodControls"/>.</param>
internal abstract class PodControl(string name)
{
    /// <summary>Its name in <see cref="PodControls"/>.</summary>
    public string Name { get; } = name;

    /// <summary>What the control says about a pod.</summary>
    public ControlResult Evaluate(PodPolicy policy, Workload workload)
    {
        var isLinuxOnly = IsLinuxOnly(policy);
        if (!IsControlled(policy) || (isLinuxOnly && workload.OperatingSystem == PodOperatingSystem.Windows))
        {
            return new ControlResult(Name, Verdict.NotApplicable, []);
        }

        var found = new ControlFindings(Name, workload);
        Check(policy, workload, found);
        var violations = found.ToImmutable();
        return violations.IsEmpty
            ? new ControlResult(Name, found.IsUnknown ? Verdict.Unknown : Verdict.Pass, [])
            : isLinuxOnly && workload.OperatingSystem == PodOperatingSystem.Unknown
                ? new ControlResult(Name, Verdict.Unknown, [])
                : new ControlResult(Name, Verdict.Fail, violations);
    }

    /// <summary>True when the policy says something about it.</summary>
    protected abstract bool IsControlled(PodPolicy policy);

    /// <summary>True when it is about what Windows pods do not have: they are not asked for it.</summary>
    protected virtual bool IsLinuxOnly(PodPolicy policy) => false;

    /// <summary>Adds what the policy does not allow.</summary>
    protected abstract void Check(PodPolicy policy, Workload workload, ControlFindings found);
}

/// <summary>A control of each container: init, regular and ephemeral ones.</summary>
/// <param name="name">Its name in <see cref="PodControls"/>.</param>
internal abstract class ContainerControl(string name) : PodControl(name)
{
    protected sealed override void Check(PodPolicy policy, Workload workload, ControlFindings found)
    {
        foreach (var container in workload.Containers)
        {
            Check(policy, workload, container, found);
        }

        if (workload.HasUnknownContainers)
        {
            found.MarkUnknown();
        }
    }

    /// <summary>Adds what the policy does not allow of one container.</summary>
    protected abstract void Check(PodPolicy policy, Workload workload, WorkloadContainer container, ControlFindings found);
}
