using System.Collections.Immutable;
using ManifestDsl.Engine.Lowering;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.PodPolicies.Admission;

/// <summary>The controls of a policy, as they are found. A control that allows everything is none.</summary>
/// <param name="policy">The policy.</param>
internal sealed class ControlList(PodPolicy policy)
{
    private readonly ImmutableArray<CelControl>.Builder _controls = ImmutableArray.CreateBuilder<CelControl>();

    /// <summary>All controls of a policy that need expressions.</summary>
    public static ImmutableArray<CelControl> Of(PodPolicy policy)
    {
        var controls = new ControlList(policy);
        ContainerControls.Add(policy, controls);
        IdControls.Add(policy, controls);
        NodeControls.Add(policy, controls);
        VolumeControls.Add(policy, controls);
        ProfileControls.Add(policy, controls);
        RegistryControl.Add(policy, controls);
        return controls._controls.ToImmutable();
    }

    /// <summary>Adds a control of each container.</summary>
    /// <param name="control">Its name.</param>
    /// <param name="property">The property that says it.</param>
    /// <param name="isRefused">True for a container <c>c</c> that is not allowed.</param>
    /// <param name="demand">What containers must do.</param>
    /// <param name="onWindows">True when it is asked of Windows pods too.</param>
    public void Containers(string control, string property, string isRefused, string demand, bool onWindows = false)
    {
        var offenders = $"{CelPod.Containers}.map(c, {isRefused}, c.name)";
        Named(control, property, onWindows ? offenders : $"{CelPod.IsWindows} ? [] : {offenders}", "containers", demand);
    }

    /// <summary>Adds a control of what has names.</summary>
    public void Named(string control, string property, string offenders, string things, string demand) =>
        _controls.Add(new CelControl(control, Source(property), offenders, things, demand));

    /// <summary>Adds a control of the pod as a whole.</summary>
    public void Pod(string control, string property, string isAllowed, string demand) =>
        _controls.Add(new CelControl(control, Source(property), isAllowed, null, demand));

    private ManifestNode Source(string property) => PartLowering.Property(policy.Declaration, property) ?? policy.Declaration;
}
